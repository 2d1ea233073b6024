import type { ComparedText } from "./compared-text.ts";
import { WEIGHT_UNIT } from "./weigh-words.ts";

/** Words are paired with each of the next so many. */
export const REACH = 3;
/** Two common words together say nothing. */
const LEAST_WEIGHT = 2 * WEIGHT_UNIT;

const known = new WeakMap<ComparedText, Int32Array>();

/**
 * For each unit of a text, the pairs it makes with the next three: a hash of both stems, in any order, so that a swap makes no difference
 * (skip-bigrams in a window of four words); 0 where two common words meet or the text ends. Kept with the text. Linear.
 *
 * May mislead: of a million pairs of two texts, one or two are alike by their hashes alone.
 */
export function wordPairsOf(text: ComparedText): Int32Array {
  const before = known.get(text);
  if (before !== undefined) return before;
  const { weights } = text;
  const { count, stems } = text.units;
  const keys = new Int32Array(count * REACH);
  for (let at = 0; at < count; at++) {
    const stem = stems[at] as number;
    const missing = LEAST_WEIGHT - (weights[at] as number);
    const most = Math.min(REACH, count - 1 - at);
    for (let step = 1; step <= most; step++) {
      if ((weights[at + step] as number) < missing) continue;
      keys[at * REACH + step - 1] = pairKey(stem, stems[at + step] as number);
    }
  }
  known.set(text, keys);
  return keys;
}

/** The same for both orders; never 0. */
function pairKey(one: number, other: number): number {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high ^ (high >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16) || 1;
}
