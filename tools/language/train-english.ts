import type { EnglishWeights } from "../../src/language/english/weights.ts";
import { buildLexicon, buildRelationMasks, type WordClasses } from "./build-lexicon.ts";
import type { Example } from "./examples.ts";
import { headlines } from "./headlines.ts";
import { FeatureCounter, packRows, quantise, randomFrom, shuffle } from "./learner.ts";
import { type Learned, trainInParallel } from "./train-in-parallel.ts";
import { trainParser } from "./train-parser.ts";
import { tagExample, trainTagger } from "./train-tagger.ts";

export interface Recipe {
  readonly seed: number;
  /** Trainings in different orders, whose weights are added up. */
  readonly tagRuns: number;
  readonly parseRuns: number;
  readonly folds: number;
  readonly foldEpochs: number;
  readonly tagEpochs: number;
  readonly parseEpochs: number;
  /** Silver is learned from in the first epochs only, so that gold has the last word. */
  readonly silverTagEpochs: number;
  readonly silverParseEpochs: number;
  /** A feature is kept when so many corrections of a first, shorter training touched it (Goldberg and Elhadad 2011). */
  readonly leastUpdates: number;
  readonly leastTagUpdates: number;
  readonly scoutEpochs: number;
  readonly headlineShare: number;
  /** Weights of tags and of relations, rows of actions. */
  readonly sizes: { readonly tags: number; readonly actions: number; readonly relations: number };
}

export const RECIPE: Recipe = {
  seed: 20,
  tagRuns: 6,
  parseRuns: 4,
  folds: 4,
  foldEpochs: 3,
  tagEpochs: 6,
  parseEpochs: 12,
  silverTagEpochs: 1,
  silverParseEpochs: 2,
  leastTagUpdates: 2,
  leastUpdates: 3,
  scoutEpochs: 4,
  headlineShare: 0.15,
  sizes: { tags: 1 << 20, actions: 1 << 19, relations: 1 << 20 },
};

const ALL_KNOWN = new Int32Array(2).fill(-1);

/** Lexicon, tagger, tags for the parser to learn on (each part tagged by a model of the others), parser. */
export async function trainEnglish(
  gold: readonly Example[],
  silver: readonly Example[],
  classes: WordClasses | null,
  recipe: Recipe,
  say: (what: string) => void,
): Promise<EnglishWeights> {
  const { seed, sizes, folds } = recipe;
  let weights: EnglishWeights = {
    ...buildLexicon(gold, silver, classes),
    relationMasks: new Int32Array(0),
    tags: new Float32Array(0),
    actions: new Int32Array(1),
    relations: new Float32Array(0),
    tagFilter: ALL_KNOWN,
    relationFilter: ALL_KNOWN,
  };
  const all = [...gold, ...headlines(gold, recipe.headlineShare, seed)];
  shuffle(all, randomFrom(seed));
  for (const example of silver) example.untilEpoch = recipe.silverTagEpochs;
  const silverForTags = recipe.silverTagEpochs > 0 ? silver : [];
  weights = { ...weights, tagFilter: scoutTags([...silverForTags, ...all], weights, recipe) };
  say("features for tags");
  const learners = await trainInParallel(
    Array.from({ length: folds }, (_, fold) => ({
      learns: "tags",
      examples: [...silverForTags, ...all.filter((_, i) => i % folds !== fold)],
      weights,
      sizes,
      epochs: recipe.foldEpochs,
      seed: seed + fold,
    })),
  );
  const others = learners.map(({ tags }) => ({ ...weights, tags: quantise(tags!) }));
  for (const [i, example] of all.entries()) example.guessedTags = tagExample(example, others[i % folds]!);
  say("tags for the parser to learn on");
  const taggers = await trainInParallel(
    Array.from({ length: recipe.tagRuns }, (_, run) => ({
      learns: "tags",
      examples: [...silverForTags, ...all],
      weights,
      sizes,
      epochs: recipe.tagEpochs,
      seed: seed + run,
    })),
  );
  const tags = addUp(taggers, "tags");
  for (const example of silver) {
    example.guessedTags = tagExample(example, { ...weights, tags });
    example.untilEpoch = recipe.silverParseEpochs;
  }
  say("tagger");
  const relationMasks = buildRelationMasks(all);
  weights = { ...weights, relationMasks };
  const { owners, relationFilter } = scoutParses([...silver, ...all], weights, recipe);
  weights = { ...weights, relationFilter };
  say("features for trees");
  const parsers = await trainInParallel(
    Array.from({ length: recipe.parseRuns }, (_, run) => ({
      learns: "trees",
      examples: [...silver, ...all],
      weights,
      sizes,
      owners,
      epochs: recipe.parseEpochs,
      seed: seed + run,
    })),
  );
  say("parser");
  return {
    ...weights,
    tags,
    actions: packRows(owners, addUp(parsers, "actions")),
    relations: addUp(parsers, "relations"),
  };
}

/** The sum of several runs' weights, in eight bits. */
function addUp(runs: readonly Learned[], part: keyof Learned): Int8Array {
  const [first, ...more] = runs.map((run) => run[part]!);
  const sum = first!;
  for (const one of more) for (let i = 0; i < sum.length; i++) sum[i]! += one[i]!;
  return quantise(sum);
}

/** A first training in a large table finds the features that corrections touch. */
function scoutTags(examples: readonly Example[], weights: EnglishWeights, recipe: Recipe): Int32Array {
  const updates = new FeatureCounter();
  trainTagger(examples, weights, 1 << 23, recipe.scoutEpochs, recipe.seed + 100, updates);
  return updates.filter(22, recipe.leastTagUpdates);
}

function scoutParses(
  examples: readonly Example[],
  weights: EnglishWeights,
  recipe: Recipe,
): { owners: Uint8Array; relationFilter: Int32Array } {
  const updates = { actions: new FeatureCounter(), relations: new FeatureCounter() };
  const large = { actions: 1 << 22, relations: 1 << 23 };
  trainParser(examples, weights, large, null, recipe.scoutEpochs, recipe.seed + 100, updates);
  return {
    owners: updates.actions.owners(Math.log2(recipe.sizes.actions), recipe.leastUpdates),
    relationFilter: updates.relations.filter(22, recipe.leastUpdates),
  };
}
