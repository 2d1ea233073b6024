import type { Span } from "../../core/span.ts";

/** Scripts written without spaces: every character is a word of its own, so that a phrase finds them. */
const ALONE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** Soft hyphens, joiners and the like stand inside a word and are no part of it. */
const INVISIBLE = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
const WORD = new RegExp(
  `[${ALONE}]|(?:(?![${ALONE}])[\\p{L}\\p{N}])(?:(?![${ALONE}])[\\p{L}\\p{N}\\p{M}${INVISIBLE}])*`,
  "gu",
);
const SPACED_WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*`, "gu");
const HAS_ALONE = new RegExp(`[${ALONE}]`, "u");
/** Accents, and the vowel points of Arabic and Hebrew; the vowel signs of Indic scripts are letters to their readers and stay. */
const ACCENTS = /\p{Script=Inherited}|[\u0591-\u05C7]/gu;

/** A word of a text as search compares it, with its place. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

const PLAIN = /^[a-zA-Z0-9]+$/;

/** Without case, accents and the shapes of print ("ﬁ", full width); "" where nothing is left. */
function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replaceAll("ς", "σ")
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

const wordPattern = (text: string): RegExp => (HAS_ALONE.test(text) ? WORD : SPACED_WORD);

/** The words of a text as search compares them: both the full-text table and the plain search see these and nothing else. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(wordPattern(text)) ?? []) {
    const folded = fold(word);
    if (folded !== "") words.push(folded);
  }
  return words;
}

/** The same with their places in the text, one at a time: who has found what is wanted can stop. */
export function* placedWords(text: string): Generator<FoldedWord> {
  for (const match of text.matchAll(wordPattern(text))) {
    const folded = fold(match[0]);
    if (folded !== "") yield { folded, start: match.index, end: match.index + match[0].length };
  }
}

/** A name or address as `outlet:` and `source:` compare it: without case and accents, everything else as it is. */
export const foldedText = (text: string): string =>
  text.toLowerCase().normalize("NFKD").replace(ACCENTS, "").toLowerCase().replaceAll("ς", "σ");

/** Outlet and address as one text for `outlet:`. */
export const foldedPlace = (outlet: string | null, url: string | null): string =>
  foldedText(`${outlet ?? ""}\n${url ?? ""}`);
