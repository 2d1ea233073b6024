import { sql, type Transaction } from "kysely";
import type { CaseStore } from "./case-store.ts";
import type { CaseTables } from "./tables.ts";

export type CaseTransaction = Transaction<CaseTables>;

/**
 * Runs the work as one transaction: all of it or nothing, also when the process is killed. Its first statement takes the write lock, so
 * that other writers wait (up to ten seconds) and never fail half-way.
 */
export function write<T>(store: CaseStore, work: (transaction: CaseTransaction) => Promise<T>): Promise<T> {
  return store.tables.transaction().execute(async (transaction) => {
    await sql`UPDATE meta SET value = value WHERE key = 'lock'`.execute(transaction);
    return work(transaction);
  });
}
