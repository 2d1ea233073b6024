import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../report/format.ts";
import type { CaseStore } from "../store/case-store.ts";
import { joinReadings } from "../trace.ts";
import { VERSION } from "../version.ts";
import { applyRulings } from "./apply-rulings.ts";
import { currentReadings } from "./articles.ts";
import type { RuledReport } from "./ruled-report.ts";
import { listRulings } from "./rulings.ts";

/**
 * The Report over the newest versions of a case's pages, as people ruled it. What the machine found is kept in `derived/` until an article
 * changes; the rulings are laid over it anew each time.
 */
export async function caseReport(store: CaseStore): Promise<Report> {
  return (await ruledReport(store)).ruled;
}

/** The same, with what the machine found beside it: what `rule` wants. */
export async function ruledReport(store: CaseStore): Promise<RuledReport> {
  const found = await foundReport(store);
  return { found, ruled: applyRulings(found, await listRulings(store)) };
}

async function foundReport(store: CaseStore): Promise<Report> {
  const rows = await store.tables
    .selectFrom("articles")
    .select(["id", "input", "original", "text_sha256"])
    .where("current", "=", 1)
    .orderBy("id")
    .execute();
  const state = createHash("sha256")
    .update(JSON.stringify([VERSION, rows]))
    .digest("hex");
  const kept = readDerived(store.folder, state);
  if (kept !== null) return kept;
  const inputs = rows.map(({ input, original }) => ({ input, sha256: original, read: true }));
  const report = joinReadings(await currentReadings(store), inputs);
  keepDerived(store.folder, state, report);
  return report;
}

const pathOf = (folder: string): string => join(folder, "derived", "report.json");

function readDerived(folder: string, state: string): Report | null {
  if (!existsSync(pathOf(folder))) return null;
  try {
    const kept = JSON.parse(readFileSync(pathOf(folder), "utf8")) as { state: string; report: Report };
    return kept.state === state ? kept.report : null;
  } catch {
    return null; // derived data can always be made again
  }
}

function keepDerived(folder: string, state: string, report: Report): void {
  try {
    mkdirSync(join(folder, "derived"), { recursive: true });
    const half = `${pathOf(folder)}.${process.pid}`;
    writeFileSync(half, JSON.stringify({ state, report }));
    renameSync(half, pathOf(folder));
  } catch {
    // a read-only case is still shown; the report is made again next time
  }
}
