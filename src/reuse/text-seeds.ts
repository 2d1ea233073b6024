import type { ComparedText } from "./compared-text.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { pairKey } from "./pair-key.ts";
import { ROOM_WORDS } from "./room-words.ts";
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

const makeRoom = (words: number) => ({
  telling: new Int32Array(words),
  keys: new Int32Array(words * PARTNERS),
  places: new Int32Array(words * PARTNERS),
});
const room = makeRoom(ROOM_WORDS);

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
  growRoom(count);
  return selectTelling(weights, count, room.telling);
}

/** The seeds that begin with one of the telling words `begin … end`, of so many `words` of the text that was asked for them last. The answer holds until the next call. */
export function seedsBetween({ units: { stems } }: ComparedText, words: number, begin: number, end: number): Seeds {
  const size = fillSeeds(stems, words, begin, end, 0);
  return { keys: room.keys.subarray(0, size), places: room.places.subarray(0, size) };
}

function growRoom(count: number): void {
  if (room.telling.length < count) Object.assign(room, makeRoom(count * 2));
}

/** The seeds of `words` telling words that begin with one of `begin … end`, `mark` set in each key; how many there are. They stand in the rooms until the next call. */
function fillSeeds(stems: Int32Array, words: number, begin: number, end: number, mark: number): number {
  const { telling, keys, places } = room;
  let size = 0;
  for (let word = begin; word < end; word++) {
    const at = telling[word] as number;
    const stem = stems[at] as number;
    const behind = Math.min(words, word + 1 + PARTNERS);
    for (let next = word + 1; next < behind; next++) {
      const other = telling[next] as number;
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
  growRoom(units.count);
  const words = findTelling(units, room.telling);
  const size = fillSeeds(units.stems, words, 0, words, SEED_BIT);
  return room.keys.subarray(0, size);
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

/** Where each seed of a text stands: by open addressing, in so many slots of the room. */
export interface SeedIndex {
  readonly size: number;
}

const makeSlots = (size: number) => ({
  /** 0 where a slot is empty. */
  seeds: new Int32Array(size),
  /** The first place of each, −1 for one that comes too often to say where. */
  firsts: new Int32Array(size),
});
const slotRoom = makeSlots(ROOM_WORDS);

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 9) & mask;

/** Indexes the seeds of one text. Linear. The answer holds until the next call. */
export function indexSeeds({ keys, places }: Seeds): SeedIndex {
  const size = sizeFor(keys.length);
  const mask = size - 1;
  if (slotRoom.seeds.length < size) Object.assign(slotRoom, makeSlots(size));
  const { seeds, firsts } = slotRoom;
  seeds.fill(0, 0, size);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    let slot = slotOf(key, mask);
    while (seeds[slot] !== 0 && seeds[slot] !== key) slot = (slot + 1) & mask;
    firsts[slot] = seeds[slot] === key ? -1 : (places[at] as number);
    seeds[slot] = key;
  }
  return { size };
}

/** The place of a seed, −1 where the text has none such or it comes too often. */
export function placeOfSeed({ size }: SeedIndex, key: number): number {
  const { seeds, firsts } = slotRoom;
  const mask = size - 1;
  let slot = slotOf(key, mask);
  while (seeds[slot] !== 0) {
    if (seeds[slot] === key) return firsts[slot] as number;
    slot = (slot + 1) & mask;
  }
  return -1;
}
