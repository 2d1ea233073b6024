import type { Span } from "../../core/span.ts";

/** What a pair of marks is for. Only "speech" and "block" are somebody's words put forward as such. */
export type QuotationKind = "speech" | "block" | "scare" | "title" | "nickname" | "term";

/**
 * One quotation of the article, over as many paragraphs as it runs. All spans include the quotation marks that are there.
 *
 * May mislead: `kind` is a guess from form (length, verbs, capitals, what stands before); `confidence` says how safe it is.
 */
export interface Quotation {
  /** From the first mark to the last character, across paragraphs. */
  readonly span: Span;
  /** One piece per paragraph, in reading order, white space trimmed. */
  readonly pieces: readonly Span[];
  readonly kind: QuotationKind;
  /** How it ended: with its mark, or forced by the end of the paragraph (nothing re-opened after it). */
  readonly closed: "mark" | "paragraph";
  /** Index, in the same list, of the quotation it stands inside; null for the outermost. */
  readonly parent: number | null;
  /** 0–1, of `kind`. */
  readonly confidence: number;
}
