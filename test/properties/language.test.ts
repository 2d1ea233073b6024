import fastCheck from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sentence } from "../../src/core/sentence.ts";
import { chooseLanguage } from "../../src/language/choose-language.ts";

const PIECES = [
  "U.S.",
  "Mr.",
  " ",
  "\n",
  "\n\n",
  "“",
  "”",
  '"',
  "'",
  "said",
  "n't",
  "—",
  "...",
  ".",
  "?",
  "5%",
  "é",
  "☃",
  "\ud800",
  "東京。",
  "(",
];
const texts = fastCheck.oneof(
  fastCheck.string({ unit: "binary" }),
  fastCheck
    .array(fastCheck.oneof(fastCheck.constantFrom(...PIECES), fastCheck.string({ maxLength: 6 })), { maxLength: 60 })
    .map((pieces) => pieces.join("")),
);

/** Clauses that the trees are mended for, in any order: one mended tree must not undo another. */
const CLAUSES = [
  "an EU official,",
  "who declined to be named",
  "as the case has yet to be notified,",
  "because he is not authorised to speak,",
  "said the overlaps",
  "said",
  "“do not leap off the page”",
  "a trader who asked not to be identified",
  "told the paper that",
  "the man who police say was drunk",
  "had been banned",
  "she had been told the exports were fine,",
  "claimed the party, which holds a third, had agreed",
  "shops had closed",
  "and the mayor,",
  "speaking on Monday,",
  "added Ada Marsh, the treasurer,",
  "what he told me was it was late",
];
const reports = fastCheck
  .array(fastCheck.constantFrom(...CLAUSES), { minLength: 2, maxLength: 9 })
  .map((clauses) => `${clauses.join(" ")}.`);

type Analysed = Omit<Sentence, "part">;

function isTree(sentence: Analysed): boolean {
  const roots = sentence.tokens.filter((token) => token.head === -1).length;
  if (roots !== 1) return false;
  return sentence.tokens.every((_, index) => {
    let at = index;
    for (let steps = 0; steps <= sentence.tokens.length; steps++) {
      if (at === -1) return true;
      at = sentence.tokens[at]!.head;
    }
    return false;
  });
}

test("clauses of reports in any order make one tree", () => {
  fastCheck.assert(
    fastCheck.property(reports, (text) => {
      for (const sentence of chooseLanguage("en", text).analyse(text, { start: 0, end: text.length }))
        expect(isTree(sentence), text).toBe(true);
    }),
    { numRuns: 400 },
  );
});

describe.each(["en", "de"])("any text is analysed (%s)", (language) => {
  test("spans lie in the text, in order, never empty; every sentence is a tree with one root", () => {
    fastCheck.assert(
      fastCheck.property(texts, (text) => {
        const sentences = chooseLanguage(language, text).analyse(text, { start: 0, end: text.length });
        let last = 0;
        for (const sentence of sentences) {
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.span.start).toBe(sentence.tokens[0]!.start);
          expect(sentence.span.end).toBe(sentence.tokens.at(-1)!.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            last = token.end;
          }
          expect(isTree(sentence)).toBe(true);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("every letter is in a token", () => {
    fastCheck.assert(
      fastCheck.property(texts, (text) => {
        const sentences = chooseLanguage(language, text).analyse(text, { start: 0, end: text.length });
        let rest = "";
        let last = 0;
        for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
          rest += text.slice(last, token.start);
          last = token.end;
        }
        expect(rest + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  test("the same text gives the same answer, whatever was read before", () => {
    fastCheck.assert(
      fastCheck.property(texts, texts, (text, other) => {
        const model = chooseLanguage(language, text);
        const first = model.analyse(text, { start: 0, end: text.length });
        model.analyse(other, { start: 0, end: other.length });
        expect(model.analyse(text, { start: 0, end: text.length })).toEqual(first);
      }),
      { seed: 9, numRuns: 100 },
    );
  });
});

test("a word of a million letters and a sentence of a hundred thousand words end", () => {
  for (const text of [
    "a".repeat(1_000_000),
    "harbour ".repeat(100_000),
    '"'.repeat(50_000),
    ".".repeat(100_000),
    "a.".repeat(50_000),
    "x-".repeat(50_000),
  ]) {
    expect(chooseLanguage("en", text).analyse(text, { start: 0, end: text.length }).length).toBeGreaterThan(0);
  }
});
