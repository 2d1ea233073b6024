import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { HearsayError } from "../core/errors.ts";
import type { Ruling } from "../report/format.ts";
import type { CaseStore } from "../store/case-store.ts";
import { write } from "../store/write.ts";
import { refreshPage } from "./article-fixes.ts";
import { ruledValue } from "./check-ruling.ts";
import { keyOfId } from "./keys.ts";
import { appendLog } from "./log.ts";
import type { Actor } from "./people.ts";
import type { RuledReport } from "./ruled-report.ts";

/** What a person asks for, in the ids of a report of this case. */
export type RulingRequest =
  | { readonly action: "accept" | "reject"; readonly target: string; readonly reason: string }
  | {
      readonly action: "fix";
      readonly target: string;
      readonly field: string;
      readonly value: string;
      readonly reason: string;
    }
  | {
      readonly action: "merge" | "split";
      readonly target: string;
      readonly others: readonly string[];
      readonly reason: string;
    }
  | { readonly action: "grade"; readonly target: string; readonly grade: string; readonly reason: string };

/** A ruling as it lies in the store: on stable keys, so that it holds for every later report. */
export interface StoredRuling extends Omit<Ruling, "target" | "before" | "value"> {
  readonly key: string;
  readonly value: string | null;
}

/** Checks and keeps a ruling; gives its id. The report is the one whose ids the person saw. */
export async function rule(
  store: CaseStore,
  report: RuledReport,
  request: RulingRequest,
  actor: Actor,
): Promise<string> {
  if (request.reason.trim() === "") throw new HearsayError("usage", 'A ruling needs a reason (--reason "…").');
  const { kind: on, key } = keyOfId(report, request.target);
  const value = ruledValue(report, request, on);
  const id = randomUUID();
  await write(store, async (transaction) => {
    await transaction
      .insertInto("rulings")
      .values({
        id,
        target_kind: on,
        target: key,
        action: request.action,
        value,
        reason: request.reason,
        author: actor.who,
        at: actor.at,
        undone: 0,
      })
      .execute();
    if (on === "article" && request.action === "fix") await refreshPage(transaction, key.slice("article:".length));
    const detail = JSON.stringify({ ruling: id, on, key, value });
    await appendLog(transaction, {
      ...actor,
      what: request.action,
      target: request.target,
      why: request.reason,
      detail,
    });
  });
  return id;
}

/** Takes a ruling back; it stays in the log. */
export async function undoRuling(store: CaseStore, id: string, why: string, actor: Actor): Promise<void> {
  const row = await store.tables.selectFrom("rulings").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new HearsayError("no-such-item", `There is no ruling "${id}" in this case.`);
  if (row.undone === 1) throw new HearsayError("not-allowed", `The ruling "${id}" was taken back already.`);
  await write(store, async (transaction) => {
    await transaction.updateTable("rulings").set({ undone: 1 }).where("id", "=", id).execute();
    if (row.target_kind === "article" && row.action === "fix")
      await refreshPage(transaction, row.target.slice("article:".length));
    const detail = JSON.stringify({ ruling: id, on: row.target_kind, key: row.target });
    await appendLog(transaction, { ...actor, what: "undo", target: row.target, why, detail });
  });
}

/** The rulings in force, oldest first. */
export async function listRulings(store: CaseStore): Promise<StoredRuling[]> {
  const rows = await store.tables
    .selectFrom("rulings")
    .selectAll()
    .where("undone", "=", 0)
    .orderBy("at")
    .orderBy(sql`rowid`)
    .execute();
  return rows.map(({ id, target_kind, target, action, value, reason, author, at }) => ({
    id,
    action: action as Ruling["action"],
    on: target_kind as Ruling["on"],
    key: target,
    value,
    reason,
    by: author,
    at,
  }));
}
