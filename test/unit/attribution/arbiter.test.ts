import { describe, expect, test } from "vitest";
import { articleOf } from "../../../bench/polnear.ts";
import { joinReaders } from "../../../src/attribution/find-attributions.ts";
import type { LearnedProposal, Proposal } from "../../../src/attribution/proposal.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";

const TEXT = "Low water\nThe mayor said that the pilot claimed that the bridge was shut on Monday.";

/** What is left of the constructions' readings when the learned reader answers `learn`. */
function join(learn: (rules: readonly Proposal[]) => LearnedProposal[]) {
  const article = articleOf("one", TEXT);
  const { attributions } = joinReaders(article, findSentences(article), learn);
  return attributions.map(({ cue, what, evidence, parent }) => ({
    cue: cue ? TEXT.slice(cue.start, cue.end) : "",
    what: what.map(({ start, end }) => TEXT.slice(start, end)),
    rules: evidence.map(({ rule }) => rule),
    parent,
  }));
}

const reading = (proposal: Proposal, over: Partial<LearnedProposal>): LearnedProposal => ({
  rule: "learned:chain",
  who: proposal.who,
  cue: proposal.cue,
  what: proposal.what,
  score: 0.9,
  agrees: null,
  looked: [],
  ...over,
});
const at = (rules: readonly Proposal[], word: string): number =>
  rules.findIndex(({ cue }) => cue !== null && TEXT.slice(cue.start, cue.end) === word);

describe("the arbiter", () => {
  test("a construction that the learned reader agrees with keeps its name", () => {
    const [said] = join((rules) => {
      const index = at(rules, "said");
      return [reading(rules[index]!, { agrees: index, looked: [index] })];
    });
    expect(said?.cue).toBe("said");
    expect(said?.rules).toContain("agrees:learned:chain");
  });

  test("a construction that reads other spans is named as overruled", () => {
    const [said] = join((rules) => {
      const index = at(rules, "said");
      const whole = rules[index]!.what[0]!;
      return [reading(rules[index]!, { looked: [index], what: [{ start: whole.start, end: whole.end - 10 }] })];
    });
    expect(said?.what).toEqual(["that the pilot claimed that the bridge was shut"]);
    expect(said?.rules[0]).toBe("learned:chain");
    expect(said?.rules.some((rule) => rule.startsWith("overruled:"))).toBe(true);
  });

  test("what the learned reader doubts is dropped, but kept inside a content", () => {
    const doubtful = (rules: readonly Proposal[], word: string, score: number): LearnedProposal => {
      const index = at(rules, word);
      return reading(rules[index]!, { agrees: index, looked: [index], score });
    };
    const inside = join((rules) => [doubtful(rules, "said", 0.9), doubtful(rules, "claimed", 0.01)]);
    expect(inside.map(({ cue }) => cue)).toEqual(["said", "claimed"]);
    expect(inside[1]?.rules).toContain("doubted:learned:chain");
    const alone = join((rules) => [doubtful(rules, "said", 0.01), doubtful(rules, "claimed", 0.01)]);
    expect(alone).toEqual([]);
  });

  test("words in quotation marks are kept where as much doubt would drop reported ones", () => {
    const kept = (text: string): number => {
      const article = articleOf("two", text);
      return joinReaders(article, findSentences(article), (rules) => {
        const index = rules.findIndex(({ cue }) => cue !== null && text.slice(cue.start, cue.end) === "said");
        return [reading(rules[index]!, { agrees: index, looked: [index], score: 0.18 })];
      }).attributions.length;
    };
    expect(kept("Low water\nThe mayor said that the bridge “will stay shut until Monday at noon”.")).toBe(1);
    expect(kept("Low water\nThe mayor said that the bridge will stay shut until Monday at noon.")).toBe(0);
    // hardly more than a name
    expect(kept("Low water\nThe mayor said it was “shut”.")).toBe(0);
  });

  test("without a learned reader the constructions stand as they are", () => {
    expect(join(() => []).map(({ cue }) => cue)).toEqual(["said", "claimed"]);
  });
});
