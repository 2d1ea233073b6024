import type { CaseTransaction } from "../store/write.ts";

/**
 * A page goes by the id of its first version: by article id, for the current versions. What people say of a page's words hangs on it, so that
 * it holds in later versions that still have them.
 */
export async function currentPages(tables: CaseTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await tables
    .selectFrom("articles as now")
    .innerJoin("articles as first", "first.address", "now.address")
    .select(["now.id", "first.id as page"])
    .where("now.current", "=", 1)
    .where("now.version", ">", 1)
    .where("first.version", "=", 1)
    .execute();
  return new Map(rows.map(({ id, page }) => [id, page]));
}

/** The page of one article, also of an earlier version. */
export async function pageOf(tables: CaseTransaction, article: string): Promise<string> {
  const row = await tables
    .selectFrom("articles as own")
    .innerJoin("articles as first", "first.address", "own.address")
    .select("first.id")
    .where("own.id", "=", article)
    .where("first.version", "=", 1)
    .executeTakeFirst();
  return row?.id ?? article;
}
