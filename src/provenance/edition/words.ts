import type { Span } from "../../core/span.ts";
import { MARKS, OpenMarks } from "./marks.ts";

/** One word for comparing: lower case, straight apostrophes, no digit groups. An ellipsis is a word of its own: "…". */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

const TOKEN =
  /\[?(?:…|\.(?: ?\.){2,3})\]?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}]+)*|["“”„«»‹›「」『』‘’‚']/gu;
const INVISIBLE = /[­​-‏⁠﻿]/g;
const DIGIT_GROUP = /(\d),(?=\d{3}(?:\D|$))/g;

/**
 * The words of one paragraph or of a part of one, each with whether it stands inside quotation marks, of whatever language's form. Marks are read
 * within the range alone: a quotation that is still open at its end is closed there.
 *
 * May mislead: a single mark counts where it opens before a word and another closes behind one; of "‘the owners’ club is shut’" the first that closes
 * behind a mark of its own is taken, else the nearest.
 */
export function wordsIn(text: string, range: Span): Word[] {
  const words: Word[] = [];
  const marks = new OpenMarks(text, range);
  for (const match of text.slice(range.start, range.end).matchAll(TOKEN)) {
    const token = match[0];
    const start = range.start + match.index;
    if (token.length === 1 && MARKS.has(token)) marks.meet(token, start);
    else words.push(...wordsOf(token, start, marks.isOpen));
  }
  return words;
}

/** "couldn't", "cannot": what is run together counts as the words that it stands for. */
const RUN_TOGETHER = /(?<=\p{L})(?:n't|'re|'ll|'ve|'m)$/u;
const SPELLED_OUT: Readonly<Record<string, string>> = {
  "n't": "not",
  "'re": "are",
  "'ll": "will",
  "'ve": "have",
  "'m": "am",
};
const IRREGULAR: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall", ai: "is" };

function wordsOf(token: string, start: number, quoted: boolean): Word[] {
  const word = normalWord(token);
  const end = start + token.length;
  const behind = word === "cannot" ? "not" : word.includes("'") ? RUN_TOGETHER.exec(word)?.[0] : undefined;
  // an invisible character inside leaves no place to cut at
  if (behind === undefined || word.length !== token.length) return [{ word, start, end, quoted }];
  const first = word.slice(0, -behind.length);
  const cut = end - behind.length;
  return [
    { word: (behind === "n't" ? IRREGULAR[first] : undefined) ?? first, start, end: cut, quoted },
    { word: SPELLED_OUT[behind] ?? behind, start: cut, end, quoted },
  ];
}

/** A word as it is compared: case, apostrophes, invisible characters and digit groups do not matter. */
export function normalWord(token: string): string {
  if (isPlain(token)) return token.toLowerCase();
  if (/^\[?(?:…|\.)/.test(token)) return "…";
  return token.normalize("NFC").toLowerCase().replace(/[’ʼ‘]/g, "'").replace(INVISIBLE, "").replace(DIGIT_GROUP, "$1");
}

/** Latin letters without accents alone, as nearly every word of English: nothing but its case can change. */
function isPlain(token: string): boolean {
  for (let at = 0; at < token.length; at++) {
    const letter = token.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) return false;
  }
  return true;
}
