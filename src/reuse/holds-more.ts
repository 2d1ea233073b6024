import type { Box } from "./cluster-pairs.ts";
import type { ComparedText } from "./compared-text.ts";
import { findTellingOf, placeOfSeed, type SeedIndex, seedsBetween } from "./text-seeds.ts";

/** So many seeds in common, within a stretch of so many words in both texts, may be a reworded passage. */
const LEAST_SEEDS = 2;
const STRETCH_WORDS = 60;
/** So many in common anywhere are looked into. */
const MANY_SEEDS = 256;
/** Seeds are made for so many telling words at a time: the first often tell. */
const PIECE_WORDS = 64;

const aPlaces = new Int32Array(MANY_SEEDS);
const bPlaces = new Int32Array(MANY_SEEDS);

/**
 * May two texts have something in common outside the passages that are known? Seeds that both have, near each other, are the sign of it: a
 * reworded copy of fifty words keeps about fifteen. Cheap: one look-up a seed.
 */
export function holdsMore(a: SeedIndex, b: ComparedText, known: readonly Box[]): boolean {
  let size = 0;
  const words = findTellingOf(b);
  for (let begin = 0; begin < words; begin += PIECE_WORDS) {
    const { keys, places } = seedsBetween(b, words, begin, Math.min(words, begin + PIECE_WORDS));
    for (let at = 0; at < keys.length; at++) {
      const aPlace = placeOfSeed(a, keys[at] as number);
      if (aPlace < 0) continue;
      const bPlace = places[at] as number;
      if (isKnown(known, aPlace, bPlace)) continue;
      aPlaces[size] = aPlace;
      bPlaces[size++] = bPlace;
      if (size === MANY_SEEDS || isCrowded(size)) return true;
    }
  }
  return false;
}

function isKnown(known: readonly Box[], aPlace: number, bPlace: number): boolean {
  for (const box of known) {
    if (aPlace >= box.aFirst && aPlace <= box.aLast) return true;
    if (bPlace >= box.bFirst && bPlace <= box.bLast) return true;
  }
  return false;
}

/** Is the last seed one of enough within a stretch of both texts? */
function isCrowded(size: number): boolean {
  const a = aPlaces[size - 1] as number;
  const b = bPlaces[size - 1] as number;
  let near = 0;
  for (let at = size - 1; at >= 0 && b - (bPlaces[at] as number) <= STRETCH_WORDS; at--) {
    if (Math.abs(a - (aPlaces[at] as number)) <= STRETCH_WORDS && ++near >= LEAST_SEEDS) return true;
  }
  return false;
}
