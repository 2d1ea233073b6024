import { type Kysely, sql } from "kysely";
import { HearsayError } from "../core/errors.ts";
import type { CaseStore } from "./case-store.ts";
import type { CaseTables } from "./tables.ts";

/** The case's tables inside a transaction. */
export type CaseTransaction = Kysely<CaseTables>;

/**
 * Runs the work as one transaction: all of it or nothing, also when the process is killed. It takes the write lock first, so that other
 * writers wait (up to ten seconds) and never fail half-way. Throws `case-not-writable` where the disk is full, the folder
 * read-only, or another program holds the case too long; nothing was changed then.
 */
export async function write<T>(store: CaseStore, work: (transaction: CaseTransaction) => Promise<T>): Promise<T> {
  try {
    return await store.tables.connection().execute(async (transaction) => {
      await sql`BEGIN IMMEDIATE`.execute(transaction);
      try {
        const answer = await work(transaction);
        await sql`COMMIT`.execute(transaction);
        return answer;
      } catch (error) {
        // a full disk has rolled back already: then there is nothing to roll back, and the first error is the one to tell
        await sql`ROLLBACK`.execute(transaction).catch(() => undefined);
        throw error;
      }
    });
  } catch (error) {
    throw refusal(store.folder, error) ?? error;
  }
}

/** Does another program hold the file? Both drivers say so in SQLite's words. */
export const isBusy = (error: unknown): boolean => /is locked|busy/i.test(error instanceof Error ? error.message : "");

/** SQLite's refusals that are the world's doing, in words that say what to do; null for any other error. */
export function refusal(folder: string, error: unknown): HearsayError | null {
  if (error instanceof HearsayError) return null;
  const told = error instanceof Error ? error.message : String(error);
  const advice = /disk is full/i.test(told)
    ? "The disk is full: make room and give the command again."
    : /disk I\/O error/i.test(told)
      ? "The disk did not take it: see that it has room and is sound, and give the command again."
      : /readonly|read-only|unable to open database/i.test(told)
        ? "The folder is read-only: copy the case to a folder of your own, or ask for the rights."
        : isBusy(error)
          ? "Another program has been writing to it for more than ten seconds: wait until it is done."
          : null;
  if (advice === null) return null;
  const says = `The case in ${folder} cannot be written (${told}). ${advice} What was added before is safe.`;
  return new HearsayError("case-not-writable", says, { cause: error });
}
