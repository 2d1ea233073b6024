import { expect, test } from "vitest";
import { hangGapped } from "../../../src/language/english/hang-gapped.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangGapped, ...lines);

test("the relative belongs to what is said, and the noun to the verb behind", () => {
  expect(
    of(
      "The DT det 2",
      "man NN nsubj 5",
      "who WP nsubj 5",
      "police NN nsubj 5",
      "say VBP root 0",
      "was VBD cop 7",
      "drunk JJ ccomp 5",
      "had VBD aux 9",
      "left VBN ccomp 7",
      ". . punct 5",
    ),
  ).toEqual([
    "det 2",
    "nsubj 9",
    "nsubj 7",
    "nsubj 5",
    "acl:relcl 2",
    "cop 7",
    "ccomp 5",
    "aux 9",
    "root 0",
    "punct 9",
  ]);
});

test("a noun that hangs in front stays there, and a clause with a subject of its own is no second one", () => {
  expect(
    of(
      "They PRP nsubj 2",
      "held VBD root 0",
      "a DT det 4",
      "man NN obj 2",
      "who WP nsubj 7",
      "aides NNS nsubj 7",
      "said VBD advcl 2",
      "was VBD cop 9",
      "ill JJ ccomp 7",
      "and CC cc 12",
      "he PRP nsubj 12",
      "left VBD conj 2",
    ),
  ).toEqual([
    "nsubj 2",
    "root 0",
    "det 4",
    "obj 2",
    "nsubj 9",
    "nsubj 7",
    "acl:relcl 4",
    "cop 9",
    "ccomp 7",
    "cc 12",
    "nsubj 12",
    "conj 2",
  ]);
});

test("“who police say” without a verb behind, and a verb that is no saying, stay as they are", () => {
  const asked = ["men NNS nsubj 5", "who WP obj 4", "we PRP nsubj 4", "said VBD acl:relcl 1", "left VBD root 0"];
  expect(of(...asked.slice(0, 4), "quietly RB advmod 4")).toEqual([
    "nsubj 5",
    "obj 4",
    "nsubj 4",
    "acl:relcl 1",
    "advmod 4",
  ]);
  const kept = ["men NNS nsubj 5", "who WP obj 4", "we PRP nsubj 4", "kept VBD acl:relcl 1", "had VBD root 0"];
  expect(of(...kept)).toEqual(["nsubj 5", "obj 4", "nsubj 4", "acl:relcl 1", "root 0"]);
});
