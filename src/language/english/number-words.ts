import { SMALL_NUMBERS } from "./quantities.ts";

/** The number that a word is, in figures or in letters; null for other words. Lower case. */
export const numberOfWord = (word: string): number | null =>
  /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : (SMALL_NUMBERS.get(word) ?? null);

/** Is it a number, in figures (with whatever stands behind them) or in letters? Lower case. */
export const isNumber = (word: string): boolean => /^\d/.test(word) || numberOfWord(word) !== null;

/** The number that begins with a word, "twenty" and "six" as one, and how many words it has; null where none does. Lower case. */
export function numberAt(
  words: readonly { readonly word: string }[],
  index: number,
): { value: number; words: number } | null {
  const value = numberOfWord(words[index]?.word ?? "");
  if (value === null) return null;
  const isTens = SMALL_NUMBERS.has(words[index]?.word ?? "") && value >= 20 && value % 10 === 0;
  const unit = isTens ? (SMALL_NUMBERS.get(words[index + 1]?.word ?? "") ?? 0) : 0;
  return unit > 0 && unit < 10 ? { value: value + unit, words: 2 } : { value, words: 1 };
}
