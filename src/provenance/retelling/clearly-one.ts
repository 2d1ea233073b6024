import { isSameName } from "../independence/attestations.ts";
import type { Item, Likeness } from "./compare-items.ts";

/** Shares of words of both, below which two statements may meet by chance, and below which more is asked for. */
const BOTH_AT_LEAST = 0.3;
const HALF = 0.5;
/** By how much the pair leads over the second best of either statement. */
const LEAD_AT_LEAST = 0.1;
const LEAD_BELOW_HALF = 0.15;
/** What the shared words that stand in no name weigh, with the shared numbers. */
const WEIGHT_AT_LEAST = 1.3;
const WEIGHT_WITHOUT_NUMBER = 1.6;
const WEIGHT_OF_NUMBER = 0.8;
const WORDS_WITHOUT_NUMBER = 2;
const WORDS_BELOW_HALF = 3;
/** So many words of both beside the "not" that the one turns the other round. */
const WORDS_TURNED_ROUND = 3;

/**
 * Are two statements each other's, among all of the two articles: each is nearest to the other, by far enough, and they share words of the matter or a number, not names alone? The less
 * the words of both are the same, the more is asked for. Nobody else may be named for it, and of few words both or none must deny.
 */
export function isClearlyOne(
  table: readonly (readonly Likeness[])[],
  index: number,
  at: number,
  down: Item,
  up: Item,
): boolean {
  const pair = table[index]?.[at];
  if (pair === undefined || pair.both < BOTH_AT_LEAST) return false;
  const { both, words, weight, numbers } = pair;
  if (down.speaker !== null && up.speaker !== null && !isSameName(down.speaker, up.speaker)) return false;
  if (down.statement.strength.negated !== up.statement.strength.negated && words < WORDS_TURNED_ROUND) return false;
  if (weight + numbers * WEIGHT_OF_NUMBER < WEIGHT_AT_LEAST || words === 0) return false;
  const isBare = numbers === 0;
  if (isBare && (weight < WEIGHT_WITHOUT_NUMBER || words < (both < HALF ? WORDS_BELOW_HALF : WORDS_WITHOUT_NUMBER)))
    return false;
  return both - secondBest(table, index, at) >= (both < HALF ? LEAD_BELOW_HALF : LEAD_AT_LEAST);
}

/** The best of the two statements' other pairs. */
function secondBest(table: readonly (readonly Likeness[])[], index: number, at: number): number {
  let best = 0;
  table[index]?.forEach(({ both }, other) => {
    if (other !== at) best = Math.max(best, both);
  });
  table.forEach((row, other) => {
    if (other !== index) best = Math.max(best, row[at]?.both ?? 0);
  });
  return best;
}
