import { describe, expect, test } from "vitest";
import { universalTag } from "../../../bench/language/universal-tag.ts";

const tagOf = (word: string, tag: string, relation: string): string =>
  universalTag({ start: 0, end: word.length, tag, lemma: word.toLowerCase(), head: 0, relation }, word);

describe("the universal part of speech", () => {
  test.each([
    ["because", "IN", "advmod", "SCONJ"],
    ["because", "IN", "case", "ADP"],
    ["after", "IN", "mark", "SCONJ"],
    ["American", "NNP", "amod", "ADJ"],
    ["Department", "NNP", "amod", "PROPN"],
    ["FIRST", "NNP", "amod", "PROPN"],
    ["one", "NN", "nsubj", "NOUN"],
    ["none", "NN", "nsubj", "PRON"],
    ["%", "NN", "obj", "SYM"],
    ["etc.", "FW", "conj", "NOUN"],
    ["some", "DT", "nsubj", "DET"],
    ["this", "DT", "nsubj", "PRON"],
  ])("%s as %s, %s: %s", (word, tag, relation, expected) => {
    expect(tagOf(word, tag, relation)).toBe(expected);
  });
});
