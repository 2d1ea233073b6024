import { sql } from "kysely";
import type { Reading } from "../../core/reading.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { type CaseTransaction, write } from "../../store/write.ts";
import { unpackReading } from "../stored-reading.ts";
import { foldedPlace } from "./folded-words.ts";
import { FACET_COLUMNS, folded, type SearchRows, searchRows } from "./search-rows.ts";

/** What today's search tables are filled by; a case filled by another one is filled anew. */
const FILLED_BY = "2";

/** Brings the search tables of one article up to its reading; `notes` is the text of the notes that stand on it. */
export async function indexReading(transaction: CaseTransaction, reading: Reading, notes: string): Promise<void> {
  const { id, outlet, url } = reading.article;
  const { number } = await transaction
    .updateTable("articles")
    .set({ folded: foldedPlace(outlet, url) })
    .where("id", "=", id)
    .returning("number")
    .executeTakeFirstOrThrow();
  await sql`DELETE FROM words WHERE rowid = ${number}`.execute(transaction);
  await transaction.deleteFrom("facets").where("number", "=", number).execute();
  await fillSearch(transaction, number, searchRows(reading), notes);
}

/** The same for a row that search does not know yet. */
export async function fillSearch(
  transaction: CaseTransaction,
  number: number,
  { words, facets, speakers }: SearchRows,
  notes: string,
): Promise<void> {
  await sql`INSERT INTO words (rowid, title, text, quotations, speakers, notes)
            VALUES (${number}, ${words.title}, ${words.text}, ${words.quotations}, ${words.speakers}, ${folded(notes)})`.execute(
    transaction,
  );
  const columns = sql.join(FACET_COLUMNS.map((column) => sql.ref(column)));
  const values = sql.join(FACET_COLUMNS.map((_, at) => sql`value ->> ${sql.lit(at)}`));
  await sql`INSERT INTO facets (number, ${columns}) SELECT ${number}, ${values} FROM json_each(${facets})`.execute(
    transaction,
  );
  // "WHERE true" tells the words after it from a join
  await sql`INSERT INTO speakers SELECT value FROM json_each(${speakers}) WHERE true ON CONFLICT DO NOTHING`.execute(
    transaction,
  );
}

/** Fills the search tables anew where an earlier version filled them; nothing to do otherwise. Cost: one pass over the case, once. */
export async function refreshSearch(store: CaseStore): Promise<void> {
  const filledBy = async (tables: CaseStore["tables"]): Promise<string | undefined> =>
    (await tables.selectFrom("meta").select("value").where("key", "=", "search").executeTakeFirst())?.value;
  if ((await filledBy(store.tables)) === FILLED_BY) return;
  await write(store, async (transaction) => {
    if ((await filledBy(transaction)) === FILLED_BY) return;
    const rows = await transaction.selectFrom("articles").select(["id", "number"]).orderBy("number").execute();
    for (const { id } of rows) {
      const row = await transaction
        .selectFrom("articles")
        .select(["reading", "title", "outlet", "url", "language"])
        .where("id", "=", id)
        .executeTakeFirst();
      const notes = await transaction.selectFrom("notes").select("body").where("article", "=", id).execute();
      if (row === undefined) continue;
      // the row has its record as people set it right
      const { reading: packed, ...record } = row;
      const reading = unpackReading(packed);
      const ruled = { ...reading, article: { ...reading.article, ...record } };
      await indexReading(transaction, ruled, notes.map((note) => note.body ?? "").join("\n"));
    }
    await transaction.updateTable("meta").set({ value: FILLED_BY }).where("key", "=", "search").execute();
  });
}
