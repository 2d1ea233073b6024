/** The truth beside a run of invented articles. Spans are half-open, UTF-16 code units of the line's `text`. */
export interface Truth {
  readonly format: "provenance-truth/1";
  readonly seed: number;
  readonly articles: readonly ArticleTruth[];
  /** Articles that share reused text, each pair once, `a` before `b` in the order of ids. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly claims: readonly ClaimTruth[];
  /** Articles of each loop in time order; the last closes it. */
  readonly loops: readonly (readonly string[])[];
  readonly drifts: readonly DriftTruth[];
  /** Articles that must not be linked or grouped: independent reports, shared press conferences, shared boilerplate. */
  readonly traps: readonly (readonly [string, string])[];
}

export interface ArticleTruth {
  readonly id: string;
  /** Ids of the texts it was copied from, the main one first; "unseen:3" for one that is not in the run. Empty: a root. */
  readonly parents: readonly string[];
  readonly root: string;
  readonly times: "good" | "date" | "none";
  readonly how: string;
}

export interface ClaimTruth {
  readonly id: string;
  readonly places: readonly { readonly article: string; readonly start: number; readonly end: number }[];
  /** Full name, or the description of an unnamed speaker. */
  readonly speaker: string;
  readonly low: number;
  readonly high: number;
}

export interface DriftTruth {
  readonly code: string;
  readonly parent: string;
  readonly child: string;
  /** The changed sentence in the child. */
  readonly start: number;
  readonly end: number;
}

/** One line of the articles file: the program's own JSONL input. */
export interface ArticleLine {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly published?: string;
  readonly authors: readonly string[];
  readonly text: string;
}
