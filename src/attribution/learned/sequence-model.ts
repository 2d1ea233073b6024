/**
 * A linear-chain conditional random field whose states carry labels. Node weights: one column for each label but the first (label
 * 0 is the zero point). Border weights: one column for each ordered pair of different labels.
 */
export interface Shape {
  readonly labels: number;
  /** Label of each state. */
  readonly labelOf: readonly number[];
  /** Pairs [from, to] of states that may follow each other. */
  readonly moves: readonly (readonly [number, number])[];
  /** States in which a sequence may begin, and end. */
  readonly begin: readonly number[];
  readonly end: readonly number[];
}

const flattened = new WeakMap<Shape, Int32Array>();

/** The moves of a shape one after the other, four numbers each: from, to, cell of the border, label reached. */
export function flatMoves(shape: Shape): Int32Array {
  const known = flattened.get(shape);
  if (known) return known;
  const { labels, labelOf, moves } = shape;
  const flat = Int32Array.from(
    moves.flatMap(([from, to]) => [from, to, labelOf[from]! * labels + labelOf[to]!, labelOf[to]!]),
  );
  flattened.set(shape, flat);
  return flat;
}

/** Column of the border weights for a change of label, −1 where it stays the same. */
export function borderColumn(labels: number, from: number, to: number): number {
  if (from === to) return -1;
  return from * (labels - 1) + (to > from ? to - 1 : to);
}

/** Scores of one sequence: `node[at * labels + label]`, `border[at * labels² + from * labels + to]` (the move into `at`). */
export interface Lattice {
  readonly length: number;
  readonly node: Float64Array;
  readonly border: Float64Array;
}

export const newLattice = (length: number, labels: number): Lattice => ({
  length,
  node: new Float64Array(length * labels),
  border: new Float64Array(length * labels * labels),
});

const NEVER = -1e9;

/**
 * Forward and backward scores of every state, in logarithms, and the logarithm of the sum over all paths. Summed as probabilities that are scaled at
 * each place (Rabiner 1989, V.A); what is less likely than 10⁻³⁰⁰ there counts as impossible.
 */
export function forwardBackward(
  shape: Shape,
  lattice: Lattice,
): { alpha: Float64Array; beta: Float64Array; total: number } {
  const { labels, labelOf } = shape;
  const states = labelOf.length;
  const { length, node, border } = lattice;
  const moves = flatMoves(shape);
  const cells = labels * labels;
  const alpha = new Float64Array(length * states);
  const beta = new Float64Array(length * states);
  const nodes = node.map(Math.exp);
  const borders = border.map(Math.exp);
  const now = new Float64Array(states);
  const next = new Float64Array(states);
  for (const state of shape.begin) now[state] = nodes[labelOf[state]!]!;
  let scaled = rescale(now, 0);
  logInto(alpha, 0, now, scaled);
  for (let at = 1; at < length; at++) {
    next.fill(0);
    for (let m = 0; m < moves.length; m += 4)
      next[moves[m + 1]!] = next[moves[m + 1]!]! + now[moves[m]!]! * borders[at * cells + moves[m + 2]!]!;
    for (let state = 0; state < states; state++) now[state] = next[state]! * nodes[at * labels + labelOf[state]!]!;
    scaled = rescale(now, scaled);
    logInto(alpha, at * states, now, scaled);
  }
  let sum = 0;
  for (const state of shape.end) sum += now[state]!;
  const total = sum > 0 ? Math.log(sum) + scaled : NEVER;
  now.fill(0);
  for (const state of shape.end) now[state] = 1;
  scaled = 0;
  logInto(beta, (length - 1) * states, now, scaled);
  for (let at = length - 1; at > 0; at--) {
    next.fill(0);
    for (let m = 0; m < moves.length; m += 4) {
      const step = nodes[at * labels + moves[m + 3]!]! * borders[at * cells + moves[m + 2]!]!;
      next[moves[m]!] = next[moves[m]!]! + now[moves[m + 1]!]! * step;
    }
    now.set(next);
    scaled = rescale(now, scaled);
    logInto(beta, (at - 1) * states, now, scaled);
  }
  return { alpha, beta, total };
}

/** Divides by the largest; returns the logarithm of all that the values were divided by so far. */
function rescale(values: Float64Array, scaled: number): number {
  let most = 0;
  for (let k = 0; k < values.length; k++) if (values[k]! > most) most = values[k]!;
  if (most === 0) return scaled;
  for (let k = 0; k < values.length; k++) values[k] = values[k]! / most;
  return scaled + Math.log(most);
}

function logInto(out: Float64Array, from: number, values: Float64Array, scaled: number): void {
  for (let k = 0; k < values.length; k++) out[from + k] = values[k]! > 0 ? Math.log(values[k]!) + scaled : NEVER;
}

/** Outside (0) and cue (1). */
export const CUE_SHAPE: Shape = {
  labels: 2,
  labelOf: [0, 1],
  moves: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  begin: [0, 1],
  end: [0, 1],
};

/** Nothing (0), source (1), content (2); at most one source in a sequence: states before, in and after it. */
export const ROLE_SHAPE: Shape = {
  labels: 3,
  labelOf: [0, 2, 1, 0, 2],
  moves: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [0, 2],
    [1, 2],
    [2, 2],
    [2, 3],
    [2, 4],
    [3, 3],
    [3, 4],
    [4, 3],
    [4, 4],
  ],
  begin: [0, 1, 2],
  end: [0, 1, 2, 3, 4],
};
