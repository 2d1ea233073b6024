import { expect, test } from "vitest";
import { hangReserved } from "../../../src/language/english/hang-reserved.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangReserved, ...lines);

test("what is said behind a clause about not being named is said by whom it tells of", () => {
  expect(
    of(
      "A DT det 2",
      "banker NN root 0",
      "who WP nsubj 4",
      "declined VBD acl:relcl 2",
      "to TO mark 7",
      "be VB aux:pass 7",
      "named VBN xcomp 4",
      "fearing VBG advcl 7",
      "reprisals NNS nsubj 10",
      "said VBD advcl 4",
      "shops NNS nsubj 12",
      "closed VBD ccomp 10",
      ". . punct 2",
    ),
  ).toEqual([
    "det 2",
    "nsubj 10",
    "nsubj 4",
    "acl:relcl 2",
    "mark 7",
    "aux:pass 7",
    "xcomp 4",
    "advcl 7",
    "obl 8",
    "root 0",
    "nsubj 12",
    "ccomp 10",
    "punct 10",
  ]);
});

test("a clause that asks for something else, and one in which somebody else speaks, stay as they are", () => {
  const paid = ["men NNS nsubj 5", "who WP nsubj 3", "asked VBD acl:relcl 1", "twice RB advmod 3", "said VBD root 0"];
  expect(of(...paid)).toEqual(["nsubj 5", "nsubj 3", "acl:relcl 1", "advmod 3", "root 0"]);
  const told = [
    "men NNS root 0",
    "who WP nsubj 3",
    "asked VBD acl:relcl 1",
    "anonymity NN obj 3",
    "because IN mark 7",
    "he PRP nsubj 7",
    "said VBD advcl 3",
    "so RB advmod 7",
  ];
  expect(of(...told)).toEqual([
    "root 0",
    "nsubj 3",
    "acl:relcl 1",
    "obj 3",
    "mark 7",
    "nsubj 7",
    "advcl 3",
    "advmod 7",
  ]);
});
