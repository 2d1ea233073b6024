import type { Article } from "../../core/article.ts";
import { cellWidth } from "../screen/cells.ts";
import type { CompareRow, CompareView } from "../views/view-types.ts";
import { visibleText } from "../visible-text.ts";

/** The two articles of a comparison. */
export interface ComparedArticles {
  readonly a: Article;
  readonly b: Article;
}

const LEAST_COLUMNS = 40;
const INDENT = "  ";

/** Rows for a terminal: `[-gone-]`, `{+new+}`, the change in front, offsets of both behind. */
export function comparisonLines(
  { rows }: CompareView,
  articles: ComparedArticles,
  form: { readonly columns: number; readonly all: boolean },
): string[] {
  const shown = rows.filter((row) => form.all || row.headline || row.changes[0] !== "same");
  const same = rows.filter((row) => row.changes[0] === "same").length;
  const columns = Math.max(LEAST_COLUMNS, form.columns);
  const lines = [
    `A  ${comparedName(articles.a)}`,
    `B  ${comparedName(articles.b)}`,
    ...wrap(changeCounts(rows), columns),
    "",
  ];
  for (const row of shown) {
    lines.push(`${row.headline ? "HEADLINE " : ""}${row.changes.join(", ")}   ${places(row)}`);
    for (const why of row.why) lines.push(...wrap(visibleText(why), columns));
    lines.push(...wrap(row.pieces.map(marked).join(" "), columns), "");
  }
  if (!form.all && same > 0)
    lines.push(`${same} ${same === 1 ? "sentence is" : "sentences are"} the same (--all shows them).`);
  return lines;
}

export const comparedName = ({ outlet, title, id }: Article): string =>
  visibleText([outlet, title].filter(Boolean).join(": ") || id);

/** "2 stronger · 5 same". */
export function changeCounts(rows: readonly CompareRow[]): string {
  const counts = new Map<string, number>();
  for (const { changes } of rows) for (const change of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  return [...counts].map(([change, count]) => `${count} ${change}`).join(" · ") || "nothing to compare";
}

function places({ a, b }: CompareRow): string {
  const place = (side: string, span: CompareRow["a"]): string =>
    span === null ? "" : `${side} ${span.start}-${span.end}`;
  return [place("A", a), place("B", b)].filter(Boolean).join("  ");
}

function marked({ text, in: side }: CompareRow["pieces"][number]): string {
  const words = visibleText(text);
  return side === "both" ? words : side === "a" ? `[-${words}-]` : `{+${words}+}`;
}

/** Indented lines of at most so many columns; nothing is left out, and a word wider than a line goes on in the next. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  const end = (): void => {
    if (line !== "") lines.push(INDENT + line);
    line = "";
  };
  const room = columns - INDENT.length;
  for (const word of text.split(" ")) {
    if (line !== "" && cellWidth(`${line} ${word}`) > room) end();
    if (cellWidth(word) <= room) {
      line += line === "" ? word : ` ${word}`;
      continue;
    }
    for (const sign of word) {
      if (cellWidth(line + sign) > room) end();
      line += sign;
    }
  }
  end();
  return lines;
}
