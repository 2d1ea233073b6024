/**
 * What the server answers, as zod schemas: OpenAPI is printed from them. They mirror view-types.ts, and a type test keeps the two equal.
 */
import { z } from "zod";
import { phraseSchema } from "../reading-schemas.ts";
import { reportSchema } from "../schema.ts";

const { articles, sources, attributions, statements, claims, findings, notes, links, rulings } = reportSchema.shape;
const article = articles.element;
const source = sources.element;
const statement = statements.element;
const finding = findings.element;
const link = links.element;
const ruling = rulings.unwrap().element;
const span = statement.shape.span;

const rulingMark = ruling
  .pick({ id: true, action: true, value: true, reason: true, by: true, at: true })
  .meta({ id: "RulingMark", description: "a person's word on something" });

const place = z.object({ article: z.string(), outlet: z.string(), span, words: z.string() });
const fieldPlace = z.object({ article: z.string(), outlet: z.string(), field: z.string(), words: z.string() });
const quotes = z.array(z.union([place, fieldPlace])).describe("the evidence with its words, upstream first");

const findingView = z.object({ finding, quotes, rulings: z.array(rulingMark) }).meta({ id: "FindingView" });

export const claimRowSchema = z
  .object({
    number: z.int().min(1).describe("as the screen numbers it"),
    id: z.string(),
    wording: z.string(),
    headline: z.boolean(),
    independence: claims.element.shape.independence,
    articles: z.int(),
    drift: z.int(),
    gaps: z.int(),
    circular: z.int(),
    stronger: z.boolean(),
    weaker: z.boolean(),
    codes: z.array(z.string()),
    rulings: z.array(rulingMark),
  })
  .meta({ id: "ClaimRow" });

const statementView = z
  .object({
    statement,
    words: z.string(),
    outlet: z.string(),
    published: z.string().nullable(),
    title: z.string().nullable(),
    speaker: z.object({ id: z.string(), label: z.string(), naming: z.string() }).nullable(),
    cues: z.array(z.string()),
  })
  .meta({ id: "StatementView" });

const standing = z.enum(["named", "unnamed", "unresolved", "unseen"]);

const chainNode = z
  .object({
    key: z.string(),
    kind: z.enum(["article", "source", "person", "outlet", "unseen"]),
    label: z.string(),
    lane: z.string(),
    date: z.string().nullable(),
    named: z.boolean(),
    standing,
    phrase: phraseSchema.optional(),
    id: z.string().nullable(),
    commonLink: z.boolean().describe("every way of the claim passes here"),
    editors: z.array(z.string()),
    contributors: z.array(z.string()),
  })
  .meta({ id: "ChainNodeView" });

const chainLink = z
  .object({
    id: z.string(),
    kind: link.shape.kind,
    from: z.string().describe("key of the upstream node"),
    to: z.string(),
    directed: z.boolean(),
    basis: link.shape.basis,
    confidence: z.number(),
    inLoop: z.boolean(),
    quotes,
  })
  .meta({ id: "ChainLinkView" });

const way = z
  .object({
    label: z.string(),
    how: z.string(),
    anchor: z.object({ article: z.string(), span }).nullable(),
    told: z
      .object({
        name: z.string(),
        standing,
        phrase: phraseSchema.optional(),
        editors: z.array(z.string()),
        contributors: z.array(z.string()),
        date: z.string().nullable(),
        isUndated: z.boolean(),
        step: link.pick({ kind: true, basis: true, directed: true }).nullable(),
        words: z.string().nullable(),
        last: z.enum(["note", "page"]).nullable(),
      })
      .describe("what label and how say, in parts"),
    get children() {
      return z.array(way);
    },
  })
  .meta({ id: "WayView" });

export const claimViewSchema = z
  .object({
    row: claimRowSchema,
    statements: z.array(statementView),
    findings: z.array(findingView),
    around: z.array(findingView).describe("findings on whole articles that the claim stands in"),
    chain: z.object({
      nodes: z.array(chainNode),
      links: z.array(chainLink),
      sentences: z.array(z.string()),
      ways: z
        .array(z.object({ links: z.array(z.string()), isLost: z.boolean() }))
        .describe("the same ways as ids of links, the article first"),
      ends: z.enum(["at-origin", "trail-lost", "no-way"]),
    }),
    ways: z.array(way),
    pair: z.object({ source: z.string().nullable(), headline: z.string().nullable() }),
    firstKnown: z.string().nullable().describe("the article that is its first known appearance"),
    verdict: z.object({
      went: z.enum(["none", "stronger", "weaker", "asks", "asks-alone", "alone", "denial", "held"]),
      some: z.int(),
      all: z.int(),
      isEarned: z.boolean(),
      weaker: z.int(),
      isOwnVoice: z.boolean(),
      isNumberChanged: z.boolean(),
    }),
    hands: z.int(),
    loops: z.int(),
  })
  .meta({ id: "ClaimView" });

export const articleRowSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    input: z.string(),
    language: z.string().nullable(),
    words: z.int(),
    claims: z.int(),
    unnamed: z.int(),
    findings: z.int(),
  })
  .meta({ id: "ArticleRow" });

export const sourceRowSchema = z
  .object({
    source,
    label: z.string(),
    outlet: z.string(),
    title: z.string().nullable(),
    said: z.int().describe("in how many attributions it speaks"),
    reason: z.string().nullable(),
    rulings: z.array(rulingMark),
  })
  .meta({ id: "SourceRow" });

export const personNoteSchema = z
  .object({
    id: z.string(),
    on: z.object({
      kind: z.enum(["case", "article", "finding", "claim", "source", "statement", "attribution", "link"]),
      id: z.string().nullable().describe("null where what it is on is no longer found"),
    }),
    article: z.string().nullable(),
    exact: z.string().nullable().describe("the words it was put on, archived"),
    state: z.enum(["whole", "fits", "moved", "broken"]),
    span: span.nullable(),
    body: z.string().nullable().describe("null once erased"),
    author: z.string(),
    at: z.string(),
  })
  .meta({ id: "PersonNote" });

export const articleViewSchema = z
  .object({
    article,
    row: articleRowSchema,
    sources: z.array(sourceRowSchema),
    attributions,
    statements,
    claimOf: z.record(z.string(), z.int()).describe("number of the claim of each statement, by the statement's id"),
    findings: z.array(findingView),
    rulings: z.array(rulingMark),
    notes,
    anchors: z.array(personNoteSchema),
  })
  .meta({ id: "ArticleView" });

export const overviewSchema = z
  .object({
    version: z.string(),
    case: z.string().nullable().describe("null: inputs without a case, nothing can be written"),
    articles: z.int(),
    claims: z.int(),
    sources: z.int(),
    named: z.int(),
    unnamed: z.int(),
    findings: z.int(),
    loops: z.int(),
    notRead: z.array(z.object({ input: z.string(), because: z.string() })),
    first: z.object({ claim: z.int().nullable(), article: z.string().nullable() }),
    hands: z.int(),
  })
  .meta({ id: "Overview" });

export const compareViewSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    rows: z.array(
      z.object({
        headline: z.boolean(),
        changes: z.array(
          z.enum([
            "same",
            "reworded",
            "negation",
            "stronger",
            "weaker",
            "number",
            "speaker",
            "attribution dropped",
            "added",
            "removed",
            "moved",
          ]),
        ),
        why: z.array(z.string()),
        a: span.nullable(),
        b: span.nullable(),
        pieces: z.array(z.object({ text: z.string(), in: z.enum(["both", "a", "b"]) })),
      }),
    ),
  })
  .meta({ id: "CompareView" });

export const hitSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    input: z.string(),
    snippet: z.object({ span, before: z.string(), words: z.string(), after: z.string() }).nullable(),
  })
  .meta({ id: "Hit", description: "an article that answers, and where in its text" });

export const loggedEntrySchema = z
  .object({
    seq: z.int().min(1),
    at: z.string(),
    who: z.string(),
    what: z.string(),
    target: z.string().nullable(),
    why: z.string().nullable(),
    detail: z.string().nullable(),
    previous: z.string().describe("the hash of the entry before"),
    hash: z.string(),
    on: z.string().nullable().describe("the id in today's report of what it is about"),
  })
  .meta({ id: "LogEntry" });

export const aboutViewSchema = z
  .object({
    kind: z.enum(["article", "finding", "claim", "source", "statement", "attribution", "link"]),
    says: z.string(),
    phrases: z.array(phraseSchema).optional(),
    claim: z.int().nullable().describe("its number"),
    article: z.string().nullable(),
    span: span.nullable(),
  })
  .meta({ id: "About", description: "what it is about, in words, and where that is read in today's report" });

export { ruling as rulingSchema };
