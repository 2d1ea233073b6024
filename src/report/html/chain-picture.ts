import type { GraphNode, Link } from "../format.ts";
import type { ReportIndex } from "../index-report.ts";
import { NAMING_PHRASES } from "../phrases.ts";
import { cutToWidth } from "../screen/cells.ts";
import { keyOf, nodeName } from "../way-tree.ts";
import { where } from "./claim-card.ts";
import { escapeHtml, safe } from "./escape.ts";

const BOX_WIDTH = 190;
const BOX_HEIGHT = 44;
const GAP_X = 74;
const GAP_Y = 18;
const LABEL_CELLS = 26;
const MOST_LINKS = 80;
const MOST_ROWS = 300;

interface Placed {
  readonly node: GraphNode;
  readonly column: number;
  row: number;
}

/** The way as a picture, sources on the left, and the same as a table. Beyond 80 links the picture is left out and says so. */
export function chainPicture(index: ReportIndex): string {
  const links = linksShown(index);
  if (links.length === 0)
    return `<p class="small">No way was found: nobody is said to have told, written or republished it.</p>`;
  const table = chainTable(index, index.report.links.length > MOST_ROWS ? links : index.report.links);
  if (links.length > MOST_LINKS)
    return `<p class="small">${links.length} links are too many for one picture; here they are as a table.</p>${table}`;
  const placed = place(links);
  const columns = Math.max(...[...placed.values()].map((node) => node.column)) + 1;
  const rows = Math.max(...[...placed.values()].map((node) => node.row)) + 1;
  const width = columns * BOX_WIDTH + (columns - 1) * GAP_X + 4;
  const height = rows * (BOX_HEIGHT + GAP_Y) + 4;
  const x = (node: Placed): number => 2 + node.column * (BOX_WIDTH + GAP_X);
  const y = (node: Placed): number => 2 + node.row * (BOX_HEIGHT + GAP_Y);
  const arrivals = new Map<string, number>();
  for (const link of links) arrivals.set(keyOf(link.to), (arrivals.get(keyOf(link.to)) ?? 0) + 1);
  const edges = links.map((link) => {
    const [from, to] = [placed.get(keyOf(link.from)), placed.get(keyOf(link.to))];
    if (from === undefined || to === undefined) return "";
    const back = to.column <= from.column;
    const [x1, y1] = [x(from) + (back ? BOX_WIDTH / 2 : BOX_WIDTH), y(from) + (back ? BOX_HEIGHT : BOX_HEIGHT / 2)];
    const [x2, y2] = [x(to) + (back ? BOX_WIDTH / 2 : 0), y(to) + (back ? BOX_HEIGHT : BOX_HEIGHT / 2)];
    const bend = back ? `C${x1} ${y1 + 40} ${x2} ${y2 + 40}` : `C${x1 + GAP_X / 2} ${y1} ${x2 - GAP_X / 2} ${y2}`;
    const tip = link.directed ? ` marker-end="url(#tip)"` : "";
    const label =
      back || (arrivals.get(keyOf(link.to)) ?? 0) > 1
        ? ""
        : `<text class="sub step" x="${x2 - 8}" y="${y2 - 6}" text-anchor="end">${escapeHtml(link.kind)}</text>`;
    return `<path class="edge${link.basis === "inferred" ? " inferred" : ""}" d="M${x1} ${y1} ${bend} ${x2} ${y2}"${tip}/>${label}`;
  });
  const boxes = [...placed.values()].map((at) => {
    const unseen = at.node.kind === "unseen" ? " unseen" : "";
    const round = at.node.kind === "source" || at.node.kind === "person" ? 22 : 4;
    const label = cutToWidth(nodeName(index, at.node).replace(/^UNNAMED /, "? "), LABEL_CELLS);
    return `<rect class="box${unseen}" x="${x(at)}" y="${y(at)}" width="${BOX_WIDTH}" height="${BOX_HEIGHT}" rx="${round}"/><text x="${x(at) + 12}" y="${y(at) + 19}">${escapeHtml(label)}</text><text class="sub" x="${x(at) + 12}" y="${y(at) + 34}">${escapeHtml(subline(index, at.node))}</text>`;
  });
  return `<figure><div class="scroll"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The way of the words, from sources on the left to the articles on the right; the table below has every step">
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>
${edges.join("\n")}
${boxes.join("\n")}
</svg></div><figcaption>Solid: declared. Dashed: inferred. No arrowhead: nothing tells the direction. “?”: not named.</figcaption></figure>
<details><summary>Every step as a table</summary>${table}</details>`;
}

/** The way of the first claim, every step from text to text, and who edited on it; all links where no claim has a chain. */
function linksShown(index: ReportIndex): readonly Link[] {
  const onWay = new Set(index.claims[0]?.chains.flatMap((chain) => chain.links) ?? []);
  for (const link of index.report.links)
    if (link.from.kind === "article" && link.to.kind === "article") onWay.add(link.id);
  if (onWay.size === 0) return index.report.links;
  const reached = new Set([...onWay].flatMap((id) => index.links.get(id) ?? []).map((link) => keyOf(link.to)));
  return index.report.links.filter(
    (link) => onWay.has(link.id) || (link.kind === "edited" && reached.has(keyOf(link.to))),
  );
}

function subline(index: ReportIndex, node: GraphNode): string {
  switch (node.kind) {
    case "article":
      return index.articles.get(node.id)?.published?.value.slice(0, 16).replace("T", " ") ?? "no date";
    case "source":
      return NAMING_PHRASES[index.sources.get(node.id)?.naming ?? "none"];
    case "unseen":
    case "outlet":
      return "not seen by us";
    default:
      return node.kind;
  }
}

/** Column: the longest way from a source, loops cut. Row: next to its first parent, first come first placed. */
function place(links: readonly Link[]): Map<string, Placed> {
  const nodes = new Map<string, GraphNode>();
  const parents = new Map<string, string[]>();
  for (const link of links) {
    const [from, to] = [keyOf(link.from), keyOf(link.to)];
    nodes.set(from, link.from);
    nodes.set(to, link.to);
    parents.set(to, [...(parents.get(to) ?? []), from]);
  }
  const columns = new Map<string, number>();
  const columnOf = (key: string, path: ReadonlySet<string>): number => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    const before = (parents.get(key) ?? []).filter((parent) => !path.has(parent) && parent !== key);
    const column =
      before.length === 0 ? 0 : 1 + Math.max(...before.map((parent) => columnOf(parent, new Set([...path, key]))));
    columns.set(key, column);
    return column;
  };
  const placed = new Map<string, Placed>();
  const taken = new Map<number, number>();
  for (const [key, node] of [...nodes].sort((a, b) => columnOf(a[0], new Set()) - columnOf(b[0], new Set()))) {
    const column = columnOf(key, new Set());
    const wanted = Math.min(
      ...(parents.get(key) ?? []).map((parent) => placed.get(parent)?.row ?? Number.MAX_SAFE_INTEGER),
    );
    const free = taken.get(column) ?? 0;
    const row = Number.isFinite(wanted) && wanted < Number.MAX_SAFE_INTEGER ? Math.max(free, wanted) : free;
    taken.set(column, row + 1);
    placed.set(key, { node, column, row });
  }
  return placed;
}

function chainTable(index: ReportIndex, links: readonly Link[]): string {
  const rows = links.map((link) => {
    const [first] = link.evidence;
    const sure = `${link.basis}, ${Math.round(link.confidence * 100)} %${link.directed ? "" : ", direction not established"}`;
    return `<tr><td>${safe(nodeName(index, link.from))}</td><td>${escapeHtml(link.kind)}</td><td>${safe(nodeName(index, link.to))}</td><td>${sure}</td><td>“${safe(index.wordsOf(first).slice(0, 160))}” ${where(index, first)}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th>from</th><th>how</th><th>to</th><th>how sure the reading is</th><th>read from</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
