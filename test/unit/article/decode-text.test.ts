import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/article/decode-text.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("the encoding that a page declares", () => {
  test.each([
    ["iso-8859-2", '<html><head><meta charset="iso-8859-2">'],
    ["windows-1251", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
    ["windows-1252", '<!-- <meta charset="koi8-r"> --><meta charset=iso-8859-1>'],
  ])("%s is found", (encoding, head) => {
    expect(decodeText(bytes(`${head}<p>caf\u00e9 \u00b3</p>`), null, true)).toMatchObject({ encoding, from: "meta" });
  });
  test("nothing declared: windows-1252 is guessed", () => {
    expect(decodeText(bytes("<p>caf\u00e9</p>"), null, true)).toMatchObject({ text: "<p>café</p>", from: "guess" });
  });
});
