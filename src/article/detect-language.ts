import { CREDIT_LANGUAGES } from "./credits/lexicon.ts";

const SAMPLE_CHARACTERS = 3000;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
];

let commonWords: readonly (readonly [string, ReadonlySet<string>])[] | null = null;

/**
 * The language of a text, two letters: by its script, else by its commonest short words; null where neither tells.
 *
 * May mislead: languages without a list of words here ("Where languages are added": language/<name>/credits.ts) are null.
 */
export function detectLanguage(text: string): string | null {
  const middle = Math.max(0, Math.min(Math.floor(text.length / 4), text.length - SAMPLE_CHARACTERS));
  const sample = text.slice(middle, middle + SAMPLE_CHARACTERS).toLowerCase();
  const letters = sample.replace(/[\s\d.,;:!?'"()–—-]+/g, "").length;
  if (letters === 0) return null;
  for (const [language, script] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * (language === "ja" ? 0.1 : 0.3)) return language;
  commonWords ??= CREDIT_LANGUAGES.map((words) => [words.language, new Set(words.commonWords.split(" "))] as const);
  const words = sample.match(/[\p{L}’']+/gu) ?? [];
  let best: string | null = null;
  let most = Math.max(1, words.length * 0.06);
  for (const [language, common] of commonWords) {
    let count = 0;
    for (const word of words) if (common.has(word)) count++;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
