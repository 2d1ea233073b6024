import type { Candidate } from "./candidate.ts";
import { type Box, clusterPairs } from "./cluster-pairs.ts";
import { commonRuns, type Run, runIndexOf } from "./common-runs.ts";
import type { ComparedText } from "./compared-text.ts";
import { fitRange, type Range, widenRange } from "./fit-range.ts";
import { forgetMatches } from "./match-units.ts";
import { extendBox } from "./passage-ends.ts";
import { findSharedPairs, type PairTable } from "./shared-pairs.ts";
import { placeSides, type Side } from "./sides.ts";

const ROUNDS = 4;
/** From so many words on, and such a share of them in common runs, a stretch is a passage as it stands. */
const EXACT_WORDS = 12;
const EXACT_SHARE = 0.92;
/** Evidence of a word in a common run, about as fitting would have found. */
const EXACT_NATS = 3;
const LEAST_NATS = 5;
/** A first answer below this never becomes a passage; the surroundings are not looked at. */
const PROMISING_NATS = 28;
/** A summary may be found in pieces: so far apart they are one. */
const JOIN_WORDS = 40;

/** Every pair of stretches that may be one passage, with its scores; `judgeBox` decides. Null where no stretch has enough in common. */
export function findCandidates(
  table: PairTable,
  b: ComparedText,
  runsOf: RunFinder = runFinder(table.of, b),
): { readonly sides: readonly [Side, Side]; readonly candidates: readonly Candidate[] } | null {
  const boxes = clusterPairs(findSharedPairs(table, b));
  if (boxes.length === 0) return null;
  const sides = placeSides(table.of, b);
  const [a, other] = sides;
  forgetMatches();
  const fitted: Candidate[] = [];
  for (const box of boxes) {
    const candidate = (boxes.length === 1 ? exactBox(table.of, b, box, runsOf) : null) ?? fitBox(a, other, box);
    if (Math.min(candidate.aScore, candidate.bScore) >= LEAST_NATS) fitted.push(candidate);
  }
  fitted.sort(
    (x, y) => y.aScore + y.bScore - x.aScore - x.bScore || x.box.aFirst - y.box.aFirst || x.box.bFirst - y.box.bFirst,
  );
  const candidates: Candidate[] = [];
  for (const candidate of fitted) {
    if (candidates.some(({ box }) => near(box, candidate.box, 0, 0))) continue;
    const whole = candidates.findIndex(({ box, wide }) =>
      near(box, candidate.box, wide === "b" ? JOIN_WORDS : 0, wide === "a" ? JOIN_WORDS : 0),
    );
    if (whole < 0) candidates.push(candidate);
    else candidates[whole] = joined(candidates[whole] as Candidate, candidate);
  }
  return { sides, candidates };
}

export type RunFinder = (box: Box) => readonly Run[];

/** Finds common runs of two texts in any box. */
export function runFinder(a: ComparedText, b: ComparedText): RunFinder {
  return (box) => commonRuns(a.units.words, runIndexOf(b), box);
}

/** Where the only stretch is nearly the same words in both texts, the passage is known without fitting its ends. */
function exactBox(of: ComparedText, b: ComparedText, box: Box, runsOf: RunFinder): Candidate | null {
  const aLast = Math.min(box.aLast, of.units.count - 1);
  const bLast = Math.min(box.bLast, b.units.count - 1);
  const { aFirst, bFirst } = box;
  const words = Math.max(aLast - aFirst, bLast - bFirst) + 1;
  if (words < EXACT_WORDS || Math.abs(aLast - aFirst - bLast + bFirst) > (1 - EXACT_SHARE) * words) return null;
  const whole = { aFirst, aLast, bFirst, bLast };
  const runs = runsOf(whole);
  let common = 0;
  for (const run of runs) common += run.words;
  if (common < EXACT_SHARE * words) return null;
  const score = common * EXACT_NATS;
  const extended = extendBox(of.units.words, b.units.words, whole);
  return { box: extended, aScore: score, bScore: score, wide: null, runs: runsOf(extended) };
}

function fitBox(a: Side, b: Side, box: Box): Candidate {
  let aRange: Range = { first: box.aFirst, last: Math.min(box.aLast, a.count - 1), score: 0 };
  let bRange: Range = { first: box.bFirst, last: Math.min(box.bLast, b.count - 1), score: 0 };
  let wasStillB = false;
  for (let round = 0; round < ROUNDS; round++) {
    const nextA = fitRange(a, aRange, b, bRange.first, bRange.last, round === 0);
    const isStillA = isSameRange(nextA, aRange);
    // what did not move against the same stretch would not move now
    const nextB = isStillA && wasStillB ? bRange : fitRange(b, bRange, a, nextA.first, nextA.last, round === 0);
    const isStillB = isSameRange(nextB, bRange);
    wasStillB = isStillB && round > 0;
    aRange = nextA;
    bRange = nextB;
    if ((isStillA && isStillB) || Math.min(aRange.score, bRange.score) < PROMISING_NATS) break;
  }
  const wideB = widenRange(a, aRange, b, bRange);
  const wideA = wideB === null ? widenRange(b, bRange, a, aRange) : null;
  if (wideB !== null) bRange = { ...wideB, score: Math.max(wideB.score, bRange.score) };
  if (wideA !== null) aRange = { ...wideA, score: Math.max(wideA.score, aRange.score) };
  return {
    box: { aFirst: aRange.first, aLast: aRange.last, bFirst: bRange.first, bLast: bRange.last },
    aScore: aRange.score,
    bScore: bRange.score,
    wide: wideB !== null ? "b" : wideA !== null ? "a" : null,
    runs: null,
  };
}

const isSameRange = (x: Range, y: Range): boolean => x.first === y.first && x.last === y.last;

const near = (x: Box, y: Box, aGap: number, bGap: number): boolean =>
  x.aFirst <= y.aLast + aGap && y.aFirst <= x.aLast + aGap && x.bFirst <= y.bLast + bGap && y.bFirst <= x.bLast + bGap;

const joined = (x: Candidate, y: Candidate): Candidate => ({
  ...x,
  runs: null,
  box: {
    aFirst: Math.min(x.box.aFirst, y.box.aFirst),
    aLast: Math.max(x.box.aLast, y.box.aLast),
    bFirst: Math.min(x.box.bFirst, y.box.bFirst),
    bLast: Math.max(x.box.bLast, y.box.bLast),
  },
});
