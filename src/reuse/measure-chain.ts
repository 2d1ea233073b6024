import type { Run } from "./common-runs.ts";
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
  const inA = countVoices(a.voices, aFirst, aLast);
  const inB = countVoices(b.voices, bFirst, bLast);
  const aWords = aLast - aFirst + 1;
  const bWords = bLast - bFirst + 1;
  const isUnquoted = inA.own === aWords && inB.own === bWords;
  let common = 0;
  let ownCommon = 0;
  let inFives = 0;
  let aBehind = aFirst;
  let bBehind = bFirst;
  for (const run of runs) {
    common += run.words + sharedInGap(a, aBehind, run.a, b, bBehind, run.b);
    aBehind = run.a + run.words;
    bBehind = run.b + run.words;
    const own = isUnquoted ? wholeRun(run) : ownParts(a.voices, b.voices, run);
    ownCommon += own.words;
    inFives += own.inFives;
  }
  return {
    all: { aWords, bWords, common },
    own: { aWords: inA.own, bWords: inB.own, common: ownCommon, inFives },
    wording: { aWords: inA.wording, bWords: inB.wording },
  };
}

/** Words of a run outside quotation marks, and how many of them follow each other by five at least. */
interface OwnWords {
  readonly words: number;
  readonly inFives: number;
}

const wholeRun = ({ words }: Run): OwnWords => ({ words, inFives: words >= FIVE ? words : 0 });

function ownParts(aVoices: Uint8Array, bVoices: Uint8Array, run: Run): OwnWords {
  let words = 0;
  let inFives = 0;
  let length = 0;
  for (let at = 0; at < run.words; at++) {
    if ((aVoices[run.a + at] as number) <= FACT && (bVoices[run.b + at] as number) <= FACT) {
      length++;
      continue;
    }
    words += length;
    if (length >= FIVE) inFives += length;
    length = 0;
  }
  return { words: words + length, inFives: inFives + (length >= FIVE ? length : 0) };
}

/** How many units from `first` to `last` stand outside quotation marks, and how many of those are neither names nor numbers. */
export function countVoices(
  voices: Uint8Array,
  first: number,
  last: number,
): { readonly own: number; readonly wording: number } {
  let own = 0;
  let wording = 0;
  for (let at = first; at <= last; at++) {
    const voice = voices[at] as number;
    own += (voice - FACT - 1) >>> 31;
    wording += (voice - WORDING - 1) >>> 31;
  }
  return { own, wording };
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
