import { expect, test } from "vitest";
import { lemmaOf } from "../../../src/language/english/lemma-of.ts";

test.each([
  ["said", "VBD", "say"],
  ["told", "VBN", "tell"],
  ["accused", "VBD", "accuse"],
  ["accuses", "VBZ", "accuse"],
  ["accusing", "VBG", "accuse"],
  ["denies", "VBZ", "deny"],
  ["denied", "VBD", "deny"],
  ["stopped", "VBD", "stop"],
  ["telling", "VBG", "tell"],
  ["becoming", "VBG", "become"],
  ["warned", "VBD", "warn"],
  ["claiming", "VBG", "claim"],
  ["reported", "VBD", "report"],
  ["alleging", "VBG", "allege"],
  ["insisted", "VBD", "insist"],
  ["suggesting", "VBG", "suggest"],
  ["confirmed", "VBD", "confirm"],
  ["describing", "VBG", "describe"],
  ["published", "VBN", "publish"],
  ["officials", "NNS", "official"],
  ["authorities", "NNS", "authority"],
  ["spokesmen", "NNS", "spokesman"],
  ["sources", "NNS", "source"],
  ["analyses", "NNS", "analysis"],
  ["Americans", "NNPS", "American"],
  ["Brook", "NNP", "Brook"],
  ["n't", "RB", "not"],
  ["him", "PRP", "he"],
  ["likelier", "JJR", "likely"],
  ["biggest", "JJS", "big"],
])("%s/%s is a form of %s", (form, tag, lemma) => {
  expect(lemmaOf(form, 0, form.length, tag)).toBe(lemma);
});
