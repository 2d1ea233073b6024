import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Reading } from "../src/core/reading.ts";
import { joinReadings, readOne } from "../src/trace.ts";
import { type Page, pagesOf } from "./reading/pages.ts";
import { lineDocument } from "./text-document.ts";

/**
 * `npm run bench:unrelated [-- --show | --speakers]`: all pages of the reading sets in one run. Hardly two of them have anything to do with each other, so every link from one
 * to another is to be looked at, and every page that is laid to another house: `--show` prints them with the rule and the number of the words each was read from.
 * Also how many attributions are read on them and what kinds of sources speak; `--speakers` prints each by its offsets, to be compared between two versions.
 * The pages belong to their publishers: only ids, offsets and names of houses are printed. Skipped aloud where the sets are missing.
 */
const folder = join(process.env["HEARSAY_EVAL"] ?? resolve(import.meta.dirname, "../../shared/eval"), "reading");

function main(): void {
  if (!existsSync(folder)) {
    console.error(`SKIPPED: no reading sets in ${folder}; set HEARSAY_EVAL to the folder of the evaluation data.`);
    return;
  }
  const start = performance.now();
  const pages = ["scrapinghub", "fundus"].flatMap((set) => pagesOf(join(folder, `${set}.jsonl.gz`), 0));
  const report = joinReadings(pages.flatMap(readingOf), []);
  console.log(`${pages.length} pages · ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const counts = new Map<string, number>();
  for (const { kind, from, to, confidence, evidence } of report.links) {
    if (to.kind !== "article" || (from.kind !== "article" && from.kind !== "outlet")) continue;
    const key = `${kind} from an ${from.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (process.argv.includes("--show"))
      console.log(
        `${kind} ${confidence.toFixed(2)} ${from.kind === "article" ? from.id : from.name} → ${to.id} · ${[...new Set(evidence.map(({ rule }) => rule))].join(", ")}`,
      );
  }
  for (const [key, count] of [...counts].sort()) console.log(`${key}: ${count}`);
  countSpeakers(report);
}

/** By kind of source: nobody told, somebody who could not be told, people without a name, papers, and so on. */
function countSpeakers({ articles, attributions, sources }: ReturnType<typeof joinReadings>): void {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const inputs = new Map(articles.map(({ id, input }) => [id, input]));
  const kinds = new Map<string, number>();
  for (const { article, who, cue, what, source } of attributions) {
    const found = source === null ? undefined : byId.get(source);
    const kind = found ? `${found.kind} ${found.naming}` : "nobody";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (!process.argv.includes("--speakers")) continue;
    const [first] = found?.mentions ?? [];
    const spans = [who, cue, ...what, first].map((span) => (span ? `${span.start}-${span.end}` : "–"));
    console.log(`${inputs.get(article)} ${spans.join(" ")} ${kind}`);
  }
  console.log(
    `${attributions.length} attributions: ${[...kinds]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => `${kind} ${count}`)
      .join(" · ")}`,
  );
}

/** A page that cannot be read is left out, as it is in a run. */
function readingOf({ id, html, url }: Page): Reading[] {
  try {
    return [readOne({ ...lineDocument(id, html, { id }, url), kind: "html" })];
  } catch {
    return [];
  }
}

main();
