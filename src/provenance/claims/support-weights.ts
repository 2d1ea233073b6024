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
  none: 2.57,
  found: 1.25,
  behindBest: -0.63,
  inItself: 0.43,
  whole: 1.75,
  precise: 0.7,
  pairs: 0.73,
  predicate: 0.82,
  event: 0.64,
  named: 0.04,
  near: 0.02,
  elsewhere: -1.39,
  patient: 0.76,
  names: 0.6,
  numbers: 0.07,
  noNumber: -0.3,
  spoken: 0.03,
  sameSpeaker: 0.5,
  unspoken: -0.41,
  first: 0.4,
  second: -0.05,
  lede: 1.0,
  down: -1.91,
  wished: -0.01,
  fragment: -0.07,
  short: -0.22,
  denied: -0.44,
};
