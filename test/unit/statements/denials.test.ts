import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The level of each statement of a sentence. */
const levels = (sentence: string): string[] =>
  trace([plainDocument(`Notes from the coast\n\n${sentence}`)])
    .statements.filter(({ headline }) => !headline)
    .map(({ strength }) => strength.level);

test.each([
  "The crew had no option but to come ashore and surrender.",
  "The yard has no choice but to pay.",
  "The crew had no other choice than to pay.",
  "The thefts are not random but a repeated problem.",
  "It is not an isolated issue but a sustained trend.",
  "The delay is not a mere inconvenience.",
  "It isn't the first time.",
  "It is no secret that the bridge is old.",
  "“No bones about it, this is a solid report,” said Carr.",
])("is no denial: %s", (sentence) => {
  expect(levels(sentence)).toEqual(["L8"]);
});

test.each([
  ["There is no option for the crew.", ["L0"]],
  ["There was no other way.", ["L0"]],
  ["The boat was not sold but it was moved.", ["L0", "L8"]],
  ["It is not an isolated issue.", ["L0"]],
  ["The crew did not swim.", ["L0"]],
])("is one: %s", (sentence, found) => {
  expect(levels(sentence)).toEqual(found);
});

test("what somebody does not see is doubted, and what somebody did not see happened", () => {
  expect(levels("“I don’t see that there is any way out,” Carr said.")).toEqual(["L3"]);
  expect(levels("Carr said that he did not see the ferry leave.")).not.toEqual(["L3"]);
});
