import type { Box } from "./cluster-pairs.ts";
import type { Run } from "./common-runs.ts";

/** A stretch that is the same in both texts but for words here and there, with its common runs in order. */
export interface Chain {
  readonly box: Box;
  readonly runs: readonly Run[];
}

/** Shorter runs may stand anywhere: they go on with a chain and begin none. */
const TELLING_WORDS = 5;
/** Between two runs of one chain, so few words of each text. */
const GAP_WORDS = 30;
/** Chains that a run may go on with: the last so many. */
const OPEN_CHAINS = 4;

/** The common runs of two texts as chains in the order of the first, dense or not. Linear. */
export function chainRuns(runs: readonly Run[]): readonly Run[][] {
  const chains: Run[][] = [];
  for (const run of runs) {
    let best = -1;
    let least = 2 * GAP_WORDS + 1;
    for (let at = Math.max(0, chains.length - OPEN_CHAINS); at < chains.length; at++) {
      const chain = chains[at] as Run[];
      const last = chain[chain.length - 1] as Run;
      const aGap = run.a - last.a - last.words;
      const bGap = run.b - last.b - last.words;
      if (aGap < 0 || bGap < 0 || aGap > GAP_WORDS || bGap > GAP_WORDS || aGap + bGap >= least) continue;
      least = aGap + bGap;
      best = at;
    }
    if (best >= 0) (chains[best] as Run[]).push(run);
    else if (run.words >= TELLING_WORDS) chains.push([run]);
  }
  return chains;
}

/** The chain with its ends. */
export function boxed(runs: readonly Run[]): Chain {
  const first = runs[0] as Run;
  const last = runs[runs.length - 1] as Run;
  const box = { aFirst: first.a, aLast: last.a + last.words - 1, bFirst: first.b, bLast: last.b + last.words - 1 };
  return { box, runs };
}

/** Share of the words of the longer side that stand in the runs, 0–1. */
export function density({ box, runs }: Chain): number {
  let words = 0;
  for (const run of runs) words += run.words;
  return words / (Math.max(box.aLast - box.aFirst, box.bLast - box.bFirst) + 1);
}
