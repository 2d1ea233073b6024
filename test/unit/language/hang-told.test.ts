import { expect, test } from "vitest";
import { hangTold } from "../../../src/language/english/hang-told.ts";
import { hung } from "./hung.ts";

const of = (...lines: string[]): string[] => hung(hangTold, ...lines);

test("“that” behind whom somebody tells begins what is told, where a subject of its own follows", () => {
  expect(
    of(
      "told VBD root 0",
      "the DT det 3",
      "paper NN obj 1",
      "that WDT obj 6",
      "shops NNS nsubj 6",
      "closed VBD acl:relcl 3",
    ),
  ).toEqual(["root 0", "det 3", "obj 1", "mark 6", "nsubj 6", "ccomp 1"]);
});

test("a relative of whom somebody tells stays one, and so does any behind another verb", () => {
  expect(of("told VBD root 0", "men NNS obj 1", "that WDT nsubj 4", "left VBD acl:relcl 2")[3]).toBe("acl:relcl 2");
  expect(of("saw VBD root 0", "men NNS obj 1", "that WDT obj 5", "we PRP nsubj 5", "knew VBD acl:relcl 2")[4]).toBe(
    "acl:relcl 2",
  );
});

test("a pronoun behind whom somebody tells begins what is told, but not where “that” follows", () => {
  expect(
    of(
      "told VBD root 0",
      "men NNS iobj 1",
      "she PRP nsubj 5",
      "had VBD aux 5",
      "read VBN acl:relcl 2",
      "it PRP obj 5",
    )[4],
  ).toBe("ccomp 1");
  expect(
    of(
      "told VBD root 0",
      "men NNS obj 1",
      "she PRP nsubj 4",
      "met VBD acl:relcl 2",
      "that IN mark 7",
      "they PRP nsubj 7",
      "won VBD ccomp 1",
    )[3],
  ).toBe("acl:relcl 2");
});
