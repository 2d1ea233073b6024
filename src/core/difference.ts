/** How a sentence differs from the one it is held against. */
export type Change =
  | "same"
  | "reworded"
  | "negation"
  | "stronger"
  | "weaker"
  | "number"
  | "speaker"
  | "attribution dropped"
  | "added"
  | "removed"
  | "moved";

/** One difference of two sentences, and the words of both that it was read from, such as “may” → said flatly. */
export interface Difference {
  readonly change: Change;
  /** null where the words say it themselves. */
  readonly why: string | null;
}
