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
const LEAST_PAIRS = 6;
const SHIFT = 2 ** 26;

/** Where shared pairs stand close in both texts: cut at gaps of one, then of the other, until none is left. n log n. */
export function clusterPairs({ count, a1, b1 }: SharedPairs): readonly Box[] {
  // shared pairs come in the order of the second text
  const points = new Float64Array(count);
  for (let at = 0; at < count; at++) points[at] = (b1[at] as number) * SHIFT + (a1[at] as number);
  const boxes: Box[] = [];
  const stack: { points: Float64Array; byA: boolean; uncut: number }[] = [{ points, byA: false, uncut: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { points: sorted, byA, uncut } = next;
    let begin = 0;
    for (let at = 1; at <= sorted.length; at++) {
      if (at < sorted.length && high(sorted[at] as number) - high(sorted[at - 1] as number) <= GAP_WORDS) continue;
      const part = sorted.subarray(begin, at);
      begin = at;
      if (part.length < LEAST_PAIRS) continue;
      const whole = part.length === sorted.length;
      // neither side cut it
      if (whole && uncut >= 1) boxes.push(boxOf(part, byA));
      else stack.push({ points: part.map(turned).sort(), byA: !byA, uncut: whole ? uncut + 1 : 0 });
    }
  }
  return boxes;
}

const high = (point: number): number => Math.floor(point / SHIFT);
const turned = (point: number): number => (point % SHIFT) * SHIFT + high(point);

function boxOf(points: Float64Array, byA: boolean): Box {
  let least = Number.POSITIVE_INFINITY;
  let most = -1;
  for (const point of points) {
    const low = point % SHIFT;
    if (low < least) least = low;
    if (low > most) most = low;
  }
  const first = high(points[0] as number);
  const last = high(points.at(-1) as number) + 1;
  return byA
    ? { aFirst: first, aLast: last, bFirst: least, bLast: most + 1 }
    : { aFirst: least, aLast: most + 1, bFirst: first, bLast: last };
}
