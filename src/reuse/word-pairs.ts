import type { ComparedText } from "./compared-text.ts";
import { pairKey } from "./pair-key.ts";
import { ROOM_WORDS } from "./room-words.ts";
import { WEIGHT_UNIT } from "./weigh-words.ts";

/** Words are paired with each of the next so many. */
export const REACH = 3;
/** Two common words together say nothing. */
const LEAST_WEIGHT = 2 * WEIGHT_UNIT;

/** An entry holds the place of the first word of a pair above so many bits, and in those how far behind it the other stands, less one. */
export const ENTRY_BITS = 2;

/** Pairs of a text in reading order: the key of each, and its entry. */
export interface WordPairs {
  readonly size: number;
  readonly keys: Int32Array;
  readonly entries: Int32Array;
}

const makeRoom = (words: number) => ({
  stems: new Int32Array(words),
  weights: new Uint8Array(words),
  // the pair behind the last is written too
  keys: new Int32Array(words * REACH + 1),
  entries: new Int32Array(words * REACH + 1),
});
const room = makeRoom(ROOM_WORDS);

const knownPairs = new WeakMap<ComparedText, WordPairs>();

/** The pairs of a text; kept with it, at about ten bytes a word. */
export function wordPairsOf(text: ComparedText): WordPairs {
  const before = knownPairs.get(text);
  if (before !== undefined) return before;
  const { size, keys, entries } = scanWordPairs(text);
  const buffer = new Int32Array(size * 2);
  buffer.set(keys.subarray(0, size));
  buffer.set(entries.subarray(0, size), size);
  const pairs = { size, keys: buffer.subarray(0, size), entries: buffer.subarray(size) };
  knownPairs.set(text, pairs);
  return pairs;
}

/**
 * The pairs that each unit of a text makes with the next three, those of two common words left out: a hash of both stems, in any order, so that
 * a swap makes no difference (skip-bigrams in a window of four words).
 * Linear. The answer, longer than its size, holds until the next call.
 *
 * May mislead: of a million pairs of two texts, one or two are alike by their hashes alone.
 */
function scanWordPairs({ units, weights: weightsOf }: ComparedText): WordPairs {
  const { count } = units;
  if (room.stems.length < count) Object.assign(room, makeRoom(count * 2));
  room.stems.set(units.stems);
  room.weights.set(weightsOf);
  const { stems, weights, keys, entries } = room;
  let size = 0;
  // the next three words and their weights are carried along: each is looked up once
  let [one, two, three] = [stems[0] as number, stems[1] as number, stems[2] as number];
  let [oneWeight, twoWeight, threeWeight] = [weightAt(0, count), weightAt(1, count), weightAt(2, count)];
  for (let at = 0; at < count; at++) {
    const stem = one;
    const missing = LEAST_WEIGHT - 1 - oneWeight;
    [one, oneWeight, two, twoWeight] = [two, twoWeight, three, threeWeight];
    // behind the end nothing tells
    const isThere = at + REACH < count;
    three = isThere ? (stems[at + REACH] as number) : 0;
    threeWeight = isThere ? (weights[at + REACH] as number) : NOTHING;
    // each is written, and written over by the next where it does not count: no branch, as none could be foreseen
    keys[size] = pairKey(stem, one);
    entries[size] = at << ENTRY_BITS;
    size += (missing - oneWeight) >>> 31;
    keys[size] = pairKey(stem, two);
    entries[size] = (at << ENTRY_BITS) + 1;
    size += (missing - twoWeight) >>> 31;
    keys[size] = pairKey(stem, three);
    entries[size] = (at << ENTRY_BITS) + 2;
    size += (missing - threeWeight) >>> 31;
  }
  return { size, keys, entries };
}

/** Weighs less than any two words together. */
const NOTHING = -1024;
const weightAt = (at: number, count: number): number => (at < count ? (room.weights[at] as number) : NOTHING);

const FILTER_INTS = 1024;
/** Which pairs are asked for: a bit for each hash of a key. Small, to stay in the fastest memory. */
const filter = new Int32Array(FILTER_INTS);

/** Asks for the pairs of one text alone. */
export function askForPairs({ size, keys }: WordPairs): void {
  filter.fill(0);
  for (let at = 0; at < size; at++) {
    const key = keys[at] as number;
    const place = (key >>> 5) & (FILTER_INTS - 1);
    filter[place] = (filter[place] as number) | (1 << (key & 31));
  }
}

/** The pairs of a text that are asked for, and one in twenty or so of the others. The answer, longer than its size, holds until the next call. */
export function askedPairs(text: ComparedText): WordPairs {
  const known = wordPairsOf(text);
  if (room.keys.length <= known.size) Object.assign(room, makeRoom(text.units.count * 2));
  const { keys, entries } = room;
  const { keys: allKeys, entries: allEntries } = known;
  let size = 0;
  for (let at = 0; at < known.size; at++) {
    const key = allKeys[at] as number;
    keys[size] = key;
    entries[size] = allEntries[at] as number;
    size += ((filter[(key >>> 5) & (FILTER_INTS - 1)] as number) >>> (key & 31)) & 1;
  }
  return { size, keys, entries };
}
