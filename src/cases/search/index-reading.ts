import { sql } from "kysely";
import type { Reading } from "../../core/reading.ts";
import type { CaseStore } from "../../store/case-store.ts";
import type { FacetsTable } from "../../store/tables.ts";
import { type CaseTransaction, write } from "../../store/write.ts";
import { facetsOf } from "../facets.ts";
import { unpackReading } from "../stored-reading.ts";
import { foldedPlace, foldedWords } from "./folded-words.ts";

/** What today's search tables are filled by; a case filled by another one is filled anew. */
const FILLED_BY = "2";

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

/** What the search tables take of a reading: worked out before anything is written, in whatever thread; a row set as one JSON text. */
export interface SearchRows {
  /** Words as search compares them, by column. */
  readonly words: Readonly<Record<keyof ReturnType<typeof searchColumns>, string>>;
  /** Rows of `facets`: arrays of what `FACET_COLUMNS` says. */
  readonly facets: string;
  /** The folded names of the speakers. */
  readonly speakers: string;
}

const FACET_COLUMNS = [
  "statement",
  "start",
  "end",
  "headline",
  "level",
  "level_rank",
  "act",
  "negated",
  "naming",
  "speaker",
  "speaker_folded",
] as const satisfies (keyof FacetsTable)[];

export function searchRows(reading: Reading): SearchRows {
  const { title, text, quotations, speakers } = searchColumns(reading);
  const [a, b, c, d] = [title, text, quotations, speakers].map(folded);
  const facets = facetsOf(reading);
  const names = new Set(facets.flatMap(({ speaker_folded }) => speaker_folded ?? []));
  return {
    words: { title: a ?? "", text: b ?? "", quotations: c ?? "", speakers: d ?? "" },
    facets: JSON.stringify(facets.map((facet) => FACET_COLUMNS.map((column) => facet[column]))),
    speakers: JSON.stringify([...names]),
  };
}

const folded = (text: string): string => foldedWords(text).join(" ");

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
