import { describe, expect, test } from "vitest";
import { universalTag } from "../../../bench/language/universal-tag.ts";
import { chooseLanguage } from "../../../src/language/choose-language.ts";
import { winkLanguage } from "../../wink-model.ts";

const TEXT =
  `The harbour board closed the old bridge on Tuesday after engineers found cracks in two of its pillars. “We were told late,” said
Ana Brook, a spokeswoman for the city. The repair will cost $4.5 million and take nine months, according to a report by the
ministry. Mayor Paul Reed denied that he knew of the cracks. He said the board's chairman, who resigned last week, never sent him
the letter. Two people familiar with the inquiry said that inspectors may have warned the company in March.`.replaceAll(
    "\n",
    " ",
  );
const span = { start: 0, end: TEXT.length };

describe("beside a second implementation", () => {
  const ours = chooseLanguage("en", TEXT).analyse(TEXT, span);
  const theirs = winkLanguage.analyse(TEXT, span);

  test("the sentences are the same", () => {
    expect(ours.map((sentence) => sentence.span)).toEqual(theirs.map((sentence) => sentence.span));
  });

  test("nine in ten tags are the same", () => {
    const tags = new Map(
      theirs.flatMap(({ tokens }) => tokens.map((token) => [`${token.start} ${token.end}`, token.tag])),
    );
    const shared = ours.flatMap(({ tokens }) => tokens).filter((token) => tags.has(`${token.start} ${token.end}`));
    const equal = shared.filter((token) => universalTag(token, TEXT) === tags.get(`${token.start} ${token.end}`));
    expect(shared.length).toBeGreaterThan(100);
    expect(equal.length / shared.length).toBeGreaterThan(0.9);
  });
});
