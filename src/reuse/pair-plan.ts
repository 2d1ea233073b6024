import type { ComparedText } from "./compared-text.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { groupPrints } from "./group-prints.ts";
import type { Groups, MakeInts } from "./groups.ts";
import {
  type Boilerplate,
  boilerplateUnits,
  copyUnits,
  countCommon,
  findBoilerplate,
  leastArticles,
} from "./outlet-boilerplate.ts";
import { type ArticlePairs, pairArticles } from "./pair-articles.ts";
import { type PairingGroups, pairingGroups, seedsOfRange } from "./pairing-groups.ts";
import { makeSortRoom } from "./radix-sort.ts";
import { sidedGroups } from "./sided-groups.ts";
import { isSeedPrint } from "./text-seeds.ts";

/** A run that more articles than this share pairs each of them with the first only. */
export const CAP_ARTICLES = 200;

/** Which pairs of many articles are worth comparing, and what of each outlet's is boilerplate. Plain data. */
export interface PairPlan {
  readonly pairs: ArticlePairs;
  readonly boilerplate: Boilerplate;
}

/** Plans the comparison of articles from their pairing prints, one article after the other; `outlets`: a number each, −1 for none. */
export function planPairs(prints: readonly Int32Array[], outlets: Int32Array): PairPlan {
  const printCounts = Int32Array.from(prints, (print) => print.length - print.filter(isSeedPrint).length);
  const size = prints.reduce((sum, { length }) => sum + length, 0);
  const room = makeSortRoom(size);
  let filled = 0;
  prints.forEach((print, at) => {
    room.keys.set(print, filled);
    room.values.fill(at, filled, filled + print.length);
    filled += print.length;
  });
  const groups = groupPrints(room, size);
  const least = leastArticles(outlets);
  const common = new Int32Array(prints.length);
  countCommon(groups, outlets, least, common);
  const boilerplate = findBoilerplate(groups, outlets, least, common, printCounts);
  const paired = telling(groups, outlets, boilerplate);
  const shared = { runs: [paired.runs], seedsOf: (range: number) => [seedsOfRange(paired, range)] };
  return { pairs: pairArticles(shared, { printCounts, sides: null }, 0, prints.length), boilerplate };
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
  const hasAny = any.size > 0;
  const isOwn = (group: number, member: number): boolean => {
    const key = groups.keys[group] as number;
    return hasAny && any.has(key) && boilerplate.get(outlets[member] as number)?.has(key) === true;
  };
  return sides === null
    ? pairingGroups(groups, outlets.length, CAP_ARTICLES, isOwn, make)
    : sidedGroups(groups, CAP_ARTICLES, isOwn, sides, make);
}

/** An article to be compared with; reworded passages are looked for only where there are signs of them. */
export interface Second {
  readonly second: number;
  readonly mayBeReworded: boolean;
}

/** An entry of `ArticlePairs.seconds`, read. */
export const secondOf = (entry: number): Second => ({ second: entry < 0 ? ~entry : entry, mayBeReworded: entry >= 0 });

/** Calls `take` with each article of `begin … end` that has partners behind it, and their entries, in order. */
export function eachPlanned(
  { pairs: { from, seconds } }: PairPlan,
  begin: number,
  end: number,
  take: (first: number, entries: Int32Array) => void,
): void {
  for (let first = begin; first < end; first++) {
    const entries = seconds.subarray(from[first], from[first + 1]);
    if (entries.length > 0) take(first, entries);
  }
}

/** The text without its outlet's boilerplate. */
export function planned(
  boilerplate: Boilerplate,
  text: ComparedText,
  prints: Fingerprints,
  outlet: number,
): ComparedText {
  const common = boilerplate.get(outlet);
  if (common === undefined) return text;
  const drop = boilerplateUnits(text, prints, common);
  return drop === null ? text : copyUnits(text, drop);
}
