import type { Comparison, ComparisonRow } from "../compare/compare-readings.ts";
import type { Piece } from "../compare/piece.ts";
import type { Article } from "../core/article.ts";

interface Sides {
  readonly a: Article;
  readonly b: Article;
}

const nameOf = ({ outlet, title, id }: Article): string => [outlet, title].filter(Boolean).join(": ") || id;

/** Rows for a terminal: `[-gone-]`, `{+new+}`, the change in front, offsets of both behind. */
export function renderComparison(
  { rows }: Comparison,
  sides: Sides,
  form: { readonly columns: number; readonly all: boolean },
): string {
  const shown = rows.filter((row) => form.all || row.headline || row.changes[0] !== "same");
  const same = rows.filter((row) => row.changes[0] === "same").length;
  const columns = Math.max(40, form.columns);
  const lines = [`A  ${nameOf(sides.a)}`, `B  ${nameOf(sides.b)}`, ...wrap(tally(rows), columns), ""];
  for (const row of shown) {
    lines.push(`${row.headline ? "HEADLINE " : ""}${row.changes.join(", ")}   ${places(row)}`);
    for (const why of row.why) lines.push(...wrap(why, columns));
    lines.push(...wrap(row.pieces.map(marked).join(" "), columns), "");
  }
  if (!form.all && same > 0)
    lines.push(`${same} ${same === 1 ? "sentence is" : "sentences are"} the same (--all shows them).`);
  return `${lines.join("\n")}\n`;
}

function tally(rows: readonly ComparisonRow[]): string {
  const counts = new Map<string, number>();
  for (const { changes } of rows) for (const change of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  return [...counts].map(([change, count]) => `${count} ${change}`).join(" · ") || "nothing to compare";
}

function places({ a, b }: ComparisonRow): string {
  const place = (side: string, span: ComparisonRow["a"]): string =>
    span === null ? "" : `${side} ${span.start}-${span.end}`;
  return [place("A", a), place("B", b)].filter(Boolean).join("  ");
}

const marked = ({ text, in: side }: Piece): string =>
  side === "both" ? text : side === "a" ? `[-${text}-]` : `{+${text}+}`;

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = " ";
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > columns && line.trim() !== "") {
      lines.push(line);
      line = " ";
    }
    line += ` ${word}`;
  }
  return line.trim() === "" ? lines : [...lines, line];
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] as string);

/** The rows as one page without script and without anything loaded from elsewhere. */
export function renderComparisonHtml({ rows }: Comparison, sides: Sides): string {
  const cell = (row: ComparisonRow, side: "a" | "b"): string => {
    if (row[side] === null) return '<td class="none">—</td>';
    const words = row.pieces
      .filter((piece) => piece.in === "both" || piece.in === side)
      .map(({ text, in: where }) =>
        where === "both"
          ? escaped(text)
          : where === "a"
            ? `<del>${escaped(text)}</del>`
            : `<ins>${escaped(text)}</ins>`,
      );
    return `<td dir="auto">${words.join(" ")} <small>${row[side]?.start}–${row[side]?.end}</small></td>`;
  };
  const body = rows
    .map((row) => {
      const changes = row.changes.map((change) => `<span class="change">${change}</span>`).join(" ");
      const why = row.why.map((reason) => `<br><small>${escaped(reason)}</small>`).join("");
      return `<tr class="${row.headline ? "headline " : ""}${(row.changes[0] as string).replaceAll(" ", "-")}"><th scope="row">${row.headline ? "headline<br>" : ""}${changes}${why}</th>${cell(row, "a")}${cell(row, "b")}</tr>`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Hearsay: two articles compared</title>
<style>
body { font: 16px/1.5 Georgia, serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1d1d1d; background: #fff }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border-top: 1px solid #ccc; padding: .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
th { width: 9rem; font: 600 13px/1.4 system-ui, sans-serif }
small { color: #595959; font: 12px system-ui, sans-serif; white-space: nowrap } th small { white-space: normal }
del { background: #fde4e1; text-decoration: line-through } ins { background: #dff3e0; text-decoration: underline }
tr.headline td { font-size: 1.2em; font-weight: bold } tr.same td { color: #595959 } td.none { color: #595959 }
</style></head><body>
<h1>Two articles compared</h1>
<p>${escaped(tally(rows))}. What changed from A to B; numbers are places in each text.</p>
<table><thead><tr><th scope="col">change</th><th scope="col">A: ${escaped(nameOf(sides.a))}</th><th scope="col">B: ${escaped(nameOf(sides.b))}</th></tr></thead>
<tbody>
${body}
</tbody></table>
</body></html>
`;
}
