import type { ComparedText } from "./compared-text.ts";
import { addSharedRuns } from "./shared-runs.ts";
import { indexSeeds, type SeedIndex, seedsOf } from "./text-seeds.ts";
import {
  askFor,
  ENTRY_BITS,
  EVERY_PAIR,
  noPairs,
  type PairFilter,
  scanWordPairs,
  type WordPairs,
} from "./word-pairs.ts";
import { KeyNumbers, sizeFor } from "./word-table.ts";

/** From so many words of both texts together on, common runs are looked for as well. */
const LONG_WORDS = 6_000;
/** A pair that comes up in more combinations says nothing of the place. */
const MOST_COMBINATIONS = 6;

/**
 * The words and the pairs of neighbouring words of one text, to be looked up by others: each made when first asked for. Memory: about 60 bytes
 * a word.
 */
export interface PairTable {
  readonly of: ComparedText;
  readonly numbers: () => TextNumbers;
  readonly pairs: () => PairSlots;
  readonly seeds: () => SeedIndex;
}

/** The different stems and whole words of a text, numbered; `ids` and `wordIds` have the number of each unit's. */
export interface TextNumbers {
  readonly ids: Int32Array;
  readonly idCount: number;
  readonly stemNumbers: KeyNumbers;
  readonly wordIds: Int32Array;
  readonly wordCount: number;
  readonly wordNumbers: KeyNumbers;
}

/** Pairs by open addressing, 0 where a slot is empty; `heads` begins a chain of the places of each. */
interface PairSlots {
  readonly keys: Int32Array;
  readonly heads: Int32Array;
  readonly times: Uint16Array;
  readonly next: Int32Array;
  readonly filter: PairFilter;
}

/** Pairs of words that stand near each other in both texts: places of the first and the second word in each. */
export interface SharedPairs {
  readonly count: number;
  readonly a1: Int32Array;
  readonly a2: Int32Array;
  readonly b1: Int32Array;
  readonly b2: Int32Array;
  /** For each unit of the second text and behind the last, how many pairs begin before it. */
  readonly pairsFrom: Int32Array;
}

/** What is found stands here until the next two texts are compared. */
let room = new Int32Array(4096);

const makeTableRoom = (size: number) => ({
  keys: new Int32Array(size),
  heads: new Int32Array(size),
  times: new Uint16Array(size),
});
let tableRoom = makeTableRoom(4096);
let nextRoom = new Int32Array(4096);
const filter = noPairs();

/** Linear. The table holds until the next one is built. */
export function buildPairTable(of: ComparedText): PairTable {
  let known: TextNumbers | null = null;
  let slots: PairSlots | null = null;
  let index: SeedIndex | null = null;
  const numbers = (): TextNumbers => {
    known ??= numberText(of);
    return known;
  };
  const pairs = (): PairSlots => {
    slots ??= fillPairs(scanWordPairs(of, EVERY_PAIR), of.units.count);
    return slots;
  };
  const seeds = (): SeedIndex => {
    index ??= indexSeeds(seedsOf(of));
    return index;
  };
  return { of, numbers, pairs, seeds };
}

const stemNumbers = new KeyNumbers();
const wordNumbers = new KeyNumbers();

function numberText({ units }: ComparedText): TextNumbers {
  const ids = stemNumbers.number(units.stems);
  const wordIds = wordNumbers.number(units.words);
  return { ids, idCount: stemNumbers.count, stemNumbers, wordIds, wordCount: wordNumbers.count, wordNumbers };
}

function fillPairs({ size: many, keys: pairs, entries }: WordPairs, words: number): PairSlots {
  const size = sizeFor(many);
  if (tableRoom.keys.length < size) tableRoom = makeTableRoom(size);
  const keys = tableRoom.keys.subarray(0, size).fill(0);
  const heads = tableRoom.heads.subarray(0, size);
  const times = tableRoom.times.subarray(0, size).fill(0);
  if (nextRoom.length < words << ENTRY_BITS) nextRoom = new Int32Array(words << (ENTRY_BITS + 1));
  const next = nextRoom;
  filter.fill(0);
  const mask = size - 1;
  // from the end, so that the places of a pair ascend
  for (let at = many - 1; at >= 0; at--) {
    const key = pairs[at] as number;
    const entry = entries[at] as number;
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    next[entry] = keys[slot] === 0 ? -1 : (heads[slot] as number);
    keys[slot] = key;
    heads[slot] = entry;
    if ((times[slot] as number) < 65535) times[slot] = (times[slot] as number) + 1;
    askFor(filter, key);
  }
  return { keys, heads, times, next, filter };
}

let timesInB = new Uint16Array(0);

/** The pairs of words that `b` shares with the text of `table`, in the order of `b`. The answer holds until the next call. */
export function findSharedPairs(table: PairTable, b: ComparedText): SharedPairs {
  const { units } = b;
  // those of the other text first: they are made where these are
  const { keys: pairKeys, heads: pairHeads, times: pairTimes, next: pairNext, filter } = table.pairs();
  const { size: inB, keys, entries } = scanWordPairs(b, filter);
  const mask = pairKeys.length - 1;
  if (timesInB.length < pairKeys.length) timesInB = new Uint16Array(pairKeys.length);
  while (places.length < inB * 2) places = grown(places);
  let placed = 0;
  for (let at = 0; at < inB; at++) {
    const key = keys[at] as number;
    let slot = key & mask;
    let found = pairKeys[slot] as number;
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask;
      found = pairKeys[slot] as number;
    }
    if (found === 0) continue;
    if ((timesInB[slot] as number) < 65535) timesInB[slot] = (timesInB[slot] as number) + 1;
    places[placed++] = entries[at] as number;
    places[placed++] = slot;
  }
  let size = 0;
  for (let place = 0; place < placed; place += 2) {
    const slot = places[place + 1] as number;
    if ((timesInB[slot] as number) * (pairTimes[slot] as number) > MOST_COMBINATIONS) continue;
    for (let entry = pairHeads[slot] as number; entry !== -1; entry = pairNext[entry] as number) {
      if (size + 2 > found.length) found = grown(found);
      found[size++] = entry;
      found[size++] = places[place] as number;
    }
  }
  for (let place = 1; place < placed; place += 2) timesInB[places[place] as number] = 0;
  const isLong = table.of.units.count + units.count > LONG_WORDS;
  const all = isLong
    ? addSharedRuns(table.of.units, units, found.subarray(0, size), 1 << ENTRY_BITS)
    : found.subarray(0, size);
  const count = all.length / 2;
  if (room.length < count * 4 + units.count + 1) room = new Int32Array((count * 4 + units.count + 1) * 2);
  const a1 = room.subarray(0, count);
  const a2 = room.subarray(count, count * 2);
  const b1 = room.subarray(count * 2, count * 3);
  const b2 = room.subarray(count * 3, count * 4);
  const pairsFrom = room.subarray(count * 4, count * 4 + units.count + 1);
  let unit = 0;
  for (let at = 0; at < count; at++) {
    const inA = all[at * 2] as number;
    const inB = all[at * 2 + 1] as number;
    const aFirst = inA >> ENTRY_BITS;
    const bFirst = inB >> ENTRY_BITS;
    a1[at] = aFirst;
    a2[at] = aFirst + (inA & BEHIND) + 1;
    b1[at] = bFirst;
    b2[at] = bFirst + (inB & BEHIND) + 1;
    while (unit <= bFirst) pairsFrom[unit++] = at;
  }
  pairsFrom.fill(count, unit);
  return { count, a1, a2, b1, b2, pairsFrom };
}

/** The bits of an entry that tell how far behind. */
const BEHIND = (1 << ENTRY_BITS) - 1;
let places = new Int32Array(4096);
let found = new Int32Array(4096);

function grown(room: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room.length * 2);
  larger.set(room);
  return larger;
}
