/// <reference lib="dom" />
/**
 * `npm run bench:web`: the web app over generated cases, in the browser that is installed: first contentful paint, the time from a key or a
 * click to the next frame in each view, the frames while lists and texts scroll, and the size of what is loaded at start. `--quick` leaves
 * out the case of 5,000 claims and more and the text of 2 MB; `--write` keeps the table in bench/results/.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { ArticleView } from "../src/report/format.ts";
import { chromePath, launch, scrollFrames } from "../test/e2e/browser.ts";
import { generatedArticles, generatedText } from "../test/e2e/generated-articles.ts";
import { longArticle } from "../test/e2e/long-article.ts";

type Row = readonly [measure: string, here: string, must: string];

const root = resolve(import.meta.dirname, "..");
const cli = join(root, "dist/cli.js");
const isQuick = process.argv.includes("--quick");
const PATIENCE_MS = 600_000;
const [FEW, MANY] = [60, 700];
const LONG_CHARACTERS = 2_000_000;

const path = chromePath();
if (path === null) {
  console.error("bench:web: no Chromium was found; set CHROME_PATH.");
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const browser = await launch(path);
const rows: Row[] = [];
try {
  await withCase("few.jsonl", generatedArticles(FEW), async (page, url) => {
    rows.push(...(await paint(page, url)), ...(await interactions(page, url)), ...(await longText(page, url)));
  });
  if (!isQuick) {
    await withCase("many.jsonl", generatedArticles(MANY), async (page, url) => {
      await page.goto(`${url}claims`);
      await page.waitForSelector(".claims .row");
      const count = await page.getAttribute(".claims .row", "aria-setsize");
      rows.push([`${count} claims, rows in the page`, String(await page.locator(".claims .row").count()), ""]);
      rows.push(["scrolling them: 95th of 100 frames", await scrolled(page), "≤ 50 ms"]);
    });
    const seconds = await withCase("long.txt", generatedText(LONG_CHARACTERS), async (page, url) => {
      const begun = performance.now();
      await page.goto(`${url}read`);
      await page.waitForSelector(".text.long .part");
      rows.push(["a text of 2 MB: opened, the first time", `${((performance.now() - begun) / 1000).toFixed(1)} s`, ""]);
      rows.push(["scrolling it: 95th of 100 frames", await scrolled(page), "≤ 50 ms"]);
    });
    rows.push(["`add` of a text of 2 MB", `${seconds.toFixed(1)} s`, ""]);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
rows.push(...bundle());

const table = ["| measure | here | must |", "|---|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
console.log(table);
if (process.argv.includes("--write")) {
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(join(root, "bench/results"), { recursive: true });
  const machine = `Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`;
  const head = `# The web app, ${date}\n\n\`npm run bench:web${isQuick ? " -- --quick" : ""}\`, ${machine}. First a case of ${FEW} articles.\n`;
  writeFileSync(join(root, `bench/results/${date}-web.md`), `${head}\n${table}\n`);
}

/** Makes and serves a case, and hands a page over it to `look`. Gives how many seconds `add` took. */
async function withCase(
  name: string,
  content: string,
  look: (page: Page, url: string) => Promise<void>,
): Promise<number> {
  const [input, at] = [join(folder, name), join(folder, `case-${name}`)];
  writeFileSync(input, content);
  const begun = performance.now();
  execFileSync(process.execPath, [cli, "add", input, "--case", at, "--quiet"], { stdio: "ignore" });
  const seconds = (performance.now() - begun) / 1000;
  const server = spawn(process.execPath, [cli, "serve", "--case", at, "--port", "0", "--no-open"]);
  try {
    const url = await new Promise<string>((done) =>
      server.stdout.on("data", (chunk: Buffer) => done(chunk.toString().trim())),
    );
    // the first answer makes the report of the whole case; the page is measured after it
    await fetch(`${url}api/overview`);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    // tsx wraps functions in a call of this name, also those that are run in the page
    await page.addInitScript("globalThis.__name = (wrapped) => wrapped");
    await look(page, url);
    await page.close();
  } finally {
    server.kill("SIGTERM");
  }
  return seconds;
}

async function paint(page: Page, url: string): Promise<Row[]> {
  const paints: number[] = [];
  const texts: number[] = [];
  for (let run = 0; run < 5; run++) {
    await page.goto(`${url}read`);
    await page.waitForSelector(".card");
    await page.waitForSelector(".text .part");
    paints.push(
      await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN),
    );
    texts.push(await page.evaluate(() => performance.now()));
  }
  return [
    ["first contentful paint, median of 5", `${median(paints).toFixed(0)} ms`, "≤ 1000 ms"],
    ["text, chain and card there, median of 5", `${median(texts).toFixed(0)} ms`, ""],
  ];
}

/** From a key to the frame after it, in each view where it does something. */
async function interactions(page: Page, url: string): Promise<Row[]> {
  const found: Row[] = [];
  for (const [view, key, says] of [
    ["read", "j", "next claim"],
    ["read", "n", "next finding"],
    ["chain", "j", "next claim"],
    ["claims", "k", "claim before"],
    ["sources", "?", "list of keys"],
  ] as const) {
    await page.goto(`${url}${view}?claim=3`);
    await page.waitForSelector("main .card, main .stemma, main .row");
    await page.waitForLoadState("networkidle");
    const waits: number[] = [];
    for (let run = 0; run < 10; run++) {
      waits.push(await frameAfter(page, key));
      await page.waitForTimeout(100);
    }
    found.push([
      `${view}: key ${key} (${says}) to the next frame, median of 10`,
      `${median(waits).toFixed(0)} ms`,
      "≤ 100 ms",
    ]);
  }
  found.push(...(await stepShown(page, url)));
  return found;
}

/** From the key j to the card of the next claim, with its text and its chain, drawn. */
async function stepShown(page: Page, url: string): Promise<Row[]> {
  await page.goto(`${url}read?claim=3`);
  await page.waitForSelector(".card");
  await page.waitForLoadState("networkidle");
  const waits: number[] = [];
  for (let claim = 4; claim < 14; claim++) {
    await page.waitForTimeout(300);
    waits.push(
      await page.evaluate(
        (next) =>
          new Promise<number>((done) => {
            const begun = performance.now();
            document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
            const look = (): void => {
              if (document.querySelector(`.card[aria-label$=" ${next}"][aria-busy=false]`) === null)
                requestAnimationFrame(look);
              else requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
            };
            look();
          }),
        claim,
      ),
    );
  }
  return [["read: key j to the next claim shown, median of 10", `${median(waits).toFixed(0)} ms`, "≤ 100 ms"]];
}

function frameAfter(page: Page, key: string): Promise<number> {
  return page.evaluate(
    (pressed) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
      }),
    key,
  );
}

/** How long the 95th of 100 frames took while it scrolled. */
async function scrolled(page: Page): Promise<string> {
  await page.waitForLoadState("networkidle");
  const frames = await scrollFrames(page);
  return `${(frames[94] ?? Number.NaN).toFixed(0)} ms`;
}

/** A text of 2 MB as the API would answer it, without the minute that it takes to read one. */
async function longText(page: Page, url: string): Promise<Row[]> {
  await page.route("**/api/article?**", async (route) => {
    const view = (await (await route.fetch()).json()) as ArticleView;
    await route.fulfill({ json: longArticle(view, LONG_CHARACTERS) });
  });
  const begun = performance.now();
  await page.goto(`${url}read?claim=1`);
  await page.waitForSelector(".text.long .part");
  const seconds = (performance.now() - begun) / 1000;
  return [
    ["a text of 2 MB, ready made: opened", `${seconds.toFixed(1)} s`, ""],
    ["scrolling it: 95th of 100 frames", await scrolled(page), "≤ 50 ms"],
  ];
}

function bundle(): Row[] {
  const assets = join(root, "dist/web/assets");
  const html = readFileSync(join(root, "dist/web/index.html"), "utf8");
  // what the page names, and what those files import before anything is drawn
  const atStart = new Set(readdirSync(assets).filter((name) => html.includes(name)));
  for (const name of atStart) {
    if (!name.endsWith(".js")) continue;
    for (const [, other] of readFileSync(join(assets, name), "utf8").matchAll(
      /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g,
    ))
      if (other !== undefined) atStart.add(other);
  }
  const gzipped = (names: readonly string[]): string =>
    `${(names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) / 1000).toFixed(0)} kB`;
  return [
    ["JavaScript at start, gzipped", gzipped([...atStart].filter((name) => name.endsWith(".js"))), "≤ 200 kB"],
    ["all of the app, gzipped", gzipped(readdirSync(assets)), ""],
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
