import type { Candidate } from "./candidate.ts";
import type { Box } from "./cluster-pairs.ts";
import type { Run } from "./common-runs.ts";
import { type ComparedText, FACT, QUOTED, WORDING } from "./compared-text.ts";
import { findCandidates, type RunFinder, runFinder } from "./find-candidates.ts";
import type { Side } from "./fit-range.ts";
import { evidenceOf, judgeBox } from "./judge-box.ts";
import { type BoxMeasures, measureBox } from "./measure-box.ts";
import { tighten } from "./passage-ends.ts";
import { findPlainCopies, type PlainCopy } from "./plain-copies.ts";
import type { PairTable } from "./shared-pairs.ts";
import { sharedElsewhere, standsOut } from "./stands-out.ts";
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
  /** Also passages that do not stand out of their surroundings: most are two reports of one event, not copies. */
  readonly reworded: boolean;
}

/** From so many words on, and such a share of the longer text in common runs, one text is a copy of the other as a whole. */
const COPY_WORDS = 40;
const COPY_ALIKE = 0.9;
const SURE = 0.42;
const OUTSTANDING = 0.5;
/** Own words in common runs of five that make a copy whatever else speaks against it. */
const COPIED_WORDS = 16;
const COPIED_SHARE = 0.35;
/** Fewer words that are no names and no numbers: a list. */
const WORDING_SHARE = 0.5;
/** Most of a reworded passage is the writer's own words. */
const OWN_SHARE = 0.5;
/** A run with more own words than this share is no quotation, and then has to be so long. */
const QUOTATION_SHARE = 0.25;
const EXCERPT_WORDS = 16;

/** A candidate that was measured. */
interface Measured {
  readonly candidate: Candidate;
  readonly runs: readonly Run[];
  readonly all: BoxMeasures;
  readonly sure: number;
}

/** The passages that the text of `table` and `b` share, in the order of the first. Linear but for texts that repeat themselves. */
export function alignTexts(table: PairTable, b: ComparedText, options: AlignOptions): readonly Alignment[] {
  const runsOf = runFinder(table.of, b);
  const copy = wholeCopy(table, b, runsOf, options);
  if (copy !== null) return [copy];
  const plain = findPlainCopies(table.of, b, runsOf(wholeBox(table.of, b)));
  const { sides, candidates } =
    plain === null ? findCandidates(table, b, runsOf) : { sides: plainSides(table, b), candidates: plain.map(certain) };
  const [a, other] = sides;
  const measured = candidates.map((candidate): Measured => {
    const runs = candidate.runs ?? runsOf(candidate.box);
    const all = measureBox(a, other, candidate.box, runs, QUOTED);
    const sure = plain === null ? judgeBox(evidenceOf(all, candidate.aScore, candidate.bScore)) : 1;
    return { candidate, runs, all, sure };
  });
  const boxes = measured.filter(({ sure }) => sure >= SURE).map(({ candidate }) => candidate.box);
  let elsewhere: number | null = null;
  const isReworded = (one: Measured, own: BoxMeasures, wording: BoxMeasures): boolean => {
    if (own.aWords < OWN_SHARE * one.all.aWords || own.bWords < OWN_SHARE * one.all.bWords) return false;
    elsewhere ??= sharedElsewhere(a, other, boxes);
    const { candidate, sure } = one;
    return standsOut({ sides, candidate, sure, own, wording, elsewhere }) >= OUTSTANDING;
  };
  const found: Alignment[] = [];
  for (const one of measured) {
    const { candidate, runs, all, sure } = one;
    const own = sure >= SURE ? measureBox(a, other, candidate.box, runs, FACT) : null;
    const wording = own === null || options.reworded ? null : measureBox(a, other, candidate.box, runs, WORDING);
    if (own !== null && (wording === null || isCopied(own, wording) || isReworded(one, own, wording))) {
      if (Math.min(all.aWords, all.bWords) >= options.leastWords) {
        found.push({ ...tighten(a, other, candidate.box, all, runs), all, own, sure });
      }
    } else found.push(...tellingRuns(sides, runs, options));
  }
  return found.sort((x, y) => x.aFirst - y.aFirst || x.bFirst - y.bFirst);
}

/** Do so many of the writer's own words stand in common runs that nothing else has to be asked? */
function isCopied(own: BoxMeasures, wording: BoxMeasures): boolean {
  const ownWords = Math.max(1, Math.min(own.aWords, own.bWords));
  return (
    own.inFives >= COPIED_WORDS &&
    own.inFives >= COPIED_SHARE * ownWords &&
    Math.min(wording.aWords, wording.bWords) >= WORDING_SHARE * ownWords
  );
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
