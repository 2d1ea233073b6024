import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listArticles } from "../../src/cases/articles.ts";
import { readLog } from "../../src/cases/log.ts";
import { addNote, listNotes } from "../../src/cases/notes.ts";
import { verifyCase } from "../../src/cases/verify-case.ts";
import { openCase } from "../../src/store/case-store.ts";
import { writeArticles } from "./generated-articles.ts";

// five times in every run of the tests, 200 times in `npm run test:slow`
const KILLS = Number(process.env["HEARSAY_KILLS"] ?? (process.env["MODE"] === "slow" ? 200 : 5));
const ARTICLES = 40;
const SEED = 20260301;
const BIN = "dist/cli.js";
const built = existsSync(BIN);
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");

let state = SEED;
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

describe.skipIf(!built)("a case whose writer is killed", () => {
  let root: string;
  let wholeMs = 0;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "hearsay-killed-"));
    writeArticles(join(root, "articles"), ARTICLES);
    const begun = Date.now();
    const { status } = spawnSync("node", [BIN, ...addTo(join(root, "whole"))]);
    expect(status).toBe(0);
    wholeMs = Date.now() - begun;
  }, 300_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const addTo = (folder: string): string[] => ["add", join(root, "articles"), "--case", folder, "--by", "anna"];

  /** Runs `hearsay add` and kills it after so many milliseconds; answers the ids it had printed, and whether it was done before. */
  const addKilled = (folder: string, afterMs: number): Promise<{ printed: string[]; done: boolean }> =>
    new Promise((resolve) => {
      const child = spawn("node", [BIN, ...addTo(folder)], { stdio: ["ignore", "pipe", "ignore"] });
      let printed = "";
      child.stdout.on("data", (bytes) => {
        printed += bytes;
      });
      const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
      child.on("close", (code) => {
        clearTimeout(timer);
        const lines = printed.split("\n").slice(0, -1);
        resolve({ printed: lines.map((line) => line.split("\t")[1] ?? ""), done: code === 0 });
      });
    });

  test(`${KILLS} kills at random moments: what was printed is there, nothing is half there (seed ${SEED})`, {
    timeout: 3_600_000,
  }, async () => {
    const expected = listedIn(join(root, "whole"));
    let folder = join(root, "case-0");
    let printed = new Set<string>();
    let hits = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const answer = await addKilled(folder, wholeMs * (0.15 + random() * 0.85));
      for (const id of answer.printed) printed.add(id);
      if (existsSync(join(folder, "case.sqlite"))) {
        const store = openCase(folder, { create: true });
        try {
          const ids = new Set((await listArticles(store)).map((article) => article.id));
          expect(
            [...printed].filter((id) => !ids.has(id)),
            `printed and not there, kill ${kill}`,
          ).toEqual([]);
          expect((await verifyCase(store)).faults, `kill ${kill}`).toEqual([]);
          const { rows } = await sql<{
            n: number;
          }>`SELECT count(*) AS n FROM articles WHERE number NOT IN (SELECT rowid FROM words)
              OR number NOT IN (SELECT number FROM facets) OR id NOT IN (SELECT article FROM addresses)
              OR id NOT IN (SELECT target FROM log WHERE what = 'add')`.execute(store.tables);
          expect(Number(rows[0]?.n), `half an article, kill ${kill}`).toBe(0);
          if (!answer.done && ids.size > 0 && ids.size < ARTICLES) hits++;
        } finally {
          store.close();
        }
      }
      const isLast = kill === KILLS - 1;
      if (!answer.done && !isLast && random() < 0.6) continue;
      const { status } = spawnSync("node", [BIN, ...addTo(folder)]);
      expect(status).toBe(0);
      expect(await listedIn(folder)).toEqual(await expected);
      rmSync(folder, { recursive: true });
      folder = join(root, `case-${kill + 1}`);
      printed = new Set();
    }
    console.info(`${KILLS} kills, ${hits} of them between the first article and the last`);
  });

  test("notes are written while another process adds", { timeout: 120_000 }, async () => {
    const folder = join(root, "shared");
    const adding = addKilled(folder, 110_000);
    const made = Date.now();
    while (!existsSync(join(folder, "case.sqlite")) && Date.now() - made < 60_000) await pause(20);
    const store = openCase(folder, { create: true });
    let notes = 0;
    let finished = false;
    void adding.then(() => {
      finished = true;
    });
    while (!finished) {
      const body = `note ${++notes}`;
      await addNote(
        store,
        { targetKind: "case", target: "case", article: null, span: null, body },
        { who: "bo", at: new Date().toISOString() },
      );
      await pause(15);
    }
    expect((await adding).done).toBe(true);
    expect(await listArticles(store)).toHaveLength(ARTICLES);
    expect(await listNotes(store)).toHaveLength(notes);
    expect(await readLog(store)).toHaveLength(ARTICLES + notes);
    expect((await verifyCase(store)).faults).toEqual([]);
    store.close();
  });

  const listedIn = async (folder: string): Promise<unknown> => {
    const store = openCase(folder);
    try {
      return (await listArticles(store))
        .map(({ id, title, version, original }) => ({ id, title, version, original }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    } finally {
      store.close();
    }
  };
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
