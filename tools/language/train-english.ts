import type { EnglishWeights } from "../../src/language/english/weights.ts";
import { buildLexicon, buildRelationMasks, type WordClasses } from "./build-lexicon.ts";
import type { Example } from "./examples.ts";
import { headlines } from "./headlines.ts";
import { FeatureCounter, quantise, randomFrom, shuffle } from "./learner.ts";
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
  readonly sizes: { readonly tags: number; readonly actions: number; readonly relations: number };
}

export const RECIPE: Recipe = {
  seed: 20,
  tagRuns: 3,
  parseRuns: 2,
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
  sizes: { tags: 1 << 20, actions: 3 << 20, relations: 1 << 20 },
};

const ALL_KNOWN = new Int32Array(2).fill(-1);

/** Lexicon, tagger, tags for the parser to learn on (each part tagged by a model of the others), parser. */
export function trainEnglish(
  gold: readonly Example[],
  silver: readonly Example[],
  classes: WordClasses | null,
  recipe: Recipe,
  say: (what: string) => void,
): EnglishWeights {
  const { seed, sizes, folds } = recipe;
  let weights: EnglishWeights = {
    ...buildLexicon(gold, silver, classes),
    relationMasks: new Int32Array(0),
    tags: new Float32Array(0),
    actions: new Float32Array(0),
    relations: new Float32Array(0),
    tagFilter: ALL_KNOWN,
    actionFilter: ALL_KNOWN,
    relationFilter: ALL_KNOWN,
  };
  const all = [...gold, ...headlines(gold, recipe.headlineShare, seed)];
  shuffle(all, randomFrom(seed));
  for (const example of silver) example.untilEpoch = recipe.silverTagEpochs;
  const silverForTags = recipe.silverTagEpochs > 0 ? silver : [];
  weights = { ...weights, tagFilter: scoutTags([...silverForTags, ...all], weights, recipe) };
  say("features for tags");
  for (let fold = 0; fold < folds; fold++) {
    const train = [...silverForTags, ...all.filter((_, i) => i % folds !== fold)];
    const table = trainTagger(train, weights, sizes.tags, recipe.foldEpochs, seed + fold);
    for (const [i, example] of all.entries()) {
      if (i % folds === fold) example.guessedTags = tagExample(example, weights, table);
    }
  }
  say("tags for the parser to learn on");
  const tags = quantise(
    addUp(recipe.tagRuns, (run) =>
      trainTagger([...silverForTags, ...all], weights, sizes.tags, recipe.tagEpochs, seed + run),
    ),
  );
  for (const example of silver) {
    example.guessedTags = tagExample(example, weights, tags);
    example.untilEpoch = recipe.silverParseEpochs;
  }
  say("tagger");
  const relationMasks = buildRelationMasks(all);
  weights = { ...weights, relationMasks, ...scoutParses([...silver, ...all], { ...weights, relationMasks }, recipe) };
  say("features for trees");
  const relations: Float32Array[] = [];
  const actions = addUp(recipe.parseRuns, (run) => {
    const parser = trainParser([...silver, ...all], weights, sizes, recipe.parseEpochs, seed + run);
    relations.push(parser.relations);
    return parser.actions;
  });
  say("parser");
  return {
    ...weights,
    relationMasks,
    tags,
    actions: quantise(actions),
    relations: quantise(addUp(relations.length, (run) => relations[run]!)),
  };
}

/** The sum of several runs' weights. */
function addUp(runs: number, train: (run: number) => Float32Array): Float32Array {
  const sum = train(0);
  for (let run = 1; run < runs; run++) {
    const more = train(run);
    for (let i = 0; i < sum.length; i++) sum[i]! += more[i]!;
  }
  return sum;
}

/** A first training in a large table finds the features that corrections touch. */
function scoutTags(examples: readonly Example[], weights: EnglishWeights, recipe: Recipe): Int32Array {
  const updates = new FeatureCounter();
  trainTagger(examples, weights, 1 << 23, recipe.scoutEpochs, recipe.seed + 100, updates);
  return updates.filter(22, recipe.leastTagUpdates);
}

function scoutParses(examples: readonly Example[], weights: EnglishWeights, recipe: Recipe) {
  const updates = { actions: new FeatureCounter(), relations: new FeatureCounter() };
  const large = { actions: 3 << 22, relations: 1 << 23 };
  trainParser(examples, weights, large, recipe.scoutEpochs, recipe.seed + 100, updates);
  return {
    actionFilter: updates.actions.filter(23, recipe.leastUpdates),
    relationFilter: updates.relations.filter(22, recipe.leastUpdates),
  };
}
