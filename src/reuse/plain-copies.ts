import type { Box } from "./cluster-pairs.ts";
import type { Run } from "./common-runs.ts";
import type { ComparedText } from "./compared-text.ts";

/** A stretch that is the same in both texts but for a word here and there, with its common runs. */
export interface PlainCopy {
  readonly box: Box;
  readonly runs: readonly Run[];
}

/** Shorter runs may stand anywhere. */
const TELLING_WORDS = 5;
/** Between two runs of one copy, so few words of each text. */
const GAP_WORDS = 3;
/** How far around a copy something reworded is looked for. */
const AROUND_WORDS = 40;
/** Rare words around that both have: more, and what was copied goes on reworded. */
const MOST_SHARED = 0;
const RARE = 2;

/**
 * The copies of two texts whose common runs stand in dense chains, with surroundings that have nothing in common: nothing is left to be
 * fitted. Null where any chain goes on reworded, or where there is none. `runs`: common runs of both whole texts.
 */
export function findPlainCopies(a: ComparedText, b: ComparedText, runs: readonly Run[]): readonly PlainCopy[] | null {
  const chains: Run[][] = [];
  let before: Run | null = null;
  for (const run of runs) {
    const aGap = before === null ? -1 : run.a - before.a - before.words;
    const bGap = before === null ? -1 : run.b - before.b - before.words;
    const follows = aGap >= 0 && aGap <= GAP_WORDS && bGap >= 0 && bGap <= GAP_WORDS;
    if (!follows && run.words < TELLING_WORDS) continue;
    if (follows) chains.at(-1)?.push(run);
    else chains.push([run]);
    before = run;
  }
  if (chains.length === 0) return null;
  const copies: PlainCopy[] = [];
  for (const chain of chains) {
    const first = chain[0] as Run;
    const last = chain.at(-1) as Run;
    const box = { aFirst: first.a, aLast: last.a + last.words - 1, bFirst: first.b, bLast: last.b + last.words - 1 };
    const { aFirst, aLast, bFirst, bLast } = box;
    const shared =
      sharedRare(a, aFirst - AROUND_WORDS, aFirst, b, bFirst - AROUND_WORDS, bFirst) +
      sharedRare(a, aLast + 1, aLast + 1 + AROUND_WORDS, b, bLast + 1, bLast + 1 + AROUND_WORDS);
    if (shared > MOST_SHARED) return null;
    copies.push({ box, runs: chain });
  }
  return copies;
}

/** Rare words of a stretch of `a` that a stretch of `b` has too; both half-open, as far as the texts go. */
function sharedRare(a: ComparedText, aFrom: number, aTo: number, b: ComparedText, bFrom: number, bTo: number): number {
  const { stems: inA, count: aCount } = a.units;
  const { stems: inB, count: bCount } = b.units;
  let shared = 0;
  for (let at = Math.max(0, aFrom); at < Math.min(aTo, aCount); at++) {
    if ((a.rarities[at] as number) < RARE) continue;
    for (let other = Math.max(0, bFrom); other < Math.min(bTo, bCount); other++) {
      if (inA[at] !== inB[other]) continue;
      shared++;
      break;
    }
  }
  return shared;
}
