import type { Box } from "./cluster-pairs.ts";
import type { Side } from "./fit-range.ts";

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
let marks = new Int32Array(0);
let stamp = 0;

/** Measures one box; quadratic only in its own length. `most`: up to which voice words count (`QUOTED`: all, `FACT`: outside
 * quotation marks, `WORDING`: nor names nor numbers). */
export function measureBox(a: Side, b: Side, box: Box, most: number): BoxMeasures {
  const ofA = measureSide(a, box.aFirst, box.aLast, b, box.bFirst, box.bLast, most);
  const ofB = measureSide(b, box.bFirst, box.bLast, a, box.aFirst, box.aLast, most);
  let pairs = 0;
  for (let pair = 0; pair < a.firsts.length; pair++) {
    const aAt = a.firsts[pair] as number;
    const bAt = b.firsts[pair] as number;
    if (aAt < box.aFirst || bAt < box.bFirst) continue;
    if ((a.seconds[pair] as number) > box.aLast || (b.seconds[pair] as number) > box.bLast) continue;
    if (Math.max(a.text.voices[aAt] as number, b.text.voices[bAt] as number) <= most) pairs++;
  }
  const runs = commonRuns(a, b, box, most);
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
  if (marks.length < x.idCount) marks = new Int32Array(x.idCount * 2);
  stamp++;
  for (let at = yFirst; at <= yLast; at++) {
    const id = y.ids[at] as number;
    if (id >= 0 && (y.text.voices[at] as number) <= most) marks[id] = stamp;
  }
  let words = 0;
  let weight = 0;
  let commonWeight = 0;
  let rare = 0;
  let commonRare = 0;
  for (let at = first; at <= last; at++) {
    if ((x.text.voices[at] as number) > most) continue;
    const id = x.ids[at] as number;
    const shared = id >= 0 && marks[id] === stamp;
    const here = x.text.weights[at] as number;
    words++;
    weight += here;
    if (shared) commonWeight += here;
    if ((x.text.rarities[at] as number) < RARE) continue;
    rare++;
    if (shared) commonRare++;
  }
  return {
    words,
    weightShare: commonWeight / Math.max(16, weight),
    rareShare: commonRare / Math.max(1, rare),
    commonWeight: commonWeight / 16,
  };
}

function commonWords(a: Side, b: Side, box: Box, most: number): number {
  const times = new Map<number, number>();
  for (let at = box.aFirst; at <= box.aLast; at++) {
    if ((a.text.voices[at] as number) > most) continue;
    const word = a.text.units.words[at] as number;
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  let common = 0;
  for (let at = box.bFirst; at <= box.bLast; at++) {
    if ((b.text.voices[at] as number) > most) continue;
    const word = b.text.units.words[at] as number;
    const left = times.get(word) ?? 0;
    if (left === 0) continue;
    common++;
    times.set(word, left - 1);
  }
  return common;
}

/** A run of the same words in the same order: where it begins in each text, and its length. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

const wordsIn = (runs: readonly Run[], least: number): number =>
  runs.reduce((sum, { words }) => sum + (words >= least ? words : 0), 0);

/** Starting places of a word that are tried; a word that comes oftener starts no run. */
const MOST_STARTS = 24;

/** Common runs of at least three words, longest match first from the left, each word of `a` in one run at most. */
export function commonRuns(a: Side, b: Side, box: Box, most: number): readonly Run[] {
  const aWords = a.text.units.words;
  const bWords = b.text.units.words;
  const starts = new Map<number, number[]>();
  for (let at = box.bFirst; at + 1 <= box.bLast; at++) {
    const key = Math.imul(bWords[at] as number, 0x9e3779b1) ^ (bWords[at + 1] as number);
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [at]);
    else if (known.length < MOST_STARTS) known.push(at);
  }
  const allowed = (aAt: number, bAt: number): boolean =>
    (a.text.voices[aAt] as number) <= most && (b.text.voices[bAt] as number) <= most;
  const runs: Run[] = [];
  for (let at = box.aFirst; at < box.aLast; ) {
    const key = Math.imul(aWords[at] as number, 0x9e3779b1) ^ (aWords[at + 1] as number);
    let words = 0;
    let place = 0;
    for (const start of starts.get(key) ?? []) {
      let length = 0;
      while (
        at + length <= box.aLast &&
        start + length <= box.bLast &&
        aWords[at + length] === bWords[start + length] &&
        allowed(at + length, start + length)
      ) {
        length++;
      }
      if (length > words) {
        words = length;
        place = start;
      }
    }
    if (words >= 3) runs.push({ a: at, b: place, words });
    at += words >= 3 ? words : 1;
  }
  return runs;
}
