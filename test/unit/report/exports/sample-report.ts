import { bareArticle } from "../../../../src/core/bare-article.ts";
import type { Report } from "../../../../src/report/format.ts";

const text = "Bridge “will close”\n\nA port official said 😀 the bridge may close, <b>&c</b>.";
const copy = "Bridge closes\n\nThe bridge closes, officials said.";

/** A small report by hand with every kind of node: what the exports must carry, awkward characters included. */
export const SAMPLE_REPORT: Report = {
  format: "hearsay-report/1",
  hearsay: "0.1.0",
  inputs: [
    { input: "a.txt", sha256: "aa".repeat(32), read: true },
    { input: "b.txt", sha256: "bb".repeat(32), read: true },
  ],
  articles: [
    bareArticle("a", text, {
      input: "a.txt",
      url: "https://bay.example/a?x=1&y=2",
      outlet: "The Bay Courier",
      title: "Bridge “will close”",
      language: "en",
      authors: [{ name: "Lena {Dorn} & Söhne", span: null }],
      editors: [{ name: "Ivo Klee", span: null }],
      published: { value: "2026-03-01T08:00:00+02:00", precision: "second", span: null, from: "metadata" },
    }),
    bareArticle("b", copy, {
      input: "b.txt",
      title: '=HYPERLINK("x")',
      published: { value: "2026-03", precision: "month", span: null, from: "page" },
    }),
  ],
  sources: [
    {
      id: "a/s1",
      article: "a",
      kind: "unnamed",
      name: null,
      role: null,
      affiliation: null,
      naming: "U2",
      reason: null,
      mentions: [{ start: 21, end: 36 }],
    },
  ],
  attributions: [
    {
      id: "a/a1",
      article: "a",
      source: "a/s1",
      parent: null,
      who: { start: 21, end: 36 },
      cue: { start: 37, end: 41 },
      what: [{ start: 45, end: 65 }],
      speech: "quoted",
      act: "A4",
      attitude: "says",
      evidence: [{ rule: "subject-verb-clause", article: "a", span: { start: 37, end: 41 } }],
    },
  ],
  statements: [
    {
      id: "a/t1",
      article: "a",
      span: { start: 45, end: 65 },
      attribution: "a/a1",
      headline: false,
      strength: { level: "open", range: null, scale: "icd-203", act: "A4", cues: [], negated: false },
      quantities: [],
    },
    {
      id: "b/t1",
      article: "b",
      span: { start: 0, end: 13 },
      attribution: null,
      headline: true,
      strength: { level: "L8", range: null, scale: "icd-203", act: "A8", cues: [], negated: false },
      quantities: [],
    },
  ],
  claims: [
    {
      id: "c1",
      wording: "the bridge may close",
      statements: ["a/t1", "b/t1"],
      independence: {
        low: 1,
        high: 1,
        named: 0,
        unnamed: 1,
        documents: 0,
        verdict: "one origin",
        because: ["one speaker"],
      },
    },
  ],
  reuses: [],
  links: [
    {
      id: "l1",
      kind: "told",
      from: { kind: "source", id: "a/s1" },
      to: { kind: "outlet", name: "The Bay Courier" },
      directed: true,
      basis: "declared",
      confidence: 0.9,
      evidence: [{ rule: "told", article: "a", span: { start: 21, end: 36 } }],
    },
    {
      id: "l2",
      kind: "wrote",
      from: { kind: "outlet", name: "The Bay Courier" },
      to: { kind: "article", id: "a" },
      directed: true,
      basis: "declared",
      confidence: 1,
      evidence: [{ rule: "outlet", article: "a", field: "jsonld.publisher", value: "The Bay Courier" }],
    },
    {
      id: "l3",
      kind: "republished",
      from: { kind: "article", id: "a" },
      to: { kind: "article", id: "b" },
      directed: false,
      basis: "inferred",
      confidence: 0.5,
      evidence: [{ rule: "match", article: "b", span: { start: 0, end: 6 } }],
    },
    {
      id: "l4",
      kind: "common-source",
      from: { kind: "unseen", id: "u1", says: "a text that both had" },
      to: { kind: "article", id: "b" },
      directed: true,
      basis: "inferred",
      confidence: 0.5,
      evidence: [{ rule: "match", article: "b", span: { start: 0, end: 6 } }],
    },
  ],
  chains: [],
  findings: [
    {
      id: "f1",
      kind: "drift",
      code: "hedge-dropped",
      says: '"may" is gone',
      claim: "c1",
      axes: { L: "up" },
      earned: false,
      evidence: [
        { rule: "level", article: "a", span: { start: 56, end: 59 } },
        { rule: "level", article: "b", span: { start: 0, end: 13 } },
      ],
    },
  ],
  notes: [],
  rulings: [
    {
      id: "r1",
      action: "grade",
      on: "claim",
      target: "c1",
      value: "C3",
      before: null,
      reason: "one hand",
      by: "anna",
      at: "2026-03-02T00:00:00.000Z",
    },
  ],
};
