import { type ChainWeights, scoreLattice } from "./chain-weights.ts";
import { type CueContext, cueBorders, cueFeatures } from "./cue-features.ts";
import { CUE_SHAPE, forwardBackward, stateProbability } from "./sequence-model.ts";
import type { TextView } from "./text-view.ts";

/** A likely cue: tokens `[first, last)`. */
export interface CueCandidate {
  readonly first: number;
  readonly last: number;
  /** Probability of exactly these bounds, and of these or overlapping ones. */
  readonly exact: number;
  readonly mass: number;
}

interface SpanGuess {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** Probability of each token to belong to a cue (into `mass`), and the cues worth asking for roles, in reading order. */
export function findCues(
  view: TextView,
  context: CueContext,
  weights: ChainWeights,
  mass: Float32Array,
  least: number,
): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let number = 0; number + 1 < view.sentenceStart.length; number++) {
    const base = view.sentenceStart[number]!;
    const length = view.sentenceStart[number + 1]! - base;
    if (length > 0) found.push(...cuesOf(view, context, weights, mass, least, base, length));
  }
  return found;
}

function cuesOf(
  view: TextView,
  context: CueContext,
  weights: ChainWeights,
  mass: Float32Array,
  least: number,
  base: number,
  length: number,
): CueCandidate[] {
  const lattice = scoreLattice(
    weights,
    length,
    (place, out) => cueFeatures(view, context, base + place, out),
    (place, out) => cueBorders(view, context, base + place, out),
  );
  const { node, border } = lattice;
  const passes = forwardBackward(CUE_SHAPE, lattice);
  const { alpha, beta, alphaScale, betaScale, total } = passes;
  /** Logarithms of the sums up to a place outside of cues, and from one on, outside or in a cue. */
  const before = (place: number): number => Math.log(alpha[place * 2]!) + alphaScale[place]!;
  const behind = (place: number, label: number): number => Math.log(beta[place * 2 + label]!) + betaScale[place]!;
  const guesses: SpanGuess[] = [];
  for (let a = 0; a < length; a++) {
    const likely = stateProbability(passes, a, a * 2 + 1);
    mass[base + a] = likely;
    // no cue that begins here is likelier than that the token is in one
    if (likely < 0.02) continue;
    let inner = (a === 0 ? 0 : before(a - 1) + border[a * 4 + 1]!) + node[a * 2 + 1]! - total;
    if (Math.exp(inner + behind(a, 1)) < 0.02) continue;
    for (let b = a + 1; b <= length; b++) {
      const ended = b === length ? inner : inner + border[b * 4 + 2]! + behind(b, 0);
      const probability = Math.exp(ended);
      if (probability > 0.01) guesses.push({ first: base + a, last: base + b, probability });
      if (b === length) break;
      inner += node[b * 2 + 1]!;
      if (Math.exp(inner + behind(b, 1)) < 0.01) break;
    }
  }
  guesses.sort((x, y) => y.probability - x.probability || x.first - y.first);
  const found: CueCandidate[] = [];
  while (guesses.length > 0) {
    const best = guesses[0]!;
    let sum = 0;
    for (let k = guesses.length - 1; k >= 0; k--) {
      const other = guesses[k]!;
      if (other.first >= best.last || best.first >= other.last) continue;
      sum += other.probability;
      guesses.splice(k, 1);
    }
    if (sum >= least)
      found.push({ first: best.first, last: best.last, exact: best.probability, mass: Math.min(1, sum) });
  }
  return found.sort((x, y) => x.first - y.first);
}
