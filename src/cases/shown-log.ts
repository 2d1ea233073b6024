import type { CaseStore } from "../store/case-store.ts";
import { resolverOf } from "./keys.ts";
import { type LoggedEntry, readLog } from "./log.ts";
import type { RuledReport } from "./ruled-report.ts";

/** An entry of the log, with what it is about found again. */
export interface ShownEntry extends LoggedEntry {
  /** The id in today's report; null where it is about nothing of it, or about what is no longer found. */
  readonly on: string | null;
}

/** The log, oldest first, on ids of today's report: the ids that were printed when it was written are of a report of that day. */
export async function shownLog(store: CaseStore, made: () => Promise<RuledReport>): Promise<ShownEntry[]> {
  const entries = (await readLog(store)).map((entry) => ({ entry, key: keyOf(entry) }));
  if (entries.every(({ key }) => key === null || key.startsWith("article:")))
    return entries.map(({ entry, key }) => ({ ...entry, on: key?.slice("article:".length) ?? null }));
  const both = await made();
  const resolve = resolverOf(both);
  return entries.map(({ entry, key }) => ({
    ...entry,
    on:
      key === null
        ? null
        : (resolve(both.ruled, key) ?? (key.startsWith("article:") ? key.slice("article:".length) : null)),
  }));
}

/** What is done to articles only; the ids of those that came with one are of any shape. */
const ON_ARTICLES: ReadonlySet<string> = new Set(["add", "new-version"]);

/** The name that outlives a report: kept in the detail of a ruling, else the target itself. */
function keyOf({ what, target, detail }: LoggedEntry): string | null {
  const kept = detail === null ? undefined : (JSON.parse(detail) as { key?: unknown }).key;
  if (typeof kept === "string") return kept;
  if (target === null) return null;
  if (ON_ARTICLES.has(what) || /^sha256:/.test(target)) return `article:${target}`;
  return /^(?:article|claim|finding|source|statement|attribution|link):/.test(target) ? target : null;
}
