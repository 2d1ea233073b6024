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
 * What forward and backward passes found, `place * states + state`: sums over the paths up to a place, and from it on, each place's divided by its
 * largest; what it was divided by stands beside it as a logarithm.
 */
export interface Passes {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly alphaScale: Float64Array;
  readonly betaScale: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly total: number;
}

/** The probability that a path is in a state at a place. */
export const stateProbability = (
  { alpha, beta, alphaScale, betaScale, total }: Passes,
  place: number,
  cell: number,
): number => {
  const both = alpha[cell]! * beta[cell]!;
  return both === 0 ? 0 : both * Math.exp(alphaScale[place]! + betaScale[place]! - total);
};

/**
 * Sums over all paths through a lattice, as probabilities that are scaled at each place (Rabiner 1989, V.A); what is less likely than 10⁻³⁰⁰ beside
 * the likeliest counts as impossible. Cost: linear.
 */
export function forwardBackward(shape: Shape, lattice: Lattice): Passes {
  const { labels, labelOf } = shape;
  const states = labelOf.length;
  const { length, node, border } = lattice;
  const moves = flatMoves(shape);
  const cells = labels * labels;
  const alpha = new Float64Array(length * states);
  const beta = new Float64Array(length * states);
  const alphaScale = new Float64Array(length);
  const betaScale = new Float64Array(length);
  makeRoom(length * cells);
  const nodes = nodeRoom;
  const borders = borderRoom;
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labels; label++) nodes[at * labels + label] = Math.exp(node[at * labels + label]!);
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++) {
        const cell = at * cells + a * labels + b;
        borders[cell] = a === b ? 1 : Math.exp(border[cell]!);
      }
  }
  for (const state of shape.begin) alpha[state] = nodes[labelOf[state]!]!;
  alphaScale[0] = rescale(alpha, 0, states);
  for (let at = 1; at < length; at++) {
    const now = at * states;
    const before = now - states;
    for (let m = 0; m < moves.length; m += 4)
      alpha[now + moves[m + 1]!] =
        alpha[now + moves[m + 1]!]! + alpha[before + moves[m]!]! * borders[at * cells + moves[m + 2]!]!;
    for (let state = 0; state < states; state++)
      alpha[now + state] = alpha[now + state]! * nodes[at * labels + labelOf[state]!]!;
    alphaScale[at] = alphaScale[at - 1]! + rescale(alpha, now, states);
  }
  const last = (length - 1) * states;
  let sum = 0;
  for (const state of shape.end) {
    sum += alpha[last + state]!;
    beta[last + state] = 1;
  }
  for (let at = length - 1; at > 0; at--) {
    const now = at * states;
    const before = now - states;
    for (let m = 0; m < moves.length; m += 4)
      beta[before + moves[m]!] =
        beta[before + moves[m]!]! +
        beta[now + moves[m + 1]!]! * nodes[at * labels + moves[m + 3]!]! * borders[at * cells + moves[m + 2]!]!;
    betaScale[at - 1] = betaScale[at]! + rescale(beta, before, states);
  }
  return { alpha, beta, alphaScale, betaScale, total: sum > 0 ? Math.log(sum) + alphaScale[length - 1]! : NEVER };
}

/** Room for the exponentials of the longest lattice so far, read within one call. */
let nodeRoom = new Float64Array(0);
let borderRoom = new Float64Array(0);

function makeRoom(size: number): void {
  if (borderRoom.length >= size) return;
  nodeRoom = new Float64Array(size);
  borderRoom = new Float64Array(size);
}

/** Divides some values by the largest; returns its logarithm. */
function rescale(values: Float64Array, from: number, count: number): number {
  let most = 0;
  for (let k = from; k < from + count; k++) if (values[k]! > most) most = values[k]!;
  if (most === 0 || most === 1) return 0;
  const factor = 1 / most;
  for (let k = from; k < from + count; k++) values[k] = values[k]! * factor;
  return Math.log(most);
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
