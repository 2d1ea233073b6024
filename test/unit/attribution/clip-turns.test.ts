import { expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** Speaker, cue and contents of each attribution that the outlet itself makes. */
function read(...paragraphs: string[]): string[] {
  const article = articleFrom(paragraphs.join("\n\n"));
  const textOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return findAttributions(article, findSentences(article))
    .attributions.filter(({ parent }) => parent === null)
    .map(
      ({ who, cue, what }) =>
        `${who ? textOf(who) : "–"} | ${cue ? textOf(cue) : "–"} | ${what.map(textOf).join(" … ")}`,
    );
}

test("the outlet's own “but” behind whom it cites is not laid to that one", () => {
  const found = read("That is less than the 53 percent figure Marsh cited, but it is in the ballpark of the ledgers.");
  expect(found.filter((one) => one.includes("ballpark"))).toEqual([]);
});

test("a quotation that ends its sentence is not said by whoever asks for something in the next", () => {
  const found = read(
    "Ada Lind said that he had the keys.",
    "“He would use me as a doll for hours on end.” Otto Stern would later ask to meet her sister.",
  );
  expect(found.filter((one) => one.startsWith("Otto Stern | would later ask") && one.includes("doll"))).toEqual([]);
});

test("an adverb in front of the verb is no part of the name", () => {
  expect(read("An insider spoke to the paper. The lamp was out, the source further claimed to the outlet.")[0]).toMatch(
    /^the source \| further claimed/,
  );
  expect(read("The firm flat-out denied the claims on Monday.")[0]).toMatch(/^The firm \| flat-out denied/);
});

test("what stands alone between marks below the last of what somebody said is theirs, and not the one's told of", () => {
  const [first] = read(
    "Ada Marsh added that some chiefs now deny that any deal ever existed.",
    "“I have heard that there was money for the village and that it is gone.”",
  );
  expect(first).toMatch(/^Ada Marsh \| added \| .*money for the village/);
});
