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

test("behind “not” a past form is a participle; who is close to another is so as an adjective", () => {
  expect(of("person NN", "not RB", "authorised VBD", "to TO", "speak VB")[2]).toBe("VBN");
  expect(of("minister NN", "turned VBD", "lobbyist NN", "said VBD")[1]).toBe("VBN");
  expect(of("minister NN", "turned VBD", "the DT", "page NN")[1]).toBe("VBD");
  expect(of("person NN", "close RB", "to IN", "him PRP")[1]).toBe("JJ");
  expect(of("stood VBD", "close RB", "to IN", "him PRP")[1]).toBe("RB");
});

test("“that” points at a bare singular person, and at nothing in front of others", () => {
  expect(of("that IN", "person NN", "said VBD")[0]).toBe("DT");
  expect(of("said VBD", "that IN", "persons NNS", "left VBD")[1]).toBe("IN");
  expect(of("said VBD", "that IN", "water NN", "rose VBD")[1]).toBe("IN");
});

test("between a relative and a verb of saying stands who says it", () => {
  expect(of("man NN", "who WP", "neighbours VBZ", "said VBN", "had VBD")).toEqual(["NN", "WP", "NNS", "VBD", "VBD"]);
  expect(of("man NN", "who WP", "claims VBZ", "that IN", "he PRP")[2]).toBe("VBZ");
});

test("what a paper states behind a comma, and what a paper's name reports at the end, are verbs", () => {
  expect(of("report NN", ", ,", "states NNS", "that IN", "she PRP", "left VBD")[2]).toBe("VBZ");
  expect(of("report NN", ", ,", "states NNS", "that WDT", "left VBD")[2]).toBe("NNS");
  expect(of("close VB", ", ,", "the DT", "Selby NNP", "Gazette NNP", "reports NNS", ", ,", "citing VBG")[5]).toBe(
    "VBZ",
  );
  expect(of("read VBD", "the DT", "Selby NNP", "Gazette NNP", "reports NNS", ", ,", "citing VBG")[4]).toBe("NNS");
});
