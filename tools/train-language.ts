/**
 * Trains the English weights: `npm run train:language [-- --free] [--quick]`. Deterministic from the seed. Reads HEARSAY_EVAL
 * (default ../shared/eval) and writes models/english.weights.
 */
import { writeFileSync } from "node:fs";
import { type EnglishWeights, writeWeights } from "../src/language/english/weights.ts";
import { buildLexicon, buildRelationMasks } from "./language/build-lexicon.ts";
import { type Example, exampleOf, isTrainable } from "./language/examples.ts";
import { quantise, randomFrom, shuffle } from "./language/learner.ts";
import { trainParser } from "./language/train-parser.ts";
import { tagExample, trainTagger } from "./language/train-tagger.ts";
import { parseTreebank, readEvaluation } from "./language/treebank.ts";

const SEED = 20;
const SIZES = { tags: 1 << 21, actions: 1 << 22, relations: 1 << 20 };
const isQuick = process.argv.includes("--quick");
const output = process.argv.find((argument) => argument.startsWith("--out="))?.slice(6) ?? "models/english.weights";
const FOLDS = 4;

const started = performance.now();
const say = (what: string) => console.error(`[${((performance.now() - started) / 1000).toFixed(0)} s] ${what}`);

function readGold(): Example[] {
  const examples: Example[] = [];
  for (const name of ["language/ewt-train.conllu.gz", "language/gum-free-genres-train.conllu.gz"]) {
    const source = readEvaluation(name);
    if (source !== null) examples.push(...parseTreebank(source).map(exampleOf).filter(isTrainable));
  }
  return examples;
}

/** Some sentences once more as headlines: the first letters large, nothing else changed. */
function headlines(examples: readonly Example[], share: number, seed: number): Example[] {
  const random = randomFrom(seed);
  return examples
    .filter((example) => example.starts.length >= 4 && example.starts.length < 25 && random() < share)
    .map((example) => ({ ...example, text: titleCase(example, random() < 0.15) }));
}

function titleCase(example: Example, isAllCapitals: boolean): string {
  const characters = [...example.text].length === example.text.length ? example.text.split("") : null;
  if (characters === null) return example.text;
  for (let i = 0; i < example.starts.length; i++) {
    const start = example.starts[i]!;
    const length = example.ends[i]! - start;
    const stop = isAllCapitals ? example.ends[i]! : length > 3 || i === 0 ? start + 1 : start;
    for (let at = start; at < stop; at++) {
      const upper = characters[at]!.toUpperCase();
      if (upper.length === 1) characters[at] = upper;
    }
  }
  return characters.join("");
}

const gold = readGold();
say(`${gold.length} sentences`);
const partial = buildLexicon(gold, null);
const weights: EnglishWeights = {
  ...partial,
  relationMasks: new Int32Array(0),
  tags: new Float32Array(0),
  actions: new Float32Array(0),
  relations: new Float32Array(0),
};
const all = [...gold, ...headlines(gold, 0.15, SEED)];
shuffle(all, randomFrom(SEED));
for (let fold = 0; fold < FOLDS; fold++) {
  const train = all.filter((_, i) => i % FOLDS !== fold);
  const table = trainTagger(train, weights, SIZES.tags, isQuick ? 2 : 4, SEED + fold);
  for (const [i, example] of all.entries())
    if (i % FOLDS === fold) example.guessedTags = tagExample(example, weights, table);
}
say("tags for the parser to learn on");
const tags = quantise(trainTagger(all, weights, SIZES.tags, isQuick ? 3 : 8, SEED));
say("tagger done");
const relationMasks = buildRelationMasks(all);
const parser = trainParser(all, { ...weights, relationMasks }, SIZES, isQuick ? 4 : 12, SEED);
say("parser done");
const bytes = writeWeights({
  ...weights,
  relationMasks,
  tags,
  actions: quantise(parser.actions),
  relations: quantise(parser.relations),
});
writeFileSync(output, bytes);
say(`${output}: ${bytes.length} bytes`);
