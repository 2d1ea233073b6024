/// <reference lib="dom" />
/**
 * `npm run bench:web`: the web app over a generated case, in the browser that is installed: first contentful paint, the time from a key
 * to the next frame, and the size of what is loaded at start. `--articles N` (60), `--write` keeps the table in bench/results/.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromePath, launch } from "../test/e2e/browser.ts";
import { generatedArticles } from "../test/e2e/generated-articles.ts";

const root = resolve(import.meta.dirname, "..");
const argument = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const count = Number(argument("--articles", "60"));

const path = chromePath();
if (path === null) {
  console.error("bench:web: no Chromium was found; set CHROME_PATH.");
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const cli = join(root, "dist/cli.js");
writeFileSync(join(folder, "generated.jsonl"), generatedArticles(count));
execFileSync(
  process.execPath,
  [cli, "add", join(folder, "generated.jsonl"), "--case", join(folder, "case"), "--quiet"],
  { stdio: "ignore" },
);
execFileSync(process.execPath, [cli, "list", "--findings", "--case", join(folder, "case")], {
  stdio: "ignore",
  maxBuffer: 1e9,
});
const server = spawn(process.execPath, [cli, "serve", "--case", join(folder, "case"), "--port", "0", "--no-open"]);
const url = await new Promise<string>((done) =>
  server.stdout.on("data", (chunk: Buffer) => done(chunk.toString().trim())),
);
const browser = await launch(path);
const rows: [string, string, string][] = [];
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const paints: number[] = [];
  for (let run = 0; run < 5; run++) {
    await page.goto(`${url}read`);
    await page.waitForSelector(".card");
    paints.push(
      await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN),
    );
  }
  rows.push(["first contentful paint, median of 5", `${median(paints).toFixed(0)} ms`, "≤ 1000 ms"]);
  const waits: number[] = [];
  for (let run = 0; run < 10; run++) {
    waits.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const begun = performance.now();
            dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
          }),
      ),
    );
    await page.waitForTimeout(150);
  }
  rows.push(["key to next frame, median of 10", `${median(waits).toFixed(0)} ms`, "≤ 100 ms"]);
  await page.goto(`${url}claims`);
  await page.waitForSelector(".claims .row");
  rows.push([
    "claims in the list / rows in the page",
    `${await page.getAttribute(".list", "aria-label")} / ${await page.locator(".claims .row").count()}`,
    "",
  ]);
} finally {
  await browser.close();
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
const assets = join(root, "dist/web/assets");
const html = readFileSync(join(root, "dist/web/index.html"), "utf8");
const atStart = readdirSync(assets).filter((name) => html.includes(name));
const gzipped = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
rows.push([
  "JavaScript at start, gzipped",
  `${(gzipped(atStart.filter((name) => name.endsWith(".js"))) / 1000).toFixed(0)} kB`,
  "≤ 200 kB",
]);
rows.push(["all of the app, gzipped", `${(gzipped(readdirSync(assets)) / 1000).toFixed(0)} kB`, ""]);

const table = ["| measure | here | must |", "|---|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
console.log(`${count} articles\n${table}`);
if (process.argv.includes("--write")) {
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(join(root, "bench/results"), { recursive: true });
  writeFileSync(
    join(root, `bench/results/${date}-web.md`),
    `# The web app, ${date}\n\n\`npm run bench:web -- --articles ${count}\`, Node ${process.version}.\n\n${table}\n`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
