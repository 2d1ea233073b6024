import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const numbersOf = (sentence: string) =>
  trace([plainDocument(`Storm shuts the road\n\nBy Ana Ruiz\n\n${sentence}\n`)]).statements.flatMap(
    ({ quantities }) => quantities,
  );

describe("numbers that count nothing", () => {
  test.each([
    "Exports fell in the first half of 2020.",
    "The valley wants a 5G mast in May.",
    "The set plays films at 4K resolution.",
    "Shares in the K&L 500 rose.",
    "He fears that World War 3 is near.",
    "Her father spoke to Nine Rivers on Monday.",
    "She called 911 at noon.",
    "The yard stands at 300 Alder Street in the town.",
    "She is Minor Victim 1 in the files.",
    "An ATR 72 aircraft fell.",
    "He lives in Haven 2 and works there.",
  ])("%s", (sentence) => expect(numbersOf(sentence)).toEqual([]));
});

describe("numbers that count", () => {
  test.each([
    ["The firm has lost two 737 Max jets.", [{ value: 2 }]],
    ["The board ordered 50 Brant A350-900 jets on Monday.", [{ value: 50 }]],
    ["He paid Rs 24 lakh to an agent.", [{ value: 2_400_000, unit: "INR" }]],
    [
      "Reyl won three titles over two spells in charge.",
      [
        { value: 3, of: "titles" },
        { value: 2, bound: null },
      ],
    ],
    ["Some slept there for 32 nights or more.", [{ value: 32, bound: "at-least" }]],
    ["Forty people or so were there.", [{ value: 40, bound: "about", of: "people" }]],
    ["It killed 40 people at least.", [{ value: 40, bound: "at-least" }]],
    ["The pier cost about 3,000 crowns.", [{ value: 3000, bound: "about", unit: null }]],
    ["The wait exceeded two hours.", [{ value: 2, unit: "hour", bound: "more-than" }]],
    ["It fell below -30C in the north.", [{ value: -30, unit: "°C", bound: "less-than", high: -30 }]],
    ["It stays below 0C there.", [{ value: 0, unit: "°C", bound: "less-than" }]],
    ["Winds of 55 kph hit the town.", [{ value: 55, unit: "km/h" }]],
    ["The cloud is 230 million light-years wide.", [{ value: 230_000_000, unit: "light-year" }]],
    ["The leaders of seven ruling and opposition parties met.", [{ value: 7, of: "ruling and opposition parties" }]],
    [
      "The clerk burned two batches of $1 bills.",
      [
        { value: 2, of: "batches" },
        { value: 1, unit: "USD" },
      ],
    ],
    ["Three-quarters of stay-at-home parents agree.", [{ value: 75, unit: "%", of: "stay-at-home parents" }]],
    [
      "Power failed in 18 Northern and central valley counties.",
      [{ value: 18, of: "Northern and central valley counties" }],
    ],
    [
      "Eight of the 10 questions were asked.",
      [
        { value: 8, of: "10 questions" },
        { value: 10, of: "questions" },
      ],
    ],
    ["In Harbour Town 30 people died.", [{ value: 30, of: "people" }]],
  ])("%s", (sentence, expected) => expect(numbersOf(sentence)).toMatchObject(expected));
});
