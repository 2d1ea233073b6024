/** What tells that two statements of two articles are one matter told twice (`clearly-one.ts`): weights in log odds. */
export interface RetellingWeights {
  readonly bias: number;
  /** The weighted shares of words that both have, of both statements together. */
  readonly both: number;
  /** What the shared words that stand in no name weigh. */
  readonly weight: number;
  /** What the shared names weigh. */
  readonly names: number;
  /** Equal numbers of the same unit or things; numbers of which one rounds the other; numbers on both sides, and none that fit. */
  readonly equal: number;
  readonly rounded: number;
  readonly clashing: number;
  /** One name is given for both, or two different ones. */
  readonly sameSpeaker: number;
  readonly otherSpeaker: number;
  /** One of the two denies. */
  readonly contrary: number;
  /** Their verbs name one kind of event, or two. */
  readonly sameEvent: number;
  readonly otherEvent: number;
  /** The logarithm of the words of the shorter one. */
  readonly length: number;
  /** The best share of words of the statements before and behind both. */
  readonly neighbour: number;
  /** By how much the pair leads over the second best of either statement. */
  readonly lead: number;
}

/** Fitted by `npm run train:retelling` on the invented cases of bench/written-cases/. */
export const RETELLING_WEIGHTS: RetellingWeights = {
  bias: -2.52,
  both: 2.26,
  weight: 2.8,
  names: 1.41,
  equal: 2.64,
  rounded: 3.02,
  clashing: 0.49,
  sameSpeaker: 2.27,
  otherSpeaker: -0.16,
  contrary: -0.25,
  sameEvent: 0.53,
  otherEvent: 0.11,
  length: -0.67,
  neighbour: 1.09,
  lead: 2.2,
};
