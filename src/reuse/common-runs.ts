import type { Box } from "./cluster-pairs.ts";
import type { ComparedText } from "./compared-text.ts";
import { indexRuns, placesOfThrees, type RunIndex, runSlot } from "./run-index.ts";

/** A run of the same words in the same order: where it begins in each text, and its length. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

const LEAST_WORDS = 3;
/** Starting places of a word that are tried; a word that comes oftener starts no run. */
const MOST_STARTS = 24;
/** Places outside the box that are passed over. */
const MOST_PASSED = 400;

const known = new WeakMap<ComparedText, RunIndex>();

/** Where the neighbouring words of a text begin; kept with it. */
export function runIndexOf(text: ComparedText): RunIndex {
  const before = known.get(text);
  if (before !== undefined) return before;
  const index = indexRuns(text.units.words);
  known.set(text, index);
  return index;
}

/** Common runs of at least three words within a box, longest first from the left of `a`, each word of `a` in one run at most. Linear. */
export function commonRuns(a: Int32Array, { words: b, heads, next, threes }: RunIndex, box: Box): readonly Run[] {
  const { aFirst, aLast, bFirst, bLast } = box;
  const mask = heads.length - 1;
  const runs: Run[] = [];
  const { size, places } = placesOfThrees(a, threes, aFirst, aLast - LEAST_WORDS + 1);
  let behind = aFirst;
  for (let entry = 0; entry < size; entry++) {
    const at = places[entry] as number;
    if (at < behind) continue;
    let longest = 0;
    let place = 0;
    let tried = 0;
    let passed = 0;
    const one = a[at] as number;
    const other = a[at + 1] as number;
    for (
      let start = (heads[runSlot(one, other, mask)] as number) - 1;
      start >= 0;
      start = (next[start] as number) - 1
    ) {
      if (start >= bLast || passed > MOST_PASSED) break;
      if (start < bFirst || b[start] !== one || b[start + 1] !== other) {
        passed++;
        continue;
      }
      let length = 2;
      const most = Math.min(bLast - start, aLast - at) + 1;
      while (length < most && b[start + length] === a[at + length]) length++;
      if (length > longest) {
        longest = length;
        place = start;
      }
      if (++tried >= MOST_STARTS) break;
    }
    if (longest < LEAST_WORDS) continue;
    runs.push({ a: at, b: place, words: longest });
    behind = at + longest;
  }
  return runs;
}

/** The parts of the runs whose words have a voice of at most `most` in both texts, as far as three words are left. */
export function runsInVoice(
  runs: readonly Run[],
  aVoices: Uint8Array,
  bVoices: Uint8Array,
  most: number,
): readonly Run[] {
  const parts: Run[] = [];
  for (const { a, b, words } of runs) {
    let begin = 0;
    for (let at = 0; at <= words; at++) {
      if (at < words && (aVoices[a + at] as number) <= most && (bVoices[b + at] as number) <= most) continue;
      if (at - begin >= LEAST_WORDS) parts.push({ a: a + begin, b: b + begin, words: at - begin });
      begin = at + 1;
    }
  }
  return parts;
}
