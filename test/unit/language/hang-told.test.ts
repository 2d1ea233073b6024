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

test("who is told something is told the clause behind, whatever the parse took it for", () => {
  // "was told the nets were fine"
  expect(
    of("was VBD aux:pass 2", "told VBN root 0", "the DT det 4", "nets NNS obj 2", "were VBD cop 6", "fine NN obl 2"),
  ).toEqual(["aux:pass 2", "root 0", "det 4", "nsubj 6", "cop 6", "ccomp 2"]);
  // "had assured her a deal was made", without a second deed
  expect(
    of(
      "assured VBD root 0",
      "her PRP iobj 1",
      "a DT det 4",
      "deal NN nsubj:pass 6",
      "was VBD aux:pass 6",
      "made VBN conj 1",
    )[5],
  ).toBe("ccomp 1");
  // "what he told me was that it rained"
  expect(
    of(
      "told VBD root 0",
      "me PRP iobj 1",
      "was VBD cop 6",
      "that IN mark 6",
      "it PRP nsubj 6",
      "rained VBD ccomp 1",
    )[2],
  ).toBe("parataxis 1");
  // "been told for years that we are partners"
  expect(
    of(
      "been VBN aux:pass 2",
      "told VBN root 0",
      "for IN case 4",
      "years NNS obl 2",
      "that WDT nmod 4",
      "we PRP nsubj 8",
      "are VBP cop 8",
      "partners NNS nmod 5",
    ).slice(4),
  ).toEqual(["mark 8", "nsubj 8", "cop 8", "ccomp 2"]);
});
