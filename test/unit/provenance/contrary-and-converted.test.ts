import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

const TOP =
  "The council of Saltholm met on Tuesday to hear about the lock and its two bridges, and the hall was full until late.";
const END =
  "The next meeting is in spring, when the ice has gone from the lower reach of the river and the ferry runs again.";

/** The codes of what is told on the way from one line to its copy, a day later. */
function codesBetween(above: string, below: string): string[] {
  const { findings } = trace([
    storyDocument("a", "Watershed Report", "2024-01-02T10:00:00Z", [TOP, above, END]),
    storyDocument("b", "Mill City Star", "2024-01-03T10:00:00Z", [TOP, below, END, "Source: Watershed Report"]),
  ]);
  return findings.filter(({ evidence }) => evidence.length === 2).map(({ code }) => code);
}

describe("the contrary of what was said is told", () => {
  test.each([
    [
      "negation-dropped",
      "The director denied that the valve had been shut.",
      "The director said that the valve had been shut.",
    ],
    [
      "negation-dropped",
      "Lund denies taking money from the lock fund.",
      "Lund admits taking money from the lock fund.",
    ],
    [
      "negation-dropped",
      "The council failed to close the road in May, Carr said.",
      "The council closed the road in May, Carr said.",
    ],
    [
      "negation-added",
      "The director said that the valve had been shut.",
      "The director denied that the valve had been shut.",
    ],
    [
      "reversed",
      "Tolls at the lock rose by four per cent in May, the firm said.",
      "Tolls at the lock fell by four per cent in May, the firm said.",
    ],
    [
      "reversed",
      "The mayor backed the plan for the lock in May, Carr said.",
      "The mayor opposed the plan for the lock in May, Carr said.",
    ],
    [
      "hedge-dropped",
      "The council is considering closing the road, Carr said.",
      "The council will close the road, Carr said.",
    ],
    ["hedge-dropped", "The council plans to close the road, Carr said.", "The council has closed the road, Carr said."],
    ["hedge-added", "Wages will be paid on time, Carr said.", "Wages will be paid on time, it is hoped, Carr said."],
    [
      "qualifier-dropped",
      "A former minister said the talks on the lock had failed.",
      "A minister said the talks on the lock had failed.",
    ],
    [
      "unit-changed",
      "The bill for the lock came to £4 million, Carr said.",
      "The bill for the lock came to $4 million, Carr said.",
    ],
  ])("%s: %s", (code, above, below) => expect(codesBetween(above, below)).toEqual([code]));
});

describe("the same in other words or another unit tells nothing", () => {
  test.each([
    ["The director denied that the valve had been shut.", "The director said that the valve had not been shut."],
    ["The mill is 40 km from the lock, Carr said.", "The mill is 25 miles from the lock, Carr said."],
    ["It was 30C at the lock on Friday, Carr said.", "It was 86F at the lock on Friday, Carr said."],
    [
      "The bill for the lock came to £4 million, Carr said.",
      "The bill for the lock came to 4 million pounds, Carr said.",
    ],
    ["Before the vote was taken, Carr left the hall.", "Carr left the hall before the vote was taken."],
    ["The former mayor, Ada Lund, said the talks had failed.", "Ada Lund said the talks had failed."],
  ])("%s", (above, below) => expect(codesBetween(above, below)).toEqual([]));
});
