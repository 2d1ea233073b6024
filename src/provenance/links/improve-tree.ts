import type { Edge } from "./arborescence.ts";
import { repeatedOrigins, wordingsOf } from "./repeated-origins.ts";
import type { Tree } from "./solve-tree.ts";
import type { Witness } from "./step-cost.ts";
import type { LinkWeights } from "./weights.ts";

/** Above so much work (texts × steps × places) the tree of the cheapest steps stays as it is. */
const WORK_AT_MOST = 20_000_000;
const ROUNDS_AT_MOST = 6;

/**
 * A tree of copies made cheaper by hanging one text elsewhere at a time, or letting it change places with its parent, until no move helps. Beside the steps, what counts is what
 * only the whole tree shows: changes made twice or taken back. Ties keep the earlier tree. `witnesses`: by node, `undefined` for the root.
 * Cost: rounds × texts × possible parents × places.
 */
export function improveTree(
  tree: Tree,
  edges: readonly Edge[],
  witnesses: readonly (Witness | undefined)[],
  root: number,
  weights: LinkWeights,
): Tree {
  const nodes = tree.parents.length;
  const wordings = wordingsOf(witnesses);
  const costs = new Map<number, number>();
  const options: number[][] = Array.from({ length: nodes }, () => []);
  for (const { from, to, cost } of edges) {
    const key = from * nodes + to;
    const before = costs.get(key);
    if (before === undefined) options[to]?.push(from);
    costs.set(key, Math.min(before ?? Number.POSITIVE_INFINITY, cost));
  }
  if (nodes * costs.size * wordings.places > WORK_AT_MOST) return tree;

  const totalOf = (parents: readonly number[]): number => {
    let sum = 0;
    for (let node = 0; node < nodes; node++)
      if (node !== root) sum += costs.get((parents[node] ?? root) * nodes + node) ?? Number.POSITIVE_INFINITY;
    if (sum === Number.POSITIVE_INFINITY) return sum;
    const order = downwards(parents, root);
    return (
      sum + repeatedOrigins(wordings, parents, order, root, weights) + weights.handed * handsIn(parents, order, root)
    );
  };

  let parents = tree.parents;
  let total = totalOf(parents);
  for (let round = 0; round < ROUNDS_AT_MOST; round++) {
    const before = total;
    for (let node = 0; node < nodes; node++) {
      if (node === root) continue;
      const [start, above] = [parents, parents[node] ?? root];
      for (const from of options[node] ?? []) {
        if (from === above) continue;
        const next = [...start];
        next[node] = from;
        if (isBelow(start, from, node, root)) {
          if (start[from] !== node) continue;
          next[from] = above;
        }
        const cost = totalOf(next);
        if (cost < total - LEAST_GAIN) [parents, total] = [next, cost];
      }
    }
    if (total === before) break;
  }
  return { parents, total };
}

/** Sums of the same costs in another order differ by less. */
export const LEAST_GAIN = 1e-9;

export function isBelow(parents: readonly number[], node: number, top: number, root: number): boolean {
  for (let at = node; at !== root; at = parents[at] ?? root) if (at === top) return true;
  return false;
}

/** How many hands all texts went through before they were copied, added up: what the original says as well is mostly from the original. */
function handsIn(parents: readonly number[], order: readonly number[], root: number): number {
  const depth = new Int32Array(parents.length);
  let hands = 0;
  for (const node of order) {
    const parent = parents[node] ?? root;
    if (parent !== root) depth[node] = depth[parent]! + 1;
    hands += depth[node]!;
  }
  return hands;
}

/** All nodes but the root, each behind its parent, level by level. */
function downwards(parents: readonly number[], root: number): number[] {
  const children: number[][] = parents.map(() => []);
  parents.forEach((parent, node) => {
    if (node !== root) children[parent]?.push(node);
  });
  const order = [...(children[root] ?? [])];
  for (const node of order) order.push(...(children[node] ?? []));
  return order;
}
