import { expect, test } from "vitest";
import { hangClauses } from "../../../src/language/english/hang-clauses.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangClauses, ...lines);

test("a clause with a subject that was hung as a small word of the verb behind it is what is said", () => {
  expect(
    of(
      "board NN nsubj 3",
      "may MD aux 3",
      "close VB mark 6",
      ", , punct 6",
      "nurses NNS nsubj 6",
      "said VBD root 0",
    )[2],
  ).toBe("ccomp 6");
});

test("one that a small word opens stays as it is, and so does one without a subject", () => {
  expect(of("As IN mark 3", "Lind NNP nsubj 3", "put VBD mark 5", "it PRP obj 3", "left VBD root 0")[2]).toBe("mark 5");
  expect(of("seen VBN mark 3", "they PRP nsubj 3", "left VBD root 0")[0]).toBe("mark 3");
});
