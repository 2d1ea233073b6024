import { eachPair } from "./candidate-pairs.ts";
import type { ComparedText } from "./compared-text.ts";
import type { Fingerprints } from "./fingerprints.ts";
import {
  type Boilerplate,
  boilerplateUnits,
  countCommon,
  findBoilerplate,
  leastArticles,
  withoutUnits,
} from "./outlet-boilerplate.ts";
import {
  buildPostings,
  type Groups,
  groupPrints,
  type MakeInts,
  type PairingGroups,
  type Postings,
  pairingGroups,
} from "./postings.ts";
import { sidedGroups } from "./sided-groups.ts";
import { isSeedPrint } from "./text-seeds.ts";

/** A run that more articles than this share pairs each of them with the first only. */
export const CAP_ARTICLES = 200;
/** Pairs are compared from so many shared fingerprints on, or from such a share of the shorter article's. */
const SHARED_PRINTS = 5;
const SHARED_PART = 0.06;
/** From so many shared seeds on, of those that few articles have, and of such a share of the shorter's fingerprints, there may be reworded passages. */
const SHARED_SEEDS = 4;
const SHARED_SEEDS_PART = 0.01;

/** Which pairs of many articles are worth comparing, and what of each outlet's is boilerplate. Plain data. */
export interface PairPlan {
  readonly postings: Postings;
  readonly boilerplate: Boilerplate;
  /** Fingerprints of each article, without seeds. */
  readonly printCounts: Int32Array;
  /** 0 or 1 for each article where only pairs of unlike ones are wanted, else null. */
  readonly sides: Uint8Array | null;
}

/** Plans the comparison of articles from their pairing prints, one article after the other; `outlets`: a number each, −1 for none. */
export function planPairs(prints: readonly Int32Array[], outlets: Int32Array): PairPlan {
  const printCounts = Int32Array.from(prints, (print) => print.length - print.filter(isSeedPrint).length);
  const size = prints.reduce((sum, { length }) => sum + length, 0);
  const keys = new Int32Array(size);
  const owners = new Int32Array(size);
  let filled = 0;
  prints.forEach((print, at) => {
    keys.set(print, filled);
    owners.fill(at, filled, filled + print.length);
    filled += print.length;
  });
  const groups = groupPrints(keys, owners);
  const least = leastArticles(outlets);
  const common = new Int32Array(prints.length);
  countCommon(groups, outlets, least, common);
  const boilerplate = findBoilerplate(groups, outlets, least, common, printCounts);
  const postings = buildPostings([telling(groups, outlets, boilerplate)], prints.length);
  return { postings, boilerplate, printCounts, sides: null };
}

/**
 * The groups without what is boilerplate of its outlet, as they make pairs. `sides`: 0 or 1 for each article where only pairs of unlike
 * ones are wanted.
 */
export function telling(
  groups: Groups,
  outlets: Int32Array,
  boilerplate: Boilerplate,
  sides: Uint8Array | null = null,
  make: MakeInts = (length) => new Int32Array(length),
): PairingGroups {
  const any = new Set<number>();
  for (const keys of boilerplate.values()) for (const key of keys) any.add(key);
  const isOwn = (group: number, member: number): boolean => {
    const key = groups.keys[group] as number;
    return any.has(key) && boilerplate.get(outlets[member] as number)?.has(key) === true;
  };
  return sides === null
    ? pairingGroups(groups, CAP_ARTICLES, isOwn, make)
    : sidedGroups(groups, CAP_ARTICLES, isOwn, sides, make);
}

/** Do two articles share enough fingerprints, of those the one with fewer has, to be compared? */
export const isWorthComparing = (shared: number, fewer: number): boolean =>
  shared >= SHARED_PRINTS || shared >= SHARED_PART * fewer;

/** An article to be compared with; reworded passages are looked for only where there are signs of them. */
export interface Second {
  readonly second: number;
  readonly mayBeReworded: boolean;
}

/** Calls `take` with each article of `begin … end` that has partners behind it, and those, in order. */
export function eachPlanned(
  plan: PairPlan,
  begin: number,
  end: number,
  take: (first: number, seconds: readonly Second[]) => void,
): void {
  let seconds: Second[] = [];
  let current = -1;
  const flush = (): void => {
    if (seconds.length > 0) take(current, seconds);
    seconds = [];
  };
  eachPair(
    plan.postings,
    (first, second, runs, seeds) => {
      if (first !== current) flush();
      current = first;
      if (plan.sides !== null && plan.sides[first] === plan.sides[second]) return;
      const fewer = Math.min(plan.printCounts[first] as number, plan.printCounts[second] as number);
      const hasSigns = seeds >= Math.max(SHARED_SEEDS, SHARED_SEEDS_PART * fewer);
      // between two sides seeds are not counted: an index does not have them
      if (hasSigns || isWorthComparing(runs, fewer))
        seconds.push({ second, mayBeReworded: hasSigns || plan.sides !== null });
    },
    begin,
    end,
  );
  flush();
}

/** The text without its outlet's boilerplate. */
export function planned<Outlet>(
  plan: ReadonlyMap<Outlet, ReadonlySet<number>>,
  text: ComparedText,
  prints: () => Fingerprints,
  outlet: Outlet,
): ComparedText {
  const common = plan.get(outlet);
  if (common === undefined) return text;
  const drop = boilerplateUnits(text, prints(), common);
  return drop === null ? text : withoutUnits(text, drop);
}
