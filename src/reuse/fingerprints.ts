import type { Units } from "./units.ts";

/** Words of one fingerprint. */
export const GRAM_WORDS = 5;
/** Characters of one fingerprint in scripts where a character is a unit: about as rare as five words. */
const GRAM_CHARACTERS = 10;
/** Of this many neighbouring grams at least one is kept. */
const WINDOW = 4;
/** Up to so many grams, all are kept: a short text has none to spare. */
const SHORT_GRAMS = 60;
const BASE = 0x9e3779b1 | 0;

/** Hashes of runs of words, and the unit at which each begins. */
export interface Fingerprints {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
}

/**
 * The hashes that stand for a text in the index: rolling hashes of five neighbouring words (ten characters where words are not
 * parted), thinned by winnowing (Schleimer, Wilkerson, Aiken 2003): any shared run of eight words leaves a shared hash. In
 * reading order, may repeat. Linear.
 */
export function fingerprintsOf(units: Units): Fingerprints {
  const { count, words } = units;
  const grams = new Int32Array(count);
  let made = 0;
  const byWord = gramHashes(units, GRAM_WORDS);
  const byCharacter = units.solos.includes(1) ? gramHashes(units, GRAM_CHARACTERS) : null;
  for (let at = 0; at < count; at++) {
    const solo = byCharacter !== null && units.solos[at] === 1;
    const length = solo ? GRAM_CHARACTERS : GRAM_WORDS;
    if (at + length > count) break;
    grams[made++] = (solo ? (byCharacter as Int32Array)[at] : byWord[at]) as number;
  }
  if (made === 0 && count > 0) {
    const whole = words.reduce((hash, word) => (Math.imul(hash, BASE) + word) | 0, 0);
    return { hashes: Int32Array.of(whole), places: Int32Array.of(0) };
  }
  if (made > SHORT_GRAMS) return winnow(grams, made);
  return { hashes: grams.slice(0, made), places: Int32Array.from({ length: made }, (_, at) => at) };
}

/** Hash of the `length` units from each place on; 0 where fewer are left. */
export function gramHashes(units: Units, length: number): Int32Array {
  const { count, words } = units;
  const hashes = new Int32Array(count);
  let leaving = 1;
  for (let step = 1; step < length; step++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let at = 0; at < count; at++) {
    if (at >= length) rolling = (rolling - Math.imul(words[at - length] as number, leaving)) | 0;
    rolling = (Math.imul(rolling, BASE) + (words[at] as number)) | 0;
    if (at >= length - 1) hashes[at - length + 1] = mix(rolling);
  }
  return hashes;
}

const mix = (hash: number): number => {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
};

/** The least hash of each window, the rightmost of equals. */
function winnow(grams: Int32Array, count: number): Fingerprints {
  const places = new Int32Array(count);
  let size = 0;
  let least = -1;
  for (let end = WINDOW - 1; end < count; end++) {
    const begin = end - WINDOW + 1;
    let next = least;
    if (least < begin) {
      next = begin;
      for (let at = begin + 1; at <= end; at++) if ((grams[at] as number) <= (grams[next] as number)) next = at;
    } else if ((grams[end] as number) <= (grams[least] as number)) next = end;
    if (next !== least) {
      least = next;
      places[size++] = least;
    }
  }
  const kept = places.slice(0, size);
  return { hashes: kept.map((place) => grams[place] as number), places: kept };
}
