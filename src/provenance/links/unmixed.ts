import { compareMoments } from "../edition/moment.ts";
import type { Group } from "./groups.ts";
import type { Tree } from "./solve-tree.ts";

/**
 * A text at the top whose copies share nothing with each other was more likely put together from them: of two such copies, neither
 * later, each becomes a top of its own, and the fuller one the parent. `isFixed`: tops that say where they are from stay.
 */
export function unmixed(group: Group, { parents, total }: Tree, isFixed: readonly boolean[]): Tree {
  const size = group.editions.length;
  const shares = new Map(group.pairs.map((pair) => [pair.a * size + pair.b, pair.words]));
  const shared = (a: number, b: number): number => shares.get(Math.min(a, b) * size + Math.max(a, b)) ?? 0;
  const changed = [...parents];
  for (let top = 0; top < size; top++) {
    if (changed[top] !== size || isFixed[top] === true) continue;
    const moment = group.editions[top]?.moment ?? null;
    const copies = changed.flatMap((parent, child) =>
      parent === top && compareMoments(group.editions[child]?.moment ?? null, moment) <= 0 ? [child] : [],
    );
    const [first, second] = strangersIn(copies, shared, (child) => shared(child, top));
    if (first === undefined || second === undefined) continue;
    changed[first] = size;
    changed[second] = size;
    changed[top] = first;
  }
  return { parents: changed, total };
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
