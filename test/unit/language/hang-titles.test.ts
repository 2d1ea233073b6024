import { expect, test } from "vitest";
import { hangTitles } from "../../../src/language/english/hang-titles.ts";
import { hung } from "./hung.ts";

test("a title hangs on the name behind it, with all that hung on the title", () => {
  expect(
    hung(
      hangTitles,
      "Port NNP compound 2",
      "Captain NNP nsubj 5",
      "Ada NNP appos 2",
      "Brandt NNP flat 3",
      "left VBD root 0",
    ),
  ).toEqual(["compound 3", "nmod:desc 3", "nsubj 5", "flat 3", "root 0"]);
});

test("two titles in a row both hang on the name", () => {
  expect(hung(hangTitles, "Deputy NNP nsubj 4", "Mayor NNP flat 1", "Venn NNP flat 2", "said VBD root 0")).toEqual([
    "nmod:desc 3",
    "nmod:desc 3",
    "nsubj 4",
    "root 0",
  ]);
});

test("names that are no titles, and titles that hang already, are left alone", () => {
  const names = ["Ada NNP nsubj 3", "Brandt NNP flat 1", "left VBD root 0"];
  expect(hung(hangTitles, ...names)).toEqual(["nsubj 3", "flat 1", "root 0"]);
  const title = ["Captain NNP nmod:desc 2", "Brandt NNP nsubj 3", "left VBD root 0"];
  expect(hung(hangTitles, ...title)).toEqual(["nmod:desc 2", "nsubj 3", "root 0"]);
});
