import { describe, expect, test } from "vitest";
import { alignSentences } from "../../../src/compare/align-sentences.ts";
import type { DetailedReading } from "../../../src/core/reading.ts";
import type { Reuse } from "../../../src/core/reuse.ts";
import type { Sentence } from "../../../src/core/sentence.ts";

/** As much of a reading as the alignment looks at: sentences of one paragraph. */
function readingOf(id: string, sentences: readonly string[]): DetailedReading {
  const placed: Sentence[] = [];
  let start = 0;
  for (const sentence of sentences) {
    placed.push({ span: { start, end: start + sentence.length }, part: 0, tokens: [] });
    start += sentence.length + 1;
  }
  return { article: { id, text: sentences.join(" "), parts: [] }, sentences: placed } as unknown as DetailedReading;
}

const whole = (a: DetailedReading, b: DetailedReading): Reuse[] => {
  const sideOf = ({ article }: DetailedReading) => ({
    article: article.id,
    span: { start: 0, end: article.text.length },
  });
  return [{ id: "r1", a: sideOf(a), b: sideOf(b), kind: "edited", overlap: 1, containment: { a: 1, b: 1 } }];
};

describe("alignSentences", () => {
  test("the heaviest pairing in order comes first, what is left over has moved", () => {
    const a = readingOf("a", [
      "The cat sat on the quay all day.",
      "A boat left at noon for home.",
      "Rain fell until four.",
    ]);
    const b = readingOf("b", [
      "Rain fell until four.",
      "The cat sat on the quay all day.",
      "A boat left at noon for home.",
    ]);
    expect(alignSentences(a, b, whole(a, b))).toEqual([
      { a: 2, b: 0, moved: true },
      { a: 0, b: 1, moved: false },
      { a: 1, b: 2, moved: false },
    ]);
  });

  test("two texts of two megabytes, in which every sentence comes again and again", () => {
    const sentences = Array.from(
      { length: 20_000 },
      (_, at) =>
        `The board of quay ${at % 40} met on Monday evening and agreed to the plan for the ${at % 7} moles there.`,
    );
    const a = readingOf("a", sentences);
    const b = readingOf("b", [
      ...sentences.slice(0, 9_000),
      "Nobody spoke against it there.",
      ...sentences.slice(9_000),
    ]);
    const pairs = alignSentences(a, b, whole(a, b));
    expect(pairs.length).toBeGreaterThan(19_900);
    expect(pairs.filter(({ moved }) => moved).length).toBeLessThan(100);
  });

  test("characters are the words of a script that does not part them", () => {
    const a = readingOf("a", ["市长周一表示码头将在三月底关闭。"]);
    const b = readingOf("b", ["市长表示码头可能在三月底关闭。"]);
    expect(alignSentences(a, b, [])).toEqual([{ a: 0, b: 0, moved: false }]);
  });
});
