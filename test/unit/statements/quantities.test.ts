import { describe, expect, test } from "vitest";
import type { Quantity } from "../../../src/core/statement.ts";
import { BOUNDS_AFTER, BOUNDS_BEFORE } from "../../../src/language/english/quantities.ts";
import { findQuantities } from "../../../src/statements/quantities/find-quantities.ts";
import { growTree } from "../../../src/statements/sentence-tree.ts";
import { sentenceOf } from "./parsed.ts";

const quantitiesOf = (text: string) =>
  findQuantities(text, growTree(text, sentenceOf(text))).map(({ quantity }) => ({
    ...quantity,
    words: text.slice(quantity.span.start, quantity.span.end),
  }));

const COUNTS: readonly (readonly [string, Partial<Quantity> & { words: string }])[] = [
  [
    "Around 2000 fighters in the city surrendered.",
    {
      value: 2000,
      bound: "about",
      low: null,
      high: null,
      of: "fighters in the city",
      words: "Around 2000 fighters in the city",
    },
  ],
  ["About 30 boats sank.", { value: 30, bound: "about", of: "boats", words: "About 30 boats" }],
  ["Up to 30 boats sank.", { value: 30, bound: "at-most", low: null, high: 30, words: "Up to 30 boats" }],
  ["As many as 30 boats sank.", { value: 30, bound: "at-most", words: "As many as 30 boats" }],
  ["At least 30 boats sank.", { value: 30, bound: "at-least", low: 30, high: null, words: "At least 30 boats" }],
  ["More than 30 boats sank.", { value: 30, bound: "more-than", low: 30, high: null, words: "More than 30 boats" }],
  ["Fewer than 30 boats sank.", { value: 30, bound: "less-than", low: null, high: 30, words: "Fewer than 30 boats" }],
  ["The trip lasted over ten years.", { value: 10, bound: "more-than", unit: "year", words: "over ten years" }],
  ["It ran for over ten years.", { value: 10, bound: "more-than", unit: "year", words: "over ten years" }],
  ["The rent rose steeply over ten years.", { value: 10, bound: null, unit: "year", words: "ten years" }],
  ["The board will spend a fortune over ten years.", { value: 10, bound: null, unit: "year", words: "ten years" }],
  ["Exactly 30 boats sank.", { value: 30, bound: "exactly", low: 30, high: 30, words: "Exactly 30 boats" }],
  ["Thirty or more boats sank.", { value: 30, bound: "at-least", words: "Thirty or more boats" }],
  ["Between 20 and 30 boats sank.", { value: 30, bound: null, low: 20, high: 30, words: "Between 20 and 30 boats" }],
  ["The storm sank 20-30 boats.", { low: 20, high: 30, words: "20-30 boats" }],
  ["The storm sank 20 to 30 boats.", { low: 20, high: 30, words: "20 to 30 boats" }],
  ["The bank lost £300,000 to £400,000.", { low: 300_000, high: 400_000, unit: "GBP", words: "£300,000 to £400,000" }],
  ["The bank lost 2-3 million euros.", { low: 2e6, high: 3e6, unit: "EUR", words: "2-3 million euros" }],
  ["Six boats sank.", { value: 6, of: "boats", words: "Six boats" }],
  ["Twenty-five people died.", { value: 25, of: "people", words: "Twenty-five people" }],
  ["Two hundred and fifty people died.", { value: 250, of: "people", words: "Two hundred and fifty people" }],
  ["Two dozen boats sank.", { value: 24, of: "boats", words: "Two dozen boats" }],
  ["Hundreds of boats sank.", { value: 100, bound: "at-least", low: 100, of: "boats", words: "Hundreds of boats" }],
  [
    "Tens of thousands of people fled.",
    { value: 10_000, bound: "at-least", of: "people", words: "Tens of thousands of people" },
  ],
  ["Half a million people fled.", { value: 500_000, of: "people", words: "Half a million people" }],
  ["The port cost 1.2m euros.", { value: 1.2e6, unit: "EUR", of: null, words: "1.2m euros" }],
  ["The port cost $3bn.", { value: 3e9, unit: "USD", of: null, words: "$3bn" }],
  ["The port cost $2.5 million a year.", { value: 2.5e6, unit: "USD", period: "a year", words: "$2.5 million" }],
  ["Prices rose by 3.4 percent in March.", { value: 3.4, unit: "%", period: "in March", words: "3.4 percent" }],
  ["Prices rose 3 percentage points.", { value: 3, unit: "percentage points", words: "3 percentage points" }],
  ["The road is 40 km long.", { value: 40, unit: "km", of: null, words: "40 km" }],
  ["Two in five households have no water.", { value: 40, unit: "%", words: "Two in five" }],
  ["Nine out of ten voters stayed at home.", { value: 90, unit: "%", words: "Nine out of ten" }],
  ["Getting on for sixty homes are empty.", { value: 60, bound: "about", words: "Getting on for sixty homes" }],
  ["Half of the voters stayed at home.", { value: 50, unit: "%", of: "voters", words: "Half of the voters" }],
  [
    "Two-thirds of the voters stayed at home.",
    { value: 66.7, unit: "%", of: "voters", words: "Two-thirds of the voters" },
  ],
  ["The fire burned 2,016 homes.", { value: 2016, of: "homes", words: "2,016 homes" }],
  ["2000 people fled.", { value: 2000, of: "people", words: "2000 people" }],
  ["In 2015, 300 people fled.", { value: 300, of: "people", words: "300 people" }],
  ["Police arrested 30 of the protesters.", { value: 30, of: "protesters", words: "30 of the protesters" }],
  ["The port handles 400 ships a day.", { value: 400, of: "ships", period: "a day", words: "400 ships" }],
  ["The Covid-19 outbreak closed 12 schools.", { value: 12, of: "schools", words: "12 schools" }],
  ["One sailor died.", { value: 1, of: "sailor", words: "One sailor" }],
];

const NO_COUNTS: readonly string[] = [
  "The election of 2016 was close.",
  "He was born in 1990.",
  "The 1990s were quiet.",
  "He left on 3 January 2016.",
  "The meeting begins at 10:30.",
  "The meeting begins at 5 p.m. on Monday.",
  "Ada Moss, 45, resigned.",
  "The 45-year-old resigned.",
  "An F-16 crashed on Route 66.",
  "The team won 3-2.",
  "Call 555-0199-22 now.",
  "The third boat sank.",
  "Flight 370 vanished.",
  "One of the sailors died.",
  "No one died.",
  "In 2000 people fled.",
];

describe("how many", () => {
  test.each(COUNTS)("%s", (sentence, expected) => {
    const found = quantitiesOf(sentence);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  test("two counts, nothing counted in words", () => {
    expect(quantitiesOf("The army killed 30 and wounded 12.").map(({ value, of }) => [value, of])).toEqual([
      [30, null],
      [12, null],
    ]);
  });

  test.each(NO_COUNTS)("no count: %s", (sentence) => {
    expect(quantitiesOf(sentence)).toEqual([]);
  });

  test("so many in so much time is no share", () =>
    expect(quantitiesOf("They lost two in three days.").map(({ value, unit }) => [value, unit])).toEqual([
      [2, null],
      [3, "day"],
    ]));

  test("each bound shows itself", () => {
    for (const { words, shows } of [...BOUNDS_BEFORE, ...BOUNDS_AFTER]) expect(shows).toContain(words);
  });
});
