import { type Box, clusterPairs } from "./cluster-pairs.ts";
import { type ComparedText, FACT, QUOTED, WORDING } from "./compared-text.ts";
import { fitRange, type Range, type Side, widenRange } from "./fit-range.ts";
import { evidenceOf, judgeBox, standsOut } from "./judge-box.ts";
import { type BoxMeasures, commonRuns, measureBox } from "./measure-box.ts";
import { findSharedPairs, type PairTable } from "./shared-pairs.ts";

/** Two stretches that match, both ends inclusive, in units, and what they have in common. */
export interface Alignment extends Box {
  readonly all: BoxMeasures;
  /** The same outside quotation marks. */
  readonly own: BoxMeasures;
  /** How sure the match is, 0–1. */
  readonly sure: number;
}

export interface AlignOptions {
  /** Shorter passages are left out. */
  readonly leastWords: number;
  /** Also passages whose words were replaced throughout, at the price of taking reports of one event for copies now and then. */
  readonly reworded: boolean;
}

export interface Candidate {
  readonly box: Box;
  readonly aScore: number;
  readonly bScore: number;
  readonly wide: "a" | "b" | null;
}

const ROUNDS = 4;
const LEAST_NATS = 5;
/** A first answer below this never becomes a passage; the surroundings are not looked at. */
const PROMISING_NATS = 28;
/** A summary may be found in pieces: so far apart they are one. */
const JOIN_WORDS = 40;
const SURE = 0.42;
const OUTSTANDING = 0.5;
/** Own words in common runs of five that make a copy whatever else speaks against it. */
const COPIED_WORDS = 16;
const COPIED_SHARE = 0.35;
/** Fewer words that are no names and no numbers: a list. */
const WORDING_SHARE = 0.5;
/** Own words without names and numbers that a reworded passage keeps. */
const REWORDED_WORDS = 20;
const REWORDED_SHARE = 0.6;
/** A run with more own words than this share is no quotation, and then has to be so long. */
const QUOTATION_SHARE = 0.25;
const EXCERPT_WORDS = 16;

/** The passages that the text of `table` and `b` share, in the order of the first. Linear but for texts that repeat themselves. */
export function alignTexts(table: PairTable, b: ComparedText, options: AlignOptions): readonly Alignment[] {
  const { sides, candidates } = findCandidates(table, b);
  const [a, other] = sides;
  const found: Alignment[] = [];
  for (const candidate of candidates) {
    const { box } = candidate;
    const all = measureBox(a, other, box, QUOTED);
    const sure = judgeBox(evidenceOf(all, candidate.aScore, candidate.bScore));
    const own = sure >= SURE ? measureBox(a, other, box, FACT) : null;
    if (own !== null && (options.reworded || isCopied(sides, candidate, own))) {
      if (Math.min(all.aWords, all.bWords) >= options.leastWords) {
        found.push({ ...tighten(a, other, box, all), all, own, sure });
      }
      continue;
    }
    for (const run of commonRuns(a, other, box, QUOTED)) {
      if (run.words < options.leastWords) continue;
      const piece = { aFirst: run.a, aLast: run.a + run.words - 1, bFirst: run.b, bLast: run.b + run.words - 1 };
      const ownPiece = measureBox(a, other, piece, FACT);
      // a few words alike outside quotation marks are a formula or a list of names
      const quoted = Math.min(ownPiece.aWords, ownPiece.bWords) <= QUOTATION_SHARE * run.words;
      if (!quoted && run.words < EXCERPT_WORDS) continue;
      found.push({ ...piece, all: measureBox(a, other, piece, QUOTED), own: ownPiece, sure: 1 });
    }
  }
  return found.sort((x, y) => x.aFirst - y.aFirst || x.bFirst - y.bFirst);
}

/** Do the writer's own words say that one was made from the other, and not only shared names, numbers and quotations? */
function isCopied([a, b]: readonly [Side, Side], { box, aScore, bScore }: Candidate, own: BoxMeasures): boolean {
  const wording = measureBox(a, b, box, WORDING);
  const words = Math.min(wording.aWords, wording.bWords);
  const ownWords = Math.max(1, Math.min(own.aWords, own.bWords));
  if (own.inFives >= COPIED_WORDS && own.inFives >= COPIED_SHARE * ownWords && words >= WORDING_SHARE * ownWords)
    return true;
  if (wording.common < REWORDED_WORDS || wording.common < REWORDED_SHARE * words) return false;
  const aWords = box.aLast - box.aFirst + 1;
  const bWords = box.bLast - box.bFirst + 1;
  const coverage = Math.min(aWords / a.ids.length, bWords / b.ids.length);
  return standsOut(own, Math.max(aScore / aWords, bScore / bWords), coverage) >= OUTSTANDING;
}

/** Every pair of stretches that may be one passage, with its scores; `judgeBox` decides. */
export function findCandidates(
  table: PairTable,
  b: ComparedText,
): { readonly sides: readonly [Side, Side]; readonly candidates: readonly Candidate[] } {
  const pairs = findSharedPairs(table, b);
  const { idCount } = table;
  const a: Side = { text: table.of, ids: table.ids, idCount, firsts: pairs.a1, seconds: pairs.a2 };
  const other: Side = { text: b, ids: pairs.bIds, idCount, firsts: pairs.b1, seconds: pairs.b2 };
  const fitted: Candidate[] = [];
  for (const box of clusterPairs(pairs)) {
    const candidate = fitBox(a, other, box);
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
  return { sides: [a, other], candidates };
}

function fitBox(a: Side, b: Side, box: Box): Candidate {
  let aRange: Range = { first: box.aFirst, last: Math.min(box.aLast, a.ids.length - 1), score: 0 };
  let bRange: Range = { first: box.bFirst, last: Math.min(box.bLast, b.ids.length - 1), score: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const nextA = fitRange(a, aRange, b, bRange.first, bRange.last, round === 0);
    const nextB = fitRange(b, bRange, a, nextA.first, nextA.last, round === 0);
    const still =
      nextA.first === aRange.first &&
      nextA.last === aRange.last &&
      nextB.first === bRange.first &&
      nextB.last === bRange.last;
    aRange = nextA;
    bRange = nextB;
    if (still || Math.min(aRange.score, bRange.score) < PROMISING_NATS) break;
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
  };
}

const near = (x: Box, y: Box, aGap: number, bGap: number): boolean =>
  x.aFirst <= y.aLast + aGap && y.aFirst <= x.aLast + aGap && x.bFirst <= y.bLast + bGap && y.bFirst <= x.bLast + bGap;

const joined = (x: Candidate, y: Candidate): Candidate => ({
  ...x,
  box: {
    aFirst: Math.min(x.box.aFirst, y.box.aFirst),
    aLast: Math.max(x.box.aLast, y.box.aLast),
    bFirst: Math.min(x.box.bFirst, y.box.bFirst),
    bLast: Math.max(x.box.bLast, y.box.bLast),
  },
});

/** Nearly verbatim: ends exactly where the same words end. */
const TIGHT_SHARE = 0.9;

function tighten(a: Side, b: Side, box: Box, { common, aWords, bWords }: BoxMeasures): Box {
  if (common < TIGHT_SHARE * Math.max(aWords, bWords)) return box;
  const runs = commonRuns(a, b, box, QUOTED);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return box;
  let { aFirst, aLast, bFirst, bLast } = box;
  // words before the first and behind the last run in `a` that `b` does not have at its end: not of the passage
  if (Math.abs(first.a - aFirst - (first.b - bFirst)) <= 2) {
    aFirst = first.a;
    bFirst = first.b;
  }
  const aEnd = last.a + last.words - 1;
  const bEnd = last.b + last.words - 1;
  if (Math.abs(aLast - aEnd - (bLast - bEnd)) <= 2) {
    aLast = aEnd;
    bLast = bEnd;
  }
  const aWordsOf = a.text.units.words;
  const bWordsOf = b.text.units.words;
  while (aFirst > 0 && bFirst > 0 && aWordsOf[aFirst - 1] === bWordsOf[bFirst - 1]) {
    aFirst--;
    bFirst--;
  }
  while (aLast + 1 < aWordsOf.length && bLast + 1 < bWordsOf.length && aWordsOf[aLast + 1] === bWordsOf[bLast + 1]) {
    aLast++;
    bLast++;
  }
  return { aFirst, aLast, bFirst, bLast };
}
