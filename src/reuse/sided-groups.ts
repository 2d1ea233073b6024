import type { Groups, MakeInts } from "./groups.ts";
import { type PairingGroups, rangesOf } from "./pairing-groups.ts";
import { isSeedPrint } from "./text-seeds.ts";

/**
 * The groups as they make pairs between two sides, 0 asking and 1 being asked: those that both sides have. Whom an article of side 0 meets
 * depends on side 1 alone: all of it, or only the first where more than `capArticles` of it share the fingerprint. So every article could be
 * asked by itself, with the same answer. Seeds make no pairs
 * here.
 */
export function sidedGroups(
  { keys, from, members }: Groups,
  capArticles: number,
  isDropped: (group: number, member: number) => boolean,
  sides: Uint8Array,
  make: MakeInts,
): PairingGroups {
  const kept: number[] = [];
  const take = (all: readonly number[]): void => {
    for (const member of all) kept.push(member);
    kept.push(~(kept.pop() as number));
  };
  for (let group = 0; group < keys.length; group++) {
    if (isSeedPrint(keys[group] as number)) continue;
    const asking: number[] = [];
    let asked: number[] = [];
    for (let at = from[group] as number; at < (from[group + 1] as number); at++) {
      const member = members[at] as number;
      if (!isDropped(group, member)) (sides[member] === 0 ? asking : asked).push(member);
    }
    if (asking.length === 0 || asked.length === 0) continue;
    if (asked.length > capArticles) asked = asked.slice(0, 1);
    // pairs of one side are passed over later: not too many of them
    if (asking.length + asked.length <= capArticles) take([...asking, ...asked].sort((x, y) => x - y));
    else for (const one of asking) take([one, ...asked].sort((x, y) => x - y));
  }
  const runs = make(kept.length);
  runs.set(kept);
  return { runs, seeds: make(0), seedsFrom: make(rangesOf(sides.length) + 1) };
}
