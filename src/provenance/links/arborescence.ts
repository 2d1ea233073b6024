/** A possible step between two texts, by number; `cost` is how much it would leave unexplained. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * The cheapest way to give every node but `root` one parent so that all hang on `root` (Chu and Liu 1965, Edmonds 1967). For each
 * node its edge, −1 where none leads to it. Ties go to the earlier edge. Cost: nodes × edges at worst, on each level of contraction.
 */
export function cheapestArborescence(nodes: number, root: number, edges: readonly Edge[]): Int32Array {
  const chosen = new Int32Array(nodes).fill(-1);
  const solved = contract(
    nodes,
    root,
    edges
      .filter(({ from, to }) => from !== to && to !== root)
      .map((edge) => ({ ...edge, original: -1 }))
      .map((edge, index) => ({ ...edge, original: index })),
  );
  const kept = edges.flatMap(({ from, to }, index) => (from !== to && to !== root ? [index] : []));
  for (const index of solved) {
    const original = kept[index] ?? -1;
    const edge = edges[original];
    if (edge !== undefined) chosen[edge.to] = original;
  }
  return chosen;
}

interface Inner extends Edge {
  readonly original: number;
}

/** The numbers (`original`) of the chosen edges. */
function contract(nodes: number, root: number, edges: readonly Inner[]): number[] {
  const best: (Inner | undefined)[] = new Array(nodes);
  for (const edge of edges) {
    const before = best[edge.to];
    if (before === undefined || edge.cost < before.cost) best[edge.to] = edge;
  }
  const cycleOf = findCycles(nodes, root, best);
  if (cycleOf === null) return best.flatMap((edge) => (edge === undefined ? [] : [edge.original]));
  const { group, groups } = cycleOf;
  const byOriginal = new Map<number, Inner>();
  const smaller: Inner[] = [];
  for (const edge of edges) {
    const [from, to] = [group[edge.from] ?? 0, group[edge.to] ?? 0];
    if (from === to) continue;
    const inCycle = cycleOf.inCycle[edge.to] === 1;
    const relief = inCycle ? (best[edge.to]?.cost ?? 0) : 0;
    smaller.push({ from, to, cost: edge.cost - relief, original: edge.original });
    byOriginal.set(edge.original, edge);
  }
  const above = contract(groups, group[root] ?? 0, smaller);
  const entered = new Set<number>();
  for (const original of above) {
    const edge = byOriginal.get(original);
    if (edge !== undefined && cycleOf.inCycle[edge.to] === 1) entered.add(edge.to);
  }
  const inside = best.flatMap((edge, node) =>
    edge !== undefined && cycleOf.inCycle[node] === 1 && !entered.has(node) ? [edge.original] : [],
  );
  return [...above, ...inside];
}

/** Numbers every cycle of best edges as one node; `null` where there is none. */
function findCycles(
  nodes: number,
  root: number,
  best: readonly (Inner | undefined)[],
): { group: Int32Array; groups: number; inCycle: Uint8Array } | null {
  const state = new Int32Array(nodes); // 0 new, else the walk that reached it
  const group = new Int32Array(nodes).fill(-1);
  const inCycle = new Uint8Array(nodes);
  let groups = 0;
  for (let start = 0; start < nodes; start++) {
    let at = start;
    while (at !== root && state[at] === 0 && best[at] !== undefined) {
      state[at] = start + 1;
      at = best[at]!.from;
    }
    if (at === root || best[at] === undefined || state[at] !== start + 1) continue;
    const number = groups++;
    for (let node = at; inCycle[node] === 0; node = best[node]!.from) {
      inCycle[node] = 1;
      group[node] = number;
    }
  }
  if (groups === 0) return null;
  for (let node = 0; node < nodes; node++) if (group[node] === -1) group[node] = groups++;
  return { group, groups, inCycle };
}
