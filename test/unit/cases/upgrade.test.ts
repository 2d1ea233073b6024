import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addDocuments } from "../../../src/cases/add-documents.ts";
import { caseReport } from "../../../src/cases/case-report.ts";
import { checkLog } from "../../../src/cases/log.ts";
import { addNote, listNotes } from "../../../src/cases/notes.ts";
import { listRulings, rule } from "../../../src/cases/rulings.ts";
import { findInCase } from "../../../src/cases/search/find-in-case.ts";
import type { Document } from "../../../src/core/document.ts";
import { openCase } from "../../../src/store/case-store.ts";
import { openDatabase } from "../../../src/store/driver.ts";
import { MIGRATIONS } from "../../../src/store/migrations.ts";

const ANNA = { who: "anna", at: "2026-03-01T10:00:00.000Z" };
const KEPT = ["originals", "articles", "addresses", "notes", "rulings", "log"];
const document: Document = {
  input: "bridge.txt",
  sha256: "",
  kind: "text",
  content: 'Bridge will close\n\nThe mayor, Lena Dorn, said: "The bridge will close on Monday."',
  charset: null,
  url: null,
  archivedAt: null,
  record: { id: "bridge", title: null, outlet: null, published: null, authors: [] },
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-upgrade-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bindable = (value: unknown): unknown =>
  value instanceof Uint8Array || value instanceof ArrayBuffer ? Buffer.from(value as Uint8Array) : (value ?? null);

/** The case in `folder` as the version that knew only the first `steps` migrations would have written it. */
function asWrittenBy(steps: number, folder: string, to: string): void {
  cpSync(join(folder, "originals"), join(to, "originals"), { recursive: true });
  const old = openDatabase(join(to, "case.sqlite"), { readOnly: false });
  for (const step of MIGRATIONS.slice(0, steps)) old.exec(step);
  const now = openDatabase(join(folder, "case.sqlite"), { readOnly: true });
  for (const table of KEPT) {
    const columns = (old.prepare(`PRAGMA table_info(${table})`).all([]) as { name: string }[]).map(
      ({ name }) => `"${name}"`,
    );
    for (const row of now.prepare(`SELECT ${columns} FROM ${table}`).all([]) as Record<string, unknown>[])
      old
        .prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => "?")})`)
        .run(columns.map((name) => bindable(row[name.replaceAll('"', "")])));
  }
  // the table of words holds no words that could be copied: it is filled anew
  if (steps > 1) old.exec("UPDATE meta SET value = '0' WHERE key = 'search'");
  old.exec(`PRAGMA user_version = ${steps}`);
  now.close();
  old.close();
}

test.each(MIGRATIONS.slice(1).map((_, index) => index + 1))(
  "a case written when there were %i of the migrations opens with its notes, rulings, log and search",
  async (steps) => {
    const first = openCase(join(root, "now"), { create: true });
    await addDocuments(first, [document], ANNA, { workers: 0 });
    const before = await caseReport(first);
    const target = before.statements[0]?.id ?? "";
    const span = { start: 0, end: 6 };
    await addNote(
      first,
      { targetKind: "article", target: "bridge", article: "bridge", span, body: "which bridge?" },
      ANNA,
    );
    await rule(
      first,
      { found: before, ruled: before, pages: new Map() },
      { action: "reject", target, reason: "a headline" },
      ANNA,
    );
    first.close();
    asWrittenBy(steps, join(root, "now"), join(root, "old"));

    const store = openCase(join(root, "old"), {});
    try {
      const after = await caseReport(store);
      expect(after.rulings).toEqual([expect.objectContaining({ target, reason: "a headline", by: "anna" })]);
      expect(await listRulings(store)).toHaveLength(1);
      expect(await listNotes(store)).toEqual([expect.objectContaining({ body: "which bridge?" })]);
      expect((await checkLog(store)).broken).toBeNull();
      const found = await findInCase(store, "bridge source:named", { limit: 5 });
      expect(found.hits.map(({ id }) => id)).toEqual(["bridge"]);
    } finally {
      store.close();
    }
  },
);
