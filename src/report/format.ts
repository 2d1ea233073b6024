/**
 * `hearsay-report/1`: the contract with the web app, the goldens, the exports and strangers' tools. Fields may be added, none renamed.
 * Published as JSON Schema by `hearsay schema`.
 */
import type { Article } from "../core/article.ts";
import type { Attribution } from "../core/attribution.ts";
import type { Claim } from "../core/claim.ts";
import type { Finding } from "../core/finding.ts";
import type { Chain, Link } from "../core/link.ts";
import type { Note } from "../core/note.ts";
import type { Reuse } from "../core/reuse.ts";
import type { Source } from "../core/source.ts";
import type { Statement } from "../core/statement.ts";

export type * from "../core/article.ts";
export type * from "../core/attribution.ts";
export type * from "../core/claim.ts";
export type { ErrorCode } from "../core/errors.ts";
export type { Evidence, NonEmpty } from "../core/evidence.ts";
export type * from "../core/finding.ts";
export type * from "../core/link.ts";
export type { Note } from "../core/note.ts";
export type { Phrase, PhraseKey } from "../core/phrase.ts";
export type * from "../core/reuse.ts";
export type * from "../core/source.ts";
export type { Span } from "../core/span.ts";
export type * from "../core/statement.ts";
export type * from "./views/view-types.ts";

/** What was given to be read, and whether it was. */
export interface ReportInput {
  readonly input: string;
  readonly sha256: string;
  readonly read: boolean;
  readonly because?: string;
}

/** A person's word over the machine's, in a case. The finding it is about stays in the report, as it was found or as it was fixed. */
export interface Ruling {
  readonly id: string;
  readonly action: "accept" | "reject" | "fix" | "merge" | "split" | "grade";
  readonly on: "finding" | "claim" | "source" | "statement" | "attribution" | "link" | "article";
  /** The id in this report; null where what it is about is no longer found. */
  readonly target: string | null;
  /** Action "fix": the field; "grade": "B2"; "merge" and "split": the other ids. */
  readonly value: string | null;
  /** What stood there before a fix. */
  readonly before: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What one run found. Every `Span` counts UTF-16 code units of that article's `text`. */
export interface Report {
  readonly format: "hearsay-report/1";
  /** Program version. */
  readonly hearsay: string;
  readonly inputs: readonly ReportInput[];
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly reuses: readonly Reuse[];
  readonly links: readonly Link[];
  readonly chains: readonly Chain[];
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  /** In a case: what people ruled, oldest first. */
  readonly rulings?: readonly Ruling[];
}
