import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { numberOutlets } from "../reuse/find-reuses.ts";
import type { Groups } from "../reuse/groups.ts";
import { countCommon, findBoilerplate, LEAST_ARTICLES, leastArticles } from "../reuse/outlet-boilerplate.ts";
import { mergedKeys, type PrintSegment, type SegmentEntry, writeSynced } from "./print-segment.ts";

/** For each outlet, by name, the fingerprints that are its boilerplate. */
export type OutletBoilerplate = ReadonlyMap<string | null, ReadonlySet<number>>;

export const BOILERPLATE = "boilerplate.json";

interface Kept {
  readonly state: number;
  readonly outlets: readonly (readonly [string | null, readonly number[]])[];
}

/**
 * The boilerplate of an index as it was worked out for `state`, or worked out and kept. It is what it would be for the same articles without
 * an index. One pass over all fingerprints: seconds for a million articles, once after each change.
 */
export function boilerplateOf(
  folder: string,
  state: number,
  segments: readonly PrintSegment[],
  numbers: readonly Int32Array[],
  entries: readonly SegmentEntry[],
): OutletBoilerplate {
  const path = join(folder, BOILERPLATE);
  const known = readKept(path);
  if (known?.state === state) return new Map(known.outlets.map(([outlet, keys]) => [outlet, new Set(keys)]));
  const found = workOut(segments, numbers, entries);
  const outlets = [...found].map(([outlet, keys]) => [outlet, [...keys]] as const);
  writeSynced(path, [Buffer.from(JSON.stringify({ state, outlets } satisfies Kept))]);
  return found;
}

function readKept(path: string): Kept | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Kept;
  } catch {
    return null; // worked out again
  }
}

function workOut(
  segments: readonly PrintSegment[],
  numbers: readonly Int32Array[],
  entries: readonly SegmentEntry[],
): OutletBoilerplate {
  const names = entries.map(({ outlet }) => outlet);
  const outlets = numberOutlets(names);
  const least = leastArticles(outlets);
  const sizes = new Int32Array(least.length);
  for (const outlet of outlets) if (outlet >= 0) sizes[outlet] = (sizes[outlet] as number) + 1;
  // no outlet is large enough to have any
  if (!sizes.some((size, outlet) => size >= (least[outlet] as number))) return new Map();
  const groups = manyOf(mergedKeys(segments, numbers));
  const common = new Int32Array(entries.length);
  const printCounts = Int32Array.from(entries, ({ prints }) => prints);
  countCommon(groups, outlets, least, common);
  const found = findBoilerplate(groups, outlets, least, common, printCounts);
  const nameOf = new Map<number, string | null>();
  outlets.forEach((outlet, at) => {
    nameOf.set(outlet, names[at] as string | null);
  });
  return new Map([...found].map(([outlet, keys]) => [nameOf.get(outlet) ?? null, keys]));
}

/** The fingerprints that so many articles have that they could be boilerplate. */
function manyOf(keys: Iterable<readonly [key: number, owner: number]>): Groups {
  const found: number[] = [];
  const from: number[] = [0];
  let members = new Int32Array(1 << 16);
  let begin = 0;
  let filled = 0;
  let open = 0;
  const close = (): void => {
    if (filled - begin < LEAST_ARTICLES) filled = begin;
    else {
      found.push(open);
      from.push(filled);
      begin = filled;
    }
  };
  for (const [key, owner] of keys) {
    if (key !== open) close();
    open = key;
    if (filled === members.length) {
      const larger = new Int32Array(filled * 2);
      larger.set(members);
      members = larger;
    }
    members[filled++] = owner;
  }
  close();
  return { keys: Int32Array.from(found), from: Int32Array.from(from), members: members.subarray(0, filled) };
}
