import { gramHashes } from "./fingerprints.ts";
import type { Units } from "./units.ts";

/** Two runs of units that match, half-open, and how many words they have in common. */
export interface Alignment {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  readonly identical: number;
}

const SEED_WORDS = 4;
const SEED_REPEATS = 8;
const GAP_WORDS = 25;
const LEAST_WORDS = 8;
const SHIFT = 2 ** 26;

/** Passages that two texts share, in the order of `a`. Linear in their length but for text that repeats itself. */
export function alignUnits(a: Units, b: Units): readonly Alignment[] {
  const seeds = seedsOf(a, b);
  const found: Alignment[] = [];
  split(seeds, (points) => {
    const box = boxOf(points);
    const aTo = box.aTo + SEED_WORDS;
    const bTo = box.bTo + SEED_WORDS;
    const identical = wordsInCommon(a, box.aFrom, aTo, b, box.bFrom, bTo);
    if (identical >= LEAST_WORDS) found.push({ aFrom: box.aFrom, aTo, bFrom: box.bFrom, bTo, identical });
  });
  return found.sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom);
}

/** Places `aAt * SHIFT + bAt` where the same four words begin. */
function seedsOf(a: Units, b: Units): Float64Array {
  const places = new Map<number, number[]>();
  const aGrams = gramHashes(a, SEED_WORDS);
  const bGrams = gramHashes(b, SEED_WORDS);
  for (let at = 0; at + SEED_WORDS <= a.count; at++) {
    const known = places.get(aGrams[at] as number);
    if (known === undefined) places.set(aGrams[at] as number, [at]);
    else if (known.length < SEED_REPEATS) known.push(at);
  }
  const points: number[] = [];
  for (let at = 0; at + SEED_WORDS <= b.count; at++) {
    for (const place of places.get(bGrams[at] as number) ?? []) points.push(place * SHIFT + at);
  }
  return Float64Array.from(points).sort();
}

/** Parts the points at gaps of either side, again and again until no gap is left. */
function split(points: Float64Array, take: (points: Float64Array) => void, byA = true, whole = false): void {
  let begin = 0;
  for (let at = 1; at <= points.length; at++) {
    const gap = at === points.length ? Infinity : high(points[at] as number) - high(points[at - 1] as number);
    if (gap <= GAP_WORDS) continue;
    const part = points.subarray(begin, at);
    const uncut = part.length === points.length;
    const turned = Float64Array.from(part, turn).sort();
    if (uncut && whole) take(byA ? part : turned);
    else split(turned, take, !byA, uncut);
    begin = at;
  }
}

const high = (point: number): number => Math.floor(point / SHIFT);
const turn = (point: number): number => (point % SHIFT) * SHIFT + high(point);

function boxOf(points: Float64Array): { aFrom: number; aTo: number; bFrom: number; bTo: number } {
  const box = { aFrom: Infinity, aTo: -1, bFrom: Infinity, bTo: -1 };
  for (const point of points) {
    box.aFrom = Math.min(box.aFrom, high(point));
    box.aTo = Math.max(box.aTo, high(point));
    box.bFrom = Math.min(box.bFrom, point % SHIFT);
    box.bTo = Math.max(box.bTo, point % SHIFT);
  }
  return box;
}

/** Size of the common multiset of words. */
export function wordsInCommon(a: Units, aFrom: number, aTo: number, b: Units, bFrom: number, bTo: number): number {
  const counts = new Map<number, number>();
  for (let at = aFrom; at < aTo; at++) {
    const word = a.words[at] as number;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let common = 0;
  for (let at = bFrom; at < bTo; at++) {
    const left = counts.get(b.words[at] as number) ?? 0;
    if (left === 0) continue;
    common++;
    counts.set(b.words[at] as number, left - 1);
  }
  return common;
}
