import { expect, test } from "vitest";
import { drawNotation, parseNotation } from "../../../src/core/notation.ts";
import { ADJECTIVE_CUES } from "../../../src/language/english/adjective-cues.ts";
import { formsOf } from "../../../src/language/english/cue-forms.ts";
import { VERB_CUES } from "../../../src/language/english/cues.ts";
import { NOUN_CUES } from "../../../src/language/english/noun-cues.ts";
import { ANONYMITY_REASONS } from "../../../src/language/english/unnamed.ts";

test("every cue word shows itself in its sentence", () => {
  const words = (sentence: string): string[] => sentence.toLowerCase().split(/[^\p{L}-]+/u);
  const silent = [
    ...VERB_CUES.filter(([lemma, , , , example]) => !words(example).some((word) => formsOf(lemma).includes(word))),
    ...NOUN_CUES.filter(([lemma, , , , example]) => !example.toLowerCase().includes(lemma.replace(/y$/, ""))),
    ...ADJECTIVE_CUES.filter(([word, , , , example]) => !words(example).includes(word)),
  ];
  expect(silent.map(([lemma]) => lemma)).toEqual([]);
});

test("no cue word stands twice", () => {
  for (const rows of [VERB_CUES, NOUN_CUES, ADJECTIVE_CUES])
    expect(new Set(rows.map(([lemma]) => lemma)).size).toBe(rows.length);
});

test("every reason for not naming shows itself", () => {
  expect(ANONYMITY_REASONS.filter(({ pattern, example }) => !pattern.test(example))).toEqual([]);
});

test("the notation can be read and drawn again", () => {
  const drawn = "[who: The mayor] [cue: told] [via: Reuters] [what: that [who: the board] [cue: knew] [what: it]].";
  const { text, attributions } = parseNotation(drawn);
  expect(text).toBe("The mayor told Reuters that the board knew it.");
  expect(attributions.map(({ parent }) => parent)).toEqual([null, 0]);
  expect(drawNotation(text, attributions)).toBe(drawn);
});
