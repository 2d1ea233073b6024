/**
 * Trains what `src/reuse` knows, from the training half of PAN 2013 (text alignment): the table of word weights, and the weights of
 * the judgment of a pair of stretches (logistic regression, Newton's method, deterministic). `npm run train:reuse`; about a minute.
 * `--words`: the table; `--standing`: what tells reworded copies from reports of one event, from news too.
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
import { WEIGHT_UNIT } from "../src/reuse/weigh-words.ts";
import { dot, regress } from "./train-reuse/regress.ts";
import { sharedPart } from "./train-reuse/shared-part.ts";
import { trainStanding } from "./train-reuse/standing.ts";

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
else if (process.argv.includes("--standing")) trainStanding(pairs, documents, lines);
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
    let slot = (Math.imul(stem, 0x9e3779b1) >>> 8) & (slots - 1);
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
    const stretches = findCandidates(table, b);
    if (stretches === null) continue;
    const { sides, candidates } = stretches;
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
