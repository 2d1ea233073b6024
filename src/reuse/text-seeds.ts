import type { ComparedText } from "./compared-text.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { Units } from "./units.ts";
import { WEIGHT_UNIT, weighWords } from "./weigh-words.ts";
import { sizeFor } from "./word-table.ts";

/** Pairs of telling words that stand near each other in one text: a hash of their stems, in any order, and the place of the first. */
export interface Seeds {
  readonly keys: Int32Array;
  readonly places: Int32Array;
}

/** A word of at least this weight is telling: one text in six has it. */
const TELLING_WEIGHT = 1.75 * WEIGHT_UNIT;
/** A telling word is paired with each of the next so many, as far as they stand so near. */
const PARTNERS = 2;
const NEAR_WORDS = 8;

const known = new WeakMap<ComparedText, Seeds>();
let keyRoom = new Int32Array(4096);
let placeRoom = new Int32Array(4096);
let telling = new Int32Array(2048);
let weightRoom = new Uint8Array(4096);

/** The seeds of a text, in reading order; kept with it. A reworded copy keeps many, as words are replaced one by one. Linear. */
export function seedsOf(text: ComparedText): Seeds {
  const before = known.get(text);
  if (before !== undefined) return before;
  const size = scanSeeds(text.units, text.weights);
  const seeds = { keys: keyRoom.slice(0, size), places: placeRoom.slice(0, size) };
  known.set(text, seeds);
  return seeds;
}

/** How many seeds there are; they stand in the rooms until the next call. */
function scanSeeds({ count, stems }: Units, weights: Uint8Array): number {
  if (keyRoom.length < count * PARTNERS) {
    keyRoom = new Int32Array(count * PARTNERS * 2);
    placeRoom = new Int32Array(count * PARTNERS * 2);
    telling = new Int32Array(count * 2);
  }
  let words = 0;
  for (let at = 0; at < count; at++) if ((weights[at] as number) >= TELLING_WEIGHT) telling[words++] = at;
  let size = 0;
  for (let word = 0; word < words; word++) {
    const at = telling[word] as number;
    const end = Math.min(words, word + 1 + PARTNERS);
    for (let next = word + 1; next < end; next++) {
      const other = telling[next] as number;
      if (other - at > NEAR_WORDS) break;
      if (stems[at] === stems[other]) continue;
      keyRoom[size] = seedKey(stems[at] as number, stems[other] as number);
      placeRoom[size++] = at;
    }
  }
  return size;
}

/** The same for both orders; never 0. */
function seedKey(one: number, other: number): number {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high ^ (high >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16) || 1;
}

const SEED_BIT = 0x80000000 | 0;

/** The seeds of a text as pairing prints. May repeat. The answer holds until the next call. */
export function scanSeedPrints(units: Units): Int32Array {
  if (weightRoom.length < units.count) weightRoom = new Uint8Array(units.count * 2);
  weighWords(units, weightRoom);
  const size = scanSeeds(units, weightRoom);
  for (let at = 0; at < size; at++) keyRoom[at] = (keyRoom[at] as number) | SEED_BIT;
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

/** Indexes the seeds of one text. Linear. */
export function indexSeeds({ keys, places }: Seeds): SeedIndex {
  const size = sizeFor(keys.length);
  const mask = size - 1;
  const slotKeys = new Int32Array(size);
  const slotPlaces = new Int32Array(size);
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
