import { type RawBuilder, sql } from "kysely";
import type { Span } from "../../core/span.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { unpackReading } from "../stored-reading.ts";
import { isOfStatement } from "./field-values.ts";
import { refreshSearch } from "./index-reading.ts";
import { parseQuery, type Query } from "./query.ts";
import { findSnippet } from "./snippet.ts";
import { conditionOf, matchOf, statementCondition, wholeMatch } from "./sqlite-search.ts";

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

/** Of more hits than this only the latest added are ranked: words that stand in so many articles tell them apart badly. */
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
  const all = options.allVersions === true;
  const whole = wholeMatch(query);
  const { total, numbers } =
    whole === null
      ? await byFields(store, query, all, offset + limit)
      : await byWords(store, whole, all, offset + limit);
  const hits: Hit[] = [];
  for (const number of numbers.slice(offset)) {
    const row = await store.tables
      .selectFrom("articles")
      .select(["id", "title", "outlet", "published", "input", "reading"])
      .where("number", "=", number)
      .executeTakeFirst();
    if (row === undefined) continue;
    const { reading, ...listed } = row;
    hits.push({
      ...listed,
      snippet: await snippetOf(store, query, number, unpackReading(reading).article.text),
    });
  }
  return { total, hits };
}

interface Found {
  readonly total: number;
  /** Of articles, the best first; no more than were wanted. */
  readonly numbers: readonly number[];
}

const SCORE = sql`bm25(words, 8, 1, 2, 3, 2)`;

/** A query of words alone: the full-text table answers it without a look at the articles. */
async function byWords(store: CaseStore, match: string, allVersions: boolean, wanted: number): Promise<Found> {
  const versions = allVersions ? sql`` : sql` AND rowid NOT IN (SELECT number FROM articles WHERE current = 0)`;
  const counted = async (expression: string): Promise<number> => {
    const { rows } = await sql<{
      total: number;
    }>`SELECT count(*) AS total FROM words WHERE words MATCH ${expression}${versions}`.execute(store.tables);
    return Number(rows[0]?.total ?? 0);
  };
  const best = async (expression: string, count: number): Promise<number[]> => {
    const cap = Math.max(MOST_RANKED, wanted);
    const latest =
      count <= cap
        ? sql``
        : sql` AND rowid >= (SELECT min(rowid) FROM (SELECT rowid FROM words WHERE words MATCH ${expression} ORDER BY rowid DESC LIMIT ${cap}))`;
    const { rows } = await sql<{ number: number }>`SELECT rowid AS number FROM words
      WHERE words MATCH ${expression}${latest}${versions} ORDER BY ${SCORE}, rowid DESC LIMIT ${wanted}`.execute(
      store.tables,
    );
    return rows.map((row) => Number(row.number));
  };
  const total = await counted(match);
  if (total <= Math.max(MOST_RANKED, wanted)) return { total, numbers: await best(match, total) };
  const inTitle = `{title} : (${match})`;
  const numbers = new Set(await best(inTitle, await counted(inTitle)));
  if (numbers.size < wanted) for (const number of await best(match, total)) numbers.add(number);
  return { total, numbers: [...numbers].slice(0, wanted) };
}

/** A query with fields: one condition on the articles, ranked by its words where it has any. */
async function byFields(store: CaseStore, query: Query, allVersions: boolean, wanted: number): Promise<Found> {
  const condition: RawBuilder<unknown> = sql`${conditionOf(query)}${allVersions ? sql`` : sql` AND a.current = 1`}`;
  // one walk gives both the count and the newest: the condition may look at every statement of the case
  const newest = await sql<{ total: number; number: number }>`
    WITH hits AS MATERIALIZED (SELECT a.number, a.published, a.id FROM articles AS a WHERE ${condition})
    SELECT (SELECT count(*) FROM hits) AS total, number FROM hits ORDER BY published DESC, id LIMIT ${wanted}`.execute(
    store.tables,
  );
  const total = Number(newest.rows[0]?.total ?? 0);
  const match = rankingMatch(query);
  if (match === null || total === 0 || total > Math.max(MOST_RANKED, wanted))
    return { total, numbers: newest.rows.map((row) => Number(row.number)) };
  const { rows } = await sql<{ number: number }>`SELECT rowid AS number FROM words
    WHERE words MATCH ${match} AND +rowid IN (SELECT a.number FROM articles AS a WHERE ${condition})
    ORDER BY ${SCORE}, rowid DESC LIMIT ${wanted}`.execute(store.tables);
  return { total, numbers: rows.map((row) => Number(row.number)) };
}

/** The words to rank by: every word term that is not negated, any of them; null where not every hit must hold one. */
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

async function snippetOf(store: CaseStore, query: Query, number: number, text: string): Promise<Hit["snippet"]> {
  const words = findSnippet(text, wordsOf(query));
  if (words !== null) return words;
  const fields = fieldsOf(query).filter(isOfStatement);
  if (fields.length === 0) return null;
  const { rows } = await sql<Span>`SELECT f.start, f."end" FROM facets AS f WHERE f.number = ${number}
    AND ${sql.join(fields.map(statementCondition), sql` AND `)} ORDER BY f.start LIMIT 1`.execute(store.tables);
  const span = rows[0];
  return span === undefined ? null : aroundSpan(text, span);
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
