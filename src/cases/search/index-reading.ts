import { sql } from "kysely";
import type { Reading } from "../../core/reading.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { type CaseTransaction, write } from "../../store/write.ts";
import { facetsOf } from "../facets.ts";
import { unpackReading } from "../stored-reading.ts";
import { foldedPlace, foldedWords } from "./folded-words.ts";

/** What today's search tables are filled by; a case filled by another one is filled anew. */
const FILLED_BY = "2";
const ROWS_AT_ONCE = 500;

/** The words of a reading by the column that search keeps them in. */
export function searchColumns({ article, attributions, sources }: Reading): {
  readonly title: string;
  readonly text: string;
  readonly quotations: string;
  readonly speakers: string;
} {
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return {
    title: article.title ?? "",
    text: article.text,
    quotations: attributions
      .filter((attribution) => attribution.speech !== "reported")
      .flatMap((attribution) => attribution.what.map(words))
      .join("\n"),
    speakers: sources.flatMap((source) => [source.name ?? "", ...source.mentions.slice(0, 1).map(words)]).join("\n"),
  };
}

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
  await fillSearch(transaction, number, reading, notes);
}

/** The same for a row that search does not know yet. */
export async function fillSearch(
  transaction: CaseTransaction,
  number: number,
  reading: Reading,
  notes: string,
): Promise<void> {
  const { title, text, quotations, speakers } = searchColumns(reading);
  const [a, b, c, d, e] = [title, text, quotations, speakers, notes].map((column) => foldedWords(column).join(" "));
  await sql`INSERT INTO words (rowid, title, text, quotations, speakers, notes)
            VALUES (${number}, ${a}, ${b}, ${c}, ${d}, ${e})`.execute(transaction);
  const facets = facetsOf(reading).map((facet) => ({ number, ...facet }));
  for (const some of slices(facets)) await transaction.insertInto("facets").values(some).execute();
  const names = [...new Set(facets.flatMap(({ speaker_folded }) => speaker_folded ?? []))];
  for (const some of slices(names.map((folded) => ({ folded }))))
    await transaction
      .insertInto("speakers")
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

const slices = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );

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
