import { ROOM_WORDS } from "./room-words.ts";
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

const makeRoom = (words: number) => ({
  words: new Int32Array(words),
  grams: new Int32Array(words),
  hashes: new Int32Array(words),
  places: new Int32Array(words),
});
/** Room for the words and the grams of a text, and for what is kept of them. */
const room = makeRoom(ROOM_WORDS);

/**
 * The hashes that stand for a text in the index: rolling hashes of five neighbouring words (ten characters where words are not
 * parted), thinned by winnowing (Schleimer, Wilkerson, Aiken 2003): any shared run of eight words leaves a shared hash. In
 * reading order, may repeat. Linear.
 */
export function fingerprintsOf(units: Units): Fingerprints {
  const { hashes, places } = scanFingerprints(units);
  return { hashes: hashes.slice(), places: places.slice() };
}

/** The same for one look: the answer holds until the next call of either. */
export function scanFingerprints(units: Units): Fingerprints {
  const size = scan(units);
  return { hashes: room.hashes.subarray(0, size), places: room.places.subarray(0, size) };
}

/** Fills `hashes` and `places`; how many there are. */
function scan(units: Units): number {
  const { count, solos } = units;
  const byCharacter = solos.includes(1) ? gramHashes(units, GRAM_CHARACTERS) : null;
  fillGrams(units, GRAM_WORDS);
  const { words, grams, hashes, places } = room;
  let made = Math.max(0, count - GRAM_WORDS + 1);
  if (byCharacter !== null) {
    for (made = 0; made < count; made++) {
      const solo = solos[made] === 1;
      if (made + (solo ? GRAM_CHARACTERS : GRAM_WORDS) > count) break;
      if (solo) grams[made] = byCharacter[made] as number;
    }
  }
  if (made === 0) {
    if (count === 0) return 0;
    let whole = 0;
    for (let at = 0; at < count; at++) whole = withWord(whole, words[at] as number);
    hashes[0] = whole & 0x7fffffff;
    places[0] = 0;
    return 1;
  }
  if (made > SHORT_GRAMS) return winnow(made);
  for (let at = 0; at < made; at++) {
    hashes[at] = grams[at] as number;
    places[at] = at;
  }
  return made;
}

/** Hash of the `length` units from each place on; 0 where fewer are left. */
export function gramHashes(units: Units, length: number): Int32Array {
  fillGrams(units, length);
  const made = new Int32Array(units.count);
  made.set(room.grams.subarray(0, Math.max(0, units.count - length + 1)));
  return made;
}

/** The hash of a run with one word more. */
const withWord = (run: number, word: number): number => (Math.imul(run, BASE) + word) | 0;

/** Writes the hash of `length` units to the place of the first. */
function fillGrams({ count, words: read }: Units, length: number): void {
  if (room.words.length < count) Object.assign(room, makeRoom(count + (count >> 1)));
  const { words, grams } = room;
  words.set(read);
  let leaving = 1;
  for (let step = 1; step < length; step++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let at = 0; at < Math.min(length - 1, count); at++) rolling = withWord(rolling, words[at] as number);
  for (let at = length - 1; at < count; at++) {
    rolling = withWord(rolling, words[at] as number);
    const begin = at - length + 1;
    grams[begin] = mix(rolling);
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
function winnow(count: number): number {
  const { grams, hashes, places } = room;
  let size = 0;
  let last = -1;
  // of the two that end two places before, and one before
  let low = 0x7fffffff;
  let at = 0;
  let nextLow = 0x7fffffff;
  let nextAt = 0;
  let gram = grams[0] as number;
  for (let end = 1; end < count; end++) {
    const entering = grams[end] as number;
    // −1 where the later is the least
    const takesEntering = (entering - gram - 1) >> 31;
    const twoLow = gram + ((entering - gram) & takesEntering);
    const twoAt = end - 1 - takesEntering;
    const takesTwo = (twoLow - low - 1) >> 31;
    const least = at + ((twoAt - at) & takesTwo);
    hashes[size] = low + ((twoLow - low) & takesTwo);
    places[size] = least;
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
