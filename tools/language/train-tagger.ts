import { keepKnown } from "../../src/language/english/feature-hash.ts";
import { bestTag, candidatesOf, readLexicon, tagFeatures, tagWords } from "../../src/language/english/tag-words.ts";
import type { EnglishWeights } from "../../src/language/english/weights.ts";
import { MARGIN, readForms, Words } from "../../src/language/english/words.ts";
import type { Example } from "./examples.ts";
import { AveragedTable, type FeatureCounter, randomFrom, shuffle } from "./learner.ts";

const words = new Words();
const features = new Int32Array(64);

/** Learns to tag from left to right on its own earlier answers. Returns the averaged table. */
export function trainTagger(
  examples: readonly Example[],
  weights: EnglishWeights,
  size: number,
  epochs: number,
  seed: number,
  updates: FeatureCounter | null = null,
): Float32Array {
  const table = new AveragedTable(size);
  const random = randomFrom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let total = 0;
    for (const example of order) {
      if (epoch < example.fromEpoch || epoch >= example.untilEpoch) continue;
      readForms(example.text, example.starts, example.ends, 0, example.starts.length, words);
      readLexicon(words, weights);
      for (let i = 0; i < words.count; i++) {
        const at = i + MARGIN;
        const gold = example.tags[i]!;
        const guess = bestTag(words, weights, at, table.now, features);
        words.tag[at] = guess;
        total++;
        if (gold < 0) continue;
        table.tick();
        if (guess === gold) continue;
        wrong++;
        const [low, high] = candidatesOf(words, weights, at);
        const isPossible = gold < 32 ? ((low >>> gold) & 1) === 1 : ((high >>> (gold - 32)) & 1) === 1;
        if (features[0] === -1 || !isPossible) continue;
        const count = keepKnown(features, tagFeatures(words, weights.lexicon.classes, at, features), weights.tagFilter);
        updates?.add(features, count);
        table.update(features, count, gold, guess);
      }
    }
    console.error(`tagger epoch ${epoch + 1}: ${((100 * (total - wrong)) / total).toFixed(2)} % of ${total}`);
  }
  return table.averaged();
}

/** The tags of one sentence as the reader gives them, with its lean towards names; a copy. */
export function tagExample(example: Example, weights: EnglishWeights): Int32Array {
  readForms(example.text, example.starts, example.ends, 0, example.starts.length, words);
  tagWords(words, weights);
  return words.tag.slice(MARGIN, MARGIN + words.count);
}
