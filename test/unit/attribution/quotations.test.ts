import { describe, expect, test } from "vitest";
import { findQuotations } from "../../../src/attribution/quotes/find-quotations.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

const quotationsOf = (source: string) => {
  const article = articleFrom(source);
  return findQuotations(article, findSentences(article)).map(({ pieces, ...rest }) => ({
    ...rest,
    pieces: pieces.map(({ start, end }) => article.text.slice(start, end)),
  }));
};

describe("quotations", () => {
  test.each([
    ["straight", 'He said: "The lamp was out all night."', ['"The lamp was out all night."']],
    ["curly", "He said: “The lamp was out all night.”", ["“The lamp was out all night.”"]],
    ["guillemets", "He said: «The lamp was out all night.»", ["«The lamp was out all night.»"]],
    ["two apostrophes", "He said: ''The lamp was out all night.''", ["''The lamp was out all night.''"]],
    [
      "single, with apostrophes inside",
      "He said: ‘The lamp wasn’t lit, it’s old.’",
      ["‘The lamp wasn’t lit, it’s old.’"],
    ],
    ["turned the wrong way round", "” … the lamp was out,” she wrote. She left.", ["” … the lamp was out,”"]],
    ["mixed drawing", 'He said: “The lamp was out all night."', ['“The lamp was out all night."']],
  ])("%s", (_, source, pieces) => {
    expect(quotationsOf(source).map((quotation) => quotation.pieces)).toEqual([pieces]);
  });

  test("runs on where the next paragraph opens again", () => {
    const [quotation, ...others] = quotationsOf('"We looked at the dam.\n\n"We found a crack."\n\nHe left.');
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({ pieces: ['"We looked at the dam.', '"We found a crack."'], closed: "mark" });
  });

  test("runs on without a mark where a closing one follows", () => {
    const [quotation] = quotationsOf("“We looked at the dam.\n\nWe found a crack”, said the engineer.");
    expect(quotation?.pieces).toEqual(["“We looked at the dam.", "We found a crack”"]);
  });

  test("a quotation that never closes ends with its paragraph and loses nothing after it", () => {
    const found = quotationsOf("“We looked at the dam, he said.\n\nThe river rose.\n\n“We will look again,” he said.");
    expect(found.map(({ pieces, closed }) => [pieces.length, closed])).toEqual([
      [1, "paragraph"],
      [1, "mark"],
    ]);
  });

  test("a short term in the same marks inside does not end the quotation", () => {
    const found = quotationsOf('"They spoke with "the buffer" and gave us a way out of the port", he said.');
    expect(found.map(({ pieces, parent }) => [pieces[0]?.slice(0, 12), parent])).toEqual([
      ['"They spoke ', null],
      ['"the buffer"', 0],
    ]);
    expect(found[0]?.pieces[0]?.endsWith('port"')).toBe(true);
  });

  test.each([
    ["a scare quote", "The “ghost fleet” was seen in the bay.", "scare"],
    ["a term", "They used the so-called “dry wall” method.", "term"],
    ["a nickname", "Thomas “Rusty” Reed runs the yard.", "nickname"],
    ["a title", "She wrote the novel “Low Water in May” at sea.", "title"],
    ["speech", "“We will look at it again tomorrow morning,” he said.", "speech"],
  ])("tells %s", (_, source, kind) => {
    expect(quotationsOf(source)[0]?.kind).toBe(kind);
  });
});
