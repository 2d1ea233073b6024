import { RANGE_BITS } from "./pairing-groups.ts";

/** Pairs of articles, by the first: those of article i of a range are `seconds[from[i]] … seconds[from[i + 1]]`, each as often as it comes, in no order. */
export interface CountedPairs {
  readonly from: Int32Array;
  readonly seconds: Int32Array;
}

const RANGE_ARTICLES = 1 << RANGE_BITS;

/** Grown, never shrunk. */
let counterRoom = new Uint8Array(4096);
let firstRoom = new Int32Array(4096);
let secondRoom = new Int32Array(4096);

/**
 * The pairs, with a first article of range `range`, that share at least `least` seeds, and a few others. Hardly any pair comes twice, so that
 * they are not listed: each counts in a byte that others may share, and in a second pass only those are taken whose byte is full
 * enough (a counting filter: nothing is lost). `groups`: those of the range, as in `PairingGroups.seeds`. Two passes over them.
 */
export function oftenPaired(groups: readonly Int32Array[], range: number, least: number): CountedPairs {
  const listed = groups.reduce((sum, { length }) => sum + length, 0);
  const slots = 2 ** Math.ceil(Math.log2(Math.max(1024, listed)));
  if (counterRoom.length < slots) counterRoom = new Uint8Array(slots);
  const counters = counterRoom.subarray(0, slots).fill(0);
  let size = 0;
  for (const takes of [false, true]) for (const seeds of groups) size = passOver(seeds, counters, least, takes, size);
  return byFirst(range << RANGE_BITS, size);
}

const slotOf = (first: number, second: number, mask: number): number => {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
};

/**
 * One pass over groups: without `takes` each pair counts in its byte; with it, those whose byte is full enough go to the rooms behind the
 * first `already`. Gives how many are there. One loop for both, which a call for each pair would slow down.
 */
function passOver(seeds: Int32Array, counters: Uint8Array, least: number, takes: boolean, already: number): number {
  const mask = counters.length - 1;
  let size = already;
  for (let at = 0; at < seeds.length; ) {
    const first = seeds[at++] as number;
    for (let more = true; more; at++) {
      let second = seeds[at] as number;
      if (second < 0) {
        second = ~second;
        more = false;
      }
      const slot = slotOf(first, second, mask);
      const times = counters[slot] as number;
      if (times < least) {
        if (!takes) counters[slot] = times + 1;
        continue;
      }
      if (!takes) continue;
      if (size === firstRoom.length) {
        firstRoom = grown(firstRoom);
        secondRoom = grown(secondRoom);
      }
      firstRoom[size] = first;
      secondRoom[size++] = second;
    }
  }
  return size;
}

function byFirst(begin: number, size: number): CountedPairs {
  const from = new Int32Array(RANGE_ARTICLES + 1);
  for (let at = 0; at < size; at++) {
    const slot = (firstRoom[at] as number) - begin + 1;
    from[slot] = (from[slot] as number) + 1;
  }
  for (let at = 0; at < RANGE_ARTICLES; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const places = from.slice();
  const seconds = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const first = (firstRoom[at] as number) - begin;
    const place = places[first] as number;
    places[first] = place + 1;
    seconds[place] = secondRoom[at] as number;
  }
  return { from, seconds };
}

function grown(room: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room.length * 2);
  larger.set(room);
  return larger;
}
