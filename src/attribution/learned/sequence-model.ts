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

function logSum(a: number, b: number): number {
  if (a < b) return b - a > 40 ? b : b + Math.log1p(Math.exp(a - b));
  return a - b > 40 ? a : a + Math.log1p(Math.exp(b - a));
}

/** Forward and backward scores of every state, in logarithms, and the logarithm of the sum over all paths. */
export function forwardBackward(
  shape: Shape,
  lattice: Lattice,
): { alpha: Float64Array; beta: Float64Array; total: number } {
  const { labels, labelOf } = shape;
  const states = labelOf.length;
  const { length, node, border } = lattice;
  const moves = flatMoves(shape);
  const cells = labels * labels;
  const alpha = new Float64Array(length * states).fill(NEVER);
  const beta = new Float64Array(length * states).fill(NEVER);
  for (const state of shape.begin) alpha[state] = node[labelOf[state]!]!;
  for (let at = 1; at < length; at++) {
    for (let m = 0; m < moves.length; m += 4) {
      const to = at * states + moves[m + 1]!;
      const score = alpha[(at - 1) * states + moves[m]!]! + border[at * cells + moves[m + 2]!]!;
      alpha[to] = logSum(alpha[to]!, score);
    }
    for (let state = 0; state < states; state++) alpha[at * states + state]! += node[at * labels + labelOf[state]!]!;
  }
  for (const state of shape.end) beta[(length - 1) * states + state] = 0;
  for (let at = length - 1; at > 0; at--) {
    for (let m = 0; m < moves.length; m += 4) {
      const from = (at - 1) * states + moves[m]!;
      const score =
        beta[at * states + moves[m + 1]!]! + node[at * labels + moves[m + 3]!]! + border[at * cells + moves[m + 2]!]!;
      beta[from] = logSum(beta[from]!, score);
    }
  }
  let total = NEVER;
  for (const state of shape.end) total = logSum(total, alpha[(length - 1) * states + state]!);
  return { alpha, beta, total };
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
