import { type Box, clusterPairs } from "./cluster-pairs.ts";
import { commonRuns, indexRuns, type Run, type RunIndex } from "./common-runs.ts";
import { type ComparedText, FACT, QUOTED, WORDING } from "./compared-text.ts";
import { fitRange, type Range, type Side, widenRange } from "./fit-range.ts";
import { evidenceOf, judgeBox, standsOut } from "./judge-box.ts";
import { type BoxMeasures, measureBox } from "./measure-box.ts";
import { findPlainCopies, type PlainCopy } from "./plain-copies.ts";
import { findSharedPairs, type PairTable } from "./shared-pairs.ts";
import { lookUpKeys } from "./word-table.ts";

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
  /** Common runs of the box, where they are known already. */
  readonly runs: readonly Run[] | null;
}

const ROUNDS = 4;
/** From so many words on, and such a share of the longer text in common runs, one text is a copy of the other as a whole. */
const COPY_WORDS = 40;
const COPY_ALIKE = 0.9;
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
  const runsOf = runFinder(table.of, b);
  const copy = wholeCopy(table, b, runsOf, options);
  if (copy !== null) return [copy];
  const plain = findPlainCopies(table.of, b, runsOf(wholeBox(table.of, b)));
  const { sides, candidates } =
    plain === null ? findCandidates(table, b, runsOf) : { sides: plainSides(table, b), candidates: plain.map(certain) };
  const found: Alignment[] = [];
  for (const candidate of candidates) {
    const runs = candidate.runs ?? runsOf(candidate.box);
    const [a, other] = sides;
    const all = measureBox(a, other, candidate.box, runs, QUOTED);
    const sure = plain === null ? judgeBox(evidenceOf(all, candidate.aScore, candidate.bScore)) : 1;
    const own = sure >= SURE ? measureBox(a, other, candidate.box, runs, FACT) : null;
    if (own !== null && (options.reworded || isCopied(sides, candidate, runs, own))) {
      if (Math.min(all.aWords, all.bWords) >= options.leastWords) {
        found.push({ ...tighten(a, other, candidate.box, all, runs), all, own, sure });
      }
    } else found.push(...tellingRuns(sides, runs, options));
  }
  return found.sort((x, y) => x.aFirst - y.aFirst || x.bFirst - y.bFirst);
}

/** Runs that say something by themselves: quoted words, or many. */
function tellingRuns([a, b]: readonly [Side, Side], runs: readonly Run[], { leastWords }: AlignOptions): Alignment[] {
  const found: Alignment[] = [];
  for (const run of runs) {
    if (run.words < leastWords) continue;
    const piece = { aFirst: run.a, aLast: run.a + run.words - 1, bFirst: run.b, bLast: run.b + run.words - 1 };
    const own = measureBox(a, b, piece, [run], FACT);
    // a few words alike outside quotation marks are a formula or a list of names
    const quoted = Math.min(own.aWords, own.bWords) <= QUOTATION_SHARE * run.words;
    if (!quoted && run.words < EXCERPT_WORDS) continue;
    found.push({ ...piece, all: measureBox(a, b, piece, [run], QUOTED), own, sure: 1 });
  }
  return found;
}

const wholeBox = (a: ComparedText, b: ComparedText): Box => ({
  aFirst: 0,
  aLast: a.units.count - 1,
  bFirst: 0,
  bLast: b.units.count - 1,
});

const certain = ({ box, runs }: PlainCopy): Candidate => ({ box, aScore: 0, bScore: 0, wide: null, runs });

/** Both texts without their shared pairs: all that can be measured where nothing has to be fitted. */
function plainSides(
  { of, ids, idCount, wordIds, wordCount, stemTable, wordTable }: PairTable,
  b: ComparedText,
): [Side, Side] {
  const none = new Int32Array(0);
  const shared = { idCount, wordCount, firsts: none, seconds: none, pairsFrom: null };
  const inB = { ids: lookUpKeys(stemTable, b.units.stems), wordIds: lookUpKeys(wordTable, b.units.words) };
  return [
    { text: of, ids, wordIds, ...shared },
    { text: b, ...inB, ...shared },
  ];
}

/** Nearly the same text throughout: one passage, without a look for others. Null for all other pairs; those are told soon. */
function wholeCopy(table: PairTable, b: ComparedText, runsOf: RunFinder, options: AlignOptions): Alignment | null {
  const aWords = table.of.units.count;
  const bWords = b.units.count;
  const longer = Math.max(aWords, bWords);
  if (longer < COPY_WORDS || Math.min(aWords, bWords) < Math.max(options.leastWords, COPY_ALIKE * longer)) return null;
  const runs = runsOf(wholeBox(table.of, b));
  let common = 0;
  let behind = 0;
  for (const run of runs) {
    // what was moved is not one passage
    if (run.b < behind) return null;
    behind = run.b + run.words;
    common += run.words;
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (common < COPY_ALIKE * longer || first === undefined || last === undefined) return null;
  const box = { aFirst: first.a, aLast: last.a + last.words - 1, bFirst: first.b, bLast: last.b + last.words - 1 };
  const [a, other] = plainSides(table, b);
  const all = measureBox(a, other, box, runs, QUOTED);
  return { ...box, all, own: measureBox(a, other, box, runs, FACT), sure: 1 };
}

/** Do the writer's own words say that one was made from the other, and not only shared names, numbers and quotations? */
function isCopied(
  [a, b]: readonly [Side, Side],
  { box, aScore, bScore }: Candidate,
  runs: readonly Run[],
  own: BoxMeasures,
): boolean {
  const wording = measureBox(a, b, box, runs, WORDING);
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
  runsOf: RunFinder = runFinder(table.of, b),
): { readonly sides: readonly [Side, Side]; readonly candidates: readonly Candidate[] } {
  const pairs = findSharedPairs(table, b);
  const { idCount, wordIds, wordCount } = table;
  const a: Side = {
    text: table.of,
    ids: table.ids,
    idCount,
    wordIds,
    wordCount,
    firsts: pairs.a1,
    seconds: pairs.a2,
    pairsFrom: null,
  };
  const inB = lookUpKeys(table.wordTable, b.units.words);
  const other: Side = {
    text: b,
    ids: pairs.bIds,
    idCount,
    wordIds: inB,
    wordCount,
    firsts: pairs.b1,
    seconds: pairs.b2,
    pairsFrom: pairs.pairsFrom,
  };
  const fitted: Candidate[] = [];
  const boxes = clusterPairs(pairs);
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
  return { sides: [a, other], candidates };
}

type RunFinder = (box: Box) => readonly Run[];

/** Finds common runs of two texts in any box; looks the second text up, and only if asked. */
function runFinder(a: ComparedText, b: ComparedText): RunFinder {
  let index: RunIndex | null = null;
  return (box) => {
    index ??= indexRuns(b.units.words);
    return commonRuns(a.units.words, index, box);
  };
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

/** As far as the same words go on at both ends. */
function extendBox(a: Int32Array, b: Int32Array, box: Box): Box {
  let { aFirst, aLast, bFirst, bLast } = box;
  while (aFirst > 0 && bFirst > 0 && a[aFirst - 1] === b[bFirst - 1]) {
    aFirst--;
    bFirst--;
  }
  while (aLast + 1 < a.length && bLast + 1 < b.length && a[aLast + 1] === b[bLast + 1]) {
    aLast++;
    bLast++;
  }
  return { aFirst, aLast, bFirst, bLast };
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
    runs: null,
  };
}

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

/** Nearly verbatim: ends exactly where the same words end. */
const TIGHT_SHARE = 0.9;

function tighten(a: Side, b: Side, box: Box, { common, aWords, bWords }: BoxMeasures, runs: readonly Run[]): Box {
  if (common < TIGHT_SHARE * Math.max(aWords, bWords)) return box;
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
  return extendBox(a.text.units.words, b.text.units.words, { aFirst, aLast, bFirst, bLast });
}
