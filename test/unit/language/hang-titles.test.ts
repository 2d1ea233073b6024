import { expect, test } from "vitest";
import { hangTitles } from "../../../src/language/english/hang-titles.ts";
import { RELATION_NUMBER, RELATIONS, TAG_NUMBER } from "../../../src/language/english/tag-set.ts";
import { MARGIN, readForms, Words } from "../../../src/language/english/words.ts";

/** Lines "word tag relation head", heads by number from 1, 0 the root; back come relation and head of each word. */
function hung(...lines: string[]): string[] {
  const words = new Words();
  const rows = lines.map((line) => line.split(" "));
  const text = rows.map(([word]) => word).join(" ");
  const starts = Int32Array.from(rows, (_, at) => rows.slice(0, at).reduce((sum, [word]) => sum + word!.length + 1, 0));
  const ends = starts.map((start, at) => start + rows[at]![0]!.length);
  readForms(text, starts, ends, 0, rows.length, words);
  rows.forEach(([, tag, relation, head], at) => {
    words.tag[at + MARGIN] = TAG_NUMBER.get(tag!)!;
    words.relation[at + MARGIN] = RELATION_NUMBER.get(relation!)!;
    words.head[at + MARGIN] = head === "0" ? MARGIN + rows.length : Number(head) - 1 + MARGIN;
  });
  hangTitles(words);
  return rows.map((_, at) => {
    const head = words.head[at + MARGIN]! - MARGIN;
    return `${RELATIONS[words.relation[at + MARGIN]!]} ${head === rows.length ? 0 : head + 1}`;
  });
}

test("a title hangs on the name behind it, with all that hung on the title", () => {
  expect(
    hung("Port NNP compound 2", "Captain NNP nsubj 5", "Ada NNP appos 2", "Brandt NNP flat 3", "left VBD root 0"),
  ).toEqual(["compound 3", "nmod:desc 3", "nsubj 5", "flat 3", "root 0"]);
});

test("two titles in a row both hang on the name", () => {
  expect(hung("Deputy NNP nsubj 4", "Mayor NNP flat 1", "Venn NNP flat 2", "said VBD root 0")).toEqual([
    "nmod:desc 3",
    "nmod:desc 3",
    "nsubj 4",
    "root 0",
  ]);
});

test("names that are no titles, and titles that hang already, are left alone", () => {
  const names = ["Ada NNP nsubj 3", "Brandt NNP flat 1", "left VBD root 0"];
  expect(hung(...names)).toEqual(["nsubj 3", "flat 1", "root 0"]);
  const title = ["Captain NNP nmod:desc 2", "Brandt NNP nsubj 3", "left VBD root 0"];
  expect(hung(...title)).toEqual(["nmod:desc 2", "nsubj 3", "root 0"]);
});
