import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { listArticles } from "../../../src/cases/articles.ts";
import { openCase } from "../../../src/store/case-store.ts";

const [HELD, ASKED, FREE] = [0, 1, 2] as const;

/** Holds a case that is being made until a while after it was asked for, in a thread of its own: opening blocks this one. */
const HOLDER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const Database = require("libsql");
  const database = new Database(workerData.path);
  database.exec("BEGIN EXCLUSIVE; CREATE TABLE held (x)");
  parentPort.postMessage("held");
  Atomics.wait(workerData.state, 0, 0);
  Atomics.wait(workerData.state, 0, 1, workerData.ms);
  Atomics.store(workerData.state, 0, 2);
  database.exec("ROLLBACK");
  database.close();
`;

test("a case that another program is making at this moment is waited for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
  const state = new Int32Array(new SharedArrayBuffer(4));
  const holder = new Worker(HOLDER, { eval: true, workerData: { path: join(folder, "case.sqlite"), ms: 300, state } });
  try {
    await new Promise((resolve) => holder.once("message", resolve));
    expect(Atomics.compareExchange(state, 0, HELD, ASKED)).toBe(HELD);
    Atomics.notify(state, 0);
    const store = openCase(folder, { create: true });
    expect(Atomics.load(state, 0)).toBe(FREE);
    expect(await listArticles(store)).toEqual([]);
    store.close();
  } finally {
    await holder.terminate();
    rmSync(folder, { recursive: true, force: true });
  }
});
