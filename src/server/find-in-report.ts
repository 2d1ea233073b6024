import { facetsOf } from "../cases/facets.ts";
import type { Hit } from "../cases/search/find-in-case.ts";
import { answers } from "../cases/search/plain-search.ts";
import { parseQuery, type Query } from "../cases/search/query.ts";
import { searchColumns } from "../cases/search/search-rows.ts";
import { findSnippet } from "../cases/search/snippet.ts";
import type { Report } from "../report/format.ts";

/** The search of a case over a report in memory: the same queries, newest first. Cost: one pass over the texts. */
export function findInReport(
  report: Report,
  text: string,
  limit: number,
  offset: number,
): { readonly total: number; readonly hits: Hit[] } {
  const query = parseQuery(text);
  const hits: Hit[] = [];
  for (const article of report.articles) {
    const own = <T extends { readonly article: string }>(items: readonly T[]): T[] =>
      items.filter((item) => item.article === article.id);
    const sources = own(report.sources);
    const attributions = own(report.attributions);
    const reading = { article, sources, attributions, statements: own(report.statements), gists: [], notes: [] };
    const statements = facetsOf(reading);
    const { id, title, outlet, url, language, input } = article;
    const published = article.published?.value ?? null;
    const columns = { ...searchColumns(reading), notes: "" };
    if (!answers({ id, columns, outlet, url, language, published, statements }, query)) continue;
    hits.push({ id, title, outlet, published, input, snippet: findSnippet(article, wordsOf(query)) });
  }
  hits.sort((a, b) =>
    (a.published ?? "") < (b.published ?? "")
      ? 1
      : (a.published ?? "") > (b.published ?? "")
        ? -1
        : a.id < b.id
          ? -1
          : 1,
  );
  return { total: hits.length, hits: hits.slice(offset, offset + limit) };
}

const wordsOf = (query: Query): Extract<Query, { kind: "words" }>[] =>
  query.kind === "words" ? [query] : query.kind === "and" || query.kind === "or" ? query.parts.flatMap(wordsOf) : [];
