/** Mixes a template's number and its values into one 32-bit hash. Collisions are learnt around: training hashes the same way. */
export function mix(template: number, a: number, b: number): number {
  let x = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  x ^= x >>> 15;
  x = Math.imul(x ^ b, 0xc2b2ae35);
  return x ^ (x >>> 13);
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
