import { describe, expect, test } from "vitest";
import { hangMarks } from "../../../src/language/english/hang-marks.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "../../../src/language/english/tag-set.ts";
import { MARGIN, Words } from "../../../src/language/english/words.ts";

/** Lines "word tag relation head", heads by number from 1, 0 the root; back come the heads after the marks are hung. */
function hung(...lines: string[]): number[] {
  const words = new Words();
  words.count = lines.length;
  lines.forEach((line, index) => {
    const [, tag = "", relation = "", head = ""] = line.split(" ");
    words.tag[index + MARGIN] = TAG_NUMBER.get(tag)!;
    words.relation[index + MARGIN] = RELATION_NUMBER.get(relation)!;
    words.head[index + MARGIN] = head === "0" ? MARGIN + lines.length : Number(head) - 1 + MARGIN;
  });
  hangMarks(words);
  return lines.map((_, index) => {
    const head = words.head[index + MARGIN]! - MARGIN;
    return head === lines.length ? 0 : head + 1;
  });
}

describe("marks hang on what they close off", () => {
  test("a pair on the head of what it encloses", () => {
    expect(
      hung("the DT det 3", "`` `` punct 3", "ruin NN root 0", "'' '' punct 5", "stood VBD acl 3", ". . punct 3"),
    ).toEqual([3, 3, 0, 3, 3, 3]);
  });
  test("brackets with a mark hung outside are taken in", () => {
    expect(
      hung("Brandt NNP nsubj 5", "( -LRB- punct 5", "Ohio NNP nmod 1", ") -RRB- punct 5", "left VBD root 0"),
    ).toEqual([5, 3, 1, 3, 0]);
  });
  test("the comma behind a fronted part on that part", () => {
    expect(
      hung(
        "On IN case 2",
        "Monday NNP obl 6",
        ", , punct 6",
        "the DT det 5",
        "mayor NN nsubj 6",
        "spoke VBD root 0",
        ". . punct 6",
      ),
    ).toEqual([2, 6, 2, 5, 6, 0, 6]);
  });
  test("the comma behind a subject stays where it was", () => {
    expect(hung("Brandt NNP nsubj 3", ", , punct 3", "left VBD root 0")).toEqual([3, 3, 0]);
  });
});
