import type { Box } from "./cluster-pairs.ts";
import { type Run, runsInVoice } from "./common-runs.ts";
import { QUOTED } from "./compared-text.ts";
import { pairsBefore } from "./match-units.ts";
import { countVoices } from "./measure-chain.ts";
import { IN_B, PLACES, sharedRoom } from "./shared-pairs.ts";
import { lookUpWords, type Side, unitRoom } from "./sides.ts";

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

/**
 * Measures one box, whose common runs are known; linear. `most`: up to which voice words count (`QUOTED`: all, `FACT`: outside
 * quotation marks, `WORDING`: nor names nor numbers).
 */
export function measureBox(a: Side, b: Side, box: Box, all: readonly Run[], most: number): BoxMeasures {
  const ofA = measureSide(a, box.aFirst, box.aLast, b, box.bFirst, box.bLast, most);
  const ofB = measureSide(b, box.bFirst, box.bLast, a, box.aFirst, box.aLast, most);
  const { voices } = unitRoom;
  const { places } = sharedRoom;
  let pairs = 0;
  const end = pairsBefore(b, box.bLast, 0) * PLACES;
  for (let pair = pairsBefore(b, box.bFirst, 0) * PLACES; pair < end; pair += PLACES) {
    const aAt = places[pair] as number;
    const bAt = places[pair + IN_B] as number;
    if (aAt < box.aFirst || bAt < box.bFirst) continue;
    if ((places[pair + 1] as number) > box.aLast || (places[pair + IN_B + 1] as number) > box.bLast) continue;
    pairs += (((voices[aAt] as number) - most - 1) & ((voices[b.base + bAt] as number) - most - 1)) >>> 31;
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
    countVoices(a.text.voices, aFirst, aLast).own + countVoices(b.text.voices, bFirst, bLast).own ===
    aLast - aFirst + bLast - bFirst + 2
  );
}

/** How many words of a box are neither quoted nor names nor numbers. */
export const wordingOf = (
  a: Side,
  b: Side,
  { aFirst, aLast, bFirst, bLast }: Box,
): Pick<BoxMeasures, "aWords" | "bWords"> => ({
  aWords: countVoices(a.text.voices, aFirst, aLast).wording,
  bWords: countVoices(b.text.voices, bFirst, bLast).wording,
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
  const { ids, voices, weights, rarities, marks: inBox } = unitRoom;
  const yEnd = y.base + yLast;
  // 1 where a voice counts; nothing here branches, as no branch could be foreseen
  for (let at = y.base + yFirst; at <= yEnd; at++) {
    const id = (ids[at] as number) + 1;
    inBox[id] = (inBox[id] as number) | (((voices[at] as number) - most - 1) >>> 31);
  }
  inBox[0] = 0;
  let words = 0;
  let weight = 0;
  let commonWeight = 0;
  let rare = 0;
  let commonRare = 0;
  const end = x.base + last;
  for (let at = x.base + first; at <= end; at++) {
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
  for (let at = y.base + yFirst; at <= yEnd; at++) inBox[(ids[at] as number) + 1] = 0;
  return {
    words,
    weightShare: commonWeight / Math.max(16, weight),
    rareShare: commonRare / Math.max(1, rare),
    commonWeight: commonWeight / 16,
  };
}

function commonWords(a: Side, b: Side, box: Box, most: number): number {
  const { wordIds, voices, times } = unitRoom;
  lookUpWords(box.bFirst, box.bLast + 1);
  for (let at = a.base + box.aFirst; at <= a.base + box.aLast; at++) {
    const word = wordIds[at] as number;
    times[word] = (times[word] as number) + (((voices[at] as number) - most - 1) >>> 31);
  }
  let common = 0;
  for (let at = b.base + box.bFirst; at <= b.base + box.bLast; at++) {
    const word = wordIds[at] as number;
    if (word < 0 || (voices[at] as number) > most || (times[word] as number) === 0) continue;
    common++;
    times[word] = (times[word] as number) - 1;
  }
  for (let at = a.base + box.aFirst; at <= a.base + box.aLast; at++) times[wordIds[at] as number] = 0;
  return common;
}

const wordsIn = (runs: readonly Run[], least: number): number =>
  runs.reduce((sum, { words }) => sum + (words >= least ? words : 0), 0);
