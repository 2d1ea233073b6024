/**
 * Does a headline find its own body? `npm run bench:headlines` joins each headline of the BASIL set (300 English news articles on 100 events)
 * once with its own body, where a support should be found, and once with the body of an article on another event, where none should.
 * Then 285 labelled headlines of five sets: is the support the sentence that a reader would point to?
 * `--write` keeps the figures under bench/results/ with their date. The set is found through HEARSAY_EVAL (default ../shared/eval); where
 * it is missing nothing is measured, and that is said.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { findSupports } from "../src/provenance/claims/supports.ts";
import { makeEdition } from "../src/provenance/edition/edition.ts";
import { publisherNames } from "../src/provenance/edition/publisher-names.ts";
import { makeVocabulary } from "../src/provenance/edition/vocabulary.ts";
import { readOne } from "../src/trace.ts";
import { editionOf, headlineDocument, judgeSupport, labelledHeadlines } from "./keys/headline-supports.ts";

interface Row {
  readonly title: string;
  readonly text: string;
  readonly event: number;
}

/** Far enough in the file to be another event; three articles of one event stand side by side. */
const FOREIGN_STEP = 150;
const LEDE_PARAGRAPHS = 2;

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

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
    ...tellLabelled(),
    "",
  ].join("\n");
  console.log(lines);
  if (process.argv.includes("--write"))
    writeFileSync(`bench/results/${new Date().toISOString().slice(0, 10)}-headlines.md`, lines);
}

/** Whether the support is the sentence that a reader would point to (bench/gold/headline-supports.jsonl); the weights were fitted on the even lines. */
function tellLabelled(): string[] {
  const labelled = labelledHeadlines();
  if (labelled === null) return [];
  const rows = ["even lines, fitted on", "odd lines"].map((name, half) => {
    const counts = { right: 0, also: 0, wrong: 0, none: 0 };
    let [without, kept] = [0, 0];
    for (const [index, one] of labelled.entries()) {
      if (index % 2 !== half) continue;
      const { edition, placeInBody } = editionOf(one.title, one.body);
      const nearest = findSupports(edition).find(({ supports }) => supports.length > 0)?.supports[0];
      const at = nearest === undefined ? null : placeInBody(nearest.statement.span.start);
      if (one.best.length + one.also.length > 0) counts[judgeSupport(one, at)]++;
      else {
        without++;
        if (at === null) kept++;
      }
    }
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    const shares = [counts.right, counts.also, counts.wrong, counts.none].map((one) => percent(one, all));
    return `| ${name} | ${all} | ${shares.join(" | ")} | ${kept} of ${without} |`;
  });
  return [
    `${labelled.length} labelled headlines of five sets:`,
    "",
    "| | with a support | right % | a part of it | wrong | none found | none found where there is none |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ];
}

/** The paragraph, from 0, in which the nearest support stands; null where none was found. */
function place(title: string, body: string): number | null {
  const reading = readOne(headlineDocument(title, body));
  const edition = makeEdition(reading, makeVocabulary(), publisherNames([reading.article]));
  const nearest = findSupports(edition).find(({ supports }) => supports.length > 0)?.supports[0];
  if (nearest === undefined) return null;
  const { start } = nearest.statement.span;
  return edition.article.parts
    .filter(({ kind }) => kind === "paragraph")
    .findIndex(({ span }) => span.start <= start && start < span.end);
}

main();
