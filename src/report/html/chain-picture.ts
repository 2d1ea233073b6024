import type { GraphNode, Link } from "../format.ts";
import type { ReportIndex } from "../index-report.ts";
import { labelled, type NodeName, nodeKey, nodeLabel, nodeName } from "../node-names.ts";
import { HAND_PHRASES, NAMING_PHRASES, STEP_VERBS, UNDIRECTED_VERB } from "../phrases.ts";
import { cutToWidth } from "../screen/cells.ts";
import { type Helpers, helpersOn, helperWords, NO_HELPERS } from "../way-helpers.ts";
import { where } from "./claim-card.ts";
import { escapeHtml, safe } from "./escape.ts";

/** Sizes in pixels. Eight hands deep the picture is as wide as a sheet of paper, and is printed at its own size. */
const BOX_WIDTH = 290;
const BOX_HEIGHT = 42;
const GAP_Y = 12;
const INDENT = 26;
/** Where the line down to the next hands begins, inside the box. */
const STEM = 14;
/** Room on the right for steps from hands that stand elsewhere. */
const BESIDE = 130;
const LABEL_CELLS = 42;
const BELOW_CELLS = 48;
const MOST_LINKS = 80;
const MOST_ROWS = 300;

interface Placed {
  readonly node: GraphNode;
  readonly depth: number;
  readonly row: number;
  /** The step it hangs on; null for a beginning. */
  readonly by: Link | null;
}

/**
 * The way as a picture, each pair of hands under the one it had the words from, and the same as a table. A hand with more than one before
 * it hangs on the farthest from the source; the others reach it from the right. Beyond 80 links the picture is left out and says so.
 */
export function chainPicture(index: ReportIndex): string {
  const links = linksShown(index);
  if (links.length === 0)
    return `<p class="small">No way was found: nobody is said to have told, written or republished it.</p>`;
  const table = chainTable(index, index.report.links.length > MOST_ROWS ? links : index.report.links);
  if (links.length > MOST_LINKS)
    return `<p class="small">${links.length} links are too many for one picture; here they are as a table.</p>${table}`;
  const placed = place(links);
  const helpers = helpersOn(index, links);
  const all = [...placed.values()];
  const beside = links.filter((link) => placed.get(nodeKey(link.to))?.by !== link);
  const width = Math.max(...all.map(left)) + BOX_WIDTH + 2 + (beside.length > 0 ? BESIDE : 0);
  const height = all.length * (BOX_HEIGHT + GAP_Y) - GAP_Y + 4;
  const edges = [
    ...all.map((at) => (at.by === null ? "" : hanging(at.by, placed.get(nodeKey(at.by.from)), at))),
    ...beside.map((link) => reaching(link, placed.get(nodeKey(link.from)), placed.get(nodeKey(link.to)))),
  ];
  return `<figure><div class="scroll"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The way of the words, from sources on top to the articles below them; the table below has every step">
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>
${edges.filter((edge) => edge !== "").join("\n")}
${all.map((at) => box(index, at, helpers)).join("\n")}
</svg></div><figcaption>Each stands under the one it had the words from. Solid: declared. Dashed: inferred. No arrowhead: nothing tells the direction. “?”: not named.</figcaption></figure>
<details><summary>Every step as a table</summary>${table}</details>`;
}

const left = ({ depth }: Placed): number => 2 + depth * INDENT;
const top = ({ row }: Placed): number => 2 + row * (BOX_HEIGHT + GAP_Y);
const middle = (at: Placed): number => top(at) + BOX_HEIGHT / 2;

function line({ basis, directed }: Link, d: string): string {
  return `<path class="edge${basis === "inferred" ? " inferred" : ""}" d="${d}"${directed ? ` marker-end="url(#tip)"` : ""}/>`;
}

/** Down from the hand above, and to the right into this one. */
const hanging = (link: Link, from: Placed | undefined, to: Placed): string =>
  from === undefined ? "" : line(link, `M${left(from) + STEM} ${top(from) + BOX_HEIGHT}V${middle(to)}H${left(to)}`);

/** Round the right side, from a hand that stands elsewhere. */
function reaching(link: Link, from: Placed | undefined, to: Placed | undefined): string {
  if (from === undefined || to === undefined) return "";
  const [x1, y1, x2, y2] = [left(from) + BOX_WIDTH, middle(from), left(to) + BOX_WIDTH, middle(to)];
  const bend = Math.max(x1, x2) + 36;
  const label = `<text class="sub step" x="${x2 + 12}" y="${y2 - 7}">${escapeHtml(HAND_PHRASES[link.kind])}</text>`;
  return `${line(link, `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`)}${label}`;
}

function box(index: ReportIndex, at: Placed, helpers: ReadonlyMap<string, Helpers>): string {
  const { node, by } = at;
  const round = node.kind === "source" || node.kind === "person" ? BOX_HEIGHT / 2 : 4;
  const [x, y] = [left(at), top(at)];
  const label = cutToWidth(boxLabel(nodeName(index, node)), LABEL_CELLS);
  const below = [
    subline(index, node),
    ...(by === null ? [] : [HAND_PHRASES[by.kind] + (by.basis === "inferred" ? ", inferred" : "")]),
    ...helperWords(helpers.get(nodeKey(node)) ?? NO_HELPERS),
  ].join(" · ");
  return `<rect class="box${node.kind === "unseen" ? " unseen" : ""}" x="${x}" y="${y}" width="${BOX_WIDTH}" height="${BOX_HEIGHT}" rx="${round}"/><text x="${x + 14}" y="${y + 18}">${escapeHtml(label)}</text><text class="sub" x="${x + 14}" y="${y + 33}">${escapeHtml(cutToWidth(below, BELOW_CELLS))}</text>`;
}

const boxLabel = (name: NodeName): string => (name.standing === "unnamed" ? `? "${name.name}"` : labelled(name));

const POINTING: ReadonlySet<Link["kind"]> = new Set(["cited", "hyperlinked"]);
const between = (link: Link): string => `${nodeKey(link.from)} → ${nodeKey(link.to)}`;

/**
 * The way of the first claim, and every step from text to text; all steps where no claim has a chain. Whose words were taken over is not drawn as cited
 * too: that stands in the table.
 */
function linksShown(index: ReportIndex): readonly Link[] {
  const onWay = new Set(index.claims[0]?.chains.flatMap((chain) => chain.links) ?? []);
  const betweenTexts = index.report.links.filter(({ from, to }) => from.kind === "article" && to.kind === "article");
  const taken = new Set(betweenTexts.filter(({ kind }) => !POINTING.has(kind)).map(between));
  for (const link of betweenTexts) if (!POINTING.has(link.kind) || !taken.has(between(link))) onWay.add(link.id);
  return onWay.size === 0 ? index.report.links : index.report.links.filter((link) => onWay.has(link.id));
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

/** Depth: the longest way from a source, loops cut. Row: under the hand it hangs on, in the order of the links. */
function place(links: readonly Link[]): Map<string, Placed> {
  const nodes = new Map<string, GraphNode>();
  const arriving = new Map<string, Link[]>();
  for (const link of links) {
    const [from, to] = [nodeKey(link.from), nodeKey(link.to)];
    nodes.set(from, link.from);
    nodes.set(to, link.to);
    arriving.set(to, [...(arriving.get(to) ?? []), link]);
  }
  const known = new Map<string, { readonly depth: number; readonly by: Link | null }>();
  const hang = (key: string, path: ReadonlySet<string>): { readonly depth: number; readonly by: Link | null } => {
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: { readonly depth: number; readonly by: Link | null } = { depth: 0, by: null };
    for (const link of arriving.get(key) ?? []) {
      const from = nodeKey(link.from);
      if (from === key || path.has(from)) continue;
      const depth = 1 + hang(from, new Set([...path, key])).depth;
      if (depth > best.depth) best = { depth, by: link };
    }
    known.set(key, best);
    return best;
  };
  for (const key of nodes.keys()) hang(key, new Set());
  const placed = new Map<string, Placed>();
  const put = (key: string): void => {
    const node = nodes.get(key);
    const at = known.get(key);
    if (node === undefined || at === undefined || placed.has(key)) return;
    placed.set(key, { node, ...at, row: placed.size });
    for (const link of links)
      if (known.get(nodeKey(link.to))?.by === link && nodeKey(link.from) === key) put(nodeKey(link.to));
  };
  // what nothing hangs on (an editor) stands below the ways
  const holds = new Set([...known.values()].flatMap(({ by }) => (by === null ? [] : nodeKey(by.from))));
  for (const isHolding of [true, false])
    for (const key of nodes.keys()) if (known.get(key)?.by === null && holds.has(key) === isHolding) put(key);
  return placed;
}

function chainTable(index: ReportIndex, links: readonly Link[]): string {
  const rows = links.map((link) => {
    const [first] = link.evidence;
    const sure = `${link.basis}, ${Math.round(link.confidence * 100)} %${link.directed ? "" : ", direction not established"}`;
    return `<tr><td>${safe(nodeLabel(index, link.to))}</td><td>${escapeHtml(link.directed ? STEP_VERBS[link.kind] : UNDIRECTED_VERB)}</td><td>${safe(nodeLabel(index, link.from))}</td><td>${sure}</td><td>“${safe(index.wordsOf(first).slice(0, 160))}” ${where(index, first)}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th>who</th><th>did what</th><th>from whom</th><th>how sure the reading is</th><th>read from</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
