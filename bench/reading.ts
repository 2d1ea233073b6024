/**
 * How well pages are read: body, title, authors, date and credit lines on the labelled sets, and how fast.
 *
 *   npm run bench:reading -- [--sample N] [--set fundus|scrapinghub|saved|credits] [--worst N] [--write]
 *
 * "saved" is fundus once more, each page as the plain text that "select all" gives, menus and teasers with it.
 * The sets are not part of the repository: HEARSAY_EVAL names their folder (default ../shared/eval).
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Document } from "../src/core/document.ts";
import { benchCredits } from "./reading/credit-lines.ts";
import { benchPages, type Page, pagesOf } from "./reading/pages.ts";
import { savedText } from "./reading/saved-text.ts";

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

const only = option("set");
const sample = Number(option("sample") ?? 0);
const worst = Number(option("worst") ?? 0);
const wants = (set: string): boolean => only === null || only === set;
const pages = (set: string): Page[] => pagesOf(join(folder, `${set}.jsonl.gz`), sample);
const document = (page: Page, kind: Document["kind"], words: string, url: string | null): Document => ({
  input: page.id,
  sha256: "",
  kind,
  content: new TextEncoder().encode(words),
  charset: null,
  url,
  archivedAt: null,
  record: null,
});

say(`reading, ${new Date().toISOString().slice(0, 10)}, node ${process.version}`);
for (const set of ["scrapinghub", "fundus"])
  if (wants(set)) benchPages(set, pages(set), (page) => document(page, "html", page.html, page.url), { say, worst });
if (wants("saved"))
  benchPages(
    "fundus, saved as plain text",
    pages("fundus"),
    (page) => document(page, "text", savedText(page.html), null),
    {
      say,
      worst,
    },
  );
if (wants("credits")) benchCredits(folder, say, worst);
if (process.argv.includes("--write")) {
  const results = resolve(import.meta.dirname, "results", new Date().toISOString().slice(0, 10));
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, "reading.txt"), `${lines.join("\n")}\n`);
}
