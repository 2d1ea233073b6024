import type { Span } from "./span.ts";

/** A stretch of one article that another has too. */
export interface Passage {
  readonly article: string;
  readonly span: Span;
}

/** Two passages match. Says nothing of who copied whom. */
export interface Reuse {
  readonly id: string;
  readonly a: Passage;
  readonly b: Passage;
  readonly kind: "verbatim" | "edited" | "excerpt" | "quotation";
  /** Share of the shorter passage's words that are identical, 0–1. */
  readonly overlap: number;
  /** Share of each article's words that is shared with the other, all passages together, 0–1. */
  readonly containment: { readonly a: number; readonly b: number };
  /** A quotation or boilerplate seen in many articles. */
  readonly family?: string;
}
