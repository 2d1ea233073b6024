import { GRAM_WORDS, gramHashes } from "./fingerprints.ts";
import type { Units } from "./units.ts";
import { KeyNumbers } from "./word-table.ts";

/** A run that comes up in more combinations says nothing of the place. */
const MOST_COMBINATIONS = 6;

const gramNumbers = new KeyNumbers();
let pairs = new Int32Array(4096);

/**
 * In long texts hardly a pair of words is rare. The places of common runs of five words, as far as those are rare, stand in for them:
 * sorted into `known`, which has two entries a pair, of `a` and of `b` (unit times `reach`, and more), in the order of the units of `b`.
 * Linear. The answer, in the same shape and sorted by the unit of `b` and the entry of `a`, holds until the next call.
 */
export function addSharedRuns(a: Units, b: Units, known: Int32Array, reach: number): Int32Array {
  const aIds = wholeGrams(a);
  const bIds = wholeGrams(b);
  gramNumbers.number(aIds, aIds);
  gramNumbers.lookUp(bIds, bIds);
  const { count } = gramNumbers;
  const combinations = timesOf(aIds, count);
  const inB = timesOf(bIds, count);
  for (let id = 0; id < count; id++) combinations[id] = (combinations[id] as number) * (inB[id] as number);
  const { heads, next } = chainPlaces(aIds, count);
  let size = 0;
  let taken = 0;
  for (let at = 0; at < b.count; at++) {
    const begin = size;
    while (taken < known.length && Math.floor((known[taken + 1] as number) / reach) === at) {
      size = addPair(size, known[taken] as number, known[taken + 1] as number);
      taken += 2;
    }
    const id = bIds[at] ?? -1;
    if (id >= 0 && (combinations[id] as number) <= MOST_COMBINATIONS) {
      for (let place = heads[id] as number; place !== -1; place = next[place] as number) {
        size = addPair(size, place * reach, at * reach);
      }
    }
    sortByFirst(begin, size);
  }
  return pairs.subarray(0, size);
}

const wholeGrams = (units: Units): Int32Array =>
  gramHashes(units, GRAM_WORDS).subarray(0, Math.max(0, units.count - GRAM_WORDS + 1));

/** How often each number below `count` comes; negative ones are passed over. */
function timesOf(ids: Int32Array, count: number): Int32Array {
  const times = new Int32Array(count);
  for (const id of ids) if (id >= 0) times[id] = (times[id] as number) + 1;
  return times;
}

/** The places of each number, ascending: the first in `heads`, the one behind each in `next`, −1 behind the last. */
function chainPlaces(ids: Int32Array, count: number): { heads: Int32Array; next: Int32Array } {
  const heads = new Int32Array(count).fill(-1);
  const next = new Int32Array(ids.length);
  for (let at = ids.length - 1; at >= 0; at--) {
    const id = ids[at] as number;
    next[at] = heads[id] as number;
    heads[id] = at;
  }
  return { heads, next };
}

function addPair(size: number, inA: number, inB: number): number {
  if (size + 2 > pairs.length) {
    const larger = new Int32Array(pairs.length * 2);
    larger.set(pairs);
    pairs = larger;
  }
  pairs[size] = inA;
  pairs[size + 1] = inB;
  return size + 2;
}

/** Sorts the few pairs of one unit; stable. */
function sortByFirst(begin: number, end: number): void {
  for (let at = begin + 2; at < end; at += 2) {
    const inA = pairs[at] as number;
    const inB = pairs[at + 1] as number;
    let place = at;
    for (; place > begin && (pairs[place - 2] as number) > inA; place -= 2) {
      pairs[place] = pairs[place - 2] as number;
      pairs[place + 1] = pairs[place - 1] as number;
    }
    pairs[place] = inA;
    pairs[place + 1] = inB;
  }
}
