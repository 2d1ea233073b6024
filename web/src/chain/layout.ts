import type { ChainLinkView, ChainNodeView, ChainView } from "../../../src/report/format.ts";

export interface PlacedNode {
  readonly node: ChainNodeView;
  readonly column: number;
  readonly row: number;
  /** How many equal copies it stands for; 1 for itself. */
  readonly copies: number;
}

export interface ChainLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly ChainLinkView[];
  /** Names of the lanes by row; row 0 is the sources'. */
  readonly lanes: readonly string[];
  /** The date over each column; null where nothing in it is dated. */
  readonly dates: readonly (string | null)[];
}

/** So many copies alike are folded into one. */
const FOLD_FROM = 7;

/**
 * The stemma on a time axis: what is upstream or earlier stands further left, sources on the top lane, then people and unseen texts, then a
 * lane for each publisher. Copies alike (one parent, one kind of link, nothing further) fold beyond six unless asked.
 */
export function layOut(chain: ChainView, unfolded: boolean): ChainLayout {
  const { nodes, links, copies } = unfolded
    ? { nodes: chain.nodes, links: chain.links, copies: new Map<string, number>() }
    : fold(chain);
  const columns = columnsOf(nodes, links);
  const { rows, lanes } = rowsOf(nodes, columns);
  const width = Math.max(0, ...columns.values()) + 1;
  const dates = Array.from({ length: width }, (_, column) => {
    const inColumn = nodes
      .filter((node) => columns.get(node.key) === column && node.date !== null)
      .map((node) => node.date?.slice(0, 10) ?? "");
    return inColumn.sort()[0] ?? null;
  });
  return {
    nodes: nodes.map((node) => ({
      node,
      column: columns.get(node.key) ?? 0,
      row: rows.get(node.key) ?? 0,
      copies: copies.get(node.key) ?? 1,
    })),
    links,
    lanes,
    dates,
  };
}

function fold(chain: ChainView): {
  nodes: readonly ChainNodeView[];
  links: readonly ChainLinkView[];
  copies: Map<string, number>;
} {
  const incoming = groupBy(chain.links, (link) => link.to);
  const outgoing = groupBy(chain.links, (link) => link.from);
  const groups = groupBy(
    chain.nodes.filter(
      (node) =>
        node.kind === "article" &&
        !node.commonLink &&
        (outgoing.get(node.key)?.length ?? 0) === 0 &&
        incoming.get(node.key)?.length === 1,
    ),
    (node) => {
      const link = incoming.get(node.key)?.[0];
      return `${link?.from}|${link?.kind}|${link?.basis}|${link?.directed}`;
    },
  );
  const gone = new Set<string>();
  const copies = new Map<string, number>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined || group.length < FOLD_FROM) continue;
    copies.set(first.key, group.length);
    for (const other of others) gone.add(other.key);
  }
  return {
    nodes: chain.nodes.filter((node) => !gone.has(node.key)),
    links: chain.links.filter((link) => !gone.has(link.to)),
    copies,
  };
}

/** Right of everything upstream, and no further left than anything earlier. Loops are cut by the number of rounds. */
function columnsOf(nodes: readonly ChainNodeView[], links: readonly ChainLinkView[]): Map<string, number> {
  const columns = new Map(nodes.map((node) => [node.key, 0]));
  const dated = nodes.filter((node) => node.date !== null).sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const at = (key: string): number => columns.get(key) ?? 0;
  const most = nodes.length;
  for (let round = 0, moved = true; moved && round < most; round++) {
    moved = false;
    const push = (key: string, column: number): void => {
      if (column <= at(key) || column > most) return;
      columns.set(key, column);
      moved = true;
    };
    for (const link of links) if (link.directed && !link.inLoop) push(link.to, at(link.from) + 1);
    for (let k = 1; k < dated.length; k++) {
      const [before, after] = [dated[k - 1], dated[k]];
      if (before === undefined || after === undefined) continue;
      const isLater = before.date?.slice(0, 10) !== after.date?.slice(0, 10);
      push(after.key, at(before.key) + (isLater ? 1 : 0));
    }
  }
  return columns;
}

function rowsOf(
  nodes: readonly ChainNodeView[],
  columns: ReadonlyMap<string, number>,
): { rows: Map<string, number>; lanes: string[] } {
  const laneOf = (node: ChainNodeView): string =>
    node.kind === "source" ? "\u0000" : node.lane === "" ? "\u0001" : node.lane;
  const lanes = [...new Set(nodes.map(laneOf))].sort((a, b) => {
    const first = (lane: string): number =>
      Math.min(...nodes.filter((node) => laneOf(node) === lane).map((node) => columns.get(node.key) ?? 0));
    return a < "\u0002" || b < "\u0002" ? (a < b ? -1 : 1) : first(a) - first(b) || (a < b ? -1 : 1);
  });
  const rows = new Map<string, number>();
  const names: string[] = [];
  for (const lane of lanes) {
    const taken = new Map<number, number>();
    const start = names.length;
    let height = 1;
    for (const node of nodes.filter((each) => laneOf(each) === lane)) {
      const column = columns.get(node.key) ?? 0;
      const depth = taken.get(column) ?? 0;
      taken.set(column, depth + 1);
      height = Math.max(height, depth + 1);
      rows.set(node.key, start + depth);
    }
    for (let k = 0; k < height; k++) names.push(k === 0 && lane > "\u0001" ? lane : "");
  }
  return { rows, lanes: names };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
