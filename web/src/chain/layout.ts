import type { ChainLinkView, ChainNodeView, ChainView } from "../../../src/report/format.ts";

export interface PlacedNode {
  readonly node: ChainNodeView;
  readonly column: number;
  readonly row: number;
  /** How many equal copies it stands for; 1 for itself. */
  readonly copies: number;
  /** Every way passes here, and from here they part. */
  readonly isRinged: boolean;
}

/** The rows of one kind: "sources" on top, "between" for people and unseen texts, then one lane a publisher, by name. */
export interface Lane {
  readonly kind: "sources" | "between" | "publisher";
  readonly name: string;
  readonly row: number;
}

export interface ChainLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly ChainLinkView[];
  readonly lanes: readonly Lane[];
  readonly rows: number;
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
  const { rows, lanes, height } = rowsOf(nodes, columns);
  const leaving = groupBy(chain.links, (link) => link.from);
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
      isRinged: node.commonLink && (leaving.get(node.key)?.length ?? 0) > 1,
    })),
    links,
    lanes,
    rows: height,
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
): { rows: Map<string, number>; lanes: Lane[]; height: number } {
  const kindOf = (node: ChainNodeView): Lane["kind"] =>
    node.kind === "source" ? "sources" : node.lane === "" ? "between" : "publisher";
  const groups = [...groupBy(nodes, (node) => `${kindOf(node)} ${node.lane}`).values()].map((members) => ({
    members,
    kind: members[0] === undefined ? ("between" as const) : kindOf(members[0]),
    name: members[0]?.lane ?? "",
    first: Math.min(...members.map((node) => columns.get(node.key) ?? 0)),
  }));
  const order = ["sources", "between", "publisher"];
  groups.sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.first - b.first || (a.name < b.name ? -1 : 1),
  );
  const rows = new Map<string, number>();
  const lanes: Lane[] = [];
  let height = 0;
  for (const { members, kind, name } of groups) {
    const taken = new Map<number, number>();
    lanes.push({ kind, name, row: height });
    for (const node of members) {
      const column = columns.get(node.key) ?? 0;
      const depth = taken.get(column) ?? 0;
      taken.set(column, depth + 1);
      rows.set(node.key, height + depth);
    }
    height += Math.max(1, ...taken.values());
  }
  return { rows, lanes, height };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
