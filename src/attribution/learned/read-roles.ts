import { type ChainWeights, scoreLattice } from "./chain-weights.ts";
import type { CueContext } from "./cue-features.ts";
import type { CueCandidate } from "./find-cues.ts";
import { type CueWindow, cueWindow, roleBorders, roleFeatures } from "./role-features.ts";
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
  const { from, to, first, last } = window;
  return scoreLattice(
    weights,
    to - from,
    (place, out) => roleFeatures(view, context, mass, window, from + place, out),
    (place, out) => roleBorders(view, context, mass, window, from + place, out),
    (place) => from + place >= first && from + place < last,
  );
}

/** Source and content of one cue. Cost: one pass over the cue's window, about 40 tokens. */
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
  const source = runs(view, window.from, labels, SOURCE);
  const content = runs(view, window.from, labels, CONTENT);
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
function runs(view: TextView, from: number, labels: Uint8Array, label: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let place = 0; place < labels.length; place++) {
    if (labels[place] !== label) continue;
    const part = view.part[view.sentence[from + place]!];
    let end = place + 1;
    while (end < labels.length && labels[end] === label && view.part[view.sentence[from + end]!] === part) end++;
    found.push({ first: from + place, last: from + end });
    place = end - 1;
  }
  return found;
}
