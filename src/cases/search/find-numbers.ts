import { type RawBuilder, sql } from "kysely";
import type { CaseStore } from "../../store/case-store.ts";
import type { Query } from "./query.ts";
import { articleField, conditionOf, holdsOf, matchOf, parted, statementsOf, wholeMatch } from "./sqlite-search.ts";

export interface Wanted {
  readonly allVersions: boolean;
  /** At most so many, the best first. */
  readonly wanted: number;
  /** Where there are more hits, they come by title and time instead. */
  readonly mostRanked: number;
}

export interface Found {
  readonly total: number;
  /** Row numbers of articles, the best first; no more than were wanted. */
  readonly numbers: readonly number[];
}

const SCORE = sql`bm25(words, 8, 1, 2, 3, 2)`;
const LATEST = sql`rowid DESC`;

/**
 * The rows that answer a query. The count and the best are asked for apart: the count by whatever table answers it without the others, the
 * best, where there are many, by a walk from the newest on that ends once enough are found.
 */
export async function findNumbers(store: CaseStore, query: Query, wanted: Wanted): Promise<Found> {
  const old = wanted.allVersions ? "all" : await oldVersions(store);
  const match = wholeMatch(query);
  return match === null ? byFields(store, query, wanted, old) : byWords(store, match, wanted, old);
}

/** What to leave out: the rows of earlier versions, nothing where no page of the case ever changed, or nothing because all are wanted. */
type Old = RawBuilder<unknown> | "none" | "all";

async function oldVersions(store: CaseStore): Promise<Old> {
  const any = await store.tables
    .selectFrom("articles")
    .select("number")
    .where("current", "=", 0)
    .limit(1)
    .executeTakeFirst();
  return any === undefined ? "none" : sql`(SELECT number FROM articles WHERE current = 0)`;
}

const current = (old: Old): RawBuilder<unknown> => (old === "all" ? sql`` : sql` AND a.current = 1`);

const without = (column: RawBuilder<unknown>, old: Old): RawBuilder<unknown> =>
  typeof old === "string" ? sql`` : sql` AND ${column} NOT IN ${old}`;

async function countBy(store: CaseStore, select: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`SELECT ${select}`.execute(store.tables);
  return Number(rows[0]?.total ?? 0);
}

async function numbersBy(store: CaseStore, select: RawBuilder<unknown>): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`SELECT ${select}`.execute(store.tables);
  return rows.map((row) => Number(row.number));
}

const countOfWords = (store: CaseStore, match: string, old: Old): Promise<number> =>
  countBy(store, sql`count(*) AS total FROM words WHERE words MATCH ${match}${without(sql`+rowid`, old)}`);

/**
 * A query of words alone: the full-text table answers it without a look at the articles. Many hits are not weighed (BM25 walks every one of
 * them once more): those in titles first, then the latest.
 */
async function byWords(store: CaseStore, match: string, { wanted, mostRanked }: Wanted, old: Old): Promise<Found> {
  const best = (expression: string, order: RawBuilder<unknown>): Promise<number[]> =>
    numbersBy(
      store,
      sql`rowid AS number FROM words WHERE words MATCH ${expression}${without(sql`+rowid`, old)} ORDER BY ${order} LIMIT ${wanted}`,
    );
  const total = await countOfWords(store, match, old);
  if (total <= Math.max(mostRanked, wanted)) return { total, numbers: await best(match, sql`${SCORE}, rowid DESC`) };
  // a NOT inside must hold of the whole article, not of its title alone
  const numbers = new Set(await best(`(${match}) AND {title} : (${match})`, LATEST));
  if (numbers.size < wanted) for (const number of await best(match, LATEST)) numbers.add(number);
  return { total, numbers: [...numbers].slice(0, wanted) };
}

/** A query with fields: ranked by its words where it has any and the hits are few, else the latest first. */
async function byFields(store: CaseStore, query: Query, { wanted, mostRanked }: Wanted, old: Old): Promise<Found> {
  const total = await countByFields(store, query, old);
  if (total === 0) return { total, numbers: [] };
  const whole = sql`${conditionOf(query)}${current(old)}`;
  const match = rankingMatch(query);
  const isMany = total > Math.max(mostRanked, wanted);
  if (match !== null && !isMany) {
    const among = sql`+rowid IN (SELECT a.number FROM articles AS a WHERE ${whole})`;
    const select = sql`rowid AS number FROM words WHERE words MATCH ${match} AND ${among} ORDER BY ${SCORE}, ${LATEST} LIMIT ${wanted}`;
    return { total, numbers: await numbersBy(store, select) };
  }
  // of many hits a walk from the newest on meets enough at once; of few it would look at the whole case
  const { words, statements, others } = parted(query);
  if (isMany && words !== null && statements.length > 0 && others?.length === 0) {
    const select = sql`words.rowid AS number FROM words WHERE words MATCH ${words}
      AND ${holdsOf(sql`words.rowid`, statements)}${without(sql`+words.rowid`, old)} ORDER BY words.rowid DESC LIMIT ${wanted}`;
    return { total, numbers: await numbersBy(store, select) };
  }
  const each =
    isMany && words === null && statements.length > 0 && others !== null
      ? sql`${sql.join([holdsOf(sql`a.number`, statements), ...others.map(articleField)], sql` AND `)}${current(old)}`
      : whole;
  const newest = sql`a.number FROM articles AS a WHERE ${each} ORDER BY a.published DESC, a.id LIMIT ${wanted}`;
  return { total, numbers: await numbersBy(store, newest) };
}

async function countByFields(store: CaseStore, query: Query, old: Old): Promise<number> {
  const { words, statements, others } = parted(query);
  if (others !== null && others.length === 0 && statements.length > 0) {
    if (words === null)
      return countBy(
        store,
        sql`count(DISTINCT f.number) AS total FROM ${statementsOf(statements)}${without(sql`f.number`, old)}`,
      );
    const among = sql`+rowid IN (SELECT f.number FROM ${statementsOf(statements)})`;
    return countBy(
      store,
      sql`count(*) AS total FROM words WHERE words MATCH ${words} AND ${among}${without(sql`+rowid`, old)}`,
    );
  }
  const unwanted = query.kind === "not" ? wholeMatch(query.part) : null;
  if (unwanted !== null) {
    const all = await countBy(store, sql`count(*) AS total FROM articles AS a WHERE 1${current(old)}`);
    return all - (await countOfWords(store, unwanted, old));
  }
  return countBy(store, sql`count(*) AS total FROM articles AS a WHERE ${conditionOf(query)}${current(old)}`);
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
