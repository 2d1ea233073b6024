import { sql } from "kysely";
import type { Reading } from "../core/reading.ts";
import type { CaseTransaction } from "../store/write.ts";
import { indexReading } from "./search/index-reading.ts";
import { unpackReading } from "./stored-reading.ts";

/** What a person set in an article's record: everything that follows from it (links, search, lists) is made with it. */
export interface ArticleFix {
  readonly ruling: string;
  readonly page: string;
  readonly field: "title" | "outlet" | "url" | "language";
  readonly to: string | null;
}

/** The fixes in force, oldest first. */
export async function articleFixes(tables: CaseTransaction): Promise<ArticleFix[]> {
  const rows = await tables
    .selectFrom("rulings")
    .select(["id", "target", "value"])
    .where("target_kind", "=", "article")
    .where("action", "=", "fix")
    .where("undone", "=", 0)
    .orderBy("at")
    .orderBy(sql`rowid`)
    .execute();
  return rows.map(({ id, target, value }) => ({
    ruling: id,
    page: target.slice("article:".length),
    ...(JSON.parse(value ?? "{}") as Pick<ArticleFix, "field" | "to">),
  }));
}

/** The reading with the fixes of its page made; `before` gets what each of them replaced. */
export function withFixes(
  reading: Reading,
  page: string,
  fixes: readonly ArticleFix[],
  before?: Map<string, string | null>,
): Reading {
  const own = fixes.filter((fix) => fix.page === page);
  if (own.length === 0) return reading;
  let { article } = reading;
  for (const { ruling, field, to } of own) {
    before?.set(ruling, article[field]);
    article = { ...article, [field]: to };
  }
  return { ...reading, article };
}

/** Brings what lists and search know of a page's articles up to the fixes in force. */
export async function refreshPage(transaction: CaseTransaction, page: string): Promise<void> {
  const fixes = await articleFixes(transaction);
  const rows = await transaction
    .selectFrom("articles as first")
    .innerJoin("articles as own", "own.address", "first.address")
    .select(["own.id", "own.reading"])
    .where("first.id", "=", page)
    .execute();
  for (const { id, reading: packed } of rows) {
    const reading = withFixes(unpackReading(packed), page, fixes);
    const { title, outlet, url, language } = reading.article;
    await transaction.updateTable("articles").set({ title, outlet, url, language }).where("id", "=", id).execute();
    const notes = await transaction.selectFrom("notes").select("body").where("article", "=", id).execute();
    await indexReading(transaction, reading, notes.map((note) => note.body ?? "").join("\n"));
  }
}
