/**
 * Who said what, end to end (bytes → readOne → outermost attributions) on PolNeAR dev, by the shared scorer.
 *
 *   npm run bench:attribution [-- --write] [--misses N] [--limit N]
 *
 * --write keeps the figures as bench/results/<date>-attribution.md; --misses N prints N misses with their text to the terminal.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { findAttributions, joinReaders } from "../src/attribution/find-attributions.ts";
import { proposeLearned } from "../src/attribution/learned/propose-learned.ts";
import type { LearnedProposal } from "../src/attribution/proposal.ts";
import type { Reading } from "../src/core/reading.ts";
import type { Span } from "../src/core/span.ts";
import { findSentences } from "../src/sentences/find-sentences.ts";
import { readOne } from "../src/trace.ts";
import { constructionTable } from "./attribution/construction-table.ts";
import { scoreHalves } from "./attribution/gold-sources.ts";
import { scoreStrength } from "./attribution/gold-strength.ts";
import { matchGold } from "./attribution/match-gold.ts";
import { weakSpots } from "./attribution/weak-spots.ts";
import { type GoldArticle, type GoldAttribution, hasPolnear, loadGold, predictionOf, scorePolnear } from "./polnear.ts";
import { textDocument } from "./text-document.ts";

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
/** Its published speed, on articles of another corpus. */
const CITRON_PER_SECOND = 3;
const SPEED_ROUNDS = 4;
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};

/** The text as read may differ from the input only where it has to: then its figures would lie. */
function readAll(gold: readonly GoldArticle[]): Reading[] {
  return gold.map((article) => {
    const reading = readOne(textDocument(article.id, article.text));
    if (reading.article.text !== article.text) console.error(`${article.id}: the text as read differs from the file`);
    return reading;
  });
}

type Scores = Readonly<
  Record<"exact" | "tokenF1" | "B2" | "C1" | "n" | "ci95", Readonly<Record<string, number | readonly number[]>>>
> & {
  readonly B1: number;
  readonly B3: number;
};

function tableRow(name: string, score: Scores): string {
  const { exact, tokenF1, B1, B2, C1, B3 } = score;
  const cells = [
    `${exact["source"]} / ${exact["cue"]} / ${exact["content"]}`,
    B1,
    `${B2["exact"]} / ${B2["overlap"]}`,
    B3,
    tokenF1["content"],
    `${C1["matched"]} / ${C1["contentExact"]} / ${C1["sourceOverlap"]}`,
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

function scoreOf(gold: readonly GoldArticle[], predicted: (index: number) => readonly GoldAttribution[]): Scores {
  const predictions = new Map(gold.map(({ id }, index) => [id, predicted(index)]));
  return scorePolnear(gold, predictions) as unknown as Scores;
}

const piece = ({ start, end }: Span): readonly [number, number] => [start, end];
const piecesOf = ({ who, cue, what }: LearnedProposal): GoldAttribution => ({
  source: who ? [piece(who)] : [],
  cue: cue ? [piece(cue)] : [],
  content: what.map(piece),
});

/** Best of some rounds over all articles, by the clock, in one thread: `readAll` has warmed up what is timed. */
function speedOf(gold: readonly GoldArticle[], readings: readonly Reading[]): string[] {
  const articles = readings.map(({ article }) => article);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const best = (work: () => void): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < SPEED_ROUNDS; round++) {
      const startedMs = performance.now();
      work();
      least = Math.min(least, performance.now() - startedMs);
    }
    return least;
  };
  const sentences = articles.map((article) => findSentences(article));
  const splitMs = best(() => void articles.map((article) => findSentences(article)));
  const readMs = best(() => void articles.map((article, at) => findAttributions(article, sentences[at] ?? [])));
  const wholeMs = best(() => void readAll(gold));
  const articlesPerSecond = (1000 * articles.length) / wholeMs;
  const rate = (ms: number): string => (characters / ms).toFixed(0);
  return [
    `Thousand characters a second in one thread, best of ${SPEED_ROUNDS} rounds after warm-up: sentences with tags and trees ${rate(splitMs)}, attribution ${rate(readMs)}, **both together ${rate(splitMs + readMs)}** (must 150); the whole of readOne ${rate(wholeMs)}.`,
    `${articlesPerSecond.toFixed(0)} articles a second by readOne: ${(articlesPerSecond / CITRON_PER_SECOND).toFixed(0)} times BBC Citron's ${CITRON_PER_SECOND} (must 100 times).`,
  ];
}

function main(): void {
  if (!hasPolnear()) return;
  const gold = loadGold("dev").slice(0, option("--limit", Number.POSITIVE_INFINITY));
  readAll(gold.slice(0, 3));
  const readings = readAll(gold);
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).stdout.trim();
  const date = new Date().toISOString().slice(0, 10);
  say(`# Who said what, ${date}, commit ${commit}\n`);
  say(`\`npm run bench:attribution\`: PolNeAR dev, ${gold.length} articles, end to end, first annotator as gold.\n`);
  const whole = scoreOf(gold, (index) => predictionOf(readings[index]?.attributions ?? []));
  const sentences = readings.map(({ article }) => findSentences(article));
  const learned = readings.map(({ article }, index) => proposeLearned(article, sentences[index] ?? [], []));
  const byRules = readings.map(({ article }, index) => joinReaders(article, sentences[index] ?? [], null));
  const rulesAlone = scoreOf(gold, (index) => predictionOf(byRules[index]?.attributions ?? []));
  const learnedAlone = scoreOf(gold, (index) =>
    (learned[index] ?? []).filter(({ score, what }) => score >= 0.35 && what.length > 0).map(piecesOf),
  );
  say(
    "| | exact F1 source / cue / content | B1 | B2 exact / overlap | B3 | content tokens | C1 matched / exact / source |",
  );
  say("|---|---|---|---|---|---|---|");
  say(tableRow("Hearsay", whole));
  say(tableRow("rules alone", rulesAlone));
  say(tableRow("learned alone", learnedAlone));
  say("| must | 74 / 69 / 62 | 73 | 87 / 93 | | 87 | 93 / 82 / 94 |");
  say("| people, pairwise | 78.5 / 70.6 / 68.6 | 79.5 | 89.4 / 94.8 | 58.6 | 91.6 | 96.7 / 86.4 / 97.9 |");
  say(`\nScorer: \`${JSON.stringify(whole)}\`\n`);
  say(
    `95 % interval by resampling articles: B1 ${String(whole.ci95["B1"])}, exact content ${String(whole.ci95["contentExact"])}.`,
  );
  for (const line of speedOf(gold, readings)) say(line);
  say("\n## On our own labels (bench/gold)\n");
  for (const line of [...scoreHalves(readings), ...scoreStrength(readings)]) say(line);
  const { verdicts, misses } = matchGold(gold, readings);
  const alone = matchGold(gold, byRules);
  say("\n## Constructions\n");
  for (const line of constructionTable(
    alone.verdicts,
    verdicts,
    readings.flatMap(({ attributions }) => attributions),
  ))
    say(line);
  say("\n## Where Hearsay does worse\n");
  for (const line of weakSpots(gold, misses)) say(line);
  say(`\n## Gold attributions without a match: ${misses.length}\n`);
  say("Article and the offsets of cue and content.\n");
  for (const { id, cue, content } of misses)
    say(`- ${id} ${cue.join("-")} ${content.map((piece) => piece.join("-")).join(" ")}`);
  if (process.argv.includes("--write")) {
    const folder = resolve(import.meta.dirname, "results");
    mkdirSync(folder, { recursive: true });
    writeFileSync(resolve(folder, `${date}-attribution.md`), `${lines.join("\n")}\n`);
  }
  for (const { id, cue, content, text } of misses.slice(0, option("--misses", 0)))
    console.log(`${id} ${cue.join("-")}: {${text(cue)}} ${content.map(text).join(" … ")}`);
}

main();
