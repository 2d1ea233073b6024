import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "who | cue | what" of every attribution of a body. */
function readings(body: string): string[] {
  const { articles, attributions } = trace([
    plainDocument(
      `The quay of Harwick\n\nMonday, 4 May 2026\n\nThe crane at the end of the old quay fell into the water on Sunday night.\n\n${body}\n`,
    ),
  ]);
  const text = articles[0]?.text ?? "";
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? "-" : text.slice(span.start, span.end);
  return attributions.map(({ who, cue, what }) => `${words(who)} | ${words(cue)} | ${what.map(words).join(" … ")}`);
}

test("a list at the end of an apposition does not announce", () => {
  expect(
    readings(
      "Tidewell, one of the larger makers in the trade with more than 10,000 customers, including Norvik, Lund and Borg, recently announced new cranes.",
    )[0],
  ).toMatch(/^Tidewell, one of .* \| recently announced \| new cranes$/);
});

test("who is spoken of in a quotation does not state what the speaker states", () => {
  for (const line of readings(
    "“If elected, Mr. Renner, I can state unequivocally, will be the best mayor ever,” wrote Anna Borg.",
  ))
    expect(line).not.toMatch(/^Mr\. Renner/);
});

test("challenges believe nothing", () => {
  const read = readings(
    "Crane makers aren't naive. They’re well aware of the challenges — and believe that robots could solve many of them without loss.",
  );
  expect(read.some((line) => line.startsWith("the challenges"))).toBe(false);
});

test("who counters a claim does not make it", () => {
  const read = readings(
    "Michael Coll was a royal expert who countered her claims that she had a “rotten time” in Norland.",
  );
  expect(read[0]).toBe("who | countered | her claims that she had a “rotten time” in Norland");
});

test("an aircraft reported to have crashed reports nothing", () => {
  const read = readings(
    "Second aircraft reported to have crashed in Norland\n\nThe port was shut on Monday, and nobody was hurt.",
  );
  expect(read.some((line) => line.startsWith("Second aircraft"))).toBe(false);
});

test("“Emergency declared in hospitals” as a crosshead is nobody's word", () => {
  expect(
    readings("Emergency declared in hospitals in Norland\n\nThe port was shut on Monday, and nobody was hurt."),
  ).toEqual([]);
});
