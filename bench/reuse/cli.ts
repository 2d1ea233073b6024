import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Reuse } from "../../src/core/reuse.ts";
import { readLines, readRows } from "./data.ts";
import { type Case, PlagdetCount } from "./plagdet.ts";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly cases: Case[];
}

/**
 * PAN 2013 as a user meets it: all documents in one file, `hearsay reuse FILE --jsonl` without options, and plagdet over the listed pairs.
 * So the pairs have to be found among thousands of documents too. `every`: every n-th pair, with the documents of those pairs.
 */
export function benchCli(every: number): void {
  if (!existsSync(cli)) {
    console.log(`SKIPPED: no ${cli} (npm run build)`);
    return;
  }
  for (const half of ["train", "test"]) {
    const rows = readRows(`pan13-${half}-documents.jsonl.gz`);
    const all = readLines(`pan13-${half}-pairs.jsonl.gz`)?.map((line) => JSON.parse(line) as Pair);
    if (rows === null || all === undefined) continue;
    const pairs = all.filter((_, at) => at % every === 0);
    const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    const documents = rows.filter(({ id }) => wanted.has(id));
    const found = runCli(documents.map(({ id, text }) => JSON.stringify({ id, text })));
    const counts = new Map<string, PlagdetCount>([["all", new PlagdetCount()]]);
    for (const { a, b, kind, cases } of pairs) {
      const detections = found.get(a)?.get(b) ?? [];
      const count = counts.get(kind) ?? new PlagdetCount();
      counts.set(kind, count);
      count.add(cases, detections);
      counts.get("all")?.add(cases, detections);
    }
    console.log(`\nPAN 2013 ${half}, hearsay reuse FILE --jsonl: ${documents.length} documents, ${pairs.length} pairs`);
    console.log("kind          cases   found  precision recall granularity plagdet");
    for (const [kind, count] of counts) {
      const { cases, detections, precision, recall, granularity, plagdet } = count.result();
      const figures = [precision, recall, granularity, plagdet].map((value) => value.toFixed(3).padStart(8)).join(" ");
      console.log(`${kind.padEnd(12)} ${String(cases).padStart(6)} ${String(detections).padStart(7)} ${figures}`);
    }
  }
}

/** Detections by the one document and the other, both ways round. */
function runCli(lines: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, readonly Case[]>> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const input = join(folder, "documents.jsonl");
    writeFileSync(input, lines.join("\n"));
    const { stdout, status } = spawnSync(process.execPath, [cli, "reuse", input, "--jsonl"], { maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Error(`hearsay reuse ended with ${status}`);
    const found = new Map<string, Map<string, Case[]>>();
    const add = (one: string, other: string, detection: Case): void => {
      const seconds = found.get(one) ?? new Map<string, Case[]>();
      found.set(one, seconds);
      seconds.set(other, [...(seconds.get(other) ?? []), detection]);
    };
    for (const line of stdout.toString("utf8").split("\n")) {
      if (line === "") continue;
      const { a, b } = JSON.parse(line) as Reuse;
      add(a.article, b.article, [a.span.start, a.span.end, b.span.start, b.span.end]);
      add(b.article, a.article, [b.span.start, b.span.end, a.span.start, a.span.end]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
