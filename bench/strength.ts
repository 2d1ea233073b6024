/**
 * How sure, how many: figures for src/statements.
 *
 *   npm run bench:strength            held half of the Szeged set, CommitmentBank, labelled strengths, speed
 *   npm run bench:strength -- --train the half that the lexicon was made on, with the hedges that miss most
 *
 * The data is found through HEARSAY_EVAL (default ../shared/eval); a set that is missing is skipped aloud.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadCommitments, readCommitment } from "./strength/commitment.ts";
import { findHedgeSentence, isHeld, loadHedgeSentences } from "./strength/hedge-sentences.ts";
import { measureSpeed } from "./strength/speed.ts";
import { scoreStrengths } from "./strength/strength-gold.ts";

const EVALUATION = resolve(process.env["HEARSAY_EVAL"] ?? "../shared/eval");
const onTrain = process.argv.includes("--train");

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

function has(path: string): boolean {
  if (existsSync(join(EVALUATION, path))) return true;
  console.log(`SKIPPED: ${path} is not under ${EVALUATION} (set HEARSAY_EVAL).`);
  return false;
}

function benchHedges(): void {
  if (!has("attribution/szeged-wiki-uncertainty/wiki.xml")) return;
  const chosen = loadHedgeSentences(EVALUATION).filter((sentence) => isHeld(sentence) !== onTrain);
  const counts = { right: 0, invented: 0, missed: 0 };
  const naive = { right: 0, invented: 0, missed: 0 };
  const byDocument = new Map<string, Counts>();
  const byHedge = new Map<string, { right: number; wrong: number }>();
  for (const sentence of chosen) {
    const isUncertain = sentence.cues.length > 0;
    const { found } = findHedgeSentence(sentence);
    count(counts, isUncertain, found.length > 0);
    const own = byDocument.get(sentence.document) ?? { right: 0, invented: 0, missed: 0 };
    byDocument.set(sentence.document, own);
    count(own, isUncertain, found.length > 0);
    count(
      naive,
      isUncertain,
      /\b(?:may|might|could|possibl[ey]|perhaps|probabl[ey]|likely|seems?|appears?)\b/i.test(sentence.text),
    );
    for (const words of new Set(found.map(({ hedge }) => `${hedge.words} (${hedge.shape})`))) {
      const known = byHedge.get(words) ?? { right: 0, wrong: 0 };
      if (isUncertain) known.right++;
      else known.wrong++;
      byHedge.set(words, known);
    }
  }
  console.log(
    `Szeged, Wikipedia part, ${onTrain ? "train" : "held"} half: ${chosen.length} sentences, uncertain or certain`,
  );
  console.log(`  ten words                ${line(naive)}`);
  console.log(`  hedges of the statements ${line(counts)}  (95 %: ${interval([...byDocument.values()])})`);
  if (!onTrain) return;
  const worst = [...byHedge].sort((a, b) => b[1].wrong - a[1].wrong).slice(0, 20);
  for (const [words, { right, wrong }] of worst) console.log(`    ${words}: ${right} right, ${wrong} wrong`);
}

const RESAMPLES = 400;

/** The middle 95 % of F1 when whole documents are drawn again, with a fixed seed. */
function interval(documents: readonly Counts[]): string {
  let state = 20160103;
  const scores = Array.from({ length: RESAMPLES }, () => {
    const sum = { right: 0, wrong: 0 };
    for (let i = 0; i < documents.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const { right, invented, missed } = documents[(state >>> 8) % documents.length]!;
      sum.right += right;
      sum.wrong += invented + missed;
    }
    return (200 * sum.right) / (2 * sum.right + sum.wrong);
  }).sort((a, b) => a - b);
  return `${scores[Math.floor(0.025 * RESAMPLES)]!.toFixed(1)}–${scores[Math.floor(0.975 * RESAMPLES)]!.toFixed(1)}`;
}

interface Counts {
  right: number;
  invented: number;
  missed: number;
}

function count(counts: Counts, gold: boolean, ours: boolean): void {
  if (gold && ours) counts.right++;
  else if (ours) counts.invented++;
  else if (gold) counts.missed++;
}

const line = ({ right, invented, missed }: Counts): string =>
  `P ${percent(right, right + invented)}  R ${percent(right, right + missed)}  F1 ${percent(2 * right, 2 * right + invented + missed)}`;

function benchCommitments(): void {
  if (!has("attribution/commitmentbank/CommitmentBank-items.csv")) return;
  const results = loadCommitments(EVALUATION).map(readCommitment);
  const right = results.filter(({ gold, ours }) => (ours ?? "open") === gold).length;
  const most = Math.max(
    ...(["true", "open", "false"] as const).map((gold) => results.filter((result) => result.gold === gold).length),
  );
  const unread = results.filter(({ ours }) => ours === null).length;
  console.log(
    `CommitmentBank: ${results.length} items, author committed to the clause, open, or to its opposite (mean over 1, between, under −1)`,
  );
  console.log(
    `  commonest class ${percent(most, results.length)}  ours ${percent(right, results.length)}  (no clause found: ${unread})`,
  );
}

function benchStrengths(): void {
  const scores = scoreStrengths();
  if (scores.length === 0) return;
  const right = (some: typeof scores) => some.filter(({ label, ours }) => label.level === ours).length;
  const hedged = scores.filter(({ label }) => label.level !== "L8");
  console.log(`Labelled strengths, PolNeAR dev with gold attributions: ${scores.length} (not flat: ${hedged.length})`);
  console.log(`  always flat ${percent(scores.length - hedged.length, scores.length)}`);
  console.log(
    `  ours        ${percent(right(scores), scores.length)}   not flat ${percent(right(hedged), hedged.length)}`,
  );
  const confused = new Map<string, number>();
  for (const { label, ours } of scores) {
    const key = `${label.level} read as ${ours}`;
    if (label.level !== ours) confused.set(key, (confused.get(key) ?? 0) + 1);
    if (label.level !== ours && process.argv.includes("--misses"))
      console.log(`    ${label.article} ${label.attribution}: ${key}`);
  }
  console.log(
    `  ${[...confused]
      .sort((a, b) => b[1] - a[1])
      .map(([key, times]) => `${times} × ${key}`)
      .join(", ")}`,
  );
}

benchHedges();
benchCommitments();
benchStrengths();
measureSpeed();
