import { borderColumn, type Lattice, newLattice } from "./sequence-model.ts";

/** Weights of one linear-chain model over hashed features; `scale` turns the stored numbers into scores. */
export interface ChainWeights {
  readonly labels: number;
  readonly nodeBits: number;
  readonly borderBits: number;
  readonly node: Float32Array | Int8Array;
  readonly border: Float32Array | Int8Array;
  readonly nodeScale: number;
  readonly borderScale: number;
}

/** Writes the features of one place into `out` and says how many; of a border −1 where no change of label can be. */
export type Features = (place: number, out: Int32Array) => number;

const scratch = new Int32Array(256);
const NEVER = -1e6;

/** Two neighbours below this, whose odds of any label but 0 are less than one in a hundred, need no border between them. */
const UNLIKELY = -5;

/** Scores of a sequence of `length` places; at `fixed` places only label 0 is possible. */
export function scoreLattice(
  weights: ChainWeights,
  length: number,
  nodeFeatures: Features,
  borderFeatures: Features,
  fixed: (place: number) => boolean = () => false,
): Lattice {
  const { labels, node, border, nodeScale, borderScale } = weights;
  const lattice = newLattice(length, labels);
  const nodeColumns = labels - 1;
  const borderColumns = labels * nodeColumns;
  const nodeMask = (1 << weights.nodeBits) - 1;
  const borderMask = (1 << weights.borderBits) - 1;
  const sums = new Float64Array(borderColumns);
  let wasUnlikely = false;
  for (let place = 0; place < length; place++) {
    let unlikely = true;
    if (fixed(place)) for (let c = 1; c < labels; c++) lattice.node[place * labels + c] = NEVER;
    else {
      const n = nodeFeatures(place, scratch);
      addRows(node, nodeMask, nodeColumns, n, sums);
      for (let c = 0; c < nodeColumns; c++) {
        const score = sums[c]! * nodeScale;
        lattice.node[place * labels + c + 1] = score;
        if (score >= UNLIKELY) unlikely = false;
      }
    }
    const skip = place === 0 || (unlikely && wasUnlikely);
    wasUnlikely = unlikely;
    if (skip) continue;
    const n = borderFeatures(place, scratch);
    if (n < 0) sums.fill(NEVER / borderScale);
    else addRows(border, borderMask, borderColumns, n, sums);
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++)
        if (a !== b)
          lattice.border[(place * labels + a) * labels + b] = sums[borderColumn(labels, a, b)]! * borderScale;
  }
  return lattice;
}

/**
 * The sums of the columns of the first `count` features in `scratch`. A feature's columns lie side by side: one look-up in a table larger
 * than the cache fetches them all. The columns that our models have are summed in variables of their own, twice as fast as in an array.
 */
function addRows(
  table: Float32Array | Int8Array,
  mask: number,
  columns: number,
  count: number,
  sums: Float64Array,
): void {
  if (columns === 1) {
    let a = 0;
    for (let k = 0; k < count; k++) a += table[scratch[k]! & mask]!;
    sums[0] = a;
  } else if (columns === 2) {
    let a = 0;
    let b = 0;
    for (let k = 0; k < count; k++) {
      const row = (scratch[k]! & mask) * 2;
      a += table[row]!;
      b += table[row + 1]!;
    }
    sums[0] = a;
    sums[1] = b;
  } else if (columns === 6) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    for (let k = 0; k < count; k++) {
      const row = (scratch[k]! & mask) * 6;
      a += table[row]!;
      b += table[row + 1]!;
      c += table[row + 2]!;
      d += table[row + 3]!;
      e += table[row + 4]!;
      f += table[row + 5]!;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
  } else {
    sums.fill(0, 0, columns);
    for (let k = 0; k < count; k++) {
      const row = (scratch[k]! & mask) * columns;
      for (let c = 0; c < columns; c++) sums[c] = sums[c]! + table[row + c]!;
    }
  }
}
