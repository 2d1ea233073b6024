import type { Groups, MakeInts } from "./groups.ts";
import { isSeedPrint } from "./text-seeds.ts";

/** Articles whose pairs are counted at a time, as a power of two: their counters stay in fast memory. */
export const RANGE_BITS = 12;
export const rangesOf = (articles: number): number => (articles >> RANGE_BITS) + 1;

/**
 * Articles that share something, group behind group: those of a group ascending, the last as its complement (`~article`). Groups that share
 * a run of words stand in `runs`. Of those that share a seed each article but the last stands in `seeds` once with those behind it, in the
 * order of ranges of the first.
 */
export interface PairingGroups {
  readonly runs: Int32Array;
  readonly seeds: Int32Array;
  /** Range r of articles owns `seedsFrom[r] … seedsFrom[r + 1]`. */
  readonly seedsFrom: Int32Array;
}

/** The groups of seeds of one range. */
export const seedsOfRange = ({ seeds, seedsFrom }: PairingGroups, range: number): Int32Array =>
  seeds.subarray(seedsFrom[range], seedsFrom[range + 1]);

/**
 * The groups as they make pairs: without the members that `isDropped` names, and where more than `capArticles` are left, as a star: each of
 * them with the first only, so that ten thousand copies of one text make ten thousand pairs and not fifty million.
 */
export function pairingGroups(
  groups: Groups,
  articles: number,
  capArticles: number,
  isDropped: (group: number, member: number) => boolean,
  make: MakeInts,
): PairingGroups {
  const { keys, from, members } = groups;
  let room = 0;
  for (let group = 0; group < keys.length; group++) {
    const size = (from[group + 1] as number) - (from[group] as number);
    if (!isSeedPrint(keys[group] as number)) room += size > capArticles ? size * 2 : size;
  }
  const runs = new Int32Array(room);
  let filled = 0;
  for (let group = 0; group < keys.length; group++) {
    if (isSeedPrint(keys[group] as number)) continue;
    const end = from[group + 1] as number;
    const begin = filled;
    for (let at = from[group] as number; at < end; at++) {
      const member = members[at] as number;
      if (!isDropped(group, member)) runs[filled++] = member;
    }
    const size = filled - begin;
    if (size < 2) filled = begin;
    else if (size <= capArticles) runs[filled - 1] = ~(runs[filled - 1] as number);
    else {
      const star = runs.slice(begin, filled);
      filled = begin;
      for (let at = 1; at < size; at++) {
        runs[filled++] = star[0] as number;
        runs[filled++] = ~(star[at] as number);
      }
    }
  }
  const kept = make(filled);
  kept.set(runs.subarray(0, filled));
  return { runs: kept, ...seedFollowers(groups, articles, make) };
}

/** Each article of a group of seeds with those behind it, by ranges of the first. Two passes. */
function seedFollowers(
  { keys, from, members }: Groups,
  articles: number,
  make: MakeInts,
): Pick<PairingGroups, "seeds" | "seedsFrom"> {
  const seedsFrom = make(rangesOf(articles) + 1);
  for (let group = 0; group < keys.length; group++) {
    if (!isSeedPrint(keys[group] as number)) continue;
    const end = from[group + 1] as number;
    for (let at = from[group] as number; at + 1 < end; at++) {
      const slot = ((members[at] as number) >> RANGE_BITS) + 1;
      seedsFrom[slot] = (seedsFrom[slot] as number) + end - at;
    }
  }
  for (let at = 1; at < seedsFrom.length; at++)
    seedsFrom[at] = (seedsFrom[at] as number) + (seedsFrom[at - 1] as number);
  const seeds = make(seedsFrom[seedsFrom.length - 1] as number);
  const places = seedsFrom.slice();
  for (let group = 0; group < keys.length; group++) {
    if (!isSeedPrint(keys[group] as number)) continue;
    const end = from[group + 1] as number;
    for (let at = from[group] as number; at + 1 < end; at++) {
      const range = (members[at] as number) >> RANGE_BITS;
      let place = places[range] as number;
      for (let other = at; other + 1 < end; other++) seeds[place++] = members[other] as number;
      seeds[place++] = ~(members[end - 1] as number);
      places[range] = place;
    }
  }
  return { seeds, seedsFrom };
}
