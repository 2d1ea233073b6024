import type { Report } from "../format.ts";
import type { PersonNote } from "../views/view-types.ts";
import { type StatementRow, statementRows } from "./statement-rows.ts";

/**
 * A digest for a memo: claims with who is said to have said them and where, what changed, what is missing; the articles; people's notes. Every
 * statement and finding carries its place.
 */
export function exportMarkdown(report: Report, notes: readonly PersonNote[]): string {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const place = (article: string, start: number, end: number): string => {
    const known = articles.get(article);
    return `${known?.outlet ?? known?.input ?? article} ${start}–${end}`;
  };
  const byClaim = new Map<string, StatementRow[]>();
  for (const row of statementRows(report))
    if (row.claim !== null) byClaim.set(row.claim, [...(byClaim.get(row.claim) ?? []), row]);
  const lines = ["# Where it came from, not whether it is true", ""];
  report.claims.forEach((claim, index) => {
    const { low, high, named, unnamed, documents, because } = claim.independence;
    const count = low === high ? `${low}` : `${low}–${high}`;
    lines.push(`## ${index + 1}. ${marked(claim.wording)}`, "");
    lines.push(
      `**${count} independent source${high === 1 ? "" : "s"}**: ${named} named, ${unnamed} unnamed, ${documents} documents.`,
      "",
    );
    if (because.length > 0) lines.push(...because.map((reason) => `- ${marked(reason)}`), "");
    for (const row of byClaim.get(claim.id) ?? [])
      lines.push(
        `- ${row.headline ? "headline, " : ""}“${marked(row.words)}” – ${marked(speakerOf(row))} (${marked(place(row.article, row.start, row.end))})`,
      );
    lines.push("");
    const findings = report.findings.filter((finding) => finding.claim === claim.id);
    for (const { code, says, evidence } of findings) {
      const places = evidence.map((item) =>
        "span" in item ? place(item.article, item.span.start, item.span.end) : item.field,
      );
      lines.push(`- **${code}** ${marked(says)} (${marked([...new Set(places)].join(" → "))})`);
    }
    if (findings.length > 0) lines.push("");
  });
  lines.push("## Articles", "");
  for (const article of report.articles) {
    const name = marked(article.title ?? article.input);
    const date = article.published?.value.slice(0, 10) ?? "no date";
    lines.push(
      `- ${article.url === null ? name : `[${name}](<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>)`}, ${marked(article.outlet ?? "outlet not known")}, ${date}`,
    );
  }
  const kept = notes.filter(({ body }) => body !== null);
  if (kept.length > 0) lines.push("", "## Notes", "");
  for (const { author, at, on, article, exact, state, body } of kept) {
    const known = articles.get(article ?? "");
    const about =
      article !== null ? (known?.title ?? article) : on.kind === "case" ? "the case" : `${on.kind} ${on.id}`;
    const words = exact === null ? "" : `, on “${exact}”${state === "broken" ? " (as it once stood there)" : ""}`;
    lines.push(`- ${marked(`${author}, ${at.slice(0, 10)}, ${about}${words}: ${body}`)}`);
  }
  return `${lines.join("\n")}\n`;
}

const speakerOf = ({ source_name: name, naming, headline }: StatementRow): string =>
  name === null ? (headline ? "the outlet's own voice" : "nobody is said to have said it") : `${name}, ${naming}`;

/** Text of an article as plain words in Markdown: no markup of its own takes effect. */
const marked = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+!|<>~]/g, (character) => `\\${character}`);
