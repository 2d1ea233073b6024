import { sql } from "kysely";
import type { CaseStore } from "../../store/case-store.ts";
import type {
  AddressesTable,
  ArticlesTable,
  LogTable,
  NotesTable,
  OriginalsTable,
  RulingsTable,
} from "../../store/tables.ts";

/** What a case holds beside the bytes: everything needed to have the same case again, readings left out (they are made from the bytes). */
export interface CaseRecord {
  readonly format: "hearsay-case/1";
  readonly originals: readonly OriginalsTable[];
  readonly articles: readonly Omit<ArticlesTable, "reading" | "number" | "folded">[];
  readonly addresses: readonly AddressesTable[];
  readonly notes: readonly NotesTable[];
  readonly rulings: readonly RulingsTable[];
  readonly log: readonly (Omit<LogTable, "seq"> & { readonly seq: number })[];
}

/** Where it lies in a WACZ. */
export const CASE_RECORD_PATH = "hearsay/case.json";

/** Reads the case's tables in one moment. `redactNotes` leaves out notes and rulings; the log keeps its hashes. */
export async function caseRecord(store: CaseStore, redactNotes: boolean): Promise<CaseRecord> {
  return store.tables.transaction().execute(async (tables) => {
    const articles = await tables.selectFrom("articles").selectAll().orderBy("number").execute();
    return {
      format: "hearsay-case/1",
      originals: await tables.selectFrom("originals").selectAll().orderBy("sha256").execute(),
      articles: articles.map(({ reading: _, number: __, folded: ___, ...row }) => row),
      addresses: await tables.selectFrom("addresses").selectAll().orderBy(sql`rowid`).execute(),
      notes: redactNotes ? [] : await tables.selectFrom("notes").selectAll().orderBy("at").execute(),
      rulings: redactNotes ? [] : await tables.selectFrom("rulings").selectAll().orderBy("at").execute(),
      log: await tables.selectFrom("log").selectAll().orderBy("seq").execute(),
    };
  });
}
