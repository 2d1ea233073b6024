import { array, assert, constantFrom, property } from "fast-check";
import { test } from "vitest";
import { findAttributions } from "../../src/attribution/find-attributions.ts";
import type { Span } from "../../src/core/span.ts";
import { findSentences } from "../../src/sentences/find-sentences.ts";
import { articleFrom } from "../unit/attribution/read-example.ts";

const PIECES = [
  "Ada Marsh said ",
  "the senator, Bo Carr, ",
  "MARSH: ",
  "“We want the rules she supported,” ",
  "\n\n",
  "\n“",
  "”",
  '"',
  "he told the Post that ",
  "who asked not to be named because the talks are private ",
  "the 54-year-old ",
  "one of the mayor’s advisers ",
  "is the mayor of Wick. ",
  "the wall was dry. ",
  "according to a report ",
  "which critics see as waste ",
  ", ",
  ": ",
  "😀 ",
  "\ud800",
];

test("seed 7: every span is a piece of the text, every parent stands before its child in the tree, and the answer is the same twice", () => {
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
      const article = articleFrom(pieces.join(""));
      const sentences = findSentences(article);
      const found = findAttributions(article, sentences);
      const isPiece = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= article.text.length;
      const byId = new Map(found.attributions.map((attribution) => [attribution.id, attribution]));
      const sources = new Set(found.sources.map(({ id }) => id));
      const roots = found.attributions.every((attribution) => {
        let steps = 0;
        for (let up = attribution.parent; up !== null; up = byId.get(up)?.parent ?? null)
          if (++steps > byId.size) return false;
        return true;
      });
      const spans = [
        ...found.attributions.flatMap(({ who, cue, what }) => [who ?? [], cue ?? [], what].flat()),
        ...found.sources.flatMap(({ mentions, reason }) => [...mentions, reason ?? []].flat()),
      ];
      const known = found.attributions.every(({ source }) => source === null || sources.has(source));
      const again = JSON.stringify(findAttributions(article, findSentences(article)));
      return roots && known && spans.every(isPiece) && again === JSON.stringify(found);
    }),
    { seed: 7, numRuns: 150 },
  );
});
