import { joinReadings, readOne } from "../../src/trace.ts";
import { documentOf, makeRun } from "./make-run.ts";
import { OTHER_HANDS } from "./other-hands.ts";
import { type Scores, type Share, score } from "./score.ts";

const NAMES = "pairs speaker good date none root unseen inside exact over loopsP loopsR driftP driftR traps".split(" ");

const rate = ({ hit, of }: Share): number => (of === 0 ? Number.NaN : hit / of);
function f1({ precision, recall }: { readonly precision: Share; readonly recall: Share }): number {
  const [p, r] = [precision.of === 0 && recall.of > 0 ? 0 : rate(precision), rate(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** The rows of the table in one line, in the order of `NAMES`. */
const rowsOf = (scores: Scores): number[] => [
  f1(scores.pairs),
  rate(scores.speaker),
  rate(scores.parent.good),
  rate(scores.parent.date),
  rate(scores.parent.none),
  rate(scores.root),
  f1(scores.unseen),
  rate(scores.inside),
  rate(scores.exact),
  rate(scores.over),
  rate(scores.loops.precision),
  rate(scores.loops.recall),
  rate(scores.drift.precision),
  rate(scores.drift.recall),
  rate(scores.traps),
];

/** Mean over runs, each of which counts the same; runs that have nothing of a row are left out of it. */
const meanOf = (rows: readonly (readonly number[])[]): number[] =>
  NAMES.map((_, at) => {
    const values = rows.flatMap((row) => (Number.isNaN(row[at] ?? Number.NaN) ? [] : [row[at] ?? 0]));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });

const lineOf = (name: string, values: readonly number[]): string =>
  `${name.padEnd(12)}${values.map((value) => (Number.isNaN(value) ? "–" : value.toFixed(3)).padStart(8)).join("")}`;

/** Every generator on the same seeds, one line each, and the mean of all: what a change does to texts of all manners. */
export function printHands(seeds: readonly number[], stories: number): void {
  console.log(lineOf("", []) + NAMES.map((name) => name.padStart(8)).join(""));
  const all: number[][] = [];
  for (const manner of ["mixed", "releases", ...Object.keys(OTHER_HANDS)]) {
    const rows = seeds.flatMap((seed) => {
      const run = makeRun(manner, seed, stories);
      if (run === null) return [];
      const readings = run.lines.map((line) => readOne(documentOf(line)));
      return [rowsOf(score(joinReadings(readings, []), run.truth))];
    });
    if (rows.length === 0) continue;
    const mean = meanOf(rows);
    all.push(mean);
    console.log(lineOf(manner, mean));
  }
  console.log(lineOf("mean", meanOf(all)));
}
