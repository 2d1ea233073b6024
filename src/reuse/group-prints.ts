import type { Groups, MakeInts } from "./groups.ts";
import { LEAST_ARTICLES } from "./outlet-boilerplate.ts";
import { type SortRoom, sortBetween } from "./radix-sort.ts";
import { isSeedPrint } from "./text-seeds.ts";

/** A seed that more articles than this have tells nothing of any two of them: it makes no group. */
const SEED_ARTICLES = 6;

/**
 * Groups the first `size` fingerprints of `room`, whose values are articles and whose order is lost; one article's repeats of a key come
 * without another's between. `bits`: the lowest, above which all keys are alike. The answer stands in the room.
 */
export function groupPrints(room: SortRoom, size: number, bits = 32): Groups {
  // groups are written over what was read already
  const { keys: found, values: members, free: from } = sortBetween(room, size, bits);
  let count = 0;
  let filled = 0;
  for (let begin = 0; begin < size; ) {
    const key = found[begin] as number;
    const first = filled;
    let end = begin;
    let ascending = true;
    for (; end < size && found[end] === key; end++) {
      const owner = members[end] as number;
      if (filled > first && members[filled - 1] === owner) continue;
      if (filled > first && (members[filled - 1] as number) > owner) ascending = false;
      members[filled++] = owner;
    }
    begin = end;
    const many = filled - first;
    if (many < 2 || (many > SEED_ARTICLES && isSeedPrint(key))) {
      filled = first;
      continue;
    }
    if (!ascending) members.subarray(first, filled).sort();
    from[count] = first;
    found[count++] = key;
  }
  from[count] = filled;
  return { keys: found.subarray(0, count), from: from.subarray(0, count + 1), members: members.subarray(0, filled) };
}

/**
 * The groups that no outlet's boilerplate can be in, and copies of the others: those of runs of words that many articles have. The first
 * stand where all stood.
 */
export function partGroups(groups: Groups, make: MakeInts): { readonly settled: Groups; readonly open: Groups } {
  const { keys, from, members } = groups;
  const isOpen = (key: number, size: number): boolean => size >= LEAST_ARTICLES && !isSeedPrint(key);
  let openGroups = 0;
  let openMembers = 0;
  for (let group = 0; group < keys.length; group++) {
    const size = (from[group + 1] as number) - (from[group] as number);
    if (!isOpen(keys[group] as number, size)) continue;
    openGroups++;
    openMembers += size;
  }
  const open = { keys: make(openGroups), from: make(openGroups + 1), members: make(openMembers) };
  let opened = 0;
  let settled = 0;
  let filled = 0;
  let end = 0;
  for (let group = 0; group < keys.length; group++) {
    const key = keys[group] as number;
    const begin = end;
    end = from[group + 1] as number;
    if (isOpen(key, end - begin)) {
      const at = open.from[opened] as number;
      open.members.set(members.subarray(begin, end), at);
      open.keys[opened++] = key;
      open.from[opened] = at + end - begin;
    } else {
      keys[settled++] = key;
      for (let at = begin; at < end; at++) members[filled++] = members[at] as number;
      from[settled] = filled;
    }
  }
  return {
    settled: {
      keys: keys.subarray(0, settled),
      from: from.subarray(0, settled + 1),
      members: members.subarray(0, filled),
    },
    open,
  };
}
