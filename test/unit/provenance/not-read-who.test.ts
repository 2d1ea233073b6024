import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Is a claim of a text laid to somebody whom nobody read? */
function isLaid(sentence: string, claim: string): boolean {
  const { claims } = trace([plainDocument(`Notes from the coast\n\n${sentence}`)]);
  const found = claims.find(({ wording }) => wording.includes(claim));
  if (!found) throw new Error(`no claim “${claim}” among ${claims.map(({ wording }) => wording).join(" | ")}`);
  return found.independence.high === 1 && found.speakers?.length === 0;
}

test.each([
  ["Shares were mixed in early trading after Velmont Radio reported that the mood was low.", "Shares were mixed"],
  ["The strait is a narrow waterway claimed almost entirely by Velmont.", "narrow waterway"],
  ["The plague killed an estimated 25,000 people in the port alone.", "The plague killed"],
  ["The new boat gets a bigger engine, yet Velmont says it will burn less.", "The new boat gets"],
  ["Rovers 5, United 1: Bo Carr scored twice, and Al Marsh added three goals.", "Al Marsh added"],
  ["The toll rose to 10 on Saturday after authorities announced they had found another body.", "The toll rose"],
])("the outlet itself speaks: %s", (sentence, claim) => {
  expect(isLaid(sentence, claim)).toBe(false);
});

test.each([
  ["The boats may be sold to a rival for as much as £2m, the Coast Murmur has been told.", "The boats may be sold"],
  [
    "According to Tessa the best time to book a boat is usually through April (for the following year) as this is when they run offers.",
    "best time",
  ],
])("somebody whom nobody read speaks: %s", (sentence, claim) => {
  expect(isLaid(sentence, claim)).toBe(true);
});
