import { sql } from "kysely";
import type { Reading } from "../../core/reading.ts";
import type { Span } from "../../core/span.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { unpackReading } from "../stored-reading.ts";
import { parseQuery, type Query } from "./query.ts";
import { findSnippet } from "./snippet.ts";
import { conditionOf, matchOf, statementCondition } from "./sqlite-search.ts";

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
}

/**
 * Searches a case. Ranked by BM25 over title, quotations, speakers, notes and text (title counts most); without words, newest first.
 * Throws `usage` where the query does not parse. Cost: a few milliseconds for 50 thousand articles, plus the snippets.
 */
export async function findInCase(
  store: CaseStore,
  text: string,
  options: FindOptions = {},
): Promise<{ readonly total: number; readonly hits: Hit[] }> {
  const query = parseQuery(text);
  const condition = sql`${conditionOf(query)}${options.allVersions === true ? sql`` : sql` AND a.current = 1`}`;
  const match = rankingMatch(query);
  const limit = options.limit ?? 20;
  const offset = options.offset ?? 0;
  const ranked =
    match === null
      ? sql<Row>`SELECT a.id, a.title, a.outlet, a.published, a.input, a.reading FROM articles AS a WHERE ${condition}
                 ORDER BY a.published DESC, a.id LIMIT ${limit} OFFSET ${offset}`
      : sql<Row>`SELECT a.id, a.title, a.outlet, a.published, a.input, a.reading
                 FROM articles AS a JOIN (SELECT rowid, bm25(words, 8, 1, 2, 3, 2) AS score FROM words WHERE words MATCH ${match}) AS w ON w.rowid = a.number
                 WHERE ${condition} ORDER BY w.score, a.id LIMIT ${limit} OFFSET ${offset}`;
  const { rows } = await ranked.execute(store.tables);
  const counted = await sql<{ total: number }>`SELECT count(*) AS total FROM articles AS a WHERE ${condition}`.execute(
    store.tables,
  );
  const hits: Hit[] = [];
  for (const { reading: packed, ...row } of rows) {
    hits.push({ ...row, snippet: await snippetOf(store, query, unpackReading(packed)) });
  }
  return { total: Number(counted.rows[0]?.total ?? 0), hits };
}

interface Row {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly input: string;
  readonly reading: Uint8Array;
}

/** The words to rank by: every word term that is not negated, any of them; null where the query has none. */
function rankingMatch(query: Query): string | null {
  const terms: string[] = [];
  const collect = (part: Query): boolean => {
    switch (part.kind) {
      case "words":
        terms.push(matchOf(part));
        return true;
      case "and":
        return part.parts.map(collect).some(Boolean);
      case "or":
        return part.parts.map(collect).every(Boolean);
      default:
        return false;
    }
  };
  return collect(query) ? terms.map((term) => `(${term})`).join(" OR ") : null;
}

async function snippetOf(store: CaseStore, query: Query, reading: Reading): Promise<Hit["snippet"]> {
  const words = findSnippet(reading.article.text, wordsOf(query));
  if (words !== null) return words;
  const fields = fieldsOf(query).filter(({ field }) => ["source", "strength", "act", "headline"].includes(field));
  if (fields.length === 0) return null;
  const { rows } = await sql<Span>`SELECT f.start, f."end" FROM facets AS f WHERE f.article = ${reading.article.id}
    AND ${sql.join(fields.map(statementCondition), sql` AND `)} ORDER BY f.start LIMIT 1`.execute(store.tables);
  const span = rows[0];
  return span === undefined ? null : aroundSpan(reading.article.text, span);
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
