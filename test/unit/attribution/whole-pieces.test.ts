import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** "who | cue | piece … piece" of each attribution of a sentence that stands in an article. */
function readingsOf(sentence: string): string[] {
  const { articles, attributions } = trace([plainDocument(`Port news\n\nThe port was busy. ${sentence}\n`)]);
  const text = articles[0]?.text ?? "";
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? "–" : text.slice(span.start, span.end);
  return attributions.map(({ who, cue, what }) => `${words(who)} | ${words(cue)} | ${what.map(words).join(" … ")}`);
}

describe("a content is as long as what is said", () => {
  test("a quotation with a cue of its own is not also the first cue's", () => {
    expect(readingsOf("“We cannot go on,” Lind said, adding later, “The yard is costing us a fortune.”")).toEqual([
      expect.stringMatching(/^Lind \| said \| “We cannot go on,”$/),
      expect.stringMatching(/^Lind \| adding.* \| “The yard is costing us a fortune\.”$/),
    ]);
  });

  test("two quotations that a conjunction joins are one piece", () => {
    expect(readingsOf("He is claiming that the leak is “a big problem” but “nobody will say so.”")[0]).toMatch(
      /\| that the leak is “a big problem” but “nobody will say so\.”$/,
    );
  });

  test("a clause that a quotation completes belongs to it", () => {
    expect(readingsOf("It was, the mayor said, “a yard where men were sold for a song.”")[0]).toBe(
      "the mayor | said | It was … “a yard where men were sold for a song.”",
    );
  });

  test("what stands in front of an inserted speaker belongs to what is said, without the outlet's own “and”", () => {
    expect(readingsOf("Instead, Mara Venn said, the harbour board had sold the crane.")[0]).toBe(
      "Mara Venn | said | Instead … the harbour board had sold the crane",
    );
    expect(readingsOf("And perhaps, Mara Venn said, it could help the crews.")[0]).toBe(
      "Mara Venn | said | perhaps … it could help the crews",
    );
    expect(readingsOf("In June, Mara Venn said, “The lake was never so low as it is this year.”")[0]).toBe(
      "Mara Venn | said | “The lake was never so low as it is this year.”",
    );
  });

  test("“as a memo put it” tells of what stands in front", () => {
    const [reading] = readingsOf("The first need is a “lawful source of income,” as a harbour memo put it.");
    expect(reading).toMatch(/^a harbour memo \| put it \| The first need is a “lawful source of income,”$/);
  });
});
