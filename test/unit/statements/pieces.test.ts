import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The words of each statement below the title that is a piece, and of each that is whole. */
function told(sentence: string): { pieces: string[]; whole: string[] } {
  const { articles, statements } = trace([plainDocument(`Storm shuts the pass road\n\nBy Ana Ruiz\n\n${sentence}\n`)]);
  const words = (isPiece: boolean): string[] =>
    statements.flatMap(({ headline, piece, span }) =>
      headline || (piece === true) !== isPiece ? [] : (articles[0]?.text.slice(span.start, span.end) ?? ""),
    );
  return { pieces: words(true), whole: words(false) };
}

test.each([
  ["“I can describe it so: everything anybody said to me became musical,” Tomas Reyl said.", "to me became musical"],
  ["The quarry, Tomas Reyl said, “has seen good results” and reported higher sales.", "has seen good results"],
  ["Ana Reyl said she had no knowledge of any plan to.", "no knowledge of any plan to"],
])("%s is told in a piece", (sentence, words) => {
  expect(told(sentence).pieces.join(" | ")).toContain(words);
});

test.each([
  "The pump was mended on Friday, Tomas Reyl said.",
  "“Open the gate before noon,” Tomas Reyl said.",
  "The board closed the bridge and sold the ferry.",
  "After the storm, the board closed the bridge.",
  "There is no water in the well, Tomas Reyl said.",
])("%s is told whole", (sentence) => {
  expect(told(sentence).pieces).toEqual([]);
});

/** The words of each statement below the title. */
const statementsOf = (sentence: string): string[] => {
  const { pieces, whole } = told(sentence);
  return [...whole, ...pieces];
};

test("what trails behind the speaker is not what is put forward", () =>
  expect(
    statementsOf(
      "The harbour board is investigating Tidewell, according to two people familiar with the matter, adding to a long series of troubles that have turned the ferry company into a pariah in a matter of weeks.",
    ),
  ).toEqual(["The harbour board is investigating Tidewell"]));

test("two contents with “that” are two statements, but where both hang on something", () => {
  expect(statementsOf("Ana Reyl said that the bridge was old and that the ferry would run.")).toEqual([
    "the bridge was old",
    "the ferry would run",
  ]);
  expect(
    statementsOf("Ana Reyl said that it was not improbable that the bridge was old and that the ferry would run."),
  ).toHaveLength(1);
});
