import { createHash } from "node:crypto";
import type { CaseStore } from "../store/case-store.ts";
import type { CaseTransaction } from "../store/write.ts";

/** What is written down of every change: who, when, what, on what, why. */
export interface LogEntry {
  readonly at: string;
  readonly who: string;
  /** "add", "new-version", "note", "erase", "grade", "accept", "reject", "fix", "merge", "split", "undo", "read-again", "export", "restore". */
  readonly what: string;
  readonly target: string | null;
  readonly why: string | null;
  readonly detail: string | null;
}

export interface LoggedEntry extends LogEntry {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}

/** What the first entry chains to. */
const BEGINNING = "0".repeat(64);

/** SHA-256 over the entry and the hash before it: a change anywhere breaks every hash after it. */
const hashOf = (previous: string, { at, who, what, target, why, detail }: LogEntry): string =>
  createHash("sha256")
    .update(JSON.stringify([previous, at, who, what, target, why, detail]))
    .digest("hex");

/** Appends to the case's log inside the transaction that makes the change, so that neither is ever there without the other. */
export async function appendLog(transaction: CaseTransaction, ...entries: readonly LogEntry[]): Promise<void> {
  const last = await transaction.selectFrom("log").select("hash").orderBy("seq", "desc").limit(1).executeTakeFirst();
  let previous = last?.hash ?? BEGINNING;
  for (const { at, who, what, target, why, detail } of entries) {
    const entry = { at, who, what, target, why, detail };
    const hash = hashOf(previous, entry);
    await transaction
      .insertInto("log")
      .values({ ...entry, previous, hash })
      .execute();
    previous = hash;
  }
}

/** The log, oldest first. */
export async function readLog(store: CaseStore): Promise<LoggedEntry[]> {
  return store.tables.selectFrom("log").selectAll().orderBy("seq").execute();
}

/**
 * The first entry that does not fit the chain, or null where the whole log is as it was written.
 *
 * May mislead: entries cut off at the end leave a chain that fits. Compare `head` with a hash noted elsewhere.
 */
export async function checkLog(
  store: CaseStore,
): Promise<{ readonly entries: number; readonly head: string; readonly broken: LoggedEntry | null }> {
  const entries = await readLog(store);
  let previous = BEGINNING;
  for (const entry of entries) {
    if (entry.previous !== previous || entry.hash !== hashOf(previous, entry)) {
      return { entries: entries.length, head: previous, broken: entry };
    }
    previous = entry.hash;
  }
  return { entries: entries.length, head: previous, broken: null };
}
