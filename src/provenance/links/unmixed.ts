import { compareMoments } from "../edition/moment.ts";
import type { Group } from "./groups.ts";
import type { Tree } from "./solve-tree.ts";

const BEYOND_LINES_AT_LEAST = 2;
const BEYOND_SHARE_AT_LEAST = 0.2;

/**
 * A text between two that share nothing with each other was more likely put together from them than handed one's words on to the other. Where the
 * lower one, not later, has lines of its own beyond it, that one becomes a top of its own; of two such copies under a top both do, and the
 * fuller one becomes the parent. `isFixed`: texts that say where they are from stay.
 */
export function unmixed(
  group: Group,
  { parents, total }: Tree,
  isFixed: (node: number, parent: number) => boolean,
): Tree {
  const size = group.editions.length;
  const shares = new Map(group.pairs.map((pair) => [pair.a * size + pair.b, pair.words]));
  const shared = (a: number, b: number): number => shares.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0;
  const changed = [...parents];
  for (let middle = 0; middle < size; middle++) {
    const above = changed[middle] ?? size;
    const moment = group.editions[middle]?.moment ?? null;
    const copies = changed.flatMap((parent, child) =>
      parent === middle &&
      !isFixed(child, middle) &&
      compareMoments(group.editions[child]?.moment ?? null, moment) <= 0 &&
      goesBeyond(group, child, middle)
        ? [child]
        : [],
    );
    if (above < size) {
      for (const copy of copies) if (shared(copy, above) === 0) changed[copy] = size;
      continue;
    }
    if (above !== size || isFixed(middle, size)) continue;
    const [first, second] = strangersIn(copies, shared, (child) => shared(child, middle));
    if (first === undefined || second === undefined) continue;
    changed[first] = size;
    changed[second] = size;
    changed[middle] = first;
  }
  return { parents: changed, total };
}

/** Has a text lines that the other has not: more than a sentence to lead in? */
function goesBeyond({ editions, loci }: Group, node: number, other: number): boolean {
  const known = new Set(loci.locusOf[other]);
  const own = [...(loci.locusOf[node] ?? [])].filter(
    (locus, line) => locus >= 0 && editions[node]?.lines[line]?.title === false,
  );
  const beyond = own.filter((locus) => !known.has(locus)).length;
  return beyond >= Math.max(BEYOND_LINES_AT_LEAST, own.length * BEYOND_SHARE_AT_LEAST);
}

/** The two that share nothing with each other and most with the top, the fuller first. */
function strangersIn(
  copies: readonly number[],
  shared: (a: number, b: number) => number,
  fullness: (child: number) => number,
): number[] {
  const order = [...copies].sort((a, b) => fullness(b) - fullness(a) || a - b);
  const [first] = order;
  const second = order.find((child) => first !== undefined && child !== first && shared(first, child) === 0);
  return first === undefined || second === undefined ? [] : [first, second];
}
