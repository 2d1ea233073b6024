import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type FindReusesOptions, findReuses } from "../../src/reuse/find-reuses.ts";
import { articleOf, readLines, readRows } from "./data.ts";
import { type Case, PlagdetCount } from "./plagdet.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly cases: Case[];
}

/** Ways of asking: as the task defines a passage (long, reworded too), and as `trace` asks by default. */
const SETTINGS: readonly (readonly [string, FindReusesOptions])[] = [
  ["as the task: 25 words, reworded", { leastWords: 25, reworded: true }],
  ["as trace: 8 words, no reworded", {}],
];

const FLOORS: Readonly<Record<string, number | undefined>> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../floors.json"), "utf8"),
).reusePlagdet;

/** PAN 2013 text alignment, whichever halves are there. `every`: a sample of the pairs. */
export function benchPassages(every: number): void {
  for (const half of ["train", "test"]) {
    const rows = readRows(`pan13-${half}-documents.jsonl.gz`);
    const pairs = readLines(`pan13-${half}-pairs.jsonl.gz`)?.map((line) => JSON.parse(line) as Pair);
    if (rows === null || pairs === undefined) continue;
    const texts = new Map(rows.map(({ id, text }) => [id, text]));
    for (const [name, options] of SETTINGS) {
      const counts = new Map<string, PlagdetCount>([["all", new PlagdetCount()]]);
      const begun = performance.now();
      pairs.forEach((pair, at) => {
        if (at % every !== 0) return;
        const found = findReuses(
          [articleOf("a", texts.get(pair.a) ?? ""), articleOf("b", texts.get(pair.b) ?? "")],
          options,
        );
        const detections = found.map(({ a, b }): Case => [a.span.start, a.span.end, b.span.start, b.span.end]);
        const count = counts.get(pair.kind) ?? new PlagdetCount();
        counts.set(pair.kind, count);
        count.add(pair.cases, detections);
        counts.get("all")?.add(pair.cases, detections);
      });
      const seconds = (performance.now() - begun) / 1000;
      console.log(`\nPAN 2013 ${half}, ${name}; ${Math.ceil(pairs.length / every)} pairs in ${seconds.toFixed(1)} s`);
      console.log("kind          cases   found  precision recall granularity plagdet");
      for (const [kind, count] of counts) {
        const { cases, detections, precision, recall, granularity, plagdet } = count.result();
        const figures = [precision, recall, granularity, plagdet]
          .map((value) => value.toFixed(3).padStart(8))
          .join(" ");
        const floor = half === "train" && options.reworded === true ? FLOORS[kind] : undefined;
        if (floor !== undefined && plagdet < floor) {
          console.log(`BELOW THE FLOOR of ${floor}: ${kind}`);
          process.exitCode = 1;
        }
        console.log(`${kind.padEnd(12)} ${String(cases).padStart(6)} ${String(detections).padStart(7)} ${figures}`);
      }
    }
  }
}
