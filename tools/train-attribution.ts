/**
 * Trains models/attribution.bin on PolNeAR's train set. Deterministic: the same data, code and seed give the same bytes.
 *
 *   npm run train:attribution -- [--parses own|silver] [--limit N] [--score] [--dry] [--out FILE]
 *
 * --score prints the shared scorer's line on PolNeAR dev; --dry writes nothing.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  articleOf,
  type GoldAttribution,
  hasPolnear,
  loadGold,
  loadSilver,
  type PolnearSet,
  predictionOf,
  scorePolnear,
} from "../bench/polnear.ts";
import { joinReaders } from "../src/attribution/find-attributions.ts";
import type { ChainWeights } from "../src/attribution/learned/chain-weights.ts";
import { findCues } from "../src/attribution/learned/find-cues.ts";
import { proposeWith } from "../src/attribution/learned/propose-learned.ts";
import { type AttributionModel, LEAST_MASS, pickReadings } from "../src/attribution/learned/read-attributions.ts";
import { CUE_SHAPE, ROLE_SHAPE } from "../src/attribution/learned/sequence-model.ts";
import type { Article } from "../src/core/article.ts";
import type { Sentence } from "../src/core/sentence.ts";
import { findSentences } from "../src/sentences/find-sentences.ts";
import { recordRecipe } from "./recipes.ts";
import {
  candidateExamples,
  choiceExample,
  cueExamples,
  layOut,
  placesOf,
  roleExamples,
  type TrainingArticle,
} from "./train-attribution/examples.ts";
import { packModel, quantise } from "./train-attribution/pack-model.ts";
import { type Recipe, trainChain } from "./train-attribution/train-chain.ts";
import { trainRanker } from "./train-attribution/train-ranker.ts";

const number = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const has = (name: string): boolean => process.argv.includes(name);

const FOLDS = number("--folds", 2);
const COMMON = { rate: 0.05, decay: 1e-4, floor: 0.1 };
const CUES: Recipe = {
  ...COMMON,
  nodeBits: 19,
  borderBits: 16,
  epochs: number("--cue-epochs", 6),
  seed: 11,
  drop: number("--cue-drop", 0.3),
};
const ROLES: Recipe = {
  ...COMMON,
  nodeBits: 18,
  borderBits: 16,
  epochs: number("--role-epochs", 6),
  seed: 12,
  drop: number("--role-drop", 0.5),
};
const CANDIDATES: Recipe = {
  ...COMMON,
  decay: 3e-4,
  nodeBits: 20,
  borderBits: 0,
  epochs: number("--candidate-epochs", 16),
  seed: 14,
  drop: 0.4,
};
const CHOICE: Recipe = {
  ...COMMON,
  nodeBits: 17,
  borderBits: 12,
  epochs: number("--choice-epochs", 16),
  seed: 13,
  drop: 0.3,
};

const began = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

function load(set: PolnearSet): { raw: Article; article: TrainingArticle; sentences: readonly Sentence[] }[] {
  const silver =
    process.argv[process.argv.indexOf("--parses") + 1] === "silver" && has("--parses") ? loadSilver(set) : null;
  return loadGold(set)
    .slice(0, number("--limit", Number.POSITIVE_INFINITY))
    .flatMap(({ id, text, annotators }) => {
      const raw = articleOf(id, text);
      const sentences = silver ? silver.get(id) : findSentences(raw);
      return sentences ? [{ raw, article: layOut(raw, annotators[0] ?? [], sentences), sentences }] : [];
    });
}

const trainCues = (articles: readonly TrainingArticle[], label: string): ChainWeights =>
  quantise(
    2,
    trainChain(CUE_SHAPE, cueExamples(articles), CUES, (line) => say(`${label}: ${line}`)),
  );
const trainRoles = (articles: readonly TrainingArticle[], label: string): ChainWeights =>
  quantise(
    3,
    trainChain(ROLE_SHAPE, roleExamples(articles), ROLES, (line) => say(`${label}: ${line}`)),
  );

const trainCandidates = (articles: readonly TrainingArticle[], label: string): ChainWeights =>
  quantise(
    2,
    trainRanker(candidateExamples(articles), CANDIDATES, (line) => say(`${label}: ${line}`)),
  );

/** Runs `use` with the part of the articles left out and the part kept, for every fold. */
function eachFold(
  articles: readonly TrainingArticle[],
  use: (out: TrainingArticle[], kept: TrainingArticle[], fold: number) => void,
): void {
  for (let fold = 0; fold < FOLDS; fold++)
    use(
      articles.filter((_, index) => index % FOLDS === fold),
      articles.filter((_, index) => index % FOLDS !== fold),
      fold,
    );
}

function train(articles: readonly TrainingArticle[]): AttributionModel {
  eachFold(articles, (out, kept, fold) => {
    const weights = trainCues(kept, `cues, fold ${fold + 1}`);
    for (const article of out)
      article.cues = findCues(article.view, article.context, weights, article.mass, LEAST_MASS);
  });
  eachFold(articles, (out, kept, fold) => {
    const weights = trainRoles(kept, `roles, fold ${fold + 1}`);
    for (const article of out) article.places = placesOf(article, weights);
  });
  eachFold(articles, (out, kept, fold) => {
    const weights = trainCandidates(kept, `candidates, fold ${fold + 1}`);
    for (const article of out)
      article.picked = pickReadings(article.view, article.context, article.mass, article.places, weights);
  });
  const choice = quantise(
    2,
    trainChain(CUE_SHAPE, articles.map(choiceExample), CHOICE, (line) => say(`choice: ${line}`)),
  );
  const candidates = trainCandidates(articles, "candidates");
  return { cues: trainCues(articles, "cues"), roles: trainRoles(articles, "roles"), candidates, choice };
}

function score(model: AttributionModel): void {
  const dev = load("dev");
  const predictions = new Map<string, readonly GoldAttribution[]>();
  const started = performance.now();
  let characters = 0;
  for (const { raw, sentences } of dev) {
    characters += raw.text.length;
    const { attributions } = joinReaders(raw, sentences, (rules) => proposeWith(model, raw, sentences, rules));
    predictions.set(raw.id, predictionOf(attributions));
  }
  say(`${Math.round(characters / (performance.now() - started))} thousand characters a second`);
  const gold = loadGold("dev").filter(({ id }) => predictions.has(id));
  const { exact, tokenF1, B1, B2, B3, C1, n } = scorePolnear(gold, predictions);
  say(JSON.stringify({ exact, tokenF1, B1, B2, B3, C1, n }));
}

if (hasPolnear()) {
  const articles = load("train").map(({ article }) => article);
  say(`${articles.length} articles, ${articles.reduce((sum, { view }) => sum + view.count, 0)} tokens`);
  const model = train(articles);
  const bytes = packModel([model.cues, model.roles, model.candidates, model.choice]);
  say(`${bytes.length} bytes`);
  const out = has("--out") ? (process.argv[process.argv.indexOf("--out") + 1] ?? "") : "../models/attribution.bin";
  if (!has("--dry")) writeFileSync(resolve(import.meta.dirname, out), bytes);
  // only the plain command is the recipe: no options
  if (process.argv.length === 2) recordRecipe("attribution.bin", true);
  if (has("--score")) score(model);
}
