import { type Candidate, gatherCues, type Place, readPlace } from "./candidates.ts";
import { type ChainWeights, scoreLattice } from "./chain-weights.ts";
import { choiceBorders, choiceFeatures } from "./choice-features.ts";
import { chooseCandidate } from "./choose-candidate.ts";
import { type CueContext, cueContext } from "./cue-features.ts";
import { findCues } from "./find-cues.ts";
import type { RuleReading } from "./rule-readings.ts";
import { CUE_SHAPE, forwardBackward, stateProbability } from "./sequence-model.ts";
import type { TextView } from "./text-view.ts";

/** The four models that work one after the other. */
export interface AttributionModel {
  readonly cues: ChainWeights;
  readonly roles: ChainWeights;
  readonly candidates: ChainWeights;
  readonly choice: ChainWeights;
}

/** Below this probability of being a cue, roles are not asked for. */
export const LEAST_MASS = 0.12;

/** A place with the reading that was picked for it. */
export interface PickedReading {
  readonly place: Place;
  readonly reading: Candidate;
  /** Probability of this reading among all of the place. */
  readonly picked: number;
}

export interface ScoredReading extends PickedReading {
  /** Probability that it is an attribution of the outlet's own. */
  readonly probability: number;
}

/** The likeliest reading of each place. */
export const pickReadings = (
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  places: readonly Place[],
  weights: ChainWeights,
): PickedReading[] =>
  places.map((place, at) => {
    const { index, probability } = chooseCandidate(view, context, mass, places, at, weights);
    return { place, reading: place.candidates[index]!, picked: probability };
  });

/** All readings of an article, likely or not, in reading order of their cues; `rules` is what the constructions read. */
export function readAttributions(
  view: TextView,
  model: AttributionModel,
  rules: readonly RuleReading[],
): ScoredReading[] {
  const context = cueContext(view);
  const mass = new Float32Array(view.count);
  const cues = findCues(view, context, model.cues, mass, LEAST_MASS);
  const places = gatherCues(mass, cues, rules).map(({ cue, rules: own }) =>
    readPlace(view, context, mass, cue, own, model.roles),
  );
  const picked = pickReadings(view, context, mass, places, model.candidates);
  const probabilities = choose(view, context, picked, model.choice);
  return picked.map((reading, index) => ({ ...reading, probability: probabilities[index]! }));
}

export function choose(
  view: TextView,
  context: CueContext,
  readings: readonly PickedReading[],
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
  const passes = forwardBackward(CUE_SHAPE, lattice);
  for (let place = 0; place < length; place++) probabilities[place] = stateProbability(passes, place, place * 2 + 1);
  return probabilities;
}
