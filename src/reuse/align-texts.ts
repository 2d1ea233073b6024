import { type Alignment, type AlignOptions, alignmentOf } from "./alignment.ts";
import type { Box } from "./cluster-pairs.ts";
import { commonRuns, type Run, runIndexOf } from "./common-runs.ts";
import type { ComparedText } from "./compared-text.ts";
import { boxed, type Chain, chainRuns, density } from "./dense-chains.ts";
import { fitPassages } from "./fit-passages.ts";
import { holdsMore } from "./holds-more.ts";
import { isCopied } from "./is-copied.ts";
import { joinSummaries } from "./join-summaries.ts";
import { measureChain } from "./measure-chain.ts";
import type { PairTable } from "./shared-pairs.ts";
import { tellingRuns } from "./telling-runs.ts";

export type { Alignment, AlignOptions } from "./alignment.ts";

/** From so many words on, and such a share of the longer text in common runs, one text is a copy of the other as a whole. */
const COPY_WORDS = 40;
const COPY_ALIKE = 0.9;
/** Of the longer side of a chain, the share in common runs from which on its ends are known, whatever is around. */
const SETTLED_DENSITY = 0.75;
/** The same where nothing around was reworded. */
const COPIED_DENSITY = 0.5;
/** So many words of which this share is the same are a passage, whatever is around. */
const EXACT_WORDS = 40;
const EXACT_SHARE = 0.95;
/** A fitted stretch takes the place of other chains in it only where it is so much longer. */
const LONGER_BY = 1.5;

/**
 * The passages that the text of `table` and `b` share, in the order of the first. What common runs tell is told from them; only where
 * the texts may have more in common are stretches fitted, and only if they `mayBeReworded`. Linear but for texts that repeat themselves.
 */
export function alignTexts(
  table: PairTable,
  b: ComparedText,
  options: AlignOptions,
  mayBeReworded = true,
): readonly Alignment[] {
  const a = table.of;
  const runs = commonRuns(a.units.words, runIndexOf(b), wholeBox(a, b));
  const whole = wholeCopy(a, b, runs, options);
  const chains = whole === null ? chainRuns(runs).map(boxed) : [whole];
  const copies: Alignment[] = [];
  const others: Chain[] = [];
  for (const chain of chains) {
    const copy = whole !== null || density(chain) >= SETTLED_DENSITY ? copyOf(a, b, chain, options) : null;
    if (copy === null) others.push(chain);
    else copies.push(copy);
  }
  const isOpen = mayBeReworded && !copies.some((copy) => isAllOf(copy, a, b));
  const fitted = isOpen && holdsMore(table.seeds(), b, copies) ? fitPassages(table, b, options) : null;
  if (fitted !== null) {
    const { sides, passages } = fitted;
    return inOrder([...joinSummaries(sides, withFitted(copies, passages), isExact)]);
  }
  for (const chain of others) {
    const copy = density(chain) >= COPIED_DENSITY ? copyOf(a, b, chain, options) : null;
    if (copy !== null) copies.push(copy);
    else copies.push(...tellingRuns(a, b, chain.runs, options.leastWords));
  }
  return inOrder(copies);
}

const inOrder = (found: Alignment[]): readonly Alignment[] =>
  found.sort((x, y) => x.aFirst - y.aFirst || x.bFirst - y.bFirst);

/** Copies whose ends are known, and what was fitted beside them; each word once. */
function withFitted(copies: readonly Alignment[], fitted: readonly Alignment[]): Alignment[] {
  const taken = fitted.filter((stretch) => {
    const within = copies.filter((copy) => touches(copy, stretch));
    if (within.some(isExact)) return false;
    const words = within.reduce((sum, { all }) => sum + Math.max(all.aWords, all.bWords), 0);
    return Math.max(stretch.all.aWords, stretch.all.bWords) > LONGER_BY * words;
  });
  return [...copies.filter((copy) => !taken.some((stretch) => touches(copy, stretch))), ...taken];
}

const isExact = ({ all }: Alignment): boolean => {
  const words = Math.max(all.aWords, all.bWords);
  return words >= EXACT_WORDS && all.common >= EXACT_SHARE * words;
};

const touches = (x: Box, y: Box): boolean =>
  x.aFirst <= y.aLast && y.aFirst <= x.aLast && x.bFirst <= y.bLast && y.bFirst <= x.bLast;

/** Is nothing left of one of the two texts? */
const isAllOf = ({ aFirst, aLast, bFirst, bLast }: Box, a: ComparedText, b: ComparedText): boolean =>
  (aFirst === 0 && aLast === a.units.count - 1) || (bFirst === 0 && bLast === b.units.count - 1);

const wholeBox = (a: ComparedText, b: ComparedText): Box => ({
  aFirst: 0,
  aLast: a.units.count - 1,
  bFirst: 0,
  bLast: b.units.count - 1,
});

/** Nearly the same text throughout is one passage, whatever was put in between. */
function wholeCopy(a: ComparedText, b: ComparedText, runs: readonly Run[], { leastWords }: AlignOptions): Chain | null {
  const aWords = a.units.count;
  const bWords = b.units.count;
  const longer = Math.max(aWords, bWords);
  if (longer < COPY_WORDS || Math.min(aWords, bWords) < Math.max(leastWords, COPY_ALIKE * longer)) return null;
  let common = 0;
  let behind = 0;
  for (const run of runs) {
    // what was moved is not one passage
    if (run.b < behind) return null;
    behind = run.b + run.words;
    common += run.words;
  }
  return runs.length > 0 && common >= COPY_ALIKE * longer ? boxed(runs) : null;
}

/** The chain as a passage, or null where it is too short or too little of it the writer's own words. */
function copyOf(a: ComparedText, b: ComparedText, chain: Chain, options: AlignOptions): Alignment | null {
  const { all, own, wording } = measureChain(a, b, chain);
  if (!options.reworded && !isCopied(own, wording)) return null;
  return Math.min(all.aWords, all.bWords) >= options.leastWords ? alignmentOf(chain.box, all, own) : null;
}
