import type { SharedPairs } from "./shared-pairs.ts";

/** A stretch of each text, both ends inclusive, in units. */
export interface Box {
  readonly aFirst: number;
  readonly aLast: number;
  readonly bFirst: number;
  readonly bLast: number;
}

/** Words without a shared pair that part two passages. */
const GAP_WORDS = 30;
/** Fewer are a name or a formula: a reworded copy of fifty words keeps about forty. */
const LEAST_PAIRS = 12;

let order = new Int32Array(4096);
let spare = new Int32Array(4096);
let tally = new Int32Array(4096);

/** Where shared pairs stand close in both texts: cut at gaps of one, then of the other, until none is left. Linear. */
export function clusterPairs({ count, a1, b1 }: SharedPairs): readonly Box[] {
  if (order.length < count) {
    order = new Int32Array(count * 2);
    spare = new Int32Array(count * 2);
  }
  // shared pairs come in the order of the second text
  for (let at = 0; at < count; at++) order[at] = at;
  const boxes: Box[] = [];
  const stack: { begin: number; end: number; byA: boolean; uncut: number }[] = [];
  stack.push({ begin: 0, end: count, byA: false, uncut: 0 });
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { begin, end, byA, uncut } = next;
    const places = byA ? a1 : b1;
    let from = begin;
    for (let at = begin + 1; at <= end; at++) {
      if (
        at < end &&
        (places[order[at] as number] as number) - (places[order[at - 1] as number] as number) <= GAP_WORDS
      )
        continue;
      const size = at - from;
      if (size >= LEAST_PAIRS) {
        const whole = size === end - begin;
        // neither side cut it
        if (whole && uncut >= 1) boxes.push(boxOf(a1, b1, from, at));
        else {
          sortBy(byA ? b1 : a1, from, at);
          stack.push({ begin: from, end: at, byA: !byA, uncut: whole ? uncut + 1 : 0 });
        }
      }
      from = at;
    }
  }
  return boxes;
}

/** Sorts a part of `order` by `places`: counted, as places are dense. */
function sortBy(places: Int32Array, begin: number, end: number): void {
  let least = 0x7fffffff;
  let most = -1;
  for (let at = begin; at < end; at++) {
    const place = places[order[at] as number] as number;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  const range = most - least + 1;
  if (range > 8 * (end - begin) + 256) {
    order.subarray(begin, end).sort((x, y) => (places[x] as number) - (places[y] as number));
    return;
  }
  if (tally.length < range + 1) tally = new Int32Array(range * 2);
  tally.fill(0, 0, range + 1);
  for (let at = begin; at < end; at++) {
    const slot = (places[order[at] as number] as number) - least + 1;
    tally[slot] = (tally[slot] as number) + 1;
  }
  for (let slot = 1; slot < range; slot++) tally[slot] = (tally[slot] as number) + (tally[slot - 1] as number);
  for (let at = begin; at < end; at++) {
    const one = order[at] as number;
    const slot = (places[one] as number) - least;
    const place = tally[slot] as number;
    tally[slot] = place + 1;
    spare[begin + place] = one;
  }
  for (let at = begin; at < end; at++) order[at] = spare[at] as number;
}

function boxOf(a1: Int32Array, b1: Int32Array, begin: number, end: number): Box {
  let aFirst = 0x7fffffff;
  let aLast = -1;
  let bFirst = 0x7fffffff;
  let bLast = -1;
  for (let at = begin; at < end; at++) {
    const a = a1[order[at] as number] as number;
    const b = b1[order[at] as number] as number;
    if (a < aFirst) aFirst = a;
    if (a > aLast) aLast = a;
    if (b < bFirst) bFirst = b;
    if (b > bLast) bLast = b;
  }
  return { aFirst, aLast: aLast + 1, bFirst, bLast: bLast + 1 };
}
