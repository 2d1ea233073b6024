import { sql } from "kysely";
import type { Span } from "../../core/span.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { unpackReading } from "../stored-reading.ts";
import { isOfStatement } from "./field-values.ts";
import { findNumbers } from "./find-numbers.ts";
import { refreshSearch } from "./index-reading.ts";
import { parseQuery, type Query } from "./query.ts";
import { findSnippet } from "./snippet.ts";
import { statementCondition } from "./sqlite-search.ts";

export interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly input: string;
  /** Where in the article's text the answer stands, with the words around it. */
  readonly snippet: {
    readonly span: Span;
    readonly before: string;
    readonly words: string;
    readonly after: string;
  } | null;
}

export interface FindOptions {
  readonly limit?: number;
  readonly offset?: number;
  /** Also the earlier versions of pages that changed. */
  readonly allVersions?: boolean;
  /** Of more hits than this (1000) only the latest added are ranked: words that stand in so many articles tell them apart badly. */
  readonly mostRanked?: number;
}

const MOST_RANKED = 1000;

/**
 * Searches a case. Ranked by BM25 over title, quotations, speakers, notes and text (title counts most); above a thousand hits those in
 * titles first, then the latest added; without words, newest first. Throws `usage` where the query does not parse.
 * Cost: tens of milliseconds for 50 thousand articles (`npm run bench:cases`), plus the snippets.
 */
export async function findInCase(
  store: CaseStore,
  text: string,
  options: FindOptions = {},
): Promise<{ readonly total: number; readonly hits: Hit[] }> {
  const query = parseQuery(text);
  await refreshSearch(store);
  const limit = options.limit ?? 20;
  const offset = options.offset ?? 0;
  const { total, numbers } = await findNumbers(store, query, {
    allVersions: options.allVersions === true,
    wanted: offset + limit,
    mostRanked: options.mostRanked ?? MOST_RANKED,
  });
  const shown = numbers.slice(offset);
  const rows = await store.tables
    .selectFrom("articles")
    .select(["number", "id", "title", "outlet", "published", "input", "reading"])
    .where("number", "in", shown.length === 0 ? [-1] : shown)
    .execute();
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  const spans = await statementSpans(store, query, shown);
  const hits = shown.flatMap((number): Hit[] => {
    const row = rowOf.get(number);
    if (row === undefined) return [];
    const { reading, number: _, ...listed } = row;
    const { article } = unpackReading(reading);
    const span = spans.get(number);
    return [
      {
        ...listed,
        snippet: findSnippet(article, wordsOf(query)) ?? (span === undefined ? null : aroundSpan(article.text, span)),
      },
    ];
  });
  return { total, hits };
}

/** Of each article the first statement that the query's fields hold of; none where it has no such field. */
async function statementSpans(
  store: CaseStore,
  query: Query,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Span>> {
  const fields = fieldsOf(query).filter(isOfStatement);
  if (fields.length === 0 || numbers.length === 0) return new Map();
  // beside min() SQLite gives the other columns of the row that holds it
  const { rows } = await sql<{ number: number; start: number; end: number }>`
    SELECT f.number, min(f.start) AS start, f."end" FROM facets AS f INDEXED BY facets_by_number
    WHERE f.number IN (${sql.join(numbers)}) AND ${sql.join(fields.map(statementCondition), sql` AND `)}
    GROUP BY f.number`.execute(store.tables);
  return new Map(rows.map(({ number, start, end }) => [number, { start, end }]));
}

const aroundSpan = (text: string, { start, end }: Span): NonNullable<Hit["snippet"]> => ({
  span: { start, end },
  before: "",
  words: text.slice(start, Math.min(end, start + 240)),
  after: "",
});

const fieldsOf = (query: Query): Extract<Query, { kind: "field" }>[] =>
  query.kind === "field" ? [query] : query.kind === "and" || query.kind === "or" ? query.parts.flatMap(fieldsOf) : [];

const wordsOf = (query: Query): Extract<Query, { kind: "words" }>[] =>
  query.kind === "words" ? [query] : query.kind === "and" || query.kind === "or" ? query.parts.flatMap(wordsOf) : [];
