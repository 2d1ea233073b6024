import { englishModel } from "./english/english-model.ts";
import { loadEnglish } from "./english/load-english.ts";
import type { LanguageModel } from "./language-model.ts";
import { neutralModel } from "./neutral/neutral-model.ts";

let english: LanguageModel | null = null;

/**
 * The model for an article's language; where the article names none, English if its commonest words are English. Without
 * weights, the language-neutral model.
 */
export function chooseLanguage(language: string | null, text: string): LanguageModel {
  if (!readsSpeech(language, text)) return neutralModel;
  if (english === null) {
    const weights = loadEnglish();
    if (weights === null) return neutralModel;
    english = englishModel(weights);
  }
  return english;
}

/**
 * Is the text in a language in which it is read who says what? English today. A page that calls itself English is so only where its
 * commonest words are: sites in small languages often keep the tag of their template.
 */
export const readsSpeech = (language: string | null, text: string): boolean =>
  (language === null || /^en(?:$|[-_])/i.test(language)) && looksEnglish(text);

const SAMPLE_CHARACTERS = 4000;
const COMMON = new Set(
  "the of and to in a is that for it on was with as he be by at from his said has are have an this not".split(" "),
);

/** Short texts without a common word of any kind count as English when they are written in Latin letters alone. */
function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < 12) return words.filter((word) => /^[a-z]+$/.test(word)).length >= 0.8 * words.length;
  let common = 0;
  for (const word of words) if (COMMON.has(word)) common++;
  return common >= 0.08 * words.length;
}
