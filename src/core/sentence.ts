import type { Span } from "./span.ts";

/** One token with its analysis. `head` is the index of the governing token in the same sentence, −1 for the root. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Penn Treebank tag ("VBD", "NNP", "``"). */
  readonly tag: string;
  readonly lemma: string;
  readonly head: number;
  /** Universal Dependencies v2 relation ("nsubj", "ccomp", "obl:agent" is "obl"). */
  readonly relation: string;
}

/** A sentence of one article, never crossing a part. `part` is the index in `Article.parts`. */
export interface Sentence {
  readonly span: Span;
  readonly part: number;
  readonly tokens: readonly Token[];
}
