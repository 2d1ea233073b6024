import { keepKnown, printOf, rowOf, scoreOf } from "./feature-hash.ts";
import { actionFeatures, MOST_PARSE_FEATURES, readCounts, relationFeatures } from "./parse-features.ts";
import { LEFT, ParseState, RIGHT, SHIFT } from "./parse-state.ts";
import { RELATION_NUMBER } from "./tag-set.ts";
import type { EnglishWeights } from "./weights.ts";
import { MARGIN, MOST_TOKENS, type Words } from "./words.ts";

export const ROOT_TAG = 62;
const ROOT_RELATION = RELATION_NUMBER.get("root")!;
const DEP_RELATION = RELATION_NUMBER.get("dep")!;

const state = new ParseState();
const counts = new Int32Array(MOST_TOKENS + 2 * MARGIN);
const features = new Int32Array(MOST_PARSE_FEATURES);

/**
 * Heads and relations for tagged words: greedy arc-hybrid parsing, two actions a word, each by a linear model over hashed
 * features; the relation is chosen when an arc is drawn. Always one root, always a tree. Cost: linear.
 */
export function parseWords(words: Words, weights: EnglishWeights): void {
  words.tag[MARGIN + words.count] = ROOT_TAG;
  readCounts(words, counts);
  state.start(words);
  const { actions } = weights;
  while (!state.isDone()) {
    if (state.depth === 0) {
      state.shift();
      continue;
    }
    if (!state.canShift()) {
      // one action is left, so none is weighed
      if (state.depth === 1) state.attach(words, state.root, ROOT_RELATION);
      else attachTop(RIGHT, words, weights);
      continue;
    }
    const count = actionFeatures(words, state, counts, features);
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let i = 0; i < count; i++) {
      const feature = features[i]!;
      const row = actions[rowOf(feature, actions.length)]!;
      // 0 where the row is another feature's. No branch: a wrong guess of one would wait for the memory, and the next look-ups with it
      const own = row & ((printOf(row ^ feature) - 1) >> 31);
      shift += (own << 16) >> 24;
      left += (own << 8) >> 24;
      right += own >> 24;
    }
    const action = chooseAction(state, shift, left, right);
    if (action === SHIFT) state.shift();
    else attachTop(action, words, weights);
  }
}

/** The highest-scoring action that is possible here. */
export function chooseAction(at: ParseState, shift: number, left: number, right: number): number {
  let action = -1;
  let best = 0;
  if (at.canShift()) {
    action = SHIFT;
    best = shift;
  }
  if (at.canLeft() && (action < 0 || left > best)) {
    action = LEFT;
    best = left;
  }
  return at.canRight() && (action < 0 || right > best) ? RIGHT : action;
}

function attachTop(action: number, words: Words, weights: EnglishWeights): void {
  const child = state.stack[state.depth - 1]!;
  const head = action === LEFT ? state.front : state.stack[state.depth - 2]!;
  state.attach(words, head, bestRelation(words, state, head, child, weights, features));
}

/** The best relation for an arc among those seen for its two tags; `into` keeps the features. */
export function bestRelation(
  words: Words,
  at: ParseState,
  head: number,
  child: number,
  weights: EnglishWeights,
  into: Int32Array,
): number {
  if (head === at.root) return ROOT_RELATION;
  const pair = 2 * (((child < head ? 1 : 0) << 12) | (words.tag[head]! << 6) | words.tag[child]!);
  let low = weights.relationMasks[pair]!;
  let high = weights.relationMasks[pair + 1]!;
  if (low === 0 && high === 0) return DEP_RELATION;
  // only one was seen
  if (high === 0 && (low & (low - 1)) === 0) return 31 - Math.clz32(low);
  if (low === 0 && (high & (high - 1)) === 0) return 63 - Math.clz32(high);
  const count = keepKnown(into, relationFeatures(words, at, head, child, into), weights.relationFilter);
  const table = weights.relations;
  const mask = table.length - 1;
  let best = -1;
  let bestScore = 0;
  while (low !== 0) {
    const candidate = 31 - Math.clz32(low & -low);
    low &= low - 1;
    const score = scoreOf(into, count, candidate, table, mask);
    if (best < 0 || score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  while (high !== 0) {
    const candidate = 63 - Math.clz32(high & -high);
    high &= high - 1;
    const score = scoreOf(into, count, candidate, table, mask);
    if (best < 0 || score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
