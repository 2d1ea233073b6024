import { expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { isThingNoun } from "../../../src/language/english/thing-nouns.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

function speakers(source: string): string[] {
  const article = articleFrom(source);
  return findAttributions(article, findSentences(article)).attributions.flatMap(({ who }) =>
    who === null ? [] : [article.text.slice(who.start, who.end)],
  );
}

test.each([
  "The value of the crown fell sharply, signalling that investors had no confidence in the plan.",
  "Her skirt showed that the fashion of the year was over.",
  "The disparity indicates there is a gap between the towns.",
  "It has several windmills that promise a fairer price.",
  "1959: “Champions of the harbour. In that season the club won the cup.”",
])("a thing says nothing: %s", (text) => expect(speakers(text)).toEqual([]));

test.each([
  ["The hotel said it had closed the pool.", "The hotel"],
  ["A banner read: “No more dams.”", "A banner"],
  ["A majority of the villagers believe that the well is poisoned.", "A majority of the villagers"],
  ["Photographs show that the roof had gone.", "Photographs"],
  ["Hard-liners in the council demanded that the envoy be recalled.", "Hard-liners in the council"],
  ["Maren Holt, whose house faces the quay, believes that the crane leans.", "Maren Holt, whose house faces the quay,"],
])("who speaks is kept: %s", (text, who) => expect(speakers(text)).toEqual([who]));

test("things are no people, bodies, papers or places", () => {
  for (const noun of ["skirt", "weather", "erosion", "allocation", "light"])
    expect([noun, isThingNoun(noun)]).toEqual([noun, true]);
  for (const noun of ["minister", "court", "report", "village", "investor", "widow", "zzyzx", ""])
    expect([noun, isThingNoun(noun)]).toEqual([noun, false]);
});
