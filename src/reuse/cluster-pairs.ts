import { ROOM_WORDS } from "./room-words.ts";
import { IN_B, PLACES, type SharedPairs } from "./shared-pairs.ts";

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

/** So many places for each pair, and it is quicker to sort than to look at all places. */
const SPARSE_PLACES = 64;

const makeRoom = (pairs: number) => ({
  /** Where the first word of each pair stands in both texts. */
  a1: new Int32Array(pairs),
  b1: new Int32Array(pairs),
  order: new Int32Array(pairs),
  spare: new Int32Array(pairs),
});
const room = makeRoom(ROOM_WORDS);
/** For each place of a part, so far as it is not too long: in `tallies` how many pairs begin there, in `taken` a bit, 32 to a number, all 0 between two calls. */
const byPlace = { tallies: new Int32Array(ROOM_WORDS), taken: new Int32Array(ROOM_WORDS >> 5) };
/** Behind the last pair of each part. */
const cuts: number[] = [];

/** Where shared pairs stand close in both texts: cut at gaps of one, then of the other, until none is left. Linear. */
export function clusterPairs({ count, places }: SharedPairs): readonly Box[] {
  if (room.order.length < count) Object.assign(room, makeRoom(count * 2));
  const { a1, b1, order } = room;
  // shared pairs come in the order of the second text, and keep it within each part
  for (let at = 0; at < count; at++) {
    a1[at] = places[at * PLACES] as number;
    b1[at] = places[at * PLACES + IN_B] as number;
    order[at] = at;
  }
  const boxes: Box[] = [];
  const stack: { begin: number; end: number; byA: boolean; uncut: number }[] = [];
  stack.push({ begin: 0, end: count, byA: false, uncut: 0 });
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { begin, end, byA, uncut } = next;
    if (byA) partByFirst(begin, end);
    else partBySecond(begin, end);
    let from = begin;
    for (const at of cuts) {
      if (at - from >= LEAST_PAIRS) {
        const whole = at - from === end - begin;
        // neither side cut it
        if (whole && uncut >= 1) boxes.push(boxOf(from, at));
        else stack.push({ begin: from, end: at, byA: !byA, uncut: whole ? uncut + 1 : 0 });
      }
      from = at;
    }
  }
  return boxes;
}

/** Cuts a part of `order` where its places in the second text, which ascend, leave a gap. */
function partBySecond(begin: number, end: number): void {
  const { b1, order } = room;
  cuts.length = 0;
  let before = b1[order[begin] as number] as number;
  for (let at = begin + 1; at < end; at++) {
    const place = b1[order[at] as number] as number;
    if (place - before > GAP_WORDS) cuts.push(at);
    before = place;
  }
  cuts.push(end);
}

/** The same by places in the first text, which come in any order: the parts stand in theirs, what is in each as before. */
function partByFirst(begin: number, end: number): void {
  const { a1, order, spare } = room;
  let least = 0x7fffffff;
  let most = -1;
  for (let at = begin; at < end; at++) {
    const place = a1[order[at] as number] as number;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  const range = most - least + 1;
  if (range > SPARSE_PLACES * (end - begin)) {
    partSparse(begin, end);
    return;
  }
  if (range <= GAP_WORDS + 1 || !leavesGap(begin, end, least, range)) {
    cuts.length = 0;
    cuts.push(end);
    return;
  }
  if (byPlace.tallies.length < range) byPlace.tallies = new Int32Array(range * 2);
  const { tallies } = byPlace;
  // how many pairs begin at each place; then which part that is
  tallies.fill(0, 0, range);
  for (let at = begin; at < end; at++) {
    const slot = (a1[order[at] as number] as number) - least;
    tallies[slot] = (tallies[slot] as number) + 1;
  }
  cuts.length = 0;
  let size = 0;
  let last = 0;
  for (let slot = 0; slot < range; slot++) {
    const here = tallies[slot] as number;
    if (here === 0) continue;
    if (slot - last > GAP_WORDS) cuts.push(begin + size);
    last = slot;
    size += here;
    tallies[slot] = cuts.length;
  }
  cuts.push(end);
  if (cuts.length === 1) return;
  const places = [begin, ...cuts];
  for (let at = begin; at < end; at++) {
    const one = order[at] as number;
    const part = tallies[(a1[one] as number) - least] as number;
    const place = places[part] as number;
    places[part] = place + 1;
    spare[place] = one;
  }
  order.set(spare.subarray(begin, end), begin);
}

/** Do the places in the first text leave a gap anywhere? They are `range` from `least` on. */
function leavesGap(begin: number, end: number, least: number, range: number): boolean {
  const size = (range + 31) >> 5;
  if (byPlace.taken.length < size) byPlace.taken = new Int32Array(size * 2);
  const { a1, order } = room;
  const { taken: bits } = byPlace;
  for (let at = begin; at < end; at++) {
    const place = (a1[order[at] as number] as number) - least;
    bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
  }
  let leaves = false;
  let last = 0;
  for (let at = 0; at < size; at++) {
    const here = bits[at] as number;
    if (here === 0) continue;
    bits[at] = 0;
    const first = at * 32 + 31 - Math.clz32(here & -here);
    // within 32 places only the first and the last leave a gap
    if (first - last > GAP_WORDS || here === FIRST_AND_LAST) leaves = true;
    last = at * 32 + 31 - Math.clz32(here);
  }
  return leaves;
}

const FIRST_AND_LAST = 0x80000001 | 0;

function partSparse(begin: number, end: number): void {
  const { a1, order } = room;
  const placeOf = (at: number): number => a1[order[at] as number] as number;
  order.subarray(begin, end).sort((x, y) => (a1[x] as number) - (a1[y] as number));
  cuts.length = 0;
  let from = begin;
  for (let at = begin + 1; at <= end; at++) {
    if (at < end && placeOf(at) - placeOf(at - 1) <= GAP_WORDS) continue;
    cuts.push(at);
    order.subarray(from, at).sort();
    from = at;
  }
}

function boxOf(begin: number, end: number): Box {
  const { a1, b1, order } = room;
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
