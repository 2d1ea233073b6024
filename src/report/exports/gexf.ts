import { createRequire } from "node:module";
import type { Report } from "../format.ts";
import { namedGraph } from "./graph-nodes.ts";
import { fitForXml } from "./xml-text.ts";

interface MultiGraph {
  addNode(key: string, attributes: Record<string, unknown>): void;
  addDirectedEdgeWithKey(key: string, from: string, to: string, attributes: Record<string, unknown>): void;
}

/**
 * GEXF 1.3 for Gephi: nodes with kind, date and naming; edges with kind, basis and confidence as weight. Readers such as
 * networkx refuse a graph that mixes directed edges with others, so a link of which nothing tells the direction is an edge that says
 * `direction="unknown"`.
 */
export function exportGexf(report: Report): string {
  const require = createRequire(import.meta.url);
  const { MultiGraph } = require("graphology") as { MultiGraph: new () => MultiGraph };
  const { write } = require("graphology-gexf") as { write: (graph: MultiGraph, options: { version: "1.3" }) => string };
  const graph = new MultiGraph();
  const { nodes, links } = namedGraph(report);
  for (const { key, kind, label, date, naming } of nodes) {
    graph.addNode(key, { label: fitForXml(label), kind, date: date ?? "", naming: naming ?? "" });
  }
  for (const { link, from, to } of links) {
    const { id, kind, basis, confidence, directed } = link;
    const direction = directed ? "known" : "unknown";
    graph.addDirectedEdgeWithKey(id, from.key, to.key, { label: kind, kind, basis, direction, weight: confidence });
  }
  return write(graph, { version: "1.3" });
}
