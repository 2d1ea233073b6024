import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** How many claims of a text have these words. */
const claims = (start: string, ...paragraphs: string[]): number =>
  trace([plainDocument(["Notes from the coast", ...paragraphs].join("\n\n"))]).claims.filter(({ wording }) =>
    wording.includes(start),
  ).length;

test("a sentence that stands twice in an article is one claim", () => {
  const said = "Ada Marsh said that the ferry had been late for a week.";
  expect(claims("the ferry had been late", said, "It rained on Monday.", said)).toBe(1);
});

test("not the few words that may be said of two things, nor other words", () => {
  expect(claims("it was late", "Ada Marsh said that it was late.", "Ada Marsh said that it was late.")).toBe(2);
  const other = "Ada Marsh said that the ferry had been late for a month.";
  expect(claims("the ferry had been late", "Ada Marsh said that the ferry had been late for a week.", other)).toBe(2);
});

test("few words of a long sentence that stands twice are one claim", () => {
  const declared = "Harwick courts, however, have declared most quays legal.";
  expect(claims("most quays legal", declared, "It rained on Monday.", declared)).toBe(1);
});
