const MOST = 128;
const firsts = new Int32Array(MOST);
const seconds = new Int32Array(MOST);

/**
 * Lays down a feature to be hashed by `mixAll`: a template's number with its first value (`seed`), and its second value. Both functions are so short
 * (27 bytes of V8's bytecode at most) that they are written out at every place; a call of the whole hash for each of some seventy features is not,
 * and took a seventh of the time of reading sentences.
 */
export function put(at: number, first: number, second: number): void {
  firsts[at] = first;
  seconds[at] = second;
}

/** A template's number and one value in one. */
export const seed = (template: number, value: number): number => value ^ Math.imul(template, 0x9e3779b1);

/** Mixes the first `count` features that were put down, each into one 32-bit hash. Collisions are learnt around: training hashes the same way. */
export function mixAll(count: number, out: Int32Array): number {
  for (let at = 0; at < count; at++) {
    let x = Math.imul(firsts[at]!, 0x85ebca6b);
    x ^= x >>> 15;
    x = Math.imul(x ^ seconds[at]!, 0xc2b2ae35);
    out[at] = x ^ (x >>> 13);
  }
  return count;
}

/** Numbers that learning writes and reading reads: 8-bit in the shipped file, floating in training. */
export type Table = Int8Array | Float32Array;

/**
 * Adds up the weights of `candidate` under the features. The (at most 64) candidates of one feature share one cache line of the
 * table, at places that differ from feature to feature.
 */
export function scoreOf(features: Int32Array, count: number, candidate: number, table: Table, mask: number): number {
  let score = 0;
  for (let i = 0; i < count; i++) {
    const feature = features[i]!;
    score += table[(feature & mask & ~63) | ((feature >>> 26) ^ candidate)]!;
  }
  return score;
}

/**
 * Keeps the features that training met often enough, in place; returns how many. A feature never learned from would only bring in
 * the weights of others that share its place.
 */
export function keepKnown(features: Int32Array, count: number, filter: Int32Array): number {
  const shift = Math.clz32(filter.length - 1) - 5;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const feature = features[i]!;
    const place = Math.imul(feature, 0x9e3779b1) >>> shift;
    if (((filter[place >>> 5]! >>> (place & 31)) & 1) === 1) features[kept++] = feature;
  }
  return kept;
}

/** The row of a feature among `rows`, a power of two. */
export const rowOf = (feature: number, rows: number): number => Math.imul(feature, 0x9e3779b1) >>> Math.clz32(rows - 1);

/** The part of a feature that stands in its row, to tell it from others that would stand there. */
export const printOf = (feature: number): number => feature & 255;
