/** What tells that a statement of the body puts forward what the headline does (`support-signs.ts`): weights in log odds. */
export interface SupportWeights {
  /** What no statement at all weighs: a body that has no support. */
  readonly none: number;
  /** The weighted share of the headline's words in the sentence, and how far it is from the best of the article. */
  readonly found: number;
  readonly behindBest: number;
  /** The same share in the statement itself. */
  readonly inItself: number;
  /** The plain share of the words of the whole title, where it has several clauses. */
  readonly whole: number;
  /** The share of the sentence's own words that the headline has. */
  readonly precise: number;
  /** Pairs of neighbours in the headline that are neighbours in the sentence: their share. */
  readonly pairs: number;
  /** Its predicate, or an event of the same kind, is named. */
  readonly predicate: number;
  readonly event: number;
  /** Whom the headline says did it stands in the sentence; only beside it; nowhere near. */
  readonly named: number;
  readonly near: number;
  readonly elsewhere: number;
  /** Whom or what it was done to is shared. */
  readonly patient: number;
  /** Shared names, and numbers that are equal or missing. */
  readonly names: number;
  readonly numbers: number;
  readonly noNumber: number;
  /** Where the headline has a speaker: one is named here too, the same one, or nobody is. */
  readonly spoken: number;
  readonly sameSpeaker: number;
  readonly unspoken: number;
  /** The first sentence, the second, the first two paragraphs; how far down it stands (0–1). */
  readonly first: number;
  readonly second: number;
  readonly lede: number;
  readonly down: number;
  /** A wish, an order; no clause of its own; a sentence of a few words; said not to be so. */
  readonly wished: number;
  readonly fragment: number;
  readonly short: number;
  readonly denied: number;
}

/** Fitted by `npm run train:headlines`. */
export const SUPPORT_WEIGHTS: SupportWeights = {
  none: 2.62,
  found: 1.19,
  behindBest: -0.67,
  inItself: 0.53,
  whole: 1.81,
  precise: 0.76,
  pairs: 0.71,
  predicate: 0.72,
  event: 0.61,
  named: 0.01,
  near: 0.01,
  elsewhere: -1.38,
  patient: 0.81,
  names: 0.69,
  numbers: 0.06,
  noNumber: -0.28,
  spoken: 0.02,
  sameSpeaker: 0.3,
  unspoken: -0.39,
  first: 0.46,
  second: -0.08,
  lede: 1.03,
  down: -1.95,
  wished: -0.03,
  fragment: 0.02,
  short: -0.17,
  denied: -0.48,
};
