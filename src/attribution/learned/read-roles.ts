import { type ChainWeights, scoreLattice } from "./chain-weights.ts";
import type { CueContext } from "./cue-features.ts";
import { type CueWindow, cueWindow } from "./cue-window.ts";
import type { CueCandidate } from "./find-cues.ts";
import { roleBorders, roleFeatures } from "./role-features.ts";
import { bestPath, forwardBackward, type Lattice, ROLE_SHAPE } from "./sequence-model.ts";
import type { TextView } from "./text-view.ts";

/** Tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A cue with what the model takes for its source and its content. */
export interface RoleReading {
  readonly cue: CueCandidate;
  readonly window: CueWindow;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
  /** Probability of all roles together, of the source's and of the content's bounds by the least sure of their borders. */
  readonly sure: number;
  readonly sourceSure: number;
  readonly contentSure: number;
}

const SOURCE = 1;
const CONTENT = 2;

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

/** Source and content of one cue. Cost: one pass over the cue's window, about 40 units. */
export function readRoles(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  cue: CueCandidate,
  weights: ChainWeights,
): RoleReading {
  const window = cueWindow(view, mass, cue.first, cue.last);
  const lattice = roleLattice(view, context, mass, window, weights);
  const { labels, score } = bestPath(ROLE_SHAPE, lattice);
  const { alpha, beta, total } = forwardBackward(ROLE_SHAPE, lattice);
  const states = ROLE_SHAPE.labelOf.length;
  const sure = (label: number): number => {
    let least = 1;
    for (let place = 0; place < labels.length; place++) {
      if ((labels[place] === label) === (place > 0 && labels[place - 1] === label)) continue;
      for (const at of place > 0 ? [place - 1, place] : [place]) {
        let sum = 0;
        for (let state = 0; state < states; state++)
          if (ROLE_SHAPE.labelOf[state] === labels[at])
            sum += Math.exp(alpha[at * states + state]! + beta[at * states + state]! - total);
        least = Math.min(least, sum);
      }
    }
    return least;
  };
  const source = runs(view, window, labels, SOURCE);
  const content = runs(view, window, labels, CONTENT);
  return {
    cue,
    window,
    source: source[0] ?? null,
    content,
    sure: Math.exp(score - total),
    sourceSure: sure(SOURCE),
    contentSure: sure(CONTENT),
  };
}

/** Runs of one label, cut where a paragraph ends. */
function runs(view: TextView, { unitFirst, unitLast }: CueWindow, labels: Uint8Array, label: number): TokenRange[] {
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
