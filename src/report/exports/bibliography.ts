import type { Article, Report } from "../format.ts";

/** CSL-JSON (schema 1.0.2), one item an article. */
export function exportCsl(report: Report): string {
  const items = report.articles.map((article, index) => ({
    id: citationKey(article, index),
    type: "article-newspaper",
    title: article.title ?? undefined,
    "container-title": article.outlet ?? undefined,
    author: article.authors.map(({ name }) => ({ literal: name })),
    editor: article.editors.length === 0 ? undefined : article.editors.map(({ name }) => ({ literal: name })),
    issued: article.published === null ? undefined : { "date-parts": [dateParts(article.published.value)] },
    URL: article.url ?? undefined,
    language: article.language ?? undefined,
  }));
  return JSON.stringify(items, null, 2);
}

/** BibTeX, one `@article` an article; every special character escaped. */
export function exportBibtex(report: Report): string {
  const entries = report.articles.map((article, index) => {
    const [year, month, day] = article.published === null ? [] : dateParts(article.published.value);
    const fields: [string, string | null | undefined][] = [
      ["title", article.title === null ? null : `{${bibtexEscaped(article.title)}}`],
      ["author", article.authors.map(({ name }) => `{${bibtexEscaped(name)}}`).join(" and ") || null],
      ["editor", article.editors.map(({ name }) => `{${bibtexEscaped(name)}}`).join(" and ") || null],
      ["journal", article.outlet === null ? null : bibtexEscaped(article.outlet)],
      ["year", year?.toString()],
      ["month", month?.toString()],
      ["day", day?.toString()],
      ["url", article.url?.replace(/[{}\\]/g, (character) => encodeURIComponent(character))],
    ];
    const told = fields.flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${value}}`]));
    return `@article{${citationKey(article, index)},\n${told.join(",\n")}\n}`;
  });
  return `${entries.join("\n\n")}\n`;
}

const dateParts = (iso: string): number[] => iso.slice(0, 10).split("-").map(Number).filter(Number.isFinite);

function citationKey(article: Article, index: number): string {
  const name = (article.authors[0]?.name ?? article.outlet ?? "article")
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
  return `${name.slice(0, 16) || "article"}${article.published?.value.slice(0, 4) ?? ""}-${index + 1}`;
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const bibtexEscaped = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\{}~^&%$#_]/g, (character) => LATEX[character] ?? `\\${character}`);
