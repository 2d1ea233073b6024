import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/core/attribution.ts";
import { bareArticle } from "../../src/core/bare-article.ts";
import type { Sentence, Token } from "../../src/core/sentence.ts";
import { findStatements } from "../../src/statements/find-statements.ts";

const FORMS = [
  "The",
  "bridge",
  "may",
  "not",
  "close",
  "likely",
  "unlikely",
  "2000",
  "$3bn",
  "said",
  "that",
  "and",
  "U.S.",
  "accused",
  "of",
  "smuggling",
  "“",
  "”",
  '"',
  "?",
  ".",
  ",",
  "20",
  "-",
  "30",
  "%",
  "half",
  "\ud800",
  "é",
  "(",
  ")",
];
const TAGS = ["DT", "NN", "NNS", "MD", "RB", "VB", "VBD", "VBN", "JJ", "CD", "NNP", "IN", "CC", ".", "``"];
const RELATIONS = [
  "root",
  "nsubj",
  "nsubj:pass",
  "obj",
  "aux",
  "advmod",
  "mark",
  "xcomp",
  "ccomp",
  "conj",
  "cc",
  "acl",
  "advcl",
  "amod",
  "nummod",
  "punct",
  "obl",
  "parataxis",
  "case",
];

const token = fc.record({
  form: fc.constantFrom(...FORMS),
  tag: fc.constantFrom(...TAGS),
  relation: fc.constantFrom(...RELATIONS),
  head: fc.integer({ min: -2, max: 30 }),
});
const sentences = fc.array(fc.array(token, { minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 4 });
const pieces = fc.array(fc.record({ from: fc.nat(200), length: fc.nat(60), parent: fc.boolean() }), { maxLength: 4 });

function build(drawn: readonly (readonly { form: string; tag: string; relation: string; head: number }[])[]) {
  let text = "";
  const built: Sentence[] = drawn.map((words, index) => {
    const start = text.length;
    const tokens = words.map(({ form, tag, relation, head }): Token => {
      const from = text.length;
      text += form;
      const made = { start: from, end: text.length, tag, lemma: form.toLowerCase(), head, relation };
      text += " ";
      return made;
    });
    return { span: { start, end: text.length - 1 }, part: index, tokens };
  });
  const parts = built.map(({ span }, index) => ({
    kind: index === 0 ? ("title" as const) : ("paragraph" as const),
    span,
  }));
  const article = bareArticle("x", text, { language: "en", parts });
  return { article, sentences: built };
}

function attributionsOf(
  length: number,
  drawn: readonly { from: number; length: number; parent: boolean }[],
): Attribution[] {
  return drawn.map(({ from, length: size, parent }, index): Attribution => {
    const start = Math.min(from, length);
    return {
      id: `a${index}`,
      article: "x",
      source: null,
      parent: parent && index > 0 ? `a${index - 1}` : null,
      who: null,
      cue: { start: Math.max(0, start - 5), end: start },
      what: [{ start, end: Math.min(length, start + size) }],
      speech: "reported",
      act: "A4",
      attitude: "says",
      evidence: [{ rule: "test", article: "x", span: { start, end: start } }],
    };
  });
}

describe("statements of any parse, however wrong", () => {
  test("spans lie in the text, gists go with statements, the same comes out twice", () => {
    fc.assert(
      fc.property(sentences, pieces, (drawn, said) => {
        const { article, sentences: built } = build(drawn);
        const attributions = attributionsOf(article.text.length, said);
        const found = findStatements(article, built, attributions, []);
        expect(found.gists.map(({ statement }) => statement)).toEqual(found.statements.map(({ id }) => id));
        for (const { span, strength, quantities } of found.statements) {
          for (const { start, end } of [span, ...strength.cues, ...quantities.map((quantity) => quantity.span)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(article.text.length);
          }
        }
        expect(findStatements(article, built, attributions, [])).toEqual(found);
      }),
      { seed: 20160103, numRuns: 300 },
    );
  });
});
