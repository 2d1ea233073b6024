import type { ReportIndex } from "../index-report.ts";
import type { Anchor } from "../way-tree.ts";
import { cellWidth, cutToWidth, fitToWidth } from "./cells.ts";

/** What every block of the screen needs: the Report, the width, and how anchors are written. */
export interface Page {
  readonly index: ReportIndex;
  readonly columns: number;
  /** "204-390"; with several articles "harbour-post 204-390". */
  anchor(at: Anchor | null): string;
}

const LABEL_CELLS = 18;

export function openPage(index: ReportIndex, columns: number): Page {
  const labels = articleLabels(index);
  return {
    index,
    columns,
    anchor: (at) => {
      if (at === null) return "";
      const place = `${at.span.start}-${at.span.end}`;
      return labels.size === 1 ? place : `${labels.get(at.article) ?? ""} ${place}`.trim();
    },
  };
}

/** A short name for each article's file, unique within the Report. */
function articleLabels(index: ReportIndex): Map<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  let count = 0;
  for (const article of index.report.articles) {
    count++;
    const base = (article.input.split(/[/#]/).at(-1) ?? "").replace(/\.(?:txt|md|html?|jsonl)$/i, "");
    const short = cutToWidth(base.replace(/[^\p{L}\p{N}._-]+/gu, "-"), LABEL_CELLS);
    const label = short === "" || taken.has(short) ? `${cutToWidth(short, LABEL_CELLS - 6)}[${count}]` : short;
    taken.add(label);
    labels.set(article.id, label);
  }
  return labels;
}

/** `left` filled up to the edge, where `right` ends. The left side is cut if both do not fit. */
export function withRight(page: Page, left: string, right: string): string {
  if (right === "") return cutToWidth(left, page.columns);
  return fitToWidth(left, Math.max(0, page.columns - cellWidth(right) - 1)) + " " + right;
}
