import { describe, expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";

const heard = (content: string): string[] => {
  const { article, attributions } = readOne({
    input: "deeds.txt",
    sha256: "0".repeat(64),
    kind: "text",
    content: `# Day at the dock\n\n${content}`,
    charset: null,
    url: null,
    archivedAt: null,
    record: null,
  });
  return attributions.map(({ cue }) => (cue === null ? "" : article.text.slice(cue.start, cue.end)));
};

describe("what somebody did or what happened is nobody's words", () => {
  test.each([
    ["Harbour police released the footage of the crash on Monday.", "released"],
    ["Skarn police found the skipper's van in the yard.", "found"],
    ["A case of the dock fever was reported in Skarn at the weekend.", "was reported"],
    ["The price of the pass was not announced.", "was not announced"],
    ["You should not believe the board.", "should not believe"],
    ["Remember the flood of the lower yard.", "Remember"],
    ["Marsh talked with the diver over the phone.", "talked with"],
    ["The captain did not appear at the hearing.", "did not appear"],
    ["Marsh reported from Skarn and Holt from Varn.", "reported"],
    ["The firm called in the engineers on Friday.", "called in"],
  ])("%s", (sentence, cue) => {
    expect(heard(sentence)).not.toContain(cue);
  });

  test.each([
    ["Harbour police released a statement saying the road was shut.", "released a statement saying"],
    ["A survey of the bay found that the sand had moved.", "found"],
    ["It was reported that the dock had been sold.", "was reported"],
    ["The board announced that the price would rise.", "announced"],
    ["Ada Marsh added that the road was open.", "added"],
    ["“You should not believe the board,” Ada Marsh said.", "said"],
    ["Marsh talked about the price of salt.", "talked about"],
    ["The minister condemned the raid.", "condemned"],
    ["The union rejected the offer.", "rejected"],
  ])("still heard: %s", (sentence, cue) => {
    expect(heard(sentence)).toContain(cue);
  });

  test("inside somebody's words a deed that is only meant", () => {
    expect(heard("Holt said Marsh used rude words to express those beliefs.")).toEqual(["said"]);
    expect(heard("Holt said the tax office collected 95 crowns.")).toEqual(["said"]);
    expect(heard("Holt said the crews believe the wall will hold.")).toEqual(["said", "believe"]);
  });

  test("words that look like speech and are none", () => {
    expect(heard("That is not to say that the wall is weak.")).toEqual([]);
    expect(heard("What to know about the new pass")).toEqual([]);
  });
});
