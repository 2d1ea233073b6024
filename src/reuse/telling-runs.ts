import type { Alignment } from "./alignment.ts";
import type { Run } from "./common-runs.ts";
import type { ComparedText } from "./compared-text.ts";
import { boxed } from "./dense-chains.ts";
import { measureChain } from "./measure-chain.ts";

/** A run with more own words than this share is no quotation, and then has to be so long. */
const QUOTATION_SHARE = 0.25;
const EXCERPT_WORDS = 16;

/** Runs that say something by themselves: quoted words, or many. */
export function tellingRuns(
  a: ComparedText,
  b: ComparedText,
  runs: readonly Run[],
  leastWords: number,
): readonly Alignment[] {
  const found: Alignment[] = [];
  for (const run of runs) {
    if (run.words < leastWords) continue;
    const chain = boxed([run]);
    const { all, own } = measureChain(a, b, chain);
    // a few words alike outside quotation marks are a formula or a list of names
    const quoted = Math.min(own.aWords, own.bWords) <= QUOTATION_SHARE * run.words;
    if (quoted || run.words >= EXCERPT_WORDS) found.push({ ...chain.box, all, own });
  }
  return found;
}
