import type { NumberedClaim } from "../index-report.ts";
import { type WayNode, wayForest } from "../way-tree.ts";
import { cellWidth, cutQuotation, fitToWidth, wrapToWidth } from "./cells.ts";
import { isUnread, NOT_READ_WHO } from "./head-lines.ts";
import { cutLine, faint, type Line, plain } from "./line.ts";
import { type Page, withRight } from "./page.ts";

interface Row {
  readonly branch: string;
  /** What stands under the branch sign on the row's second line. */
  readonly under: string;
  readonly node: Pick<WayNode, "label" | "how" | "anchor">;
}

const GUTTER = "  who    ";
const NAME_CELLS = 18;

/** The rows behind "who": at most `limit` lines, deeper and later hands folded into "… n more" first. */
export function wayLines(page: Page, claim: NumberedClaim, limit: number): Line[] {
  const { roots } = wayForest(page.index, claim);
  const rows: Row[] = [];
  const walk = (nodes: readonly WayNode[], lead: string, isTop: boolean): void => {
    const [shown, folded] = isTop || nodes.length <= 4 ? [nodes, 0] : [nodes.slice(0, 3), nodes.length - 3];
    shown.forEach((node, place) => {
      const last = place === nodes.length - 1;
      const inner = isTop ? lead : `${lead}${last ? "  " : "│ "}`;
      rows.push({ branch: isTop ? lead : `${lead}${last ? "└ " : "├ "}`, under: inner, node });
      walk(node.children, inner, false);
    });
    if (folded > 0) {
      const label = `… ${folded} more`;
      rows.push({ branch: `${lead}└ `, under: "", node: { label, how: "", anchor: null } });
    }
  };
  walk(roots, "", true);
  if (rows.length === 0) return [[plain(`${GUTTER}nobody is said to speak`)]];
  const deepest = rows.at(-1);
  if (deepest !== undefined && isUnread(claim)) rows.push({ branch: `${deepest.under}└ `, under: "", node: UNREAD });
  const lines = rows.map((row) => rowLines(page, row));
  const kept: Line[] = [];
  let hidden = 0;
  for (const [place, pair] of lines.entries()) {
    const reserve = place < lines.length - 1 ? 1 : 0;
    if (hidden === 0 && kept.length + pair.length + reserve <= limit) kept.push(...pair);
    else if (hidden === 0 && kept.length + 1 + reserve <= limit) kept.push(pair[0] ?? []);
    else hidden++;
  }
  if (hidden > 0) kept.push([plain(`… ${hidden} more: --all`)]);
  return kept.map((line, place) =>
    cutLine([plain(place === 0 ? GUTTER : " ".repeat(GUTTER.length)), ...line], page.columns),
  );
}

const UNREAD: Row["node"] = {
  label: NOT_READ_WHO,
  how: "the sentence lays it to somebody",
  anchor: null,
};

/** "└ Northbank Courier  "original source of this article"      512-560"; a long name runs over two lines. */
function rowLines(page: Page, { branch, under, node }: Row): Line[] {
  const anchor = page.anchor(node.anchor);
  const columns = page.columns - GUTTER.length;
  const inner = { columns };
  const right = faint(anchor);
  const name = `${branch}${node.label}`;
  const nameCells = Math.max(NAME_CELLS, Math.min(cellWidth(name), 44));
  const howCells = columns - nameCells - 2 - (anchor === "" ? 0 : cellWidth(anchor) + 1);
  if (node.how !== "" && cellWidth(name) <= nameCells && howCells > 12)
    return [withRight(inner, `${fitToWidth(name, nameCells)}  ${cutQuotation(node.how, howCells)}`, right)];
  const room = columns - cellWidth(anchor) - 1 - cellWidth(branch);
  const [first = "", second] = wrapToWidth(node.label, room, 2, " ".repeat(9));
  return [withRight(inner, branch + first, right), ...(second === undefined ? [] : [[plain(`${under}  ${second}`)]])];
}
