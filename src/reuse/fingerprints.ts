import type { Units } from "./units.ts";

/** Words of one fingerprint. */
export const GRAM_WORDS = 5;
/** Characters of one fingerprint in scripts where a character is a unit: about as rare as five words. */
const GRAM_CHARACTERS = 10;
/** Of this many neighbouring grams at least one is kept: `winnow` is made for it. */
const WINDOW = 4;
/** Up to so many grams, all are kept: a short text has none to spare. */
const SHORT_GRAMS = 60;
const BASE = 0x9e3779b1 | 0;

/** Hashes of runs of words, and the unit at which each begins. */
export interface Fingerprints {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
}

/** Room for the grams of the longest text so far, and for what is kept of them. */
let grams = new Int32Array(4096);
let hashes = new Int32Array(4096);
let places = new Int32Array(4096);

/**
 * The hashes that stand for a text in the index: rolling hashes of five neighbouring words (ten characters where words are not
 * parted), thinned by winnowing (Schleimer, Wilkerson, Aiken 2003): any shared run of eight words leaves a shared hash. In
 * reading order, may repeat. Linear.
 */
export function fingerprintsOf(units: Units): Fingerprints {
  const size = scan(units);
  return { hashes: hashes.slice(0, size), places: places.slice(0, size) };
}

/** The same for one look: the answer holds until the next call of either. */
export function scanFingerprints(units: Units): Fingerprints {
  const size = scan(units);
  return { hashes: hashes.subarray(0, size), places: places.subarray(0, size) };
}

/** Fills `hashes` and `places`; how many there are. */
function scan(units: Units): number {
  const { count, words, solos } = units;
  if (grams.length < count) {
    const size = count + (count >> 1);
    grams = new Int32Array(size);
    hashes = new Int32Array(size);
    places = new Int32Array(size);
  }
  fillGrams(words, count, GRAM_WORDS, grams);
  let made = Math.max(0, count - GRAM_WORDS + 1);
  if (solos.includes(1)) {
    const byCharacter = gramHashes(units, GRAM_CHARACTERS);
    for (made = 0; made < count; made++) {
      const solo = solos[made] === 1;
      if (made + (solo ? GRAM_CHARACTERS : GRAM_WORDS) > count) break;
      if (solo) grams[made] = byCharacter[made] as number;
    }
  }
  if (made === 0) {
    if (count === 0) return 0;
    let whole = 0;
    for (let at = 0; at < count; at++) whole = (Math.imul(whole, BASE) + (words[at] as number)) | 0;
    hashes[0] = whole & 0x7fffffff;
    places[0] = 0;
    return 1;
  }
  if (made > SHORT_GRAMS) return winnow(grams, made);
  for (let at = 0; at < made; at++) {
    hashes[at] = grams[at] as number;
    places[at] = at;
  }
  return made;
}

/** Hash of the `length` units from each place on; 0 where fewer are left. */
export function gramHashes({ count, words }: Units, length: number): Int32Array {
  const made = new Int32Array(count);
  fillGrams(words, count, length, made);
  return made;
}

/** Writes the hash of `length` units to the place of the first. */
function fillGrams(words: Int32Array, count: number, length: number, into: Int32Array): void {
  let leaving = 1;
  for (let step = 1; step < length; step++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let at = 0; at < Math.min(length - 1, count); at++)
    rolling = (Math.imul(rolling, BASE) + (words[at] as number)) | 0;
  for (let at = length - 1; at < count; at++) {
    rolling = (Math.imul(rolling, BASE) + (words[at] as number)) | 0;
    const begin = at - length + 1;
    into[begin] = mix(rolling);
    rolling = (rolling - Math.imul(words[begin] as number, leaving)) | 0;
  }
}

/** Never negative: negative keys of an index are seeds. */
const mix = (hash: number): number => {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) & 0x7fffffff;
};

/**
 * Keeps the least hash of each window of four, the rightmost of equals; how many those are. The least of four is that of two and two; nothing
 * branches, as no branch could be foreseen. Hashes are never negative, so that their differences tell which is less.
 */
function winnow(all: Int32Array, count: number): number {
  const [keptHashes, keptPlaces] = [hashes, places];
  let size = 0;
  let last = -1;
  // of the two that end two places before, and one before
  let low = 0x7fffffff;
  let at = 0;
  let nextLow = 0x7fffffff;
  let nextAt = 0;
  let gram = all[0] as number;
  for (let end = 1; end < count; end++) {
    const entering = all[end] as number;
    // −1 where the later is the least
    const takesEntering = (entering - gram - 1) >> 31;
    const twoLow = gram + ((entering - gram) & takesEntering);
    const twoAt = end - 1 - takesEntering;
    const takesTwo = (twoLow - low - 1) >> 31;
    const least = at + ((twoAt - at) & takesTwo);
    keptHashes[size] = low + ((twoLow - low) & takesTwo);
    keptPlaces[size] = least;
    // only a whole window counts, and each least once; else the next is written over it
    const isNew = (last - least) & (WINDOW - 2 - end);
    size += isNew >>> 31;
    last += (least - last) & (isNew >> 31);
    low = nextLow;
    at = nextAt;
    nextLow = twoLow;
    nextAt = twoAt;
    gram = entering;
  }
  return size;
}
