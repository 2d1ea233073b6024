/**
 * Trains the English weights: `npm run train:language [-- --free] [--out=FILE]`, deterministic from the seed in RECIPE. Reads
 * HEARSAY_EVAL (default ../shared/eval), writes models/english.weights. `--free` learns from freely licensed texts alone: the two
 * treebanks and, for word classes, public-domain press releases.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EnglishWeights, writeWeights } from "../src/language/english/weights.ts";
import type { WordClasses } from "./language/build-lexicon.ts";
import { clusterWords, readCorpus } from "./language/cluster-words.ts";
import { type Example, exampleOf, isTrainable } from "./language/examples.ts";
import { readSilver } from "./language/silver-parses.ts";
import { RECIPE, trainEnglish } from "./language/train-english.ts";
import { evaluationFolder, parseTreebank, readEvaluation } from "./language/treebank.ts";
import { recordRecipe } from "./recipes.ts";

const TREEBANKS = ["language/ewt-train.conllu.gz", "language/gum-free-genres-train.conllu.gz"];
const RELEASES = "reuse/senate-releases.jsonl.gz";
const NEWS = "attribution/polnear-train";
const MOST_WORDS = 9_000_000;
const VOCABULARY = 36_000;
const CLUSTERS = 250;
const GROUPS = 40;

const SHIPPED = "models/english.weights";
const isFree = process.argv.includes("--free");
const output = process.argv.find((argument) => argument.startsWith("--out="))?.slice(6) ?? SHIPPED;

const started = performance.now();
const say = (what: string) => console.error(`[${((performance.now() - started) / 1000).toFixed(0)} s] ${what}`);

function readGold(): Example[] {
  return TREEBANKS.flatMap((name) => {
    const source = readEvaluation(name);
    return source === null ? [] : parseTreebank(source).map(exampleOf).filter(isTrainable);
  });
}

async function readClasses(): Promise<WordClasses | null> {
  if (readEvaluation(RELEASES, false) === null) return null;
  const paths = [{ path: join(evaluationFolder(), RELEASES), every: 2 }];
  if (!isFree) paths.push({ path: join(evaluationFolder(), `${NEWS}.jsonl`), every: 1 });
  const corpus = await readCorpus(paths, MOST_WORDS, VOCABULARY);
  const byForm = (values: Int32Array | Uint8Array) =>
    new Map(Array.from(corpus.forms, (form, number): [number, number] => [form, values[number]!]).slice(1));
  return {
    clusters: byForm(clusterWords(corpus, CLUSTERS, 8, RECIPE.seed)),
    groups: byForm(clusterWords(corpus, GROUPS, 6, RECIPE.seed)),
    capitals: byForm(corpus.capitals),
  };
}

async function main(): Promise<void> {
  const gold = readGold();
  const silver = isFree ? [] : readSilver("polnear-train");
  say(`${gold.length} sentences of treebanks, ${silver.length} automatic parses`);
  const classes = await readClasses();
  say("word classes");
  const weights: EnglishWeights = await trainEnglish(gold, silver, classes, RECIPE, say);
  const bytes = writeWeights(weights);
  writeFileSync(output, bytes);
  say(`${output}: ${bytes.length} bytes`);
  if (output === SHIPPED && !isFree) recordRecipe("english.weights", true);
}

await main();
