import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Who says each outer attribution, with its words: "who: what". */
function readings(body: string): string[] {
  const { articles, attributions } = trace([
    plainDocument(`Crane falls in Harwick\n\nMonday, 4 May 2026\n\n${body}\n`),
  ]);
  const text = articles[0]?.text ?? "";
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ who, what }) => {
      const said = what.map(({ start, end }) => text.slice(start, end)).join(" … ");
      return `${who === null ? "nobody" : text.slice(who.start, who.end)}: ${said}`;
    });
}

test.each([
  [
    "Paul Renner has been named head of the port board, drawing concerns that his past may harm the talks.",
    ["nobody: that his past may harm the talks"],
  ],
  ["The mayor's speech drew sharp criticism that she had lied.", ["nobody: that she had lied"]],
  [
    "Engineers say it takes a week to mend a crane, raising questions about how the port will open on Monday.",
    ["Engineers: it takes a week to mend a crane", "nobody: how the port will open on Monday"],
  ],
  [
    "Mayor Olga Brandt said the repair would cost 4 million euros, which drew questions about the city's budget.",
    ["Mayor Olga Brandt: the repair would cost 4 million euros", "nobody: the city's budget"],
  ],
])("whoever draws questions does not ask them: %s", (body, read) => {
  expect(readings(body)).toEqual(read);
});

test.each([
  ["The plan sparked fears among residents that rents would rise.", ["residents: that rents would rise"]],
  ["The report prompted calls from unions for the mayor to resign.", ["unions: for the mayor to resign"]],
])("who is told to ask does: %s", (body, read) => {
  expect(readings(body)).toEqual(read);
});

test("who raises a concern has it", () => {
  expect(readings("Paul Renner raised concerns that the crane was old.")).toEqual([
    "Paul Renner: that the crane was old",
  ]);
});
