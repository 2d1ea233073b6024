import { firstSlot, secondSlot, stemWeights } from "./stem-weights.ts";
import type { Units } from "./units.ts";

/** Weights are natural logarithms of "one in how many texts has the word", in sixteenths. */
export const WEIGHT_UNIT = 16;
/** Words rarer than one text in about 1,100 are all alike. */
const MOST = 7 * WEIGHT_UNIT;
/** Of the words of a text in a language that the table knows, more than this share stand in it. */
const KNOWN_SHARE = 0.35;
/** Where the table does not know the language: weight of a word is how rare it is in the text itself. */
const ONCE_IN_WORDS = 1200;

/** Are so many of the words of a text in the table that it knows the language? */
export const isFamiliar = (known: number, words: number): boolean => known >= words * KNOWN_SHARE;

/**
 * Writes to `weights` how rare each unit's word is, 0 … 112 sixteenths. From a table of English and, where a text has few of its words, from
 * the text itself: a word that comes often in it is a common one.
 */
export function weighWords({ count, stems, solos }: Units, weights: Uint8Array): void {
  const { keys, weights: known, shift } = stemWeights();
  let familiar = 0;
  for (let at = 0; at < count; at++) {
    const stem = stems[at] as number;
    const first = firstSlot(stem, shift);
    const second = secondSlot(stem, shift);
    const solo = 0 - (solos[at] as number);
    // −1 where the stem does not stand there: the sign of `x | -x` is 0 for 0 alone
    const one = (keys[first] as number) ^ stem;
    const other = (keys[second] as number) ^ stem;
    const isNotFirst = ((one | (0 - one)) >> 31) | solo;
    const isNotSecond = ((other | (0 - other)) >> 31) | solo;
    const isNeither = isNotFirst & isNotSecond;
    weights[at] =
      ((known[first] as number) & ~isNotFirst) | ((known[second] as number) & ~isNotSecond) | (MOST & isNeither);
    familiar += 1 + isNeither;
  }
  if (isFamiliar(familiar, count)) return;
  const times = new Map<number, number>();
  for (let at = 0; at < count; at++) times.set(stems[at] as number, (times.get(stems[at] as number) ?? 0) + 1);
  for (let at = 0; at < count; at++) {
    // once in a text says little of a word; each more time makes it commoner
    const share = ((times.get(stems[at] as number) as number) - 0.5) / Math.max(count, 100);
    const weight = Math.log(ONCE_IN_WORDS / 100 / (share * 100 + 0.05));
    weights[at] = Math.max(0, Math.min(MOST, Math.round(weight * WEIGHT_UNIT)));
  }
}

/** Words alike in rarity share one row of the model: 0 the commonest … 4 the rarest. */
export const RARITIES = 5;
export function rarityOf(weight: number): number {
  if (weight < WEIGHT_UNIT) return 0;
  if (weight < 2 * WEIGHT_UNIT) return 1;
  if (weight < 3.5 * WEIGHT_UNIT) return 2;
  return weight < 5 * WEIGHT_UNIT ? 3 : 4;
}
