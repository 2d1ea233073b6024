import type { Report } from "../format.ts";

/** A digest for a memo: claims with their sources, what changed, what is missing, and the articles. Every finding carries its place. */
export function exportMarkdown(report: Report): string {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const place = (article: string, start: number, end: number): string => {
    const known = articles.get(article);
    return `${known?.outlet ?? known?.input ?? article} ${start}–${end}`;
  };
  const lines = ["# Where it came from, not whether it is true", ""];
  report.claims.forEach((claim, index) => {
    const { low, high, named, unnamed, documents, because } = claim.independence;
    const count = low === high ? `${low}` : `${low}–${high}`;
    lines.push(`## ${index + 1}. ${marked(claim.wording)}`, "");
    lines.push(
      `**${count} independent source${high === 1 ? "" : "s"}**: ${named} named, ${unnamed} unnamed, ${documents} documents.`,
    );
    lines.push(...because.map((reason) => `- ${marked(reason)}`), "");
    const findings = report.findings.filter((finding) => finding.claim === claim.id);
    for (const { code, says, evidence } of findings) {
      const places = evidence.map((item) =>
        "span" in item ? place(item.article, item.span.start, item.span.end) : item.field,
      );
      lines.push(`- **${code}** ${marked(says)} (${marked([...new Set(places)].join(" → "))})`);
    }
    lines.push("");
  });
  lines.push("## Articles", "");
  for (const article of report.articles) {
    const name = marked(article.title ?? article.input);
    const date = article.published?.value.slice(0, 10) ?? "no date";
    lines.push(
      `- ${article.url === null ? name : `[${name}](<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>)`}, ${marked(article.outlet ?? "outlet not known")}, ${date}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Text of an article as plain words in Markdown: no markup of its own takes effect. */
const marked = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+!|<>~]/g, (character) => `\\${character}`);
