import type { Report } from "../format.ts";
import { namedGraph } from "./graph-nodes.ts";
import { fitForXml } from "./xml-text.ts";

const KEYS = [
  ["label", "node"],
  ["kind", "node"],
  ["date", "node"],
  ["naming", "node"],
  ["link", "edge"],
  ["basis", "edge"],
  ["direction", "edge"],
] as const;

/**
 * GraphML 1.0 for networkx, yEd and igraph. Where nothing tells the direction of a link, its
 * edge says `direction` "unknown": readers refuse a graph of both kinds of edges.
 */
export function exportGraphml(report: Report): string {
  const { nodes, links } = namedGraph(report);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...KEYS.map(([name, on]) => `  <key id="${name}" for="${on}" attr.name="${name}" attr.type="string"/>`),
    '  <key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>',
    '  <graph id="hearsay" edgedefault="directed">',
    ...nodes.map(
      ({ key, label, kind, date, naming }) =>
        `    <node id="${escaped(key)}">${data("label", label)}${data("kind", kind)}${data("date", date)}${data("naming", naming)}</node>`,
    ),
    ...links.map(
      ({ link, from, to }) =>
        `    <edge id="${escaped(link.id)}" source="${escaped(from.key)}" target="${escaped(to.key)}">` +
        `${data("link", link.kind)}${data("basis", link.basis)}${data("direction", link.directed ? "known" : "unknown")}${data("confidence", String(link.confidence))}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

const data = (key: string, value: string | null): string =>
  value === null ? "" : `<data key="${key}">${escaped(value)}</data>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (text: string): string =>
  fitForXml(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
