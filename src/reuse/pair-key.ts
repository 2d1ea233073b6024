/** A hash of two stems, the same for both orders; never 0. */
export function pairKey(one: number, other: number): number {
  // −1 where `one` is the lesser: which it is cannot be foreseen, so that a branch would cost more
  const isLess = ((one >> 1) - (other >> 1) - (~one & other & 1)) >> 31;
  const swap = (one ^ other) & isLess;
  const low = other ^ swap;
  const high = one ^ swap;
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high ^ (high >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16) || 1;
}
