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

/** Letters of none of these scripts: Latin and Cyrillic, and the marks between words. */
const NO_SUCH_SCRIPT = /^[\u0000-\u036f\u0400-\u052f\u2000-\u22ff]*$/;

/** A common word → the places of its languages in the list. */
let languagesOf: ReadonlyMap<string, readonly number[]> | null = null;

function readCommonWords(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { commonWords }] of CREDIT_LANGUAGES.entries())
    for (const word of new Set(commonWords.split(" "))) {
      const languages = found.get(word);
      if (languages === undefined) found.set(word, [at]);
      else languages.push(at);
    }
  return found;
}

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
  for (const [language, script] of NO_SUCH_SCRIPT.test(sample) ? [] : SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * (language === "ja" ? 0.1 : 0.3)) return language;
  languagesOf ??= readCommonWords();
  const words = sample.match(/[\p{L}’']+/gu) ?? [];
  const counts = new Array<number>(CREDIT_LANGUAGES.length).fill(0);
  for (const word of words) for (const at of languagesOf.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  let best: string | null = null;
  let most = Math.max(1, words.length * 0.06);
  for (const [at, { language }] of CREDIT_LANGUAGES.entries()) {
    const count = counts[at] ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
