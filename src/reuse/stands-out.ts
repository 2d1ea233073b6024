import type { Candidate } from "./candidate.ts";
import type { Box } from "./cluster-pairs.ts";
import type { BoxMeasures } from "./measure-box.ts";
import { type Side, unitRoom } from "./sides.ts";

const RARE = 2;
/** Around a passage, so many words of both texts are looked at. */
const AROUND_WORDS = 60;

/** What a reworded passage is judged from: `own` without quotations, `wording` also without names and numbers. */
export interface Standing {
  readonly sides: readonly [Side, Side];
  readonly candidate: Candidate;
  /** How sure the match is, 0–1. */
  readonly sure: number;
  readonly own: BoxMeasures;
  readonly wording: BoxMeasures;
  /** From `sharedElsewhere`. */
  readonly elsewhere: number;
}

/** What speaks for a passage that was copied and reworded, and against two reports of one event. */
export function standingEvidence({ sides, candidate, sure, own, wording, elsewhere }: Standing): readonly number[] {
  const [a, b] = sides;
  const { box, aScore, bScore } = candidate;
  const aWords = box.aLast - box.aFirst + 1;
  const bWords = box.bLast - box.bFirst + 1;
  const aCoverage = aWords / a.count;
  const bCoverage = bWords / b.count;
  return [
    Math.min(6, Math.log(Math.max(sure, 1e-4) / Math.max(1e-4, 1 - sure))),
    Math.log(Math.min(aWords, bWords)),
    Math.abs(Math.log(aWords / bWords)),
    Math.max(aScore / aWords, bScore / bWords),
    Math.min(aScore / aWords, bScore / bWords),
    Math.min(aCoverage, bCoverage),
    Math.max(aCoverage, bCoverage),
    own.common / Math.max(1, Math.min(own.aWords, own.bWords)),
    wording.rareShare,
    elsewhere,
    sharedAround(a, b, box),
  ];
}

/** Weights of `standingEvidence`, the constant last; from `tools/train-reuse.ts --standing`. */
export const STANDING_WEIGHTS: readonly number[] = [
  0.611, 1.394, -0.693, 1.334, -1.818, -20.384, -0.982, 2.066, 2.12, -15.125, -9.271, -5.274,
];

/**
 * Does the passage stand out of its surroundings, or do two texts on one matter share names, numbers and facts all over? From 0 to 1
 * (logistic regression). A copy matches far better than the rest of its article, and ends where it ends; independent reports of one event
 * match a little everywhere.
 */
export function standsOut(standing: Standing): number {
  const evidence = standingEvidence(standing);
  let sum = STANDING_WEIGHTS[evidence.length] as number;
  for (let at = 0; at < evidence.length; at++) sum += (evidence[at] as number) * (STANDING_WEIGHTS[at] as number);
  return 1 / (1 + Math.exp(-sum));
}

let marks = new Int32Array(0);
let stamp = 0;

/** Which units of the two texts are in a passage; grown, never shrunk. */
const rooms: [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)];

function clearedRoom(side: 0 | 1, count: number): Uint8Array {
  if (rooms[side].length < count) rooms[side] = new Uint8Array(count * 2);
  return rooms[side].fill(0, 0, count);
}

/** Share of the different rare words outside all passages that the other text has outside them too; the lesser of both sides, 0–1. */
export function sharedElsewhere(a: Side, b: Side, boxes: readonly Box[]): number {
  const inA = clearedRoom(0, a.count);
  const inB = clearedRoom(1, b.count);
  for (const { aFirst, aLast, bFirst, bLast } of boxes) {
    inA.fill(1, aFirst, aLast + 1);
    inB.fill(1, bFirst, bLast + 1);
  }
  return Math.min(shareOutside(a, inA, b, inB), shareOutside(b, inB, a, inA));
}

/** A few words say little: the share leans towards none. */
const SHARED_PRIOR = 0.5;
const RARE_PRIOR = 10;

function shareOutside(x: Side, inX: Uint8Array, y: Side, inY: Uint8Array): number {
  const { ids, rarities } = unitRoom;
  makeMarks();
  const there = ++stamp;
  for (let at = 0; at < y.count; at++) {
    const id = ids[y.base + at] as number;
    if (id >= 0 && inY[at] === 0) marks[id] = there;
  }
  const counted = ++stamp;
  let rare = 0;
  let shared = 0;
  for (let at = 0; at < x.count; at++) {
    if (inX[at] === 1 || (rarities[x.base + at] as number) < RARE) continue;
    const id = ids[x.base + at] as number;
    if (id >= 0 && marks[id] === counted) continue;
    rare++;
    if (id < 0) continue;
    if (marks[id] === there) shared++;
    marks[id] = counted;
  }
  return (shared + SHARED_PRIOR) / (rare + RARE_PRIOR);
}

/** Share of the rare words just before and behind the passage that the other text has in or around it, both texts together, 0–1. */
function sharedAround(a: Side, b: Side, { aFirst, aLast, bFirst, bLast }: Box): number {
  const ofA = countAround(a, aFirst, aLast, b, bFirst, bLast);
  const ofB = countAround(b, bFirst, bLast, a, aFirst, aLast);
  return (ofA.shared + ofB.shared + 2 * SHARED_PRIOR) / (ofA.rare + ofB.rare + RARE_PRIOR);
}

function countAround(
  x: Side,
  first: number,
  last: number,
  y: Side,
  yFirst: number,
  yLast: number,
): { rare: number; shared: number } {
  const { ids, rarities } = unitRoom;
  makeMarks();
  stamp++;
  const yEnd = Math.min(y.count - 1, yLast + AROUND_WORDS);
  for (let at = Math.max(0, yFirst - AROUND_WORDS); at <= yEnd; at++) {
    const id = ids[y.base + at] as number;
    if (id >= 0) marks[id] = stamp;
  }
  let rare = 0;
  let shared = 0;
  const end = Math.min(x.count - 1, last + AROUND_WORDS);
  for (let at = Math.max(0, first - AROUND_WORDS); at <= end; at++) {
    if (at === first) at = last + 1;
    if (at > end || (rarities[x.base + at] as number) < RARE) continue;
    rare++;
    const id = ids[x.base + at] as number;
    if (id >= 0 && marks[id] === stamp) shared++;
  }
  return { rare, shared };
}

function makeMarks(): void {
  if (marks.length < unitRoom.half) marks = new Int32Array(unitRoom.half);
}
