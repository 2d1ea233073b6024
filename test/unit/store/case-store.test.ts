import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { listArticles } from "../../../src/cases/articles.ts";
import { openCase } from "../../../src/store/case-store.ts";

/** Holds a case that is being made for as long as it is told to, in a thread of its own: opening blocks this one. */
const HOLDER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const Database = require("libsql");
  const database = new Database(workerData.path);
  database.exec("BEGIN EXCLUSIVE; CREATE TABLE held (x)");
  parentPort.postMessage("held");
  setTimeout(() => { database.exec("ROLLBACK"); database.close(); }, workerData.ms);
`;

test("a case that another program is making at this moment is waited for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
  const holder = new Worker(HOLDER, { eval: true, workerData: { path: join(folder, "case.sqlite"), ms: 400 } });
  try {
    await new Promise((resolve) => holder.once("message", resolve));
    const begun = Date.now();
    const store = openCase(folder, { create: true });
    expect(Date.now() - begun).toBeGreaterThan(150);
    expect(await listArticles(store)).toEqual([]);
    store.close();
  } finally {
    await holder.terminate();
    rmSync(folder, { recursive: true, force: true });
  }
});
