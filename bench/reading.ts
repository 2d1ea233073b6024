/**
 * How well pages are read: body, title, authors, date and credit lines on the labelled sets, and how fast.
 *
 *   npm run bench:reading -- [--sample N] [--set fundus|scrapinghub|credits] [--worst N] [--write]
 *
 * The sets are not part of the repository: HEARSAY_EVAL names their folder (default ../shared/eval).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { findCredits } from "../src/article/credits/find-credits.ts";
import { parseArticle } from "../src/article/parse-article.ts";
import { isTermsLine } from "../src/article/terms/read-terms.ts";
import type { Article } from "../src/core/article.ts";

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth: {
    readonly body: string;
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly date?: string;
  };
}

const folder = join(process.env["HEARSAY_EVAL"] ?? resolve(import.meta.dirname, "../../shared/eval"), "reading");
const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? "");
};
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};

if (!existsSync(folder)) {
  console.error(`SKIPPED: no reading sets in ${folder}; set HEARSAY_EVAL to the folder of the evaluation data.`);
  process.exit(0);
}
const LETTER: Readonly<Record<string, string>> = {
  republished: "R",
  "republished-to": "O",
  agency: "A",
  staff: "S",
  own: "D",
  excerpt: "E",
  translation: "X",
};

const only = option("set");
const sample = Number(option("sample") ?? 0);
const worst = Number(option("worst") ?? 0);
say(`reading, ${new Date().toISOString().slice(0, 10)}, node ${process.version}`);
for (const set of ["scrapinghub", "fundus"]) if (only === null || only === set) benchPages(set);
if (only === null || only === "credits") benchCredits();
if (process.argv.includes("--write")) {
  const results = resolve(import.meta.dirname, "results", new Date().toISOString().slice(0, 10));
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, "reading.txt"), `${lines.join("\n")}\n`);
}

function pagesOf(set: string): Page[] {
  const all = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Page);
  if (sample === 0 || sample >= all.length) return all;
  const step = all.length / sample;
  return Array.from({ length: sample }, (_, index) => all[Math.floor(index * step)] as Page);
}

function benchPages(set: string): void {
  const pages = pagesOf(set);
  const scores = {
    precision: 0,
    recall: 0,
    widePrecision: 0,
    wideRecall: 0,
    title: 0,
    titleWords: 0,
    titleKept: 0,
    titles: 0,
    date: 0,
    dates: 0,
    hit: 0,
    told: 0,
    true: 0,
    authorF1: 0,
    authored: 0,
  };
  const bad: { id: string; what: string; score: number }[] = [];
  const times: number[] = [];
  let crashes = 0;
  for (const page of pages) {
    const started = process.cpuUsage();
    let article: Article;
    try {
      article = parseArticle({
        input: page.id,
        sha256: "",
        kind: "html",
        content: new TextEncoder().encode(page.html),
        charset: null,
        url: page.url,
        archivedAt: null,
        record: null,
      }).value;
    } catch (error) {
      crashes++;
      bad.push({ id: page.id, what: `CRASH ${String(error).slice(0, 100)}`, score: -1 });
      continue;
    }
    const used = process.cpuUsage(started);
    times.push((used.user + used.system) / 1000);
    const [precision, recall] = shingleScore(partsText(article, ["paragraph"]), page.truth.body);
    scores.precision += precision;
    scores.recall += recall;
    const [widePrecision, wideRecall] = shingleScore(
      partsText(article, ["subtitle", "note", "paragraph", "credit"]),
      page.truth.body,
    );
    scores.widePrecision += widePrecision;
    scores.wideRecall += wideRecall;
    bad.push({
      id: page.id,
      what: `body P ${precision.toFixed(2)} R ${recall.toFixed(2)}`,
      score: (precision + recall) / 2,
    });
    const { title, authors, date } = page.truth;
    if (title !== undefined) {
      scores.titles++;
      scores.titleWords += wordF1(article.title ?? "", title);
      const headlines = article.metadata.filter(
        ({ field }) => field === "meta[og:title]" || field === "jsonld.headline",
      );
      const isKept = headlines.some(({ value }) => letters(value) === letters(title));
      if (isKept || letters(article.title ?? "") === letters(title)) scores.titleKept++;
      if (letters(article.title ?? "") === letters(title)) scores.title++;
      else bad.push({ id: page.id, what: `title "${article.title}" for "${title}"`, score: 0.5 });
    }
    if (date !== undefined) {
      scores.dates++;
      if (article.published?.value.slice(0, 10) === date.slice(0, 10)) scores.date++;
      else bad.push({ id: page.id, what: `date ${article.published?.value} for ${date}`, score: 0.4 });
    }
    if (authors !== undefined) {
      const wanted = new Set(authors.map(letters));
      const got = new Set(article.authors.map(({ name }) => letters(name)));
      const hit = [...got].filter((name) => wanted.has(name)).length;
      scores.hit += hit;
      scores.told += got.size;
      scores.true += wanted.size;
      scores.authored++;
      scores.authorF1 += wanted.size + got.size === 0 ? 1 : (2 * hit) / (wanted.size + got.size);
      if (hit !== wanted.size || hit !== got.size)
        bad.push({
          id: page.id,
          what: `authors ${JSON.stringify(article.authors.map(({ name }) => name))} for ${JSON.stringify(authors)}`,
          score: 0.3,
        });
    }
  }
  const n = pages.length - crashes;
  const f1 = (precision: number, recall: number): string =>
    ((2 * precision * recall) / (precision + recall) / n || 0).toFixed(4);
  say(`${set}, n = ${pages.length}`);
  say(
    `  body F1 ${f1(scores.precision, scores.recall)} (P ${(scores.precision / n).toFixed(4)} R ${(scores.recall / n).toFixed(4)}); with subtitle, notes, credits ${f1(scores.widePrecision, scores.wideRecall)}`,
  );
  if (scores.titles > 0)
    say(
      `  title ${(scores.title / scores.titles).toFixed(4)} the same, ${(scores.titleKept / scores.titles).toFixed(4)} it or a second headline kept, words F1 ${(scores.titleWords / scores.titles).toFixed(4)}   date to the day ${(scores.date / scores.dates).toFixed(4)}`,
    );
  if (scores.authored > 0)
    say(
      `  authors F1 ${((2 * scores.hit) / (scores.told + scores.true)).toFixed(4)} (P ${(scores.hit / scores.told).toFixed(3)} R ${(scores.hit / scores.true).toFixed(3)}); mean over pages ${(scores.authorF1 / scores.authored).toFixed(4)}`,
    );
  const total = times.reduce((sum, time) => sum + time, 0);
  say(
    `  ${(times.length / (total / 1000)).toFixed(1)} pages a CPU second, slowest ${(Math.max(...times) / 1000).toFixed(2)} s, ${crashes} crashes`,
  );
  for (const { id, what } of bad.sort((a, b) => a.score - b.score).slice(0, worst))
    console.log(`    ${id.slice(0, 28)}  ${what}`);
}

function partsText(article: Article, kinds: readonly string[]): string {
  return article.parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ span }) => article.text.slice(span.start, span.end))
    .join("\n\n");
}
function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function wordF1(found: string, wanted: string): number {
  const [a, b] = [new Set(letters(found).split(" ")), new Set(letters(wanted).split(" "))];
  const hit = [...a].filter((word) => b.has(word)).length;
  return (2 * hit) / (a.size + b.size);
}

/** 4-gram shingle precision and recall of one page. */
function shingleScore(found: string, wanted: string): [number, number] {
  const [a, b] = [shingles(found), shingles(wanted)];
  let hit = 0;
  let told = 0;
  let real = 0;
  for (const [gram, count] of a) {
    told += count;
    hit += Math.min(count, b.get(gram) ?? 0);
  }
  for (const count of b.values()) real += count;
  return [told === 0 ? Number(real === 0) : hit / told, real === 0 ? 1 : hit / real];
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(4, words.length);
  for (let at = 0; at + size <= words.length && size > 0; at++) {
    const gram = words.slice(at, at + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Each labelled line alone, with the host of its page as the publishing outlet. */
function benchCredits(): void {
  const rows = readFileSync(join(folder, "credit-lines-labelled.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split("\t"));
  const counts = new Map<string, { hit: number; told: number; real: number }>();
  const of = (label: string) => {
    const found = counts.get(label) ?? { hit: 0, told: 0, real: 0 };
    counts.set(label, found);
    return found;
  };
  for (const row of rows) {
    const [label = "", line = "", url = ""] = [row[7], row[8], row[2]];
    const own = /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1];
    const told = labelOf(line, own === undefined ? [] : [own]);
    of(label).real++;
    if (told !== null) of(told).told++;
    if (told === label) of(label).hit++;
    else if (worst > 0 && (told !== null || /[RSATX]/.test(label)))
      console.log(`    ${label} read as ${told ?? "nothing"}: ${line.slice(0, 150)}`);
  }
  say(`credit lines, n = ${rows.length}`);
  for (const label of ["R", "S", "A", "T", "X", "D", "E"]) {
    const { hit, told, real } = of(label);
    say(
      `  ${label}  precision ${(told === 0 ? 1 : hit / told).toFixed(3)}  recall ${(hit / real).toFixed(3)}  (${hit} of ${real}; ${told} told)`,
    );
  }
}

function labelOf(line: string, own: readonly string[]): string | null {
  const phrases = findCredits(line, { own, alone: line.split(/\s+/).length <= 60 });
  const first = phrases.find(({ label }) => label === "agency") ?? phrases[0];
  if (first !== undefined) return LETTER[first.label] ?? null;
  return isTermsLine(line) ? "T" : null;
}
