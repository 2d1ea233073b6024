import {
  borderColumn,
  forwardBackward,
  type Lattice,
  newLattice,
  type Shape,
  stateProbability,
} from "../../src/attribution/learned/sequence-model.ts";

/** One training sequence: features on demand, a gold label per place. */
export interface Example {
  readonly length: number;
  readonly labels: Uint8Array;
  /** Places whose label is fixed to 0 (the cue itself); null: none. */
  readonly fixed: Uint8Array | null;
  readonly node: (place: number, out: Int32Array) => number;
  readonly border: (place: number, out: Int32Array) => number;
}

interface Kept {
  /** Features of all places, one after the other, and where each place's begin. */
  readonly ids: Int32Array;
  readonly at: Int32Array;
  /** Borders at which no change of label can be. */
  readonly never: Uint8Array;
}

/** Features worked out once and kept: a training asks for the same ones in every epoch. About 300 bytes a token. */
function remember(length: number, features: (place: number, out: Int32Array) => number): Kept {
  const scratch = new Int32Array(256);
  const at = new Int32Array(length + 1);
  const never = new Uint8Array(length);
  let ids = new Int32Array(length * 64 + 256);
  for (let place = 0; place < length; place++) {
    const n = features(place, scratch);
    if (at[place]! + 256 > ids.length) ids = grown(ids);
    ids.set(scratch.subarray(0, Math.max(0, n)), at[place]!);
    at[place + 1] = at[place]! + Math.max(0, n);
    if (n < 0) never[place] = 1;
  }
  return { ids: ids.slice(0, at[length]), at, never };
}

/** Weights while they are trained: 32-bit floats, `1 << bits` rows each. */
export interface FloatWeights {
  readonly nodeBits: number;
  readonly borderBits: number;
  readonly node: Float32Array;
  readonly border: Float32Array;
}

export interface Recipe {
  readonly nodeBits: number;
  readonly borderBits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  readonly drop: number;
  /** Where the sums of squared gradients start: larger is calmer. */
  readonly floor: number;
}

/** A small generator of chance with a seed (mulberry32): the same training twice gives the same bytes. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NEVER = -1e6;

/** Maximum likelihood by AdaGrad over shuffled sequences, averaged over the last half of the epochs. */
export function trainChain(
  shape: Shape,
  examples: readonly Example[],
  recipe: Recipe,
  log: (line: string) => void,
): FloatWeights {
  const { labels } = shape;
  const nodeColumns = labels - 1;
  const borderColumns = labels * (labels - 1);
  const node = new Float32Array(nodeColumns << recipe.nodeBits);
  const border = new Float32Array(borderColumns << recipe.borderBits);
  const nodeSquares = new Float32Array(node.length).fill(recipe.floor);
  const borderSquares = new Float32Array(border.length).fill(recipe.floor);
  const nodeSum = new Float32Array(node.length);
  const borderSum = new Float32Array(border.length);
  const nodeMask = (1 << recipe.nodeBits) - 1;
  const borderMask = (1 << recipe.borderBits) - 1;
  const random = chance(recipe.seed);
  const order = examples.map((_, index) => index);
  let nodeIds = new Int32Array(1 << 16);
  let borderIds = new Int32Array(1 << 16);
  const keptNodes: (Kept | undefined)[] = [];
  const keptBorders: (Kept | undefined)[] = [];
  const averagedFrom = Math.floor(recipe.epochs / 2);
  let averaged = 0;
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      const kept = order[k]!;
      order[k] = order[other]!;
      order[other] = kept;
    }
    let loss = 0;
    const rate = recipe.rate * (1 - (0.8 * epoch) / recipe.epochs);
    for (const index of order) {
      const example = examples[index]!;
      const { length, fixed } = example;
      if (length === 0) continue;
      const nodes = (keptNodes[index] ??= remember(length, (place, out) =>
        fixed?.[place] ? 0 : example.node(place, out),
      ));
      const borders = (keptBorders[index] ??= remember(length, (place, out) =>
        place > 0 ? example.border(place, out) : 0,
      ));
      const lattice = newLattice(length, labels);
      const nodeAt = new Int32Array(length + 1);
      const borderAt = new Int32Array(length + 1);
      for (let place = 0; place < length; place++) {
        let used = nodeAt[place]!;
        if (!fixed?.[place]) {
          const end = nodes.at[place + 1]!;
          if (used + end - nodes.at[place]! > nodeIds.length) nodeIds = grown(nodeIds);
          for (let k = nodes.at[place]!; k < end; k++) {
            if (recipe.drop > 0 && random() < recipe.drop) continue;
            const row = (nodes.ids[k]! & nodeMask) * nodeColumns;
            nodeIds[used++] = row;
            for (let c = 0; c < nodeColumns; c++) lattice.node[place * labels + c + 1]! += node[row + c]!;
          }
        } else for (let c = 1; c < labels; c++) lattice.node[place * labels + c] = NEVER;
        nodeAt[place + 1] = used;
        used = borderAt[place]!;
        if (place > 0) {
          if (borders.never[place])
            for (let a = 0; a < labels; a++)
              for (let b = 0; b < labels; b++) if (a !== b) lattice.border[(place * labels + a) * labels + b] = NEVER;
          const end = borders.at[place + 1]!;
          if (used + end - borders.at[place]! > borderIds.length) borderIds = grown(borderIds);
          for (let k = borders.at[place]!; k < end; k++) {
            if (recipe.drop > 0 && random() < recipe.drop) continue;
            const row = (borders.ids[k]! & borderMask) * borderColumns;
            borderIds[used++] = row;
            for (let a = 0; a < labels; a++)
              for (let b = 0; b < labels; b++)
                if (a !== b)
                  lattice.border[(place * labels + a) * labels + b]! += border[row + borderColumn(labels, a, b)]!;
          }
        }
        borderAt[place + 1] = used;
      }
      const { nodeGradient, borderGradient, loss: own } = gradients(shape, lattice, example.labels);
      loss += own;
      for (let place = 0; place < length; place++) {
        for (let c = 0; c < nodeColumns; c++) {
          const gradient = nodeGradient[place * labels + c + 1]!;
          if (gradient > -1e-3 && gradient < 1e-3) continue;
          for (let k = nodeAt[place]!; k < nodeAt[place + 1]!; k++) {
            const at = nodeIds[k]! + c;
            const g = gradient + recipe.decay * node[at]!;
            nodeSquares[at]! += g * g;
            node[at]! -= (rate * g) / Math.sqrt(nodeSquares[at]!);
          }
        }
        for (let a = 0; a < labels; a++)
          for (let b = 0; b < labels; b++) {
            if (a === b) continue;
            const gradient = borderGradient[(place * labels + a) * labels + b]!;
            if (gradient > -1e-3 && gradient < 1e-3) continue;
            const column = borderColumn(labels, a, b);
            for (let k = borderAt[place]!; k < borderAt[place + 1]!; k++) {
              const at = borderIds[k]! + column;
              const g = gradient + recipe.decay * border[at]!;
              borderSquares[at]! += g * g;
              border[at]! -= (rate * g) / Math.sqrt(borderSquares[at]!);
            }
          }
      }
    }
    if (epoch >= averagedFrom) {
      averaged++;
      for (let k = 0; k < node.length; k++) nodeSum[k]! += node[k]!;
      for (let k = 0; k < border.length; k++) borderSum[k]! += border[k]!;
    }
    log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  // features were dropped by chance while training: what is left at reading time must not weigh more
  const keep = 1 - recipe.drop;
  for (let k = 0; k < node.length; k++) node[k] = (keep * nodeSum[k]!) / averaged;
  for (let k = 0; k < border.length; k++) border[k] = (keep * borderSum[k]!) / averaged;
  return { nodeBits: recipe.nodeBits, borderBits: recipe.borderBits, node, border };
}

function grown(ids: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(ids.length * 2);
  bigger.set(ids);
  return bigger;
}

/** Expected minus observed counts, of labels at places and of changes of label. */
function gradients(
  shape: Shape,
  lattice: Lattice,
  gold: Uint8Array,
): { nodeGradient: Float64Array; borderGradient: Float64Array; loss: number } {
  const { labels, labelOf, moves } = shape;
  const states = labelOf.length;
  const { length, node, border } = lattice;
  const passes = forwardBackward(shape, lattice);
  const { alpha, beta, alphaScale, betaScale, total } = passes;
  const nodeGradient = new Float64Array(length * labels);
  const borderGradient = new Float64Array(length * labels * labels);
  for (let at = 0; at < length; at++) {
    for (let state = 0; state < states; state++)
      nodeGradient[at * labels + labelOf[state]!]! += stateProbability(passes, at, at * states + state);
    if (at === 0) continue;
    const scale = alphaScale[at - 1]! + betaScale[at]! - total;
    for (const [from, to] of moves) {
      const a = labelOf[from]!;
      const b = labelOf[to]!;
      if (a === b) continue;
      const cell = (at * labels + a) * labels + b;
      const ends = alpha[(at - 1) * states + from]! * beta[at * states + to]!;
      if (ends > 0) borderGradient[cell]! += ends * Math.exp(border[cell]! + node[at * labels + b]! + scale);
    }
  }
  let score = 0;
  for (let at = 0; at < length; at++) {
    const label = gold[at]!;
    nodeGradient[at * labels + label]! -= 1;
    score += node[at * labels + label]!;
    if (at > 0 && gold[at - 1] !== label) {
      const cell = (at * labels + gold[at - 1]!) * labels + label;
      borderGradient[cell]! -= 1;
      score += border[cell]!;
    }
  }
  return { nodeGradient, borderGradient, loss: total - score };
}
