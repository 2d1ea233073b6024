import { type ChainWeights, scoreLattice } from "./chain-weights.ts";
import type { CueContext } from "./cue-features.ts";
import type { CueWindow } from "./cue-window.ts";
import { roleBorders, roleFeatures } from "./role-features.ts";
import type { Lattice } from "./sequence-model.ts";
import type { TextView } from "./text-view.ts";

/** Tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export const SOURCE = 1;
export const CONTENT = 2;

export function roleLattice(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  window: CueWindow,
  weights: ChainWeights,
): Lattice {
  const { first, last, unitFirst } = window;
  return scoreLattice(
    weights,
    unitFirst.length,
    (unit, out) => roleFeatures(view, context, mass, window, unit, out),
    (unit, out) => roleBorders(view, context, mass, window, unit, out),
    (unit) => unitFirst[unit]! >= first && unitFirst[unit]! < last,
  );
}

/** Runs of one label, cut where a paragraph ends. */
export function runs(
  view: TextView,
  { unitFirst, unitLast }: CueWindow,
  labels: Uint8Array,
  label: number,
): TokenRange[] {
  const found: TokenRange[] = [];
  const partOf = (unit: number): number => view.part[view.sentence[unitFirst[unit]!]!]!;
  for (let unit = 0; unit < labels.length; unit++) {
    if (labels[unit] !== label) continue;
    let end = unit;
    while (end + 1 < labels.length && labels[end + 1] === label && partOf(end + 1) === partOf(unit)) end++;
    found.push({ first: unitFirst[unit]!, last: unitLast[end]! });
    unit = end;
  }
  return found;
}
