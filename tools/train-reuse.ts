/**
 * Trains what `src/reuse` knows, from the training half of PAN 2013 (text alignment): the table of word weights, and the weights of
 * the judgment of a pair of stretches (logistic regression, Newton's method, deterministic). `npm run train:reuse`; about a minute.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { commonRuns, runIndexOf } from "../src/reuse/common-runs.ts";
import { type ComparedText, compareText, QUOTED } from "../src/reuse/compared-text.ts";
import { findCandidates } from "../src/reuse/find-candidates.ts";
import { evidenceOf } from "../src/reuse/judge-box.ts";
import { measureBox } from "../src/reuse/measure-box.ts";
import { buildPairTable } from "../src/reuse/shared-pairs.ts";
import { readUnits } from "../src/reuse/units.ts";
import { slotOf, WEIGHT_UNIT } from "../src/reuse/weigh-words.ts";

const folder = join(process.env["HEARSAY_EVAL"] ?? "../shared/eval", "reuse");
if (!existsSync(folder)) {
  console.error(`skipped: no ${folder} (set HEARSAY_EVAL)`);
  process.exit(0);
}
const lines = (name: string): string[] =>
  gunzipSync(readFileSync(join(folder, name)))
    .toString("utf8")
    .split("\n")
    .filter(Boolean);

const documents = new Map<string, string>();
for (const line of lines("pan13-train-documents.jsonl.gz")) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  documents.set(id, text);
}
interface Pair {
  a: string;
  b: string;
  cases: [number, number, number, number][];
}
const pairs = lines("pan13-train-pairs.jsonl.gz").map((line) => JSON.parse(line) as Pair);
const models = resolve(import.meta.dirname, "../models");

if (process.argv.includes("--words")) writeWords();
else writeJudgment();

/** Slots keep the table at most half full. Words seen in fewer texts have the highest weight anyway. */
function writeWords(): void {
  const texts = new Map<number, number>();
  for (const text of documents.values()) {
    const units = readUnits(text);
    for (const stem of new Set(units.stems)) texts.set(stem, (texts.get(stem) ?? 0) + 1);
  }
  const rows = [...texts].filter(([, count]) => Math.log(documents.size / count) < 5.2);
  const slots = 2 ** Math.ceil(Math.log2(rows.length * 2));
  const keys = new Int32Array(slots);
  const weights = new Uint8Array(slots).fill(255);
  for (const [stem, count] of rows) {
    let slot = slotOf(stem, slots);
    while (weights[slot] !== 255) slot = (slot + 1) & (slots - 1);
    keys[slot] = stem;
    weights[slot] = Math.round(Math.log(documents.size / count) * WEIGHT_UNIT);
  }
  writeFileSync(join(models, "reuse-words.bin"), Buffer.concat([Buffer.from(keys.buffer), Buffer.from(weights)]));
  console.log(`${rows.length} words in ${slots} slots, ${slots * 5} bytes`);
}

function writeJudgment(): void {
  const known = new Map<string, ComparedText>();
  const textOf = (id: string): ComparedText => {
    let text = known.get(id);
    if (text === undefined) {
      const original = documents.get(id) ?? "";
      text = compareText(original, readUnits(original));
      known.set(id, text);
    }
    return text;
  };
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const pair of pairs) {
    const a = textOf(pair.a);
    const b = textOf(pair.b);
    const table = buildPairTable(a);
    const { sides, candidates } = findCandidates(table, b);
    for (const { box, aScore, bScore } of candidates) {
      const span = [
        a.units.starts[box.aFirst],
        a.units.ends[box.aLast],
        b.units.starts[box.bFirst],
        b.units.ends[box.bLast],
      ] as [number, number, number, number];
      const best = Math.max(0, ...pair.cases.map((one) => sharedPart(one, span)));
      if (best > 0 && best < 0.1) continue;
      rows.push([
        ...evidenceOf(
          measureBox(sides[0], sides[1], box, commonRuns(a.units.words, runIndexOf(b), box), QUOTED),
          aScore,
          bScore,
        ),
        1,
      ]);
      labels.push(best > 0 ? 1 : 0);
    }
  }
  const weights = regress(rows, labels);
  const right = rows.filter((row, at) => dot(row, weights) > 0 === (labels[at] === 1)).length;
  console.log(`${rows.length} candidates, ${labels.filter((label) => label === 1).length} true, ${right} judged right`);
  console.log(
    `export const WEIGHTS: readonly number[] = ${JSON.stringify(weights.map((weight) => Number(weight.toFixed(3))))};`,
  );
}

/** Characters in common over characters of either, both texts together; 0 where one side does not touch. */
function sharedPart(one: [number, number, number, number], other: [number, number, number, number]): number {
  const a = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  const b = Math.min(one[3], other[3]) - Math.max(one[2], other[2]);
  if (a <= 0 || b <= 0) return 0;
  const size = (span: [number, number, number, number]): number => span[1] - span[0] + span[3] - span[2];
  return (a + b) / (size(one) + size(other) - a - b);
}

function dot(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);
}

function regress(rows: readonly number[][], labels: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const slope = weights.map((weight) => -weight);
    const curve = slope.map((_, at) => slope.map((__, other) => (at === other ? 1 : 0)));
    rows.forEach((row, index) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)));
      const error = (labels[index] as number) - p;
      for (let at = 0; at < size; at++) {
        slope[at] = (slope[at] as number) + error * (row[at] as number);
        const curveRow = curve[at] as number[];
        const scaled = p * (1 - p) * (row[at] as number);
        for (let other = 0; other < size; other++)
          curveRow[other] = (curveRow[other] as number) + scaled * (row[other] as number);
      }
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight + (step[at] as number));
  }
  return weights;
}

/** Gauss's elimination with the largest pivot. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let at = column + 1; at < size; at++) {
      if (Math.abs(rows[at]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = at;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const top = rows[column] as number[];
    for (let at = 0; at < size; at++) {
      const row = rows[at] as number[];
      if (at === column) continue;
      const factor = (row[column] as number) / (top[column] as number);
      for (let other = column; other <= size; other++)
        row[other] = (row[other] as number) - factor * (top[other] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}
