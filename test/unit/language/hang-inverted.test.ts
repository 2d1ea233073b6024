import { expect, test } from "vitest";
import { hangInverted } from "../../../src/language/english/hang-inverted.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangInverted, ...lines);

test("the noun behind an inverted verb of saying is its subject, and the verb no second deed of the one before", () => {
  expect(of("People NNS nsubj 2", "died VBD root 0", ", , punct 4", "said VBD conj 2", "police NN obj 4")).toEqual([
    "nsubj 2",
    "root 0",
    "punct 4",
    "parataxis 2",
    "nsubj 4",
  ]);
  expect(of("Fine JJ root 0", "'' '' punct 1", "says VBZ dep 1", "the DT det 5", "bank NN obj 3")[4]).toBe("nsubj 3");
});

test("what one says that is no speech stays an object, and so does what a verb with a subject has behind it", () => {
  const stood = [
    "She PRP nsubj 2",
    "stood VBD root 0",
    ", , punct 4",
    "said VBD conj 2",
    "a DT det 6",
    "prayer NN obj 4",
  ];
  expect(of(...stood)[5]).toBe("obj 4");
  const rose = [
    "It PRP nsubj 2",
    "rose VBD root 0",
    ", , punct 4",
    "added VBD conj 2",
    "two CD nummod 6",
    "men NNS obj 4",
  ];
  expect(of(...rose)[5]).toBe("obj 4");
  expect(of("Then RB advmod 4", ", , punct 4", "Ada NNP nsubj 4", "wrote VBD root 0", "Lund NNP obj 4")[4]).toBe(
    "obj 4",
  );
  expect(of("He PRP nsubj 2", "left VBD root 0", "said VBN acl 2", "police NN obj 3")[3]).toBe("obj 3");
});
