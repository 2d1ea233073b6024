/**
 * What one trace costs against an empty Node process, characters a second of each stage after warm-up, and the memory and time of a
 * thousand articles. `npm run bench` prints; `--write` keeps it under bench/results/ with its date.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArticle } from "../src/article/parse-article.ts";
import { findAttributions } from "../src/attribution/find-attributions.ts";
import type { Document } from "../src/core/document.ts";
import { findProvenance } from "../src/provenance/find-provenance.ts";
import { readDocuments } from "../src/read/read-documents.ts";
import { findReuses } from "../src/reuse/find-reuses.ts";
import { findSentences } from "../src/sentences/find-sentences.ts";
import { findStatements } from "../src/statements/find-statements.ts";
import { readOne } from "../src/trace.ts";
import { generateArticles } from "./speed/generate-articles.ts";
import { textDocument } from "./text-document.ts";

const COLD_RUNS = 15;
const STAGE_MS = 1_500;
/** Node compiles what runs often, in steps: the speed of a whole reading still rises for three to five seconds. */
const WARM_UP_MS = 5_000;
/** `--articles N` for a quicker look. */
const MANY = Number(process.argv[process.argv.indexOf("--articles") + 1] || 0) || 1_000;
const LIMIT_MS = 240_000;

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Interleaved, so that a busy moment hits both sides. */
function cold(path: string): { emptyMs: number; traceMs: number } {
  const empty: number[] = [];
  const full: number[] = [];
  const time = (...words: string[]): number => {
    const startedMs = performance.now();
    spawnSync(process.execPath, words, { stdio: "ignore" });
    return performance.now() - startedMs;
  };
  time("dist/cli.js", "trace", path);
  for (let run = 0; run < COLD_RUNS; run++) {
    empty.push(time("-e", "0"));
    full.push(time("dist/cli.js", "trace", path));
  }
  return { emptyMs: median(empty), traceMs: median(full) };
}

/** By the quickest of the runs that fit into the time, warmed up before: what else runs on the machine only ever slows one down. */
function charactersASecond(characters: number, work: () => void): number {
  const warmedMs = performance.now() + WARM_UP_MS;
  do work();
  while (performance.now() < warmedMs);
  let best = Number.POSITIVE_INFINITY;
  const endMs = performance.now() + STAGE_MS;
  while (performance.now() < endMs) {
    const startedMs = performance.now();
    work();
    best = Math.min(best, performance.now() - startedMs);
  }
  return characters / (best / 1_000);
}

async function read(paths: readonly string[]): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const result of readDocuments(paths)) if ("document" in result) documents.push(result.document);
  return documents;
}

const NEWS_ARTICLES = 40;

/** The first articles of a set of news, as plain text; none where it is missing. */
function newsOf(path: string): Document[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(0, NEWS_ARTICLES);
  return lines.filter(Boolean).map((line): Document => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return textDocument(id, text);
  });
}

/** Peak memory as the kernel saw it, polled; null where there is no /proc. */
async function many(path: string): Promise<{ seconds: number; peakMb: number | null; code: number | null }> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, ["dist/cli.js", "trace", path], { stdio: "ignore", timeout: LIMIT_MS });
  let peakMb: number | null = null;
  const poll = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    if (!existsSync(status)) return;
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8")) ?? [];
    if (kilobytes !== undefined) peakMb = Math.max(peakMb ?? 0, Number(kilobytes) / 1_024);
  }, 40);
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  clearInterval(poll);
  return { seconds: (performance.now() - startedMs) / 1_000, peakMb, code };
}

const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).stdout.trim();
const today = new Date().toISOString().slice(0, 10);
say(`# Speed, ${today}`);
say("");
say(
  `\`npm run bench\` at ${commit}; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, load ${loadavg()[0]?.toFixed(1)} when it began.`,
);
say("");
say("## One trace, from the shell");
say("");
say("| article | characters | `node -e 0` | `hearsay trace` | ratio |");
say("|---|---|---|---|---|");
const seeds = join(process.env["HEARSAY_EVAL"] ?? "../shared/eval", "../seed");
const articles = [
  ["examples/inland-port.txt", "examples/inland-port.txt"],
  ...(existsSync(seeds)
    ? readdirSync(seeds).flatMap((name) =>
        name.endsWith(".txt") ? [["the project's first article (not in the repository)", join(seeds, name)]] : [],
      )
    : []),
] as const;
if (articles.length === 1) console.log("skipped: the project's first article is not beside the checkout");
for (const [name, path] of articles) {
  if (name === undefined || path === undefined) continue;
  const { emptyMs, traceMs } = cold(path);
  const length = readFileSync(path, "utf8").length;
  say(
    `| ${name} | ${length} | ${emptyMs.toFixed(0)} ms | ${traceMs.toFixed(0)} ms | ${(traceMs / emptyMs).toFixed(1)} × |`,
  );
}
say("");
say(`Median of ${COLD_RUNS} runs each, interleaved.`);
say("");

const documents = await read(["examples/harbour", "examples/inland-port.txt"]);
const texts = documents.filter((document) => document.kind !== "html");
const parsed = documents.map((document) => parseArticle(document).value);
const characters = parsed.reduce((sum, article) => sum + article.text.length, 0);
const plain = texts.reduce((sum, document) => sum + document.content.length, 0);
const split = parsed.map((article) => findSentences(article));
const spoken = parsed.map((article, at) => findAttributions(article, split[at] ?? []));
const readings = documents.map(readOne);
const reuses = findReuses(parsed);
say("## Each stage, one process, after warm-up");
say("");
say("| stage | thousand characters a second |");
say("|---|---|");
const stage = (name: string, length: number, work: () => void): number => {
  const speed = charactersASecond(length, work);
  say(`| ${name} | ${Math.round(speed / 1_000).toLocaleString("en")} |`);
  return speed;
};
stage("article, plain text", plain, () => void texts.map((document) => parseArticle(document)));
const pages = documents.filter((document) => document.kind === "html");
const pageCharacters = pages.reduce((sum, document) => sum + parseArticle(document).value.text.length, 0);
stage("article, HTML (characters of text)", pageCharacters, () => void pages.map((document) => parseArticle(document)));
stage("sentences", characters, () => void parsed.map((article) => findSentences(article)));
stage("attribution", characters, () => void parsed.map((article, at) => findAttributions(article, split[at] ?? [])));
stage(
  "statements",
  characters,
  () =>
    void parsed.map((article, at) => {
      const found = spoken[at];
      return found === undefined ? null : findStatements(article, split[at] ?? [], found.attributions, found.sources);
    }),
);
stage("reuse", characters, () => findReuses(parsed));
stage("provenance", characters, () => findProvenance(readings, reuses));
stage("**one plain article, bytes to reading**", plain, () => void texts.map((document) => readOne(document)));
const news = newsOf(join(process.env["HEARSAY_EVAL"] ?? "../shared/eval", "attribution/polnear-dev.jsonl"));
if (news.length === 0)
  console.log("skipped: no PolNeAR dev set; set HEARSAY_EVAL to the folder of the evaluation data");
else {
  const newsCharacters = news.reduce((sum, { content }) => sum + content.length, 0);
  stage(
    `**one article of news (PolNeAR dev, the first ${news.length}), bytes to reading**`,
    newsCharacters,
    () => void news.map((document) => readOne(document)),
  );
}
say("");
say(
  `Over the ${documents.length} articles of examples/ (${characters} characters); the quickest run of ${STAGE_MS} ms each, after ${WARM_UP_MS} ms of the same.`,
);
say("");

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const corpus = join(folder, "thousand.jsonl");
const generated = generateArticles(MANY, 1);
writeFileSync(corpus, generated.map((article) => `${JSON.stringify(article)}\n`).join(""));
const length = generated.reduce((sum, article) => sum + article.text.length, 0);
const { seconds, peakMb, code } = await many(corpus);
say(`## ${MANY.toLocaleString("en")} articles in one trace`);
say("");
say(
  `${(length / 1e6).toFixed(1)} million characters, generated (seed 1), a third of them copies: ${seconds.toFixed(1)} s, peak memory ${peakMb === null ? "not measured here" : `${Math.round(peakMb)} MB`}, exit code ${code}.`,
);

if (process.argv.includes("--write")) {
  mkdirSync("bench/results", { recursive: true });
  const path = `bench/results/${today}-speed.md`;
  writeFileSync(path, `${lines.join("\n")}\n`);
  console.log(`written: ${path}`);
}
