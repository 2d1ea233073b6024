import type { ChainLinkView, ChainNodeView, ChainView } from "../../../src/report/format.ts";
import { foldCopies } from "./fold-copies.ts";
import { BOX } from "./geometry.ts";
import { groupBy } from "./group-by.ts";
import { type InTime, placeInTime } from "./place-in-time.ts";

export interface PlacedNode {
  readonly node: ChainNodeView;
  /** The left edge, in pixels. */
  readonly x: number;
  readonly row: number;
  /** How many equal copies it stands for; 1 for itself. */
  readonly copies: number;
  /** Every way passes here, and from here they part. */
  readonly isRinged: boolean;
}

/** The rows of one kind: "sources" on top, "between" for people and unseen texts, then one lane a publisher, the first to appear first. */
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
  readonly time: InTime;
}

/** Boxes of one lane stand at least so far apart, else in a row of their own. */
const APART = 16;

/**
 * The stemma on a time axis: sources on the top lane, then people and unseen texts, then a lane for each publisher. Copies alike (one
 * parent, one kind of link, nothing further) fold beyond six unless asked.
 */
export function layOut(chain: ChainView, unfolded: boolean): ChainLayout {
  const { nodes, links, copies } = unfolded
    ? { nodes: chain.nodes, links: chain.links, copies: new Map<string, number>() }
    : foldCopies(chain);
  const time = placeInTime(nodes, links);
  const xOf = (node: ChainNodeView): number => time.xs.get(node.key) ?? 0;
  const { rows, lanes, height } = rowsOf(nodes, xOf);
  const leaving = groupBy(chain.links, (link) => link.from);
  return {
    nodes: nodes.map((node) => ({
      node,
      x: xOf(node),
      row: rows.get(node.key) ?? 0,
      copies: copies.get(node.key) ?? 1,
      isRinged: node.commonLink && (leaving.get(node.key)?.length ?? 0) > 1,
    })),
    links,
    lanes,
    rows: height,
    time,
  };
}

const ORDER: readonly Lane["kind"][] = ["sources", "between", "publisher"];

const kindOf = (node: ChainNodeView): Lane["kind"] =>
  node.kind === "source" ? "sources" : node.lane === "" ? "between" : "publisher";

function rowsOf(
  nodes: readonly ChainNodeView[],
  xOf: (node: ChainNodeView) => number,
): { rows: Map<string, number>; lanes: Lane[]; height: number } {
  const groups = [...groupBy(nodes, (node) => `${kindOf(node)} ${node.lane}`).values()].map((members) => ({
    members: [...members].sort((a, b) => xOf(a) - xOf(b)),
    kind: members[0] === undefined ? ("between" as const) : kindOf(members[0]),
    name: members[0]?.lane ?? "",
    first: Math.min(...members.map(xOf)),
  }));
  groups.sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.first - b.first || (a.name < b.name ? -1 : 1),
  );
  const rows = new Map<string, number>();
  const lanes: Lane[] = [];
  let height = 0;
  for (const { members, kind, name } of groups) {
    lanes.push({ kind, name, row: height });
    // the first row of the lane in which there is room
    const ends: number[] = [];
    for (const node of members) {
      const free = ends.findIndex((end) => end + APART <= xOf(node));
      const row = free < 0 ? ends.length : free;
      ends[row] = xOf(node) + BOX.width;
      rows.set(node.key, height + row);
    }
    height += Math.max(1, ends.length);
  }
  return { rows, lanes, height };
}
