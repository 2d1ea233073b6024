import type { Document } from "../core/document.ts";
import type { CaseStore } from "../store/case-store.ts";

/** An article's original as the document it came as, so that it can be read again; null where the article or its bytes are gone. */
export async function documentOf(store: CaseStore, id: string): Promise<Document | null> {
  const row = await store.tables
    .selectFrom("articles")
    .innerJoin("originals", "originals.sha256", "articles.original")
    .select([
      "articles.input",
      "articles.url",
      "articles.record",
      "articles.original",
      "originals.kind",
      "originals.charset",
      "originals.fetched_at",
    ])
    .where("articles.id", "=", id)
    .executeTakeFirst();
  const bytes = row === undefined ? null : store.originals.read(row.original);
  if (row === undefined || bytes === null) return null;
  const record = row.record === null ? null : (JSON.parse(row.record) as Document["record"]);
  return {
    input: row.input,
    sha256: row.original,
    kind: row.kind as Document["kind"],
    content: record === null ? bytes : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    charset: row.charset,
    url: row.url,
    archivedAt: row.fetched_at,
    record,
  };
}
