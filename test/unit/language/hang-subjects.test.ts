import { expect, test } from "vitest";
import { hangSubjects } from "../../../src/language/english/hang-subjects.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangSubjects, ...lines);

test("a noun with its preposition right behind the subject is the subject's", () => {
  const court = ["submission NN nsubj 5", "to IN case 4", "the DT det 4", "court NN obl 5", "said VBD root 0"];
  expect(of(...court)[3]).toBe("nmod 1");
  const second = ["submission NN nsubj 5", "to IN case 4", "the DT det 4", "court NN nsubj 5", "said VBD root 0"];
  expect(of(...second)[3]).toBe("nmod 1");
});

test("a time behind the subject, and what a comma parts from it, stay with the verb", () => {
  expect(of("Officials NNS nsubj 4", "on IN case 3", "Monday NNP obl 4", "said VBD root 0")[2]).toBe("obl 4");
  expect(of("Officials NNS nsubj 5", ", , punct 4", "in IN case 4", "court NN obl 5", "said VBD root 0")[3]).toBe(
    "obl 5",
  );
});

test("an adjective right behind the subject belongs to it, and leaves it what it was taken for", () => {
  expect(
    of("Those DT nsubj:pass 5", "close JJ nsubj 5", "to IN case 4", "her PRP obl 2", "said VBD root 0").slice(0, 2),
  ).toEqual(["nsubj 5", "amod 1"]);
});

test("of two nouns in front of a verb the first is part of the second, behind and the second goes with the first", () => {
  expect(of("president NN nsubj 4", "Ada NNP nsubj 4", "Brandt NNP flat 2", "said VBD root 0")[0]).toBe("compound 2");
  expect(
    of(
      "pact NN nsubj 7",
      "between IN case 3",
      "board NN nmod 1",
      "and CC cc 7",
      "the DT det 6",
      "firm NN nsubj 7",
      "held VBD root 0",
    ),
  ).toEqual(["nsubj 7", "case 3", "nmod 1", "cc 6", "det 6", "conj 3", "root 0"]);
});

test("a name in front of a finite verb without a subject is its subject, beside one it is left alone", () => {
  expect(of("Ada NNP advmod 2", "left VBD root 0")[0]).toBe("nsubj 2");
  expect(of("Ada NNP advmod 3", "she PRP nsubj 3", "left VBD root 0")[0]).toBe("advmod 3");
});
