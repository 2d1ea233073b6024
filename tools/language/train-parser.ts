import { keepKnown } from "../../src/language/english/feature-hash.ts";
import {
  actionFeatures,
  MOST_PARSE_FEATURES,
  readCounts,
  relationFeatures,
} from "../../src/language/english/parse-features.ts";
import { LEFT, ParseState, RIGHT, SHIFT } from "../../src/language/english/parse-state.ts";
import { bestRelation, chooseAction, ROOT_TAG } from "../../src/language/english/parse-words.ts";
import { readLexicon } from "../../src/language/english/tag-words.ts";
import type { EnglishWeights } from "../../src/language/english/weights.ts";
import { MARGIN, MOST_TOKENS, readForms, Words } from "../../src/language/english/words.ts";
import type { Example } from "./examples.ts";
import { AveragedTable, type FeatureCounter, keepOwners, randomFrom, shuffle } from "./learner.ts";

const words = new Words();
const state = new ParseState();
const counts = new Int32Array(MOST_TOKENS + 2 * MARGIN);
const features = new Int32Array(MOST_PARSE_FEATURES);
/** The features of an action before they became rows. */
const met = new Int32Array(MOST_PARSE_FEATURES);
const NO_ROWS = new Int32Array(1);
const gold = new Int32Array(MOST_TOKENS + 2 * MARGIN);
const isInStack = new Uint8Array(MOST_TOKENS + 2 * MARGIN);
const lastChild = new Int32Array(MOST_TOKENS + 2 * MARGIN);
const allowed = new Uint8Array(3);
let counting: { actions: FeatureCounter; relations: FeatureCounter } | null = null;

/**
 * Learns actions, in `sizes.actions` rows of their `owners`, with a dynamic oracle (Goldberg and Nivre 2013), following its own choices so that
 * it meets its own mistakes, and relations for the arcs that it draws right. Without owners every feature has a row, which others may share.
 */
export function trainParser(
  examples: readonly Example[],
  weights: Omit<EnglishWeights, "actions">,
  sizes: { actions: number; relations: number },
  owners: Uint8Array | null,
  epochs: number,
  seed: number,
  updates: { actions: FeatureCounter; relations: FeatureCounter } | null = null,
): { actions: Float32Array; relations: Float32Array } {
  counting = updates;
  const actions = new AveragedTable(3 * sizes.actions);
  const relations = new AveragedTable(sizes.relations);
  const learning: EnglishWeights = { ...weights, actions: NO_ROWS, relations: relations.now };
  const random = randomFrom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let total = 0;
    for (const example of order) {
      if (epoch < example.fromEpoch || epoch >= example.untilEpoch) continue;
      learnFrom(example, learning, { actions, owners, relations }, epoch, random);
      for (let i = 0; i < words.count; i++) {
        if (example.heads[i] === -2) continue;
        total++;
        if (words.head[i + MARGIN] === gold[i + MARGIN]) right++;
      }
    }
    console.error(`parser epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % of ${total} heads`);
  }
  return { actions: actions.averaged(), relations: relations.averaged() };
}

interface Learning {
  /** Three numbers a row: shift, left, right. */
  readonly actions: AveragedTable;
  readonly owners: Uint8Array | null;
  readonly relations: AveragedTable;
}

function learnFrom(
  example: Example,
  weights: EnglishWeights,
  { actions, owners, relations }: Learning,
  epoch: number,
  random: () => number,
): void {
  begin(example, weights);
  const table = actions.now;
  while (!state.isDone()) {
    if (state.depth === 0) {
      push();
      continue;
    }
    if (state.depth === 1 && !state.canShift()) {
      state.attach(words, state.root, 4);
      break;
    }
    const all = actionFeatures(words, state, counts, features);
    if (counting !== null) met.set(features);
    const count = keepOwners(features, all, owners, table.length / 3);
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let i = 0; i < count; i++) {
      const row = features[i]! * 3;
      shift += table[row]!;
      left += table[row + 1]!;
      right += table[row + 2]!;
    }
    const guess = chooseAction(state, shift, left, right);
    const anyRight = readOracle();
    let action = guess;
    actions.tick();
    if (anyRight && allowed[guess] === 0) {
      let best = -1;
      const scores = [shift, left, right];
      for (let candidate = 0; candidate < 3; candidate++) {
        if (allowed[candidate] === 1 && (best < 0 || scores[candidate]! > scores[best]!)) best = candidate;
      }
      counting?.actions.add(met, all);
      for (let i = 0; i < count; i++) {
        const row = features[i]! * 3;
        actions.add(row + best, 1);
        actions.add(row + guess, -1);
      }
      action = epoch > 0 && random() < 0.9 ? guess : best;
    }
    if (action === SHIFT) push();
    else {
      const child = state.stack[state.depth - 1]!;
      const head = action === LEFT ? state.front : state.stack[state.depth - 2]!;
      const goldRelation = example.relations[child - MARGIN]!;
      const relation = bestRelation(words, state, head, child, weights, features);
      if (head === gold[child] && goldRelation >= 0) {
        relations.tick();
        if (relation !== goldRelation) {
          const many = keepKnown(
            features,
            relationFeatures(words, state, head, child, features),
            weights.relationFilter,
          );
          counting?.relations.add(features, many);
          relations.update(features, many, goldRelation, relation);
        }
      }
      isInStack[child] = 0;
      state.attach(words, head, relation);
    }
  }
}

function begin(example: Example, weights: EnglishWeights): void {
  readForms(example.text, example.starts, example.ends, 0, example.starts.length, words);
  readLexicon(words, weights);
  for (let i = 0; i < words.count; i++) words.tag[i + MARGIN] = example.guessedTags[i]!;
  words.tag[MARGIN + words.count] = ROOT_TAG;
  readCounts(words, counts);
  state.start(words);
  isInStack.fill(0, 0, words.count + 2 * MARGIN);
  lastChild.fill(0, 0, words.count + 2 * MARGIN);
  for (let i = 0; i < words.count; i++) {
    const head = example.heads[i]!;
    const at = i + MARGIN;
    gold[at] = head === -1 ? state.root : head === -2 ? -1 : head + MARGIN;
    if (head >= 0) lastChild[head + MARGIN] = at;
  }
}

function push(): void {
  isInStack[state.front] = 1;
  state.shift();
}

/** Marks the actions that lose no arc of the gold tree that can still be drawn. */
function readOracle(): boolean {
  const top = state.stack[state.depth - 1]!;
  const under = state.depth > 1 ? state.stack[state.depth - 2]! : 0;
  const front = state.front;
  const topHead = gold[top]!;
  const hasChildAhead = lastChild[top]! >= front;
  let canShift = state.canShift();
  if (canShift) {
    const head = gold[front]!;
    if (head > 0 && head < front && isInStack[head] === 1 && head !== top) canShift = false;
    for (let i = 0; canShift && i < state.depth; i++) if (gold[state.stack[i]!] === front) canShift = false;
  }
  allowed[SHIFT] = canShift ? 1 : 0;
  allowed[LEFT] =
    state.canLeft() && !hasChildAhead && !(topHead > 0 && ((topHead === under && under > 0) || topHead > front))
      ? 1
      : 0;
  allowed[RIGHT] = state.canRight() && !hasChildAhead && !(topHead >= front) ? 1 : 0;
  return allowed[0]! + allowed[1]! + allowed[2]! > 0;
}
