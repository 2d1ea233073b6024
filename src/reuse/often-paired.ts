/** Pairs of articles, by the first: those of article `begin + i` are `seconds[from[i]] … seconds[from[i + 1]]`, each as often as it comes, in no order. */
export interface CountedPairs {
  readonly from: Int32Array;
  readonly seconds: Int32Array;
}

/** Counters a pair; each takes a byte. */
const SLOTS_A_PAIR = 1;
const MOST_SLOTS = 2 ** 28;

let firstRoom = new Int32Array(4096);
let secondRoom = new Int32Array(4096);

const slotOf = (first: number, second: number, mask: number): number => {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
};

/**
 * The pairs, with a first article of `begin … end`, that at least `least` groups have, and a few others. Groups as in `PairingGroups`: each
 * pair of members is a pair. Hardly any of them comes twice, so that they are not listed: each counts in a slot that others may share,
 * and in a second pass only those are taken whose slot is full enough (a counting filter: nothing is lost).
 * `expected`: about how many pairs there are. Two passes.
 */
export function oftenPaired(
  groups: readonly Int32Array[],
  begin: number,
  end: number,
  least: number,
  expected: number,
): CountedPairs {
  const slots = 2 ** Math.ceil(Math.log2(Math.min(MOST_SLOTS, Math.max(1024, expected * SLOTS_A_PAIR))));
  const mask = slots - 1;
  const counters = new Uint8Array(slots);
  for (const members of groups) {
    for (let from = 0; from < members.length; ) {
      let last = from;
      while ((members[last] as number) >= 0) last++;
      for (let at = from; at < last; at++) {
        const first = members[at] as number;
        if (first < begin) continue;
        if (first >= end) break;
        for (let other = at + 1; other <= last; other++) {
          const second = members[other] as number;
          const slot = slotOf(first, second < 0 ? ~second : second, mask);
          const times = counters[slot] as number;
          if (times < least) counters[slot] = times + 1;
        }
      }
      from = last + 1;
    }
  }
  let size = 0;
  for (const members of groups) {
    for (let from = 0; from < members.length; ) {
      let last = from;
      while ((members[last] as number) >= 0) last++;
      for (let at = from; at < last; at++) {
        const first = members[at] as number;
        if (first < begin) continue;
        if (first >= end) break;
        for (let other = at + 1; other <= last; other++) {
          const marked = members[other] as number;
          const second = marked < 0 ? ~marked : marked;
          if ((counters[slotOf(first, second, mask)] as number) < least) continue;
          if (size === firstRoom.length) {
            firstRoom = grown(firstRoom);
            secondRoom = grown(secondRoom);
          }
          firstRoom[size] = first - begin;
          secondRoom[size++] = second;
        }
      }
      from = last + 1;
    }
  }
  return byFirst(end - begin, size);
}

function byFirst(articles: number, size: number): CountedPairs {
  const from = new Int32Array(articles + 1);
  for (let at = 0; at < size; at++) {
    const slot = (firstRoom[at] as number) + 1;
    from[slot] = (from[slot] as number) + 1;
  }
  for (let at = 0; at < articles; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const places = from.slice();
  const seconds = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const first = firstRoom[at] as number;
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
