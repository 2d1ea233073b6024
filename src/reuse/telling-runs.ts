import { type Alignment, alignmentOf } from "./alignment.ts";
import type { Run } from "./common-runs.ts";
import type { ComparedText } from "./compared-text.ts";
import { boxed } from "./dense-chains.ts";
import { measureChain } from "./measure-chain.ts";

/** A run with more own words than this share is no quotation, and then has to be so long. */
const QUOTATION_SHARE = 0.25;
const EXCERPT_WORDS = 16;

/** Two runs with no more words than this between them, in either text, are one passage if they say the same sort of thing. */
const GAP_WORDS = 10;

/** Runs that say something by themselves: quoted words, or many. A quotation with a word changed here and there is one passage. */
export function tellingRuns(
  a: ComparedText,
  b: ComparedText,
  runs: readonly Run[],
  leastWords: number,
): readonly Alignment[] {
  const found: Told[] = [];
  runs.forEach((run, at) => {
    if (run.words < leastWords) return;
    const one = told(a, b, runs, at, at);
    // a few words alike outside quotation marks are a formula or a list of names
    if (!one.quoted && run.words < EXCERPT_WORDS) return;
    const before = found.at(-1);
    const whole = before !== undefined && goesOn(before, one) ? told(a, b, runs, before.from, at) : null;
    if (whole !== null && whole.quoted === one.quoted && before?.quoted === one.quoted) found.splice(-1, 1, whole);
    else found.push(one);
  });
  return found.map(({ passage }) => passage);
}

/** A passage from run `from` on, and whether it is a quotation. */
interface Told {
  readonly passage: Alignment;
  readonly from: number;
  readonly quoted: boolean;
}

function told(a: ComparedText, b: ComparedText, runs: readonly Run[], from: number, to: number): Told {
  const begin = runs[from] as Run;
  const end = runs[to] as Run;
  // short runs between the two may stand anywhere in the other text
  const chain = boxed(
    runs.slice(from, to + 1).filter((run) => run.b >= begin.b && run.b + run.words <= end.b + end.words),
  );
  const { all, own } = measureChain(a, b, chain);
  const quoted = Math.min(own.aWords, own.bWords) <= QUOTATION_SHARE * Math.max(all.aWords, all.bWords);
  return { passage: alignmentOf(chain.box, all, own), from, quoted };
}

function goesOn({ passage: { aLast, bLast } }: Told, { passage: { aFirst, bFirst } }: Told): boolean {
  const aGap = aFirst - aLast - 1;
  const bGap = bFirst - bLast - 1;
  return aGap >= 0 && bGap >= 0 && aGap <= GAP_WORDS && bGap <= GAP_WORDS;
}
