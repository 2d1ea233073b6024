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
      sums.fill(0, 0, nodeColumns);
      // a feature's columns lie side by side: one look-up in a table larger than the cache fetches them all
      for (let k = 0; k < n; k++) {
        const row = (scratch[k]! & nodeMask) * nodeColumns;
        for (let c = 0; c < nodeColumns; c++) sums[c] = sums[c]! + node[row + c]!;
      }
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
    sums.fill(n < 0 ? NEVER / borderScale : 0);
    for (let k = 0; k < n; k++) {
      const row = (scratch[k]! & borderMask) * borderColumns;
      for (let c = 0; c < borderColumns; c++) sums[c] = sums[c]! + border[row + c]!;
    }
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++)
        if (a !== b)
          lattice.border[(place * labels + a) * labels + b] = sums[borderColumn(labels, a, b)]! * borderScale;
  }
  return lattice;
}
