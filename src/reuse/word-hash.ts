/** Letters of a word that make its stem. */
export const STEM_LETTERS = 5;
/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5 | 0;
/** With each letter the hash so far is parted from it and multiplied (FNV-1a). */
export const LETTER_PRIME = 0x01000193;

/** Spreads the hash of a word's letters over all bits. */
export const finish = (hash: number): number => {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
};
