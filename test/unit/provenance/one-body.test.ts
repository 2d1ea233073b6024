import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "low–high" of the claim that most speakers stand behind. */
function counted(...paragraphs: string[]): string {
  const { claims } = trace([plainDocument(["Night on the line", ...paragraphs].join("\n\n"))]);
  const [most] = claims
    .map(({ independence: { low, high }, statements }) => ({ low, high, size: statements.length }))
    .sort((a, b) => b.size - a.size);
  return most === undefined ? "none" : `${most.low}–${most.high} of ${most.size}`;
}

const SEEN = "the signal at Marsh Junction was red when the freight train passed";
const both = (first: string, second: string): string => counted(`${first} said ${SEEN}.`, `${second} said ${SEEN}.`);

describe("a body and who speaks for it are one source (I7)", () => {
  test.each([
    ["Tidewell", "Marco Villar, Tidewell's chief operating officer,"],
    ["Tidewell", "Marco Villar, the company's chief operating officer,"],
    ["Tidewell", "Tidewell chief executive Marco Villar"],
    ["Tidewell", "A Tidewell spokesman"],
    ["Norland's government", "The Norland Interior Ministry"],
    ["The Norland government", "Foreign Minister Ada Kolm"],
    ["Finland", "The Interior Ministry"],
  ])("%s · %s", (body, speaker) => expect(both(body, speaker)).toBe("1–1 of 2"));
});

describe("not another body, nor who is apart from it", () => {
  test.each([
    ["Tidewell", "Marco Villar, a former Tidewell manager,"],
    ["Tidewell", "Marco Villar, chief executive of Northlight,"],
    ["Tidewell", "The Interior Ministry"],
    ["The Norland government", "Elsing's interior minister"],
    ["Tidewell engineer Ada Kolm", "Tidewell chief executive Marco Villar"],
  ])("%s · %s", (one, other) => expect(both(one, other)).toBe("2–2 of 2"));
});

test("of which land a ministry is may not be told: then it is not established", () =>
  expect(
    counted(
      "Finland wrote to the Elsing government in May.",
      `Finland said ${SEEN}.`,
      `The Interior Ministry said ${SEEN}.`,
    ),
  ).toBe("1–2 of 2"));

describe("one description in one article", () => {
  test("in the same words is one source", () => {
    expect(counted(`Port guards said ${SEEN}.`, "It rained.", `Port guards said ${SEEN}.`)).toBe("1–1 of 2");
    expect(counted(`Sources said ${SEEN}.`, "It rained.", `Sources said ${SEEN}.`)).toBe("1–1 of 2");
  });
  test("not where another is meant", () => expect(both("A resident", "Another resident")).toBe("1–2 of 2"));
  test("and so are two verbs of one subject", () => {
    const { sources } = trace([
      plainDocument(
        "Night on the line\n\nThe Norland delegation said Harwick acted with ‘impunity’ on the quay, arguing that ‘it does not care to keep its word’.",
      ),
    ]);
    expect(sources).toHaveLength(1);
  });
});
