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
