import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** `who | content | content` of the outermost readings, in reading order. */
function outermost(text: string): string[] {
  const article = articleFrom(text);
  return findAttributions(article, findSentences(article))
    .attributions.filter(({ parent }) => parent === null)
    .map(({ who, what }) => [who, ...what].map((span) => (span ? text.slice(span.start, span.end) : "–")).join(" | "));
}

describe("a content in front of its speaker begins where the sentence does", () => {
  test.each([
    [
      "The port let some 290 drums leave its yard without papers",
      "a senior official at the port authority said on Tuesday.",
      "a senior official at the port authority",
    ],
    ["The board made the crews work through the night without a break", "the union said on Friday.", "the union"],
    ["The ministry had three crates moved to the old depot before dawn", "a clerk said.", "a clerk"],
    ["Two guards saw the driver throw the papers into the lock", "the harbour master said.", "the harbour master"],
    ["The new rules help small yards sell their boats abroad", "the mayor of Wick said.", "the mayor of Wick"],
    ["The storm kept the ferry from reaching the island for two days", "the company said.", "the company"],
    [
      "Using old maps, the crew found the wreck within an hour",
      "a spokesman for the coast guard said.",
      "a spokesman for the coast guard",
    ],
    [
      "The lock, which was built in 1911, has not been inspected since the flood",
      "the auditors said on Thursday.",
      "the auditors",
    ],
    ["The man who sold the drums had worked for the yard for ten years", "police said.", "police"],
    [
      "The depot holds 300 tents, 40 boats, two cranes and a field kitchen",
      "the agency said in a statement.",
      "the agency",
    ],
    [
      "After the fire the company told its drivers to stay away from the yard",
      "three of the drivers said.",
      "three of the drivers",
    ],
    ["Because the pumps failed, the lower town was flooded twice in a week", "officials said on Sunday.", "officials"],
    ["Letting the drums leave the yard was a mistake", "Olaf Lind said.", "Olaf Lind"],
    ["The town wants the state to pay for the wall", "the treasurer said on Wednesday.", "the treasurer"],
    ["Nobody watched the boys climb over the fence", "a neighbour said.", "a neighbour"],
    ["The inspectors heard the engine stop and the crew shout", "a passenger said.", "a passenger"],
    [
      "In the spring the yard will begin building two ferries for the islands",
      "its director said on Tuesday.",
      "its director",
    ],
    [
      'Prince Olaf and Ada Marsh will struggle to recover from claims they are "whingers" after a "terrible" snub from a film studio',
      "an expert has claimed.",
      "an expert",
    ],
    [
      'Ada Marsh is "still less popular" than the mayor of Wick in her own town as the brand receives yet another blow following the award',
      "a recent poll has shown.",
      "a recent poll",
    ],
  ])("%s, %s", (content, rest, who) => {
    expect(outermost(`${content}, ${rest}`)).toEqual([`${who} | ${content}`]);
  });
});

test("who is introduced by somebody is no content that could be widened", () => {
  const found = outermost("Brandt, speaking at the yard on Tuesday, was introduced by a rival.");
  expect(found.filter((line) => line.includes("speaking"))).toEqual([]);
});

describe("a speaker may have a verb beside it", () => {
  test.each([
    ["Elected officials from both towns said that the wall was dry.", "Elected officials from both towns"],
    ["All the experts I interviewed said that the wall was dry.", "All the experts I interviewed"],
    ["The fund warned that the exit will raise many questions.", "The fund"],
  ])("%s", (text, who) => {
    expect(outermost(text).map((line) => line.split(" | ")[0])).toEqual([who]);
  });
});

describe("two things said in one sentence are two contents", () => {
  test.each([
    [
      "Ada Brandt said that the wall would hold, and the mayor promised that it would be raised.",
      ["Ada Brandt | that the wall would hold", "the mayor | that it would be raised"],
    ],
    [
      "The union said the crews were tired but the company insisted that they had slept.",
      ["The union | the crews were tired", "the company | that they had slept"],
    ],
  ])("%s", (text, expected) => {
    const found = outermost(text);
    expect(found).toEqual(expected);
  });

  test("what one speaker says of two things stays whole", () => {
    expect(outermost("The mayor said that the wall was dry and the lock was closed.")).toEqual([
      "The mayor | that the wall was dry and the lock was closed",
    ]);
  });
});
