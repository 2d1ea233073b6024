import type { GraphNode, Link, Report } from "../format.ts";

/** One node of the derivation graph as exports name it. */
export interface NamedNode {
  /** Stable within a report: "article:…", "source:…", "person:…", "outlet:…", "unseen:…". */
  readonly key: string;
  readonly kind: GraphNode["kind"];
  readonly label: string;
  /** ISO date of an article, where the page gives one. */
  readonly date: string | null;
  /** The W axis of a source. */
  readonly naming: string | null;
}

export interface NamedLink {
  readonly link: Link;
  readonly from: NamedNode;
  readonly to: NamedNode;
}

/** The nodes and links of a report with names for people, each node once, in the order of the links. */
export function namedGraph(report: Report): {
  readonly nodes: readonly NamedNode[];
  readonly links: readonly NamedLink[];
} {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const nodes = new Map<string, NamedNode>();
  const nameOf = (node: GraphNode): Omit<NamedNode, "key" | "kind"> => {
    switch (node.kind) {
      case "article": {
        const article = articles.get(node.id);
        return {
          label: article?.title ?? article?.input ?? node.id,
          date: article?.published?.value ?? null,
          naming: null,
        };
      }
      case "source": {
        const source = sources.get(node.id);
        const mention = source?.mentions[0];
        const text = source === undefined ? undefined : articles.get(source.article)?.text;
        const words = mention === undefined ? undefined : text?.slice(mention.start, mention.end).replace(/\s+/g, " ");
        return { label: source?.name ?? words ?? "a source", date: null, naming: source?.naming ?? null };
      }
      case "person":
      case "outlet":
        return { label: node.name, date: null, naming: null };
      case "unseen":
        return { label: node.says, date: null, naming: null };
      default:
        return node satisfies never;
    }
  };
  const named = (node: GraphNode): NamedNode => {
    const key = `${node.kind}:${"id" in node ? node.id : node.name}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const fresh = { key, kind: node.kind, ...nameOf(node) };
    nodes.set(key, fresh);
    return fresh;
  };
  for (const { id } of report.articles) named({ kind: "article", id });
  const links = report.links.map((link) => ({ link, from: named(link.from), to: named(link.to) }));
  return { nodes: [...nodes.values()], links };
}
