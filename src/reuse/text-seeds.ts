import type { ComparedText } from "./compared-text.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { pairKey } from "./pair-key.ts";
import { findTelling, selectTelling } from "./telling-words.ts";
import type { Units } from "./units.ts";
import { sizeFor } from "./word-table.ts";

/** Pairs of telling words that stand near each other in one text: a hash of their stems, in any order, and the place of the first. */
export interface Seeds {
  readonly keys: Int32Array;
  readonly places: Int32Array;
}

/** A telling word is paired with each of the next so many, as far as they stand so near. */
const PARTNERS = 2;
const NEAR_WORDS = 8;

let keyRoom = new Int32Array(4096);
let placeRoom = new Int32Array(4096);
let telling = new Int32Array(2048);

/**
 * The seeds of a text, in reading order. A reworded copy keeps many, as words are replaced one by one. Linear. The answer holds until the next
 * call.
 */
export function seedsOf(text: ComparedText): Seeds {
  const words = findTellingOf(text);
  return seedsBetween(text, words, 0, words);
}

/** Finds the telling words of a text, for `seedsBetween`; how many there are. */
export function findTellingOf({ units: { count }, weights }: ComparedText): number {
  makeRoom(count);
  return selectTelling(weights, count, telling);
}

/** The seeds that begin with one of the telling words `begin … end`, of so many `words` of the text that was asked for them last. The answer holds until the next call. */
export function seedsBetween({ units: { stems } }: ComparedText, words: number, begin: number, end: number): Seeds {
  const size = fillSeeds(stems, words, begin, end, 0);
  return { keys: keyRoom.subarray(0, size), places: placeRoom.subarray(0, size) };
}

function makeRoom(count: number): void {
  if (keyRoom.length >= count * PARTNERS) return;
  keyRoom = new Int32Array(count * PARTNERS * 2);
  placeRoom = new Int32Array(count * PARTNERS * 2);
  telling = new Int32Array(count * 2);
}

/** The seeds of `words` telling words that begin with one of `begin … end`, `mark` set in each key; how many there are. They stand in the rooms until the next call. */
function fillSeeds(stems: Int32Array, words: number, begin: number, end: number, mark: number): number {
  // a loop over what may change is slower
  const [tellingWords, keys, places] = [telling, keyRoom, placeRoom];
  let size = 0;
  for (let word = begin; word < end; word++) {
    const at = tellingWords[word] as number;
    const stem = stems[at] as number;
    const behind = Math.min(words, word + 1 + PARTNERS);
    for (let next = word + 1; next < behind; next++) {
      const other = tellingWords[next] as number;
      if (other - at > NEAR_WORDS) break;
      const otherStem = stems[other] as number;
      if (stem === otherStem) continue;
      keys[size] = pairKey(stem, otherStem) | mark;
      places[size++] = at;
    }
  }
  return size;
}

const SEED_BIT = 0x80000000 | 0;

/** The seeds of a text as pairing prints. May repeat. The answer holds until the next call. */
export function scanSeedPrints(units: Units): Int32Array {
  makeRoom(units.count);
  const words = findTelling(units, telling);
  const size = fillSeeds(units.stems, words, 0, words, SEED_BIT);
  return keyRoom.subarray(0, size);
}

/** What stands for a text where articles are to be paired: the hashes of its runs of words, and its seeds. May repeat. */
export function pairingPrints({ hashes }: Fingerprints, units: Units): Int32Array {
  const seeds = scanSeedPrints(units);
  const prints = new Int32Array(hashes.length + seeds.length);
  prints.set(hashes);
  prints.set(seeds, hashes.length);
  return prints;
}

/** Does a pairing print stand for a seed, and not for a run of words? */
export const isSeedPrint = (print: number): boolean => print < 0;

/** Where each seed of a text stands: by open addressing; 0 where a slot is empty. */
export interface SeedIndex {
  readonly keys: Int32Array;
  /** The first place of each, −1 for one that comes too often to say where. */
  readonly places: Int32Array;
}

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 9) & mask;

let slotKeyRoom = new Int32Array(4096);
let slotPlaceRoom = new Int32Array(4096);

/** Indexes the seeds of one text. Linear. The answer holds until the next call. */
export function indexSeeds({ keys, places }: Seeds): SeedIndex {
  const size = sizeFor(keys.length);
  const mask = size - 1;
  if (slotKeyRoom.length < size) {
    slotKeyRoom = new Int32Array(size);
    slotPlaceRoom = new Int32Array(size);
  }
  const slotKeys = slotKeyRoom.subarray(0, size).fill(0);
  const slotPlaces = slotPlaceRoom.subarray(0, size);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    let slot = slotOf(key, mask);
    while (slotKeys[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    slotPlaces[slot] = slotKeys[slot] === key ? -1 : (places[at] as number);
    slotKeys[slot] = key;
  }
  return { keys: slotKeys, places: slotPlaces };
}

/** The place of a seed, −1 where the text has none such or it comes too often. */
export function placeOfSeed({ keys, places }: SeedIndex, key: number): number {
  const mask = keys.length - 1;
  let slot = slotOf(key, mask);
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return places[slot] as number;
    slot = (slot + 1) & mask;
  }
  return -1;
}
