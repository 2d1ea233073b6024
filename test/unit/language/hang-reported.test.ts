import { expect, test } from "vitest";
import { hangReported } from "../../../src/language/english/hang-reported.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangReported, ...lines);

test("nobody says a party: it is the subject of the verb behind it", () => {
  expect(
    of(
      "claimed VBD root 0",
      "the DT det 3",
      "party NN obj 1",
      "had VBD aux 5",
      "called VBN conj 1",
      "for IN case 7",
      "it PRP obl 5",
    ),
  ).toEqual(["root 0", "det 3", "nsubj 5", "aux 5", "ccomp 1", "case 7", "obl 5"]);
});

test("an aside between two commas may stand between", () => {
  expect(
    of(
      "says VBZ root 0",
      "a DT det 3",
      "test NN obj 1",
      ", , punct 5",
      "run VBN acl 3",
      "twice RB advmod 5",
      ", , punct 1",
      "showed VBD conj 1",
    ).slice(2),
  ).toEqual(["nsubj 8", "punct 5", "acl 3", "advmod 5", "punct 1", "ccomp 1"]);
});

test("in marks behind the noun it is what the noun did", () => {
  expect(
    of(
      "said VBD root 0",
      "the DT det 3",
      "treasurer NN obj 1",
      "“ `` punct 5",
      "expressed VBD advcl:relcl 3",
      "discomfort NN obj 5",
    ),
  ).toEqual(["root 0", "det 3", "nsubj 5", "punct 5", "ccomp 1", "obj 5"]);
});

test("what is claimed stays so in front of “and”, a possessive or a clause that has its subject", () => {
  expect(of("claimed VBD root 0", "victory NN obj 1", "and CC cc 4", "left VBD conj 1")[1]).toBe("obj 1");
  expect(of("said VBD root 0", "Anna NNP obj 1", "'s POS case 2", "claims VBZ conj 1")[1]).toBe("obj 1");
  expect(of("claims VBZ root 0", "damages NNS obj 1", ", , punct 5", "he PRP nsubj 5", "said VBD conj 1")[1]).toBe(
    "obj 1",
  );
});
