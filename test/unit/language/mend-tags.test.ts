import { expect, test } from "vitest";
import { mendTags } from "../../../src/language/english/mend-tags.ts";
import { tagged } from "./hung.ts";

const of = (...lines: string[]): string[] => tagged(mendTags, ...lines);

test("a past form that lacks its object behind a noun is a participle", () => {
  expect(of("person NN", "briefed VBD", "on IN", "it PRP", "said VBD")[1]).toBe("VBN");
  expect(of("Officials NNS", "Quoted VBD", "by IN", "them PRP", "left VBD")[1]).toBe("VBN");
});

test("with its object, behind no noun, or where it may be active, it stays", () => {
  expect(of("official NN", "briefed VBD", "reporters NNS", "on IN", "it PRP")[1]).toBe("VBD");
  expect(of("She PRP", "briefed VBD", "on IN", "it PRP")[1]).toBe("VBD");
  expect(of("prices NNS", "fell VBD", "by IN", "half NN")[1]).toBe("VBD");
  expect(of("minister NN", "posted VBD", "on IN", "it PRP")[1]).toBe("VBD");
});

test("“that” points at a bare singular person, and at nothing in front of others", () => {
  expect(of("that IN", "person NN", "said VBD")[0]).toBe("DT");
  expect(of("said VBD", "that IN", "persons NNS", "left VBD")[1]).toBe("IN");
  expect(of("said VBD", "that IN", "water NN", "rose VBD")[1]).toBe("IN");
});
