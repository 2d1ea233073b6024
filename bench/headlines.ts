/**
 * Does a headline find its own body? `npm run bench:headlines` joins each headline of the BASIL set (300 English news articles on 100 events)
 * once with its own body, where a support should be found, and once with the body of an article on another event, where none should.
 * `--write` keeps the figures under bench/results/ with their date. The set is found through HEARSAY_EVAL (default ../shared/eval); where
 * it is missing nothing is measured, and that is said.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Document } from "../src/core/document.ts";
import { findSupports } from "../src/provenance/claims/supports.ts";
import { makeEdition } from "../src/provenance/edition/edition.ts";
import { publisherNames } from "../src/provenance/edition/publisher-names.ts";
import { makeVocabulary } from "../src/provenance/edition/vocabulary.ts";
import { readOne } from "../src/trace.ts";
import { textDocument } from "./text-document.ts";

interface Row {
  readonly title: string;
  readonly text: string;
  readonly event: number;
}

/** Far enough in the file to be another event; three articles of one event stand side by side. */
const FOREIGN_STEP = 150;
const LEDE_PARAGRAPHS = 2;

function main(): void {
  const path = join(resolve(process.env["HEARSAY_EVAL"] ?? "../shared/eval"), "reuse/basil.jsonl.gz");
  if (!existsSync(path)) {
    console.log(`SKIPPED: ${path} is missing (set HEARSAY_EVAL; docs/data.md says how to get it).`);
    return;
  }
  const rows = gunzipSync(readFileSync(path))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  let [own, inLede, foreign] = [0, 0, 0];
  rows.forEach((row, index) => {
    const found = place(row.title, row.text);
    if (found !== null) own++;
    if (found !== null && found < LEDE_PARAGRAPHS) inLede++;
    const other = rows[(index + FOREIGN_STEP) % rows.length];
    if (other !== undefined && place(row.title, other.text) !== null) foreign++;
  });
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const lines = [
    "# Headlines and their bodies",
    "",
    `\`npm run bench:headlines\`: ${rows.length} headlines of BASIL.`,
    "",
    "| | % |",
    "|---|---|",
    `| a support is found in the own body | ${percent(own, rows.length)} |`,
    `| of these, in its first ${LEDE_PARAGRAPHS} paragraphs | ${percent(inLede, own)} |`,
    `| a support is found in the body of another event (should be 0) | ${percent(foreign, rows.length)} |`,
    "",
  ].join("\n");
  console.log(lines);
  if (process.argv.includes("--write"))
    writeFileSync(`bench/results/${new Date().toISOString().slice(0, 10)}-headlines.md`, lines);
}

/** The paragraph, from 0, in which the nearest support stands; null where none was found. */
function place(title: string, body: string): number | null {
  const reading = readOne(documentOf(title, body));
  const edition = makeEdition(reading, makeVocabulary(), publisherNames([reading.article]));
  const nearest = findSupports(edition).find(({ supports }) => supports.length > 0)?.supports[0];
  if (nearest === undefined) return null;
  const { start } = nearest.statement.span;
  return edition.article.parts
    .filter(({ kind }) => kind === "paragraph")
    .findIndex(({ span }) => span.start <= start && start < span.end);
}

function documentOf(title: string, body: string): Document {
  const content = `${title}\n\n${body.replace(/\n+/g, "\n\n")}`;
  return textDocument("article.txt", content);
}

main();
