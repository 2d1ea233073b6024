import type { ReportIndex } from "../index-report.ts";
import type { Anchor } from "../way-evidence.ts";
import { cellWidth, cutToWidth, fitToWidth } from "./cells.ts";
import { type Line, type LinePiece, plain } from "./line.ts";

/** What every block of the screen needs: the Report, the width, and how anchors are written. */
export interface Page {
  readonly index: ReportIndex;
  readonly columns: number;
  /** "204-390"; with several articles "2:204-390", the number of the article first. */
  anchor(at: Anchor | null): string;
}

export const openPage = (index: ReportIndex, columns: number): Page => ({
  index,
  columns,
  anchor: (at) => {
    if (at === null) return "";
    const place = `${at.span.start}-${at.span.end}`;
    return index.numbers.size === 1 ? place : `${index.numbers.get(at.article) ?? "?"}:${place}`;
  },
});

/** `left` filled up to the edge, where `right` ends. The left side is cut if both do not fit. */
export function withRight(page: Pick<Page, "columns">, left: string, right: LinePiece): Line {
  if (right.text === "") return [plain(cutToWidth(left, page.columns))];
  return [plain(`${fitToWidth(left, Math.max(0, page.columns - cellWidth(right.text) - 1))} `), right];
}
