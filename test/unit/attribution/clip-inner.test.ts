import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const contents = (sentence: string): Record<string, string[]> => {
  const content = `Storm shuts the pass road\n\nBy Ana Ruiz\n\n${sentence}\n`;
  const report = trace([plainDocument(content)]);
  const words = ({ start, end }: { start: number; end: number }): string => content.slice(start, end);
  return Object.fromEntries(
    report.attributions.map(({ cue, what }) => [cue === null ? "" : words(cue), what.map(words)]),
  );
};

describe("contents inside contents", () => {
  test("end before the words that lay the whole to somebody", () => {
    const read = contents("The board planned to cut fares by up to 40 per cent, according to a leaked draft.");
    expect(read["planned"]).toEqual(["to cut fares by up to 40 per cent"]);
    expect(read["According to"] ?? read["according to"]).toEqual([
      "The board planned to cut fares by up to 40 per cent",
    ]);
  });

  test("stay whole where nobody stands in them", () => {
    expect(contents("The mayor said the board wants to close the pier.")["wants"]).toEqual(["to close the pier"]);
  });
});
