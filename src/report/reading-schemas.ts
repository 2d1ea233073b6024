/** What each article says by itself, and the claims, as zod schemas: the parts of `reportSchema`. */
import { z } from "zod";
import { PART_KINDS } from "../core/part-kinds.ts";
import { ACTS, LEVELS } from "../core/strength-scales.ts";

export const id = z.string().describe("an id within this Report");

export const span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .meta({ id: "Span", description: "half-open range in UTF-16 code units of that article's `text`" });

const evidence = z
  .union([
    z.object({ rule: z.string(), article: id, span }),
    z.object({ rule: z.string(), article: id, field: z.string(), value: z.string() }),
  ])
  .meta({ id: "Evidence", description: "words of a text, or a field of its metadata, and the rule that read them" });

export const someEvidence = z.array(evidence).min(1);

export const note = z
  .object({ code: z.string(), article: id.nullable(), span: span.nullable(), says: z.string() })
  .meta({ id: "Note", description: "what was odd, doubtful or not read" });

const person = z.object({ name: z.string(), span: span.nullable() }).meta({ id: "Person" });

const when = z
  .object({
    value: z.string().describe("ISO 8601 with the page's own offset, never converted"),
    precision: z.enum(["year", "month", "day", "minute", "second"]),
    span: span.nullable(),
    from: z.enum(["page", "metadata", "archive"]),
  })
  .meta({ id: "When" });

export const article = z
  .object({
    id,
    input: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string().nullable(),
    authors: z.array(person),
    editors: z.array(person),
    published: when.nullable(),
    modified: when.nullable(),
    tags: z.array(z.object({ kind: z.enum(["section", "region", "theme", "series", "keyword"]), name: z.string() })),
    parts: z
      .array(
        z.object({
          kind: z.enum(PART_KINDS),
          span,
        }),
      )
      .describe("tile the text in order with only white space between"),
    credits: z.array(
      z.object({
        kind: z.enum(["original", "copyright", "wire", "contributed", "edited-by", "translated-by", "via"]),
        name: z.string(),
        href: z.string().nullable(),
        span: span.nullable(),
      }),
    ),
    terms: z.array(
      z.object({
        span,
        allows: z.array(z.string()),
        requires: z.array(
          z.enum(["acknowledge-source", "acknowledge-copyright", "link", "unchanged", "non-commercial", "ask-first"]),
        ),
        contact: z.string().nullable(),
      }),
    ),
    corrections: z
      .array(
        z.object({
          kind: z.enum(["correction", "clarification", "retraction", "update"]),
          span,
          date: when.nullable(),
          was: span.nullable().describe("what was wrong, as the note repeats it"),
        }),
      )
      .optional(),
    links: z.array(z.object({ href: z.string(), span: span.nullable() })),
    metadata: z.array(z.object({ field: z.string(), value: z.string() })),
    text: z.string(),
  })
  .meta({ id: "Article" });

export const source = z
  .object({
    id,
    article: id,
    kind: z.enum(["person", "organisation", "group", "document", "outlet", "unnamed", "unresolved"]),
    name: z.string().nullable(),
    role: z.string().nullable(),
    affiliation: z.string().nullable(),
    naming: z.enum(["N1", "N2", "N3", "N4", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "none"]),
    reason: span.nullable().describe("the stated reason for not naming"),
    mentions: z.array(span),
    because: z.enum(["no-candidate", "several-candidates"]).optional(),
  })
  .meta({ id: "Source" });

const act = z
  .enum(ACTS)
  .meta({ id: "Act", description: "what the speaker does with it, from asking to the outlet's own voice" });

export const attribution = z
  .object({
    id,
    article: id,
    source: id.nullable(),
    with: z.array(id).optional().describe("who else says the same words with that source: “Doric and Lund said”"),
    parent: id.nullable().describe("the attribution it is nested in; null: the outlet speaks"),
    who: span.nullable(),
    cue: span.nullable(),
    what: z.array(span),
    speech: z.enum(["quoted", "reported", "mixed"]),
    act,
    attitude: z.enum(["says", "believes", "knows", "intends", "wants", "supports", "perceives", "orders", "asks"]),
    evidence: someEvidence,
  })
  .meta({ id: "Attribution" });

export const statement = z
  .object({
    id,
    article: id,
    span,
    pieces: z.array(span).optional().describe("a clause that its source or cue interrupts, the span among them"),
    attribution: id.nullable().describe("null: the outlet's own voice"),
    headline: z.boolean(),
    fragment: z.boolean().optional().describe("true: the words are no clause of their own"),
    piece: z.boolean().optional().describe("true: they lack their subject or hold a piece of another clause"),
    strength: z.object({
      level: z.enum(LEVELS),
      range: z.tuple([z.number(), z.number()]).nullable().describe("percent, lowest and highest"),
      scale: z.enum(["icd-203", "kent", "stix", "ipcc", "phia"]),
      act,
      cues: z.array(span),
      negated: z.boolean(),
    }),
    quantities: z.array(
      z.object({
        value: z.number(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        bound: z.enum(["about", "at-least", "at-most", "exactly", "more-than", "less-than"]).nullable(),
        unit: z.string().nullable(),
        of: z.string().nullable().describe("what is counted"),
        period: z.string().nullable().optional().describe("the time it is counted over or at"),
        span,
      }),
    ),
  })
  .meta({ id: "Statement" });

export const phraseSchema = z
  .object({ key: z.string(), values: z.record(z.string(), z.string()) })
  .meta({ id: "Phrase", description: "a sentence by its key and what fills it, to say it in another language" });

export const claim = z
  .object({
    id,
    wording: z.string(),
    statements: z.array(id),
    speakers: z.array(z.string()).optional(),
    independence: z
      .object({
        low: z.int().min(0),
        high: z.int().min(0),
        named: z.int().min(0),
        unnamed: z.int().min(0),
        documents: z.int().min(0),
        verdict: z.enum(["one origin", "independent", "not established", "no origin"]),
        because: z.array(z.string()),
        phrases: z.array(phraseSchema).optional(),
      })
      .describe("counts origins that the texts show; no measure of truth"),
  })
  .meta({ id: "Claim" });
