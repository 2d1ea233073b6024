import { expect, test } from "vitest";
import { withoutRejected } from "../../../src/cases/without-rejected.ts";
import type { Report, Ruling } from "../../../src/report/format.ts";

const span = { start: 0, end: 4 };

/** Two people and a paper say the same thing, in two articles; the second has a copy of what the first person said. */
const report = {
  sources: [
    { id: "s1", article: "a1", kind: "person", naming: "N1", mentions: [span] },
    { id: "s2", article: "a1", kind: "unnamed", naming: "U2", mentions: [span] },
    { id: "s3", article: "a2", kind: "document", naming: "N3", mentions: [span] },
    { id: "s4", article: "a2", kind: "person", naming: "N1", mentions: [span] },
  ],
  attributions: ["s1", "s2", "s3", "s4"].map((source, at) => ({ id: `q${at + 1}`, source, parent: null })),
  statements: ["a1", "a1", "a2", "a2"].map((article, at) => ({
    id: `t${at + 1}`,
    article,
    span,
    attribution: `q${at + 1}`,
  })),
  claims: [
    {
      id: "c1",
      wording: "The bridge closes",
      statements: ["t1", "t2", "t3", "t4"],
      speakers: ["s1", "s2", "s3"],
      independence: {
        low: 1,
        high: 3,
        named: 1,
        unnamed: 1,
        documents: 1,
        verdict: "not established",
        because: ["why"],
      },
    },
  ],
  links: [],
  chains: [],
  findings: [],
} as unknown as Report;

const rejecting = (...targets: string[]) =>
  withoutRejected({ ...report, rulings: targets.map((target) => ({ action: "reject", target }) as Ruling) });

test("an origin whose words are rejected is counted no longer, and the reason says so", () => {
  const [claim] = rejecting("q2").claims;
  expect(claim?.speakers).toEqual(["s1", "s3"]);
  expect(claim?.independence).toMatchObject({ low: 0, high: 2, named: 1, unnamed: 0, documents: 1 });
  expect(claim?.independence.because).toEqual(["1 rejected by a person and counted no longer", "why"]);
});

test("the same where the source itself is rejected", () => {
  const [claim] = rejecting("s3").claims;
  expect(claim?.independence).toMatchObject({ high: 2, documents: 0 });
  expect(claim?.statements).toHaveLength(4);
});

test("what a copy still says has one origin at least; what nobody says any more has none", () => {
  expect(rejecting("t1", "t2", "t3").claims[0]?.independence).toMatchObject({ low: 0, high: 1 });
  expect(rejecting("s1", "s2", "s3", "s4").claims[0]?.independence).toMatchObject({ high: 0, verdict: "no origin" });
});

test("a rejected copy changes no count", () => {
  const [claim] = rejecting("q4").claims;
  expect(claim?.independence).toBe(report.claims[0]?.independence);
  expect(claim?.statements).toEqual(["t1", "t2", "t3"]);
});
