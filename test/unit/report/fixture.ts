import { bareArticle } from "../../../src/core/bare-article.ts";
import type { Article, Evidence, Part, PartKind, Report, Span, Statement } from "../../../src/report/format.ts";

/** Where `words` stand in `text` (the `nth` time, from 1): hand-made Reports are anchored like real ones. */
export function at(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

export const article = (id: string, text: string, fields: Partial<Article> = {}): Article =>
  bareArticle(id, text, { input: `${id}.txt`, language: "en", ...fields });

export const statement = (id: string, article: string, span: Span, fields: Partial<Statement> = {}): Statement => ({
  id,
  article,
  span,
  attribution: null,
  headline: false,
  strength: { level: "L8", range: null, scale: "icd-203", act: "A8", cues: [], negated: false },
  quantities: [],
  ...fields,
});

export const report = (fields: Partial<Report>): Report => ({
  format: "hearsay-report/1",
  hearsay: "0.1.0",
  inputs: [],
  articles: [],
  sources: [],
  attributions: [],
  statements: [],
  claims: [],
  reuses: [],
  links: [],
  chains: [],
  findings: [],
  notes: [],
  ...fields,
});

const TEXT = `Harbour Board Accused Of Shipping Out 900 Barrels Of Tainted Sludge

By Northbank Courier

The Open Quay, March 14, 2031

Editor's note: this has happened before on the river.

by Ida Marlowe, edited by Tomas Reyl

Inspectors entered the yard at Port Ellery on Tuesday. Only a few barrels were found, although around 900 barrels in the yard had been counted the week before.

A senior official at the Harbour Board told me:

"It is not unlikely for a possible arrangement with the hauliers to have let barrels leave by night."

The original source of this article is Northbank Courier
`;

const ID = "sha256:0f00";

const KINDS: readonly PartKind[] = [
  "title",
  "furniture",
  "dateline",
  "note",
  "byline",
  "paragraph",
  "paragraph",
  "paragraph",
];

/** The blocks of the text, in order: they tile it as a real article's parts do. */
const PARTS: readonly Part[] = TEXT.trim()
  .split("\n\n")
  .map((block, place) => ({ kind: KINDS[place] ?? "credit", span: at(TEXT, block) }));

const words = (text: string, rule: string, nth = 1): Evidence => ({ rule, article: ID, span: at(TEXT, text, nth) });

/** A page of the shape that the product began with: a republished, edited piece on one unnamed source. */
export const republished: Report = report({
  inputs: [{ input: "open-quay.txt", sha256: "0f00", read: true }],
  articles: [
    article(ID, TEXT, {
      input: "open-quay.txt",
      outlet: "The Open Quay",
      title: "Harbour Board Accused Of Shipping Out 900 Barrels Of Tainted Sludge",
      published: { value: "2031-03-14", precision: "day", span: at(TEXT, "March 14, 2031"), from: "page" },
      authors: [{ name: "Ida Marlowe", span: at(TEXT, "Ida Marlowe") }],
      editors: [{ name: "Tomas Reyl", span: at(TEXT, "Tomas Reyl") }],
      parts: PARTS,
      credits: [
        {
          kind: "original",
          name: "Northbank Courier",
          href: null,
          span: at(TEXT, "The original source of this article is Northbank Courier"),
        },
      ],
    }),
  ],
  sources: [
    {
      id: "0f00/s1",
      article: ID,
      kind: "unnamed",
      name: null,
      role: "senior official",
      affiliation: "Harbour Board",
      naming: "U1",
      reason: null,
      mentions: [at(TEXT, "A senior official at the Harbour Board")],
    },
  ],
  attributions: [
    {
      id: "0f00/a1",
      article: ID,
      source: "0f00/s1",
      parent: null,
      who: at(TEXT, "A senior official at the Harbour Board"),
      cue: at(TEXT, "told"),
      what: [
        at(
          TEXT,
          '"It is not unlikely for a possible arrangement with the hauliers to have let barrels leave by night."',
        ),
      ],
      speech: "quoted",
      act: "A4",
      attitude: "says",
      evidence: [words("told me:", "attribution/colon-block")],
    },
  ],
  statements: [
    statement("0f00/t1", ID, at(TEXT, "Shipping Out 900 Barrels Of Tainted Sludge"), {
      headline: true,
      strength: {
        level: "L8",
        range: null,
        scale: "icd-203",
        act: "A6",
        cues: [at(TEXT, "Accused")],
        negated: false,
      },
      quantities: [
        { value: 900, low: null, high: null, bound: null, unit: null, of: "barrels", span: at(TEXT, "900 Barrels") },
      ],
    }),
    statement(
      "0f00/t2",
      ID,
      at(TEXT, "It is not unlikely for a possible arrangement with the hauliers to have let barrels leave by night."),
      {
        attribution: "0f00/a1",
        strength: {
          level: "open",
          range: null,
          scale: "icd-203",
          act: "A4",
          cues: [at(TEXT, "not unlikely"), at(TEXT, "possible")],
          negated: false,
        },
      },
    ),
  ],
  claims: [
    {
      id: "c1",
      wording: "an arrangement with the hauliers let barrels leave by night",
      statements: ["0f00/t1", "0f00/t2"],
      independence: {
        low: 1,
        high: 1,
        named: 0,
        unnamed: 1,
        documents: 0,
        verdict: "one origin",
        because: ["I1: every statement goes back to one unnamed source"],
      },
    },
  ],
  links: [
    {
      id: "l1",
      kind: "told",
      from: { kind: "source", id: "0f00/s1" },
      to: { kind: "person", name: "Ida Marlowe", span: at(TEXT, "Ida Marlowe") },
      directed: true,
      basis: "declared",
      confidence: 0.95,
      evidence: [words("told me", "provenance/told")],
    },
    {
      id: "l2",
      kind: "wrote",
      from: { kind: "person", name: "Ida Marlowe", span: at(TEXT, "Ida Marlowe") },
      to: { kind: "outlet", name: "Northbank Courier" },
      directed: true,
      basis: "declared",
      confidence: 0.9,
      evidence: [words("by Ida Marlowe", "provenance/byline")],
    },
    {
      id: "l3",
      kind: "edited",
      from: { kind: "person", name: "Tomas Reyl", span: at(TEXT, "Tomas Reyl") },
      to: { kind: "outlet", name: "Northbank Courier" },
      directed: true,
      basis: "declared",
      confidence: 0.9,
      evidence: [words("edited by Tomas Reyl", "provenance/editor")],
    },
    {
      id: "l4",
      kind: "republished",
      from: { kind: "outlet", name: "Northbank Courier" },
      to: { kind: "article", id: ID },
      directed: true,
      basis: "declared",
      confidence: 0.98,
      evidence: [words("The original source of this article is Northbank Courier", "provenance/credit")],
    },
  ],
  chains: [{ claim: "c1", links: ["l1", "l2", "l4"], ends: "at-origin", circular: false }],
  findings: [
    {
      id: "f1",
      kind: "drift",
      code: "headline-stronger",
      says: "The headline accuses where the source leaves it open.",
      claim: "c1",
      axes: { L: "up", A: "up" },
      earned: false,
      evidence: [words("not unlikely for a possible", "drift/headline"), words("Accused", "drift/headline")],
    },
    {
      id: "f2",
      kind: "drift",
      code: "attribution-dropped",
      says: "The headline names nobody who accuses.",
      claim: "c1",
      axes: { attribution: "dropped" },
      earned: false,
      evidence: [
        words("A senior official at the Harbour Board", "drift/attribution"),
        words("Accused", "drift/attribution"),
      ],
    },
    {
      id: "f3",
      kind: "number",
      code: "counted-changed",
      says: "The number counts something else.",
      claim: "c1",
      evidence: [
        words("around 900 barrels in the yard", "number/counted"),
        words("Shipping Out 900 Barrels", "number/counted"),
      ],
    },
    ...["no-second-source", "no-reason-for-anonymity", "how-known-not-said"].map((code, index) => ({
      id: `f${index + 4}`,
      kind: "gap" as const,
      code,
      says: code,
      claim: "c1",
      evidence: [words("A senior official at the Harbour Board", `gap/${code}`)] as const,
    })),
  ],
});
