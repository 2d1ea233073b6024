import { expect, test } from "vitest";
import { hangParticiples } from "../../../src/language/english/hang-participles.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangParticiples, ...lines);

test("of two verbs that nothing joins the first is a participle of the noun behind it", () => {
  expect(
    of(
      "reports NNS nsubj 5",
      "by IN case 4",
      "the DT det 4",
      "Marl NNP nmod 1",
      "led VBD root 0",
      "coalition NN obj 5",
      "confirmed VBD conj 5",
      "it PRP obj 7",
    ),
  ).toEqual(["nsubj 7", "case 6", "det 6", "compound 6", "amod 6", "nmod 1", "root 0", "obj 7"]);
});

test("two verbs that a word or a mark joins are two deeds", () => {
  const joined = ["Marl NNP nsubj 2", "led VBD root 0", "talks NNS obj 2", "and CC cc 5", "left VBD conj 2"];
  expect(of(...joined)[4]).toBe("conj 2");
  const article = ["Marl NNP nsubj 2", "led VBD root 0", "the DT det 4", "talks NNS obj 2", "left VBD conj 2"];
  expect(of(...article)[4]).toBe("conj 2");
});
