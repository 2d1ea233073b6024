import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../report/format.ts";
import type { CaseStore } from "../store/case-store.ts";
import { joinReadings } from "../trace.ts";
import { VERSION } from "../version.ts";
import { applyRulings, type FoundReport } from "./apply-rulings.ts";
import { articleFixes, withFixes } from "./article-fixes.ts";
import { currentReadings } from "./articles.ts";
import { currentPages } from "./pages.ts";
import type { RuledReport } from "./ruled-report.ts";
import { listRulings } from "./rulings.ts";

/**
 * The Report over the newest versions of a case's pages, as people ruled it. What the machine found is kept in `derived/` until an article
 * or its record changes; the other rulings are laid over it anew each time.
 */
export async function caseReport(store: CaseStore): Promise<Report> {
  return (await ruledReport(store)).ruled;
}

/** The same, with what the machine found beside it: what `rule` wants. */
export async function ruledReport(store: CaseStore): Promise<RuledReport> {
  const all = await foundReport(store);
  return { found: all.found, pages: all.pages, ruled: applyRulings(all, await listRulings(store)) };
}

async function foundReport(store: CaseStore): Promise<FoundReport> {
  const [pages, fixes] = [await currentPages(store.tables), await articleFixes(store.tables)];
  const rows = await store.tables
    .selectFrom("articles")
    .select(["id", "input", "original", "text_sha256"])
    .where("current", "=", 1)
    .orderBy("id")
    .execute();
  const state = createHash("sha256")
    .update(JSON.stringify([VERSION, rows, fixes]))
    .digest("hex");
  const kept = readDerived(store.folder, state);
  if (kept !== null) return { found: kept.report, pages, before: new Map(kept.before) };
  const inputs = rows.map(({ input, original }) => ({ input, sha256: original, read: true }));
  const before = new Map<string, string | null>();
  const readings = (await currentReadings(store)).map((reading) => {
    const { id } = reading.article;
    return withFixes(reading, pages.get(id) ?? id, fixes, before);
  });
  const report = joinReadings(readings, inputs);
  keepDerived(store.folder, { state, report, before: [...before] });
  return { found: report, pages, before };
}

const pathOf = (folder: string): string => join(folder, "derived", "report.json");

interface Derived {
  readonly state: string;
  readonly report: Report;
  readonly before: readonly (readonly [ruling: string, before: string | null])[];
}

function readDerived(folder: string, state: string): Derived | null {
  if (!existsSync(pathOf(folder))) return null;
  try {
    const kept = JSON.parse(readFileSync(pathOf(folder), "utf8")) as Derived;
    return kept.state === state ? kept : null;
  } catch {
    return null; // derived data can always be made again
  }
}

function keepDerived(folder: string, derived: Derived): void {
  try {
    mkdirSync(join(folder, "derived"), { recursive: true });
    const half = `${pathOf(folder)}.${process.pid}`;
    writeFileSync(half, JSON.stringify(derived));
    renameSync(half, pathOf(folder));
  } catch {
    // a read-only case is still shown; the report is made again next time
  }
}
