import type { BoxMeasures } from "./measure-box.ts";

const log = (value: number): number => Math.log(Math.max(value, 0) + 1);

/** What the judgment of a pair of stretches is made from; `scores` in nats, of each side. */
export function evidenceOf(all: BoxMeasures, aScore: number, bScore: number): readonly number[] {
  const shorter = Math.max(1, Math.min(all.aWords, all.bWords));
  const longer = Math.max(all.aWords, all.bWords, 1);
  return [
    log(shorter),
    Math.log(longer / shorter),
    log(all.pairs),
    all.pairs / shorter,
    all.weightShare,
    all.rareShare,
    log(all.longestRun),
    all.inFives / shorter,
    all.inThrees / shorter,
    all.common / shorter,
    log(aScore) + log(bScore),
    log(all.commonWeight),
    log(all.inFives),
  ];
}

/** Weights of `evidenceOf`, the constant last; from `tools/train-reuse.ts`, on pairs with known passages. */
export const WEIGHTS: readonly number[] = [
  -0.251, -1.49, 2.791, -1.413, -0.413, -2.948, 0.074, -2.66, -0.74, 2.511, 0.691, 0.533, 0.391, -13.498,
];

/** Probability that two stretches are one passage, reworded or not, from 0 to 1 (logistic regression). */
export function judgeBox(evidence: readonly number[]): number {
  let sum = WEIGHTS[evidence.length] as number;
  for (let at = 0; at < evidence.length; at++) sum += (evidence[at] as number) * (WEIGHTS[at] as number);
  return 1 / (1 + Math.exp(-sum));
}
