import type { Box } from "./cluster-pairs.ts";
import { type Run, runsInVoice } from "./common-runs.ts";
import { FACT, QUOTED, WORDING } from "./compared-text.ts";
import { pairsBefore, type Side } from "./match-units.ts";
import { countVoices } from "./measure-chain.ts";

/** What speaks for a pair of stretches being one text, counted over all words, or only over those outside quotation marks. */
export interface BoxMeasures {
  readonly aWords: number;
  readonly bWords: number;
  /** Words in common, each as often as both have it. */
  readonly common: number;
  /** Shared pairs of neighbours. */
  readonly pairs: number;
  /** Share of weight, and of rare words, that the other stretch has too; the lesser of the two sides. */
  readonly weightShare: number;
  readonly rareShare: number;
  readonly commonWeight: number;
  /** Length of the longest common run, words in common runs of at least five, of at least three. */
  readonly longestRun: number;
  readonly inFives: number;
  readonly inThrees: number;
}

const RARE = 2;
/** 1 for each stem that is in the box, by its number and one more: what has none, −1, is never in it. All 0 between two calls. */
let marks = new Uint8Array(0);

/**
 * Measures one box, whose common runs are known; linear. `most`: up to which voice words count (`QUOTED`: all, `FACT`: outside
 * quotation marks, `WORDING`: nor names nor numbers).
 */
export function measureBox(a: Side, b: Side, box: Box, all: readonly Run[], most: number): BoxMeasures {
  const ofA = measureSide(a, box.aFirst, box.aLast, b, box.bFirst, box.bLast, most);
  const ofB = measureSide(b, box.bFirst, box.bLast, a, box.aFirst, box.aLast, most);
  const { voices: aVoices } = a.text;
  const { voices: bVoices } = b.text;
  let pairs = 0;
  const end = pairsBefore(b, box.bLast, a, 0);
  for (let pair = pairsBefore(b, box.bFirst, a, 0); pair < end; pair++) {
    const aAt = a.firsts[pair] as number;
    const bAt = b.firsts[pair] as number;
    if (aAt < box.aFirst || bAt < box.bFirst) continue;
    if ((a.seconds[pair] as number) > box.aLast || (b.seconds[pair] as number) > box.bLast) continue;
    pairs += (((aVoices[aAt] as number) - most - 1) & ((bVoices[bAt] as number) - most - 1)) >>> 31;
  }
  const runs = most === QUOTED ? all : runsInVoice(all, a.text.voices, b.text.voices, most);
  return {
    aWords: ofA.words,
    bWords: ofB.words,
    common: commonWords(a, b, box, most),
    pairs,
    weightShare: Math.min(ofA.weightShare, ofB.weightShare),
    rareShare: Math.min(ofA.rareShare, ofB.rareShare),
    commonWeight: Math.min(ofA.commonWeight, ofB.commonWeight),
    longestRun: Math.max(0, ...runs.map(({ words }) => words)),
    inFives: wordsIn(runs, 5),
    inThrees: wordsIn(runs, 3),
  };
}

/** Does none of the words of a box stand between quotation marks? Then all that is measured of its own words is what is measured of all. */
export function isUnquoted(a: Side, b: Side, { aFirst, aLast, bFirst, bLast }: Box): boolean {
  return (
    countVoices(a.text.voices, aFirst, aLast, FACT) + countVoices(b.text.voices, bFirst, bLast, FACT) ===
    aLast - aFirst + bLast - bFirst + 2
  );
}

/** How many words of a box are neither quoted nor names nor numbers. */
export const wordingOf = (
  a: Side,
  b: Side,
  { aFirst, aLast, bFirst, bLast }: Box,
): Pick<BoxMeasures, "aWords" | "bWords"> => ({
  aWords: countVoices(a.text.voices, aFirst, aLast, WORDING),
  bWords: countVoices(b.text.voices, bFirst, bLast, WORDING),
});

interface SideMeasures {
  readonly words: number;
  readonly weightShare: number;
  readonly rareShare: number;
  readonly commonWeight: number;
}

function measureSide(
  x: Side,
  first: number,
  last: number,
  y: Side,
  yFirst: number,
  yLast: number,
  most: number,
): SideMeasures {
  if (marks.length <= x.idCount) marks = new Uint8Array((x.idCount + 1) * 2);
  const inBox = marks;
  const { ids, text } = x;
  const { voices, weights, rarities } = text;
  const { ids: yIds } = y;
  const { voices: yVoices } = y.text;
  // 1 where a voice counts; nothing here branches, as no branch could be foreseen
  for (let at = yFirst; at <= yLast; at++) {
    const id = (yIds[at] as number) + 1;
    inBox[id] = (inBox[id] as number) | (((yVoices[at] as number) - most - 1) >>> 31);
  }
  inBox[0] = 0;
  let words = 0;
  let weight = 0;
  let commonWeight = 0;
  let rare = 0;
  let commonRare = 0;
  for (let at = first; at <= last; at++) {
    const counts = ((voices[at] as number) - most - 1) >>> 31;
    const shared = counts & (inBox[(ids[at] as number) + 1] as number);
    const isRare = (RARE - 1 - (rarities[at] as number)) >>> 31;
    const here = weights[at] as number;
    words += counts;
    weight += here & (0 - counts);
    commonWeight += here & (0 - shared);
    rare += isRare & counts;
    commonRare += isRare & shared;
  }
  for (let at = yFirst; at <= yLast; at++) inBox[(yIds[at] as number) + 1] = 0;
  return {
    words,
    weightShare: commonWeight / Math.max(16, weight),
    rareShare: commonRare / Math.max(1, rare),
    commonWeight: commonWeight / 16,
  };
}

/** How often each word was met in the box; all 0 between two calls. */
let times = new Int32Array(0);

function commonWords(a: Side, b: Side, box: Box, most: number): number {
  if (times.length < a.wordCount) times = new Int32Array(a.wordCount * 2);
  a.wordNumbers?.lookUpTo(box.aFirst, box.aLast + 1);
  b.wordNumbers?.lookUpTo(box.bFirst, box.bLast + 1);
  const { wordIds: inA } = a;
  const { wordIds: inB } = b;
  const aVoices = a.text.voices;
  const bVoices = b.text.voices;
  for (let at = box.aFirst; at <= box.aLast; at++) {
    const word = inA[at] as number;
    times[word] = (times[word] as number) + (((aVoices[at] as number) - most - 1) >>> 31);
  }
  let common = 0;
  for (let at = box.bFirst; at <= box.bLast; at++) {
    const word = inB[at] as number;
    if (word < 0 || (bVoices[at] as number) > most || (times[word] as number) === 0) continue;
    common++;
    times[word] = (times[word] as number) - 1;
  }
  for (let at = box.aFirst; at <= box.aLast; at++) times[inA[at] as number] = 0;
  return common;
}

const wordsIn = (runs: readonly Run[], least: number): number =>
  runs.reduce((sum, { words }) => sum + (words >= least ? words : 0), 0);
