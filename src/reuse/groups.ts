/** Fingerprints that at least two articles have: the key of each, and its articles, ascending, each once. */
export interface Groups {
  readonly keys: Int32Array;
  /** Group g owns `from[g] … from[g + 1]` of `members`. */
  readonly from: Int32Array;
  readonly members: Int32Array;
}

/** Makes a column, such as in memory that threads share. */
export type MakeInts = (length: number) => Int32Array;
