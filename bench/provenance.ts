import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { joinReadings, readOne } from "../src/trace.ts";
import { generate } from "./provenance/generate.ts";
import { printHands } from "./provenance/hands.ts";
import { documentOf, makeRun } from "./provenance/make-run.ts";
import { OTHER_HANDS } from "./provenance/other-hands.ts";
import { readAnswer } from "./provenance/read-answer.ts";
import { type Scores, type Share, score } from "./provenance/score.ts";
import type { Truth } from "./provenance/truth.ts";

/**
 * `npm run bench:provenance [-- --seed N --stories N --manner village|wire|mixed|releases|another|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh]` generates a run, traces it and prints the table.
 * `-- hands [SEED …]` prints one line for each generator, the mean over these seeds (71 and 72), 28 stories each unless `--stories` says otherwise.
 * `-- grow [N …]` prints the processor time of joining for runs of N articles (1,000 2,000 4,000 10,000), beside what n log n would take.
 * `--write DIR` writes articles.jsonl and truth.json; `--score TRUTH REPORT` scores anybody's Report.
 */
const option = (name: string, or: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? or : Number(process.argv[at + 1]);
};

const manner = (): string => {
  const at = process.argv.indexOf("--manner");
  return at < 0 ? "mixed" : (process.argv[at + 1] ?? "mixed");
};

function main(): void {
  const at = process.argv.indexOf("--score");
  if (at >= 0) {
    const [truthFile = "", answerFile = ""] = process.argv.slice(at + 1);
    const truth = JSON.parse(readFileSync(truthFile, "utf8")) as Truth;
    const { report, notes } = readAnswer(readFileSync(answerFile, "utf8"), truth);
    for (const note of notes) console.error(note);
    print(score(report, truth));
    return;
  }
  if (process.argv[2] === "grow") {
    const sizes = process.argv
      .slice(3)
      .map(Number)
      .filter((size) => size > 0);
    grow(sizes.length > 0 ? sizes : [1000, 2000, 4000, 10_000]);
    return;
  }
  if (process.argv[2] === "hands") {
    const stories = process.argv.indexOf("--stories");
    const seeds = process.argv.slice(3, stories < 0 ? undefined : stories).map(Number);
    printHands(seeds.length > 0 ? seeds : [71, 72], option("stories", 28));
    return;
  }
  const [seed, stories, way] = [option("seed", 1), option("stories", 60), manner()];
  const run = makeRun(way, seed, stories);
  if (run === null) return;
  const write = process.argv.indexOf("--write");
  if (write >= 0) {
    const folder = process.argv[write + 1] ?? ".";
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "articles.jsonl"), run.lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    writeFileSync(join(folder, "truth.json"), JSON.stringify(run.truth));
    return;
  }
  const start = performance.now();
  const readings = run.lines.map((line) => readOne(documentOf(line)));
  const middle = performance.now();
  const report = joinReadings(readings, []);
  const end = performance.now();
  const peak = process.memoryUsage().rss / 1e6;
  console.log(
    `${run.lines.length} articles · reading ${seconds(middle - start)} · joining ${seconds(end - middle)} · ${peak.toFixed(0)} MB`,
  );
  print(score(report, run.truth), way !== "releases" && !(way in OTHER_HANDS));
}

const ARTICLES_PER_STORY = 5;

/** Reading is linear in the number of articles and is not timed. Each size is a run of its own, from the same seed. */
function grow(sizes: readonly number[]): void {
  let before: { readonly size: number; readonly ms: number } | null = null;
  for (const wanted of sizes) {
    const lines = generate(21, Math.ceil(wanted / ARTICLES_PER_STORY), "mixed").lines.slice(0, wanted);
    const readings = lines.map((line) => readOne(documentOf(line)));
    const start = process.cpuUsage();
    joinReadings(readings, []);
    const { user, system } = process.cpuUsage(start);
    const now = { size: lines.length, ms: (user + system) / 1000 };
    const beside =
      before === null ? "" : ` · ${(now.ms / before.ms).toFixed(2)} × (n log n: ${nLogN(now.size, before.size)} ×)`;
    const resident = (process.memoryUsage().rss / 1e6).toFixed(0);
    console.log(`${now.size} articles · joining ${seconds(now.ms)} of processor time · ${resident} MB${beside}`);
    before = now;
  }
}

const nLogN = (size: number, before: number): string =>
  ((size * Math.log(size)) / (before * Math.log(before))).toFixed(2);

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const rate = ({ hit, of }: Share): number => (of === 0 ? Number.NaN : hit / of);
const f1 = (precision: Share, recall: Share): number => {
  const [p, r] = [precision.of === 0 && recall.of > 0 ? 0 : rate(precision), rate(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** By row, for the invented family: they hold for the seeds that bench/floors.json names, and warn on others. */
const floors = (
  JSON.parse(readFileSync(new URL("./floors.json", import.meta.url), "utf8")) as {
    provenance: Record<string, number>;
  }
).provenance;

function print(scores: Scores, withFloors = false): void {
  const row = (name: string, value: number, must: number, n: number, atMost = false): void => {
    const floor = withFloors ? floors[name] : undefined;
    if (floor !== undefined && value < floor) {
      console.log(`BELOW THE FLOOR of ${floor} (bench/floors.json):`);
      process.exitCode = 1;
    }
    const met = Number.isNaN(value) ? "–" : (atMost ? value <= must : value >= must) ? "met" : "NOT MET";
    console.log(
      `${name.padEnd(34)} ${value.toFixed(3)}   must ${atMost ? "≤ " : ""}${must}   n ${String(n).padStart(5)}   ${met}`,
    );
  };
  row("reused pairs F1", f1(scores.pairs.precision, scores.pairs.recall), 0.95, scores.pairs.recall.of);
  row("speaker of a claim", rate(scores.speaker), 0.9, scores.speaker.of);
  row("parent, good times", rate(scores.parent.good), 0.93, scores.parent.good.of);
  row("parent, dates only", rate(scores.parent.date), 0.82, scores.parent.date.of);
  row("parent, no times", rate(scores.parent.none), 0.65, scores.parent.none.of);
  row("root", rate(scores.root), 0.95, scores.root.of);
  row("unseen common source F1", f1(scores.unseen.precision, scores.unseen.recall), 0.65, scores.unseen.recall.of);
  row("independent: truth inside", rate(scores.inside), 0.93, scores.inside.of);
  row("independent: range exact", rate(scores.exact), 0.75, scores.exact.of);
  row("independent: over-count", rate(scores.over), 0.03, scores.over.of, true);
  row("loops P", rate(scores.loops.precision), 0.97, scores.loops.precision.of);
  row("loops R", rate(scores.loops.recall), 0.9, scores.loops.recall.of);
  row("drift P", rate(scores.drift.precision), 0.95, scores.drift.precision.of);
  row("drift R", rate(scores.drift.recall), 0.88, scores.drift.recall.of);
  row("false merges on traps", rate(scores.traps), 0.005, scores.traps.of, true);
  console.log(
    "drift by code:",
    Object.entries(scores.drift.byCode)
      .map(([code, { hit, of }]) => `${code} ${hit}/${of}`)
      .join(" · "),
  );
  console.log("drift not in the truth:", JSON.stringify(scores.drift.wrong));
}

main();
