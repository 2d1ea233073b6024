import type { Groups, MakeInts } from "./groups.ts";
import { isSeedPrint } from "./text-seeds.ts";

/**
 * Articles that share something, group behind group: those of a group ascending, the last as its complement (`~article`). Groups that share
 * a run of words stand in `runs`, those that share a seed in `seeds`.
 */
export interface PairingGroups {
  readonly runs: Int32Array;
  readonly seeds: Int32Array;
  /** Pairs that the groups of seeds make, each as often as a group has it. */
  readonly seedPairs: number;
}

/**
 * The groups as they make pairs: without the members that `isDropped` names, and where more than `capArticles` are left, as a star: each of
 * them with the first only, so that ten thousand copies of one text make ten thousand pairs and not fifty million.
 */
export function pairingGroups(
  { keys, from, members }: Groups,
  capArticles: number,
  isDropped: (group: number, member: number) => boolean,
  make: MakeInts,
): PairingGroups {
  let room = 0;
  let seedRoom = 0;
  for (let group = 0; group < keys.length; group++) {
    const size = (from[group + 1] as number) - (from[group] as number);
    if (isSeedPrint(keys[group] as number)) seedRoom += size;
    else room += size > capArticles ? size * 2 : size;
  }
  const runs = new Int32Array(room);
  const seeds = make(seedRoom);
  let filled = 0;
  let seedsFilled = 0;
  let seedPairs = 0;
  for (let group = 0; group < keys.length; group++) {
    const end = from[group + 1] as number;
    if (isSeedPrint(keys[group] as number)) {
      const size = end - (from[group] as number);
      seedPairs += (size * (size - 1)) / 2;
      for (let at = from[group] as number; at < end; at++) seeds[seedsFilled++] = members[at] as number;
      seeds[seedsFilled - 1] = ~(seeds[seedsFilled - 1] as number);
      continue;
    }
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
  return { runs: kept, seeds, seedPairs };
}
