import { safe } from "../html/escape.ts";
import type { CompareRow, CompareView } from "../views/view-types.ts";
import { type ComparedArticles, changeCounts, comparedName } from "./lines.ts";

/** The rows as one page without script and without anything loaded from elsewhere. */
export function renderComparisonHtml({ rows }: CompareView, articles: ComparedArticles): string {
  const cell = (row: CompareRow, side: "a" | "b"): string => {
    if (row[side] === null) return '<td class="none">—</td>';
    const words = row.pieces
      .filter((piece) => piece.in === "both" || piece.in === side)
      .map(({ text, in: where }) =>
        where === "both" ? safe(text) : where === "a" ? `<del>${safe(text)}</del>` : `<ins>${safe(text)}</ins>`,
      );
    return `<td dir="auto">${words.join(" ")} <small>${row[side]?.start}–${row[side]?.end}</small></td>`;
  };
  const body = rows
    .map((row) => {
      const changes = row.changes.map((change) => `<span class="change">${change}</span>`).join(" ");
      const why = row.why.map((reason) => `<br><small>${safe(reason)}</small>`).join("");
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
<p>${safe(changeCounts(rows))}. What changed from A to B; numbers are places in each text.</p>
<table><thead><tr><th scope="col">change</th><th scope="col">A: ${safe(comparedName(articles.a))}</th><th scope="col">B: ${safe(comparedName(articles.b))}</th></tr></thead>
<tbody>
${body}
</tbody></table>
</body></html>
`;
}
