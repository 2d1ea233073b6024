import type { ComparedText } from "./compared-text.ts";
import { ROOM_WORDS } from "./room-words.ts";
import { addSharedRuns } from "./shared-runs.ts";
import { indexSeeds, type SeedIndex, seedsOf } from "./text-seeds.ts";
import { askedPairs, askForPairs, ENTRY_BITS, wordPairsOf } from "./word-pairs.ts";
import { sizeFor } from "./word-table.ts";

/** From so many words of both texts together on, common runs are looked for as well. */
const LONG_WORDS = 6_000;
/** A pair that comes up in more combinations says nothing of the place. */
const MOST_COMBINATIONS = 6;

/** The pairs of neighbouring words of one text, and its seeds, to be looked up by others: each made when first asked for. */
export interface PairTable {
  readonly of: ComparedText;
  readonly pairs: () => PairSlots;
  readonly seeds: () => SeedIndex;
}

/** So many slots of the room hold the pairs of a text. */
interface PairSlots {
  readonly size: number;
}

/** Numbers of a slot, next to each other, so that one look brings all: the pair, 0 where the slot is empty; the entry that a chain of its places begins with; how often it comes; how often in the other text. */
const SLOT_INTS = 4;
const HEAD = 1;
const TIMES = 2;
const TIMES_IN_B = 3;

/** The pairs of a text by open addressing, and behind each entry the next of its chain, −1 behind the last. */
const table = {
  slots: new Int32Array(ROOM_WORDS * 8 * SLOT_INTS),
  next: new Int32Array(ROOM_WORDS << ENTRY_BITS),
};

/** Numbers of a shared pair: the places of its first and its second word in the one text, then in the other. */
export const PLACES = 4;
/** Where those of the other text stand. */
export const IN_B = 2;

/** Pairs of words that stand near each other in both texts. */
export interface SharedPairs {
  readonly count: number;
  /** Four places of each, in the order of the second text. */
  readonly places: Int32Array;
}

/** What is found stands here until the next two texts are compared. */
export const sharedRoom = {
  places: new Int32Array(ROOM_WORDS * 2 * PLACES),
  /** For each unit of the second text and behind the last, how many pairs begin before it. */
  pairsFrom: new Int32Array(ROOM_WORDS + 1),
};

/** Pairs of the second text that the first has too, by turns the entry of each and where its slot begins; then the entries of each in both texts. */
const both = { slotted: new Int32Array(ROOM_WORDS * 4), entries: new Int32Array(ROOM_WORDS * 4) };

/** Linear. The table holds until the next one is built. */
export function buildPairTable(of: ComparedText): PairTable {
  let slots: PairSlots | null = null;
  let index: SeedIndex | null = null;
  const pairs = (): PairSlots => {
    slots ??= fillPairs(of);
    return slots;
  };
  const seeds = (): SeedIndex => {
    index ??= indexSeeds(seedsOf(of));
    return index;
  };
  return { of, pairs, seeds };
}

function fillPairs(of: ComparedText): PairSlots {
  const all = wordPairsOf(of);
  askForPairs(all);
  const { size: many, keys, entries } = all;
  const size = sizeFor(many);
  if (table.slots.length < size * SLOT_INTS) table.slots = new Int32Array(size * SLOT_INTS);
  if (table.next.length < of.units.count << ENTRY_BITS) table.next = new Int32Array(of.units.count << (ENTRY_BITS + 1));
  const { slots, next } = table;
  slots.fill(0, 0, size * SLOT_INTS);
  const last = (size - 1) * SLOT_INTS;
  // from the end, so that the places of a pair ascend
  for (let at = many - 1; at >= 0; at--) {
    const key = keys[at] as number;
    const entry = entries[at] as number;
    let slot = (key * SLOT_INTS) & last;
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + SLOT_INTS) & last;
    next[entry] = slots[slot] === 0 ? -1 : (slots[slot + HEAD] as number);
    slots[slot] = key;
    slots[slot + HEAD] = entry;
    slots[slot + TIMES] = (slots[slot + TIMES] as number) + 1;
  }
  return { size };
}

/** The pairs of words that `b` shares with the text of `pairTable`, in the order of `b`. The answer holds until the next call. */
export function findSharedPairs(pairTable: PairTable, b: ComparedText): SharedPairs {
  // those of the other text first: they are made where these are
  const { size } = pairTable.pairs();
  const aUnits = pairTable.of.units;
  const shared = both.entries.subarray(0, pairUp(findInBoth(size, b)));
  const isLong = aUnits.count + b.units.count > LONG_WORDS;
  return placePairs(isLong ? addSharedRuns(aUnits, b.units, shared, 1 << ENTRY_BITS) : shared, b.units.count);
}

/** Lists the pairs of `b` that the other text has too, and counts them in their slots; how many numbers those are. */
function findInBoth(size: number, b: ComparedText): number {
  const { size: inB, keys, entries } = askedPairs(b);
  if (both.slotted.length < inB * 2) both.slotted = new Int32Array(inB * 4);
  const { slots } = table;
  const { slotted } = both;
  const last = (size - 1) * SLOT_INTS;
  let listed = 0;
  for (let at = 0; at < inB; at++) {
    const key = keys[at] as number;
    let slot = (key * SLOT_INTS) & last;
    let found = slots[slot] as number;
    while (found !== key && found !== 0) {
      slot = (slot + SLOT_INTS) & last;
      found = slots[slot] as number;
    }
    if (found === 0) continue;
    slots[slot + TIMES_IN_B] = (slots[slot + TIMES_IN_B] as number) + 1;
    slotted[listed++] = entries[at] as number;
    slotted[listed++] = slot;
  }
  return listed;
}

/** Lists every combination of the places of those pairs, but of pairs with too many; how many numbers those are. What was counted is forgotten. */
function pairUp(listed: number): number {
  if (both.entries.length < listed * MOST_COMBINATIONS) both.entries = new Int32Array(listed * MOST_COMBINATIONS * 2);
  const { slots, next } = table;
  const { slotted, entries } = both;
  let size = 0;
  for (let at = 0; at < listed; at += 2) {
    const slot = slotted[at + 1] as number;
    if ((slots[slot + TIMES_IN_B] as number) * (slots[slot + TIMES] as number) > MOST_COMBINATIONS) continue;
    for (let inA = slots[slot + HEAD] as number; inA !== -1; inA = next[inA] as number) {
      entries[size++] = inA;
      entries[size++] = slotted[at] as number;
    }
  }
  for (let at = 1; at < listed; at += 2) slots[(slotted[at] as number) + TIMES_IN_B] = 0;
  return size;
}

/** The bits of an entry that tell how far behind. */
const BEHIND = (1 << ENTRY_BITS) - 1;

/** Writes the places of the pairs whose entries in both texts are given by turns. */
function placePairs(entries: Int32Array, bWords: number): SharedPairs {
  const count = entries.length / 2;
  if (sharedRoom.places.length < count * PLACES) sharedRoom.places = new Int32Array(count * PLACES * 2);
  if (sharedRoom.pairsFrom.length <= bWords) sharedRoom.pairsFrom = new Int32Array(bWords * 2);
  const { places, pairsFrom } = sharedRoom;
  let unit = 0;
  for (let at = 0; at < count; at++) {
    const inA = entries[at * 2] as number;
    const inB = entries[at * 2 + 1] as number;
    const aFirst = inA >> ENTRY_BITS;
    const bFirst = inB >> ENTRY_BITS;
    const place = at * PLACES;
    places[place] = aFirst;
    places[place + 1] = aFirst + (inA & BEHIND) + 1;
    places[place + IN_B] = bFirst;
    places[place + IN_B + 1] = bFirst + (inB & BEHIND) + 1;
    while (unit <= bFirst) pairsFrom[unit++] = at;
  }
  pairsFrom.fill(count, unit, bWords + 1);
  return { count, places };
}
