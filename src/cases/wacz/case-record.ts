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
  /** Where what people wrote was left out, the log was too: how long it was, and the hash of its newest entry. */
  readonly redacted?: { readonly entries: number; readonly head: string };
}

/** Where it lies in a WACZ. */
export const CASE_RECORD_PATH = "hearsay/case.json";

/**
 * Reads the case's tables in one moment. `redactNotes` leaves out the notes, the reasons and names of rulings, and the log, which holds both;
 * what the rulings changed stays changed.
 */
export async function caseRecord(store: CaseStore, redactNotes: boolean): Promise<CaseRecord> {
  return store.tables.transaction().execute(async (tables) => {
    const articles = await tables.selectFrom("articles").selectAll().orderBy("number").execute();
    const log = await tables.selectFrom("log").selectAll().orderBy("seq").execute();
    const rulings = await tables.selectFrom("rulings").selectAll().orderBy("at").orderBy(sql`rowid`).execute();
    return {
      format: "hearsay-case/1",
      originals: await tables.selectFrom("originals").selectAll().orderBy("sha256").execute(),
      articles: articles.map(({ reading: _, number: __, folded: ___, ...row }) => row),
      addresses: await tables.selectFrom("addresses").selectAll().orderBy(sql`rowid`).execute(),
      notes: redactNotes ? [] : await tables.selectFrom("notes").selectAll().orderBy("at").execute(),
      rulings: redactNotes
        ? rulings.filter(({ undone }) => undone === 0).map((ruling) => ({ ...ruling, reason: "", author: "" }))
        : rulings,
      log: redactNotes ? [] : log,
      ...(redactNotes ? { redacted: { entries: log.length, head: log.at(-1)?.hash ?? "" } } : {}),
    };
  });
}
