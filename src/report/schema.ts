/**
 * The Report as zod schemas: `hearsay schema` prints them as JSON Schema, the server validates with them. They mirror format.ts,
 * and a type test keeps the two equal. Never loaded on the way of `trace`.
 */
import { z } from "zod";

import {
  article,
  attribution,
  claim,
  id,
  note,
  phraseSchema,
  someEvidence,
  source,
  span,
  statement,
} from "./reading-schemas.ts";

const passage = z.object({ article: id, span }).meta({ id: "Passage" });

const reuse = z
  .object({
    id,
    a: passage,
    b: passage,
    kind: z.enum(["verbatim", "edited", "excerpt", "quotation"]),
    overlap: z.number().min(0).max(1),
    containment: z.object({ a: z.number().min(0).max(1), b: z.number().min(0).max(1) }),
    family: z.string().optional(),
  })
  .meta({ id: "Reuse", description: "two passages match; says nothing of who copied whom" });

const node = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("article"), id }),
    z.object({ kind: z.literal("source"), id }),
    z.object({ kind: z.literal("person"), name: z.string(), span: span.nullable() }),
    z.object({ kind: z.literal("outlet"), name: z.string() }),
    z.object({ kind: z.literal("unseen"), id, says: z.string(), phrase: phraseSchema.optional() }),
  ])
  .meta({ id: "Node" });

const link = z
  .object({
    id,
    kind: z.enum([
      "told",
      "wrote",
      "edited",
      "contributed",
      "republished",
      "excerpted",
      "quoted",
      "cited",
      "hyperlinked",
      "common-source",
    ]),
    from: node,
    to: node,
    directed: z.boolean(),
    basis: z.enum(["declared", "inferred"]),
    confidence: z.number().min(0).max(1),
    evidence: someEvidence,
  })
  .meta({ id: "Link" });

const chain = z
  .object({
    claim: id,
    links: z.array(id),
    ends: z.enum(["at-origin", "trail-lost"]),
    circular: z.boolean(),
  })
  .meta({ id: "Chain" });

const move = z.enum(["up", "down", "changed", "dropped", "added", "shifted"]).optional();

const finding = z
  .object({
    id,
    kind: z.enum(["drift", "number", "quote-integrity", "circular", "lint", "gap", "terms", "correction"]),
    code: z.string(),
    says: z.string(),
    phrases: z.array(phraseSchema).optional(),
    claim: id.nullable(),
    axes: z
      .object({
        L: move,
        A: move,
        W: move,
        Q: move,
        negation: move,
        tense: move,
        scope: move,
        target: move,
        qualifier: move,
        attribution: move,
      })
      .optional(),
    earned: z.boolean().optional(),
    evidence: someEvidence,
  })
  .meta({ id: "Finding" });

const ruling = z
  .object({
    id,
    action: z.enum(["accept", "reject", "fix", "merge", "split", "grade"]),
    on: z.enum(["finding", "claim", "source", "statement", "attribution", "link", "article"]),
    target: id.nullable(),
    value: z.string().nullable(),
    before: z.string().nullable(),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .meta({ id: "Ruling", description: "in a case: a person's word over the machine's" });

/** `hearsay-report/1`. Unknown fields are allowed: the format grows, it never renames. */
export const reportSchema = z
  .object({
    format: z.literal("hearsay-report/1"),
    hearsay: z.string().describe("program version"),
    inputs: z.array(
      z.object({ input: z.string(), sha256: z.string(), read: z.boolean(), because: z.string().optional() }),
    ),
    articles: z.array(article),
    sources: z.array(source),
    attributions: z.array(attribution),
    statements: z.array(statement),
    claims: z.array(claim),
    reuses: z.array(reuse),
    links: z.array(link),
    chains: z.array(chain),
    findings: z.array(finding),
    notes: z.array(note),
    rulings: z.array(ruling).optional(),
  })
  .meta({ title: "hearsay-report/1" });

/** The Report's JSON Schema (draft 2020-12). Cost: builds it anew at each call, a few milliseconds. */
export const reportJsonSchema = (): object => z.toJSONSchema(reportSchema, { target: "draft-2020-12", io: "input" });
