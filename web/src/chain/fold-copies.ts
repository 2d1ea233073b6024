import type { ChainLinkView, ChainNodeView, ChainView } from "../../../src/report/format.ts";
import { groupBy } from "./group-by.ts";

/** A chain with copies alike drawn as one. */
export interface Folded {
  readonly nodes: readonly ChainNodeView[];
  readonly links: readonly ChainLinkView[];
  /** How many copies a node that is left stands for. */
  readonly copies: ReadonlyMap<string, number>;
}

/** So many copies alike are folded into one. */
const FOLD_FROM = 7;

/** Folds copies of one parent by one kind of step, with nothing after them, where there are more than six. The earliest stands for all. */
export function foldCopies(chain: ChainView): Folded {
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
    const [first, ...others] = [...group].sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1));
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
