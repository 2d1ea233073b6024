import type { GraphNode, Link } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";
import { allTogether } from "./joint-names.ts";
import { nodeKey } from "./node-names.ts";

/** One pair of hands on a way. */
export interface Step {
  readonly key: string;
  readonly node: GraphNode;
  /** The link that led here from upstream, and the one that leaves downstream. */
  readonly incoming: Link | null;
  readonly outgoing: Link | null;
}

/** Everybody on the way, source first. An outlet directly before its own article is the article's. */
export function stepsOf(index: ReportIndex, links: readonly Link[]): Step[] {
  const first = links[0];
  if (first === undefined) return [];
  const nodes = [first.from, ...links.map((link) => link.to)];
  return nodes.flatMap((node, place) => {
    const next = nodes[place + 1];
    const isOwnOutlet =
      node.kind === "outlet" && next?.kind === "article" && index.articles.get(next.id)?.outlet === node.name;
    const incoming = links[place - 1] ?? null;
    return isOwnOutlet ? [] : [{ key: nodeKey(node), node, incoming, outgoing: links[place] ?? null }];
  });
}

/** A source with those who speak together with it; any other node alone. */
export const allOf = (index: ReportIndex, claim: NumberedClaim, node: GraphNode): readonly GraphNode[] =>
  node.kind === "source" ? allTogether(index, claim, node.id).map((id) => ({ kind: "source", id })) : [node];
