import { describe, expect, test } from "vitest";
import { inLanguages } from "../../../src/article/credits/lexicon.ts";
import { readDate } from "../../../src/article/dates/read-date.ts";

const read = (language: string | null, phrase: string) => inLanguages([language], () => readDate(phrase)?.value);

describe("a date that could be read two ways", () => {
  test.each(["fr", "it", "es", "pt"])("has its day first in %s", (language) => {
    expect(read(language, "06/01/2026 - 14:16")).toBe("2026-01-06T14:16");
  });
  test("is its year alone in English, and where the language is not known", () => {
    expect(read("en", "06/01/2026")).toBe("2026");
    expect(read(null, "06/01/2026")).toBe("2026");
  });
});

test("clocks of the east, and hours from Greenwich", () => {
  const when = (words: string): string | undefined => readDate(words)?.value;
  expect(when("16 May 2033, 08:00 EEST")).toBe("2033-05-16T08:00+03:00");
  expect(when("11 February 2032, 7.10am AWST")).toBe("2032-02-11T07:10+08:00");
  expect(when("10 February 2032, 14:20 CET")).toBe("2032-02-10T14:20+01:00");
  expect(when("September 18, 2024 4:12 PM GMT+2")).toBe("2024-09-18T16:12+02:00");
  expect(when("18 September 2024, 16:12 +0530")).toBe("2024-09-18T16:12+05:30");
});
