import type { Document } from "../core/document.ts";
import { pdfDocument } from "../read/containers/read-pdf.ts";
import type { CaseStore } from "../store/case-store.ts";
import type { ArticlesTable, OriginalsTable } from "../store/tables.ts";

type ArticleRow = Pick<ArticlesTable, "input" | "url" | "record" | "original">;
type OriginalRow = Pick<OriginalsTable, "kind" | "charset" | "fetched_at">;

/** An article's original as the document it came as, so that it can be read again; null where the article or its bytes are gone. */
export async function documentOf(store: CaseStore, id: string): Promise<Document | null> {
  const row = await store.tables
    .selectFrom("articles")
    .innerJoin("originals", "originals.sha256", "articles.original")
    .select(["articles.input", "articles.url", "articles.record", "articles.original"])
    .select(["originals.kind", "originals.charset", "originals.fetched_at"])
    .where("articles.id", "=", id)
    .executeTakeFirst();
  const bytes = row === undefined ? null : store.originals.read(row.original);
  return row === undefined || bytes === null ? null : documentAgain(row, row, bytes);
}

/** The kept bytes as the document they came as. */
export async function documentAgain(article: ArticleRow, original: OriginalRow, bytes: Uint8Array): Promise<Document> {
  const { input, url } = article;
  const archivedAt = original.fetched_at;
  if (original.kind === "pdf") return { ...(await pdfDocument(input, bytes)), url, archivedAt };
  const record = article.record === null ? null : (JSON.parse(article.record) as Document["record"]);
  return {
    input,
    sha256: article.original,
    kind: original.kind as Document["kind"],
    content: record === null ? bytes : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    charset: original.charset,
    url,
    archivedAt,
    record,
  };
}
