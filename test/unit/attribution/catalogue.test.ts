import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { CONSTRUCTIONS } from "../../../src/attribution/constructions.ts";
import type { Proposal } from "../../../src/attribution/proposal.ts";
import { type NotedAttribution, parseNotation } from "../../../src/core/notation.ts";
import type { Span } from "../../../src/core/span.ts";
import { readExample } from "./read-example.ts";

const folder = resolve(import.meta.dirname, "../../../src/attribution/constructions");
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));

const isOf = (proposal: Proposal, name: string): boolean =>
  proposal.rule === name || (proposal.also ?? []).includes(name);
const show = (text: string, span: Span | null | undefined): string | null =>
  span ? text.slice(span.start, span.end) : null;
const wanted = (text: string, { who, cue, via, what }: NotedAttribution) => ({
  who: show(text, who),
  cue: show(text, cue),
  what: what.map((span) => show(text, span)),
  ...(via ? { via: show(text, via) } : {}),
});
const found = (text: string, proposal: Proposal, withVia: boolean) => ({
  who: show(text, proposal.who),
  cue: show(text, proposal.cue),
  what: proposal.what.map((span) => show(text, span)),
  ...(withVia ? { via: show(text, proposal.via) } : {}),
});

/** Null where the construction reads the example as drawn; else what it read. */
function missOf(name: string, example: string): unknown {
  const title = example.startsWith("# ");
  const { text, attributions } = parseNotation(title ? example.slice(2) : example);
  const read = readExample((title ? "# " : "") + text).filter((proposal) => isOf(proposal, name));
  const expected = attributions.map((attribution) => wanted(text, attribution));
  const answers = read.map((proposal) =>
    found(
      text,
      proposal,
      expected.some((one) => "via" in one),
    ),
  );
  const all = expected.every((one) =>
    answers.some(
      (answer) =>
        JSON.stringify(answer) === JSON.stringify({ ...answer, ...one }) &&
        JSON.stringify(answer.what) === JSON.stringify(one.what),
    ),
  );
  return all ? null : answers;
}

test("every file is registered under its name, and every name has its file", () => {
  expect(CONSTRUCTIONS.map(({ name }) => name).sort()).toEqual([...files].sort());
});

describe.each(CONSTRUCTIONS.map((construction) => [construction.name, construction] as const))(
  "%s",
  (name, construction) => {
    test("shows itself at least twice, and twice what it is not", () => {
      expect(construction.examples.length).toBeGreaterThanOrEqual(2);
      expect(construction.counterexamples.length).toBeGreaterThanOrEqual(2);
      expect(construction.score).toBeGreaterThan(0);
      expect(construction.score).toBeLessThanOrEqual(1);
    });
    test.each(construction.examples)("reads %s", (example) => {
      expect(missOf(name, example)).toBeNull();
    });
    test.each(construction.counterexamples)("reads nothing in %s", (sentence) => {
      expect(readExample(sentence).filter((proposal) => isOf(proposal, name))).toEqual([]);
    });
    test.each(construction.knownMisses)("still misses %s", (example) => {
      expect(missOf(name, example), "it works now: move it to the examples").not.toBeNull();
    });
  },
);
