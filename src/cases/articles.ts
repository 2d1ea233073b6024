import { sql } from "kysely";
import { HearsayError } from "../core/errors.ts";
import { articleKey } from "../core/ids.ts";
import type { Reading } from "../core/reading.ts";
import type { CaseStore } from "../store/case-store.ts";
import { articleFixes, withFixes } from "./article-fixes.ts";
import { pageOf } from "./pages.ts";
import { unpackReading } from "./stored-reading.ts";

/** One line of `hearsay list`. */
export interface ListedArticle {
  readonly id: string;
  readonly version: number;
  readonly current: boolean;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly input: string;
  readonly original: string;
  readonly addedAt: string;
}

/** Every article of the case, by date and address; only the newest version of each page unless asked. */
export async function listArticles(
  store: CaseStore,
  options: { allVersions?: boolean } = {},
): Promise<ListedArticle[]> {
  const rows = await store.tables
    .selectFrom("articles")
    .select(["id", "version", "current", "title", "outlet", "published", "url", "input", "original", "added_at"])
    .$if(options.allVersions !== true, (query) => query.where("current", "=", 1))
    .orderBy("published")
    .orderBy("address")
    .orderBy("version")
    .execute();
  return rows.map(({ current, added_at, ...row }) => ({ ...row, current: current === 1, addedAt: added_at }));
}

/** Every version of an article's page, oldest first. */
export async function versionsOf(
  store: CaseStore,
  id: string,
): Promise<{ readonly id: string; readonly version: number; readonly addedAt: string }[]> {
  const rows = await store.tables
    .selectFrom("articles as own")
    .innerJoin("articles as other", "other.address", "own.address")
    .select(["other.id", "other.version", "other.added_at as addedAt"])
    .where("own.id", "=", id)
    .orderBy("other.version")
    .execute();
  return rows;
}

/** The readings of the newest versions as they were made, in the order of their ids. Cost: all of the case in memory. */
export async function currentReadings(store: CaseStore): Promise<Reading[]> {
  const rows = await store.tables
    .selectFrom("articles")
    .select("reading")
    .where("current", "=", 1)
    .orderBy("id")
    .execute();
  return rows.map((row) => unpackReading(row.reading));
}

/**
 * The id that a person's abbreviation means: whole, its short form ("3fa9c1d2e4b5#2"), or its first letters where only one article begins
 * with them: those of the hash, or of an id that JSON lines gave.
 */
export async function resolveArticle(store: CaseStore, typed: string): Promise<string> {
  const [hash = ""] = typed.split("#");
  const letters = hash.replace(/^sha256:/, "").toLowerCase();
  // nothing begins every id
  const starts = letters === "" ? [] : [`sha256:${letters}`, typed];
  const rows = await store.tables
    .selectFrom("articles")
    .select("id")
    .where((row) =>
      row.or([
        row("id", "=", typed),
        ...starts.map((start) => sql<boolean>`substr(id, 1, ${[...start].length}) = ${start}`),
      ]),
    )
    .orderBy("id")
    .execute();
  const exact = rows.find((row) => row.id === typed || articleKey(row.id) === typed);
  if (exact !== undefined) return exact.id;
  if (rows.length === 1 && rows[0] !== undefined) return rows[0].id;
  const says =
    rows.length === 0
      ? `There is no article "${typed}" in this case. "hearsay list --case ${store.folder}" prints their ids.`
      : `"${typed}" could be ${rows.length} articles; write more of the id: ${rows
          .slice(0, 4)
          .map((row) => articleKey(row.id))
          .join(", ")}.`;
  throw new HearsayError("no-such-item", says);
}

/** One article's reading, by its id or the beginning of it, its record as people set it right. */
export async function readingOf(store: CaseStore, typed: string): Promise<Reading> {
  const id = await resolveArticle(store, typed);
  const row = await store.tables
    .selectFrom("articles")
    .select("reading")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return withFixes(unpackReading(row.reading), await pageOf(store.tables, id), await articleFixes(store.tables));
}
