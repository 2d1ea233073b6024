import { cheapestArborescence, type Edge } from "./arborescence.ts";

/** For each text its parent, and what the whole leaves unexplained. */
export interface Tree {
  readonly parents: readonly number[];
  readonly total: number;
}

export function solveTree(nodes: number, root: number, edges: readonly Edge[]): Tree {
  const chosen = cheapestArborescence(nodes, root, edges);
  let total = 0;
  const parents = Array.from(chosen, (index) => {
    const edge = edges[index];
    total += edge?.cost ?? 0;
    return edge?.from ?? root;
  });
  return { parents, total };
}
