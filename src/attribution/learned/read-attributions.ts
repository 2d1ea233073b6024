import { type ChainWeights, scoreLattice } from "./chain-weights.ts";
import { choiceBorders, choiceFeatures } from "./choice-features.ts";
import { type CueContext, cueContext } from "./cue-features.ts";
import { findCues } from "./find-cues.ts";
import { type RoleReading, readRoles } from "./read-roles.ts";
import { CUE_SHAPE, forwardBackward } from "./sequence-model.ts";
import type { TextView } from "./text-view.ts";

/** The three models that work one after the other. */
export interface AttributionModel {
  readonly cues: ChainWeights;
  readonly roles: ChainWeights;
  readonly choice: ChainWeights;
}

/** Below this probability of being a cue, roles are not asked for. */
export const LEAST_MASS = 0.1;

/** One reading with the probability that it is an attribution of the outlet's own. */
export interface ScoredReading {
  readonly reading: RoleReading;
  readonly probability: number;
}

/** All readings of an article, likely or not, in reading order of their cues. */
export function readAttributions(view: TextView, model: AttributionModel): ScoredReading[] {
  const context = cueContext(view);
  const mass = new Float32Array(view.count);
  const readings = findCues(view, context, model.cues, mass, LEAST_MASS).map((cue) =>
    readRoles(view, context, mass, cue, model.roles),
  );
  const probabilities = choose(view, context, readings, model.choice);
  return readings.map((reading, index) => ({ reading, probability: probabilities[index]! }));
}

export function choose(
  view: TextView,
  context: CueContext,
  readings: readonly RoleReading[],
  weights: ChainWeights,
): Float64Array {
  const length = readings.length;
  const probabilities = new Float64Array(length);
  if (length === 0) return probabilities;
  const lattice = scoreLattice(
    weights,
    length,
    (place, out) => choiceFeatures(view, context, readings, place, out),
    (place, out) => choiceBorders(readings, place, out),
  );
  const { alpha, beta, total } = forwardBackward(CUE_SHAPE, lattice);
  for (let place = 0; place < length; place++)
    probabilities[place] = Math.exp(alpha[place * 2 + 1]! + beta[place * 2 + 1]! - total);
  return probabilities;
}
