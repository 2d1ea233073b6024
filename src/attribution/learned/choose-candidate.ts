import { candidateFeatures, MOST_CANDIDATE_FEATURES } from "./candidate-features.ts";
import type { Place } from "./candidates.ts";
import type { ChainWeights } from "./chain-weights.ts";
import type { CueContext } from "./cue-features.ts";
import type { TextView } from "./text-view.ts";

const features = new Int32Array(MOST_CANDIDATE_FEATURES * 2);

/** The number of the likeliest candidate of a place and its probability among them: a log-linear choice. */
export function chooseCandidate(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  places: readonly Place[],
  at: number,
  weights: Pick<ChainWeights, "node" | "nodeBits" | "nodeScale">,
): { index: number; probability: number } {
  const { candidates } = places[at]!;
  if (candidates.length === 1) return { index: 0, probability: 1 };
  const mask = (1 << weights.nodeBits) - 1;
  let index = 0;
  let most = Number.NEGATIVE_INFINITY;
  const scores = candidates.map((candidate, number) => {
    const n = candidateFeatures(view, context, mass, places, at, candidate, features);
    let score = 0;
    for (let k = 0; k < n; k++) score += weights.node[features[k]! & mask]!;
    score *= weights.nodeScale;
    if (score > most) {
      most = score;
      index = number;
    }
    return score;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return { index, probability: 1 / total };
}
