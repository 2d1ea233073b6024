import { type ComparedText, FACT, WORDING } from "./compared-text.ts";
import type { Chain } from "./dense-chains.ts";

/** How many words of a passage there are on each side, and how many both have. */
export interface PassageWords {
  readonly aWords: number;
  readonly bWords: number;
  readonly common: number;
}

/** What a dense chain says, counted along its runs. */
export interface ChainMeasures {
  readonly all: PassageWords;
  /** Outside quotation marks; `inFives`: in common runs of at least five words. */
  readonly own: PassageWords & { readonly inFives: number };
  /** Outside quotation marks, without names and numbers. */
  readonly wording: { readonly aWords: number; readonly bWords: number };
}

const FIVE = 5;

/** Counts the words of a chain. Linear in its length, and in the product of the two sides of each gap between its runs. */
export function measureChain(a: ComparedText, b: ComparedText, { box, runs }: Chain): ChainMeasures {
  const { aFirst, aLast, bFirst, bLast } = box;
  const { voices: aVoices } = a;
  const { voices: bVoices } = b;
  let common = 0;
  let ownCommon = 0;
  let inFives = 0;
  let aBehind = aFirst;
  let bBehind = bFirst;
  for (const run of runs) {
    common += run.words + sharedInGap(a, aBehind, run.a, b, bBehind, run.b);
    aBehind = run.a + run.words;
    bBehind = run.b + run.words;
    let length = 0;
    for (let at = 0; at < run.words; at++) {
      if ((aVoices[run.a + at] as number) <= FACT && (bVoices[run.b + at] as number) <= FACT) {
        length++;
        continue;
      }
      ownCommon += length;
      if (length >= FIVE) inFives += length;
      length = 0;
    }
    ownCommon += length;
    if (length >= FIVE) inFives += length;
  }
  return {
    all: { aWords: aLast - aFirst + 1, bWords: bLast - bFirst + 1, common },
    own: {
      aWords: countVoices(aVoices, aFirst, aLast, FACT),
      bWords: countVoices(bVoices, bFirst, bLast, FACT),
      common: ownCommon,
      inFives,
    },
    wording: {
      aWords: countVoices(aVoices, aFirst, aLast, WORDING),
      bWords: countVoices(bVoices, bFirst, bLast, WORDING),
    },
  };
}

/** How many units from `first` to `last` have a voice of at most `most`. */
export function countVoices(voices: Uint8Array, first: number, last: number, most: number): number {
  let words = 0;
  for (let at = first; at <= last; at++) words += ((voices[at] as number) - most - 1) >>> 31;
  return words;
}

/** Words of a gap that the other side of the gap has too. */
function sharedInGap(a: ComparedText, aFrom: number, aTo: number, b: ComparedText, bFrom: number, bTo: number): number {
  const { words: inA } = a.units;
  const { words: inB } = b.units;
  let shared = 0;
  for (let at = aFrom; at < aTo; at++) {
    const word = inA[at] as number;
    for (let other = bFrom; other < bTo; other++) {
      if (inB[other] !== word) continue;
      shared++;
      break;
    }
  }
  return shared;
}
