import type { Article } from "../../core/article.ts";
import { type Span, trimSpan } from "../../core/span.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Word, wordsIn } from "./words.ts";

/** About a sentence of the body, or the title: the unit in which copies are laid side by side. */
export interface Line {
  readonly span: Span;
  readonly title: boolean;
  /** Index of the part in the article. */
  readonly part: number;
  readonly words: readonly Word[];
  /** The words as numbers of the run's vocabulary, in order. */
  readonly ids: readonly number[];
  /** Equal for equal wording. */
  readonly key: number;
}

const BREAK = /(?:[.!?…]+["”’»›」』)\]]*|\n\s*\n)\s+(?=["“‘«„‹»「『'([]?\s?[\p{Lu}\p{N}])/gu;
/** A full stop after these ends no sentence: a single capital, a short capitalised title, letters with inner stops. */
const ABBREVIATED =
  /(?:^|[\s("“])(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{L}\.(?:\p{L}\.?)*|Capt|Prof|Supt|Inspector)\.["”’»)\]]*\s*$/u;
const SHORT_WORDS = new Set([
  "he",
  "she",
  "it",
  "us",
  "me",
  "so",
  "no",
  "yes",
  "him",
  "they",
  "now",
  "too",
  "not",
  "out",
  "off",
  "up",
  "all",
  "year",
  "day",
  "men",
  "law",
  "war",
  "city",
  "port",
  "town",
  "road",
  "home",
  "work",
  "time",
  "here",
  "food",
  "fire",
  "ship",
  "oil",
  "gas",
]);

/**
 * Title, subtitle and body of an article as lines, in reading order. Notes, bylines, credits, terms and furniture are left out:
 * they frame a copy and are no part of what is copied. An article without parts is read as one body.
 */
export function linesOf(article: Article, vocabulary: Vocabulary): Line[] {
  const { text, parts } = article;
  const kept = parts.length > 0 ? parts : [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
  const lines: Line[] = [];
  kept.forEach(({ kind, span }, part) => {
    if (kind !== "title" && kind !== "subtitle" && kind !== "paragraph" && kind !== "caption") return;
    const words = wordsIn(text, span);
    for (const range of kind === "title" ? [span] : sentencesOf(text, span)) {
      const own = words.filter(({ start }) => start >= range.start && start < range.end);
      if (own.length === 0) continue;
      const key = vocabulary.idOf(`= ${own.map(({ word }) => word).join(" ")}`);
      const ids = own.map(({ word }) => vocabulary.idOf(word));
      lines.push({ span: range, title: kind === "title", part, words: own, ids, key });
    }
  });
  return lines;
}

function sentencesOf(text: string, span: Span): Span[] {
  const ranges: Span[] = [];
  const slice = text.slice(span.start, span.end);
  let from = 0;
  for (const match of slice.matchAll(BREAK)) {
    const end = match.index + match[0].trimEnd().length;
    if (isAbbreviated(slice.slice(Math.max(from, end - 24), end))) continue;
    ranges.push(trimSpan(text, { start: span.start + from, end: span.start + match.index + match[0].length }));
    from = match.index + match[0].length;
  }
  if (from < slice.length) ranges.push(trimSpan(text, { start: span.start + from, end: span.end }));
  return ranges.filter(({ start, end }) => end > start);
}

function isAbbreviated(before: string): boolean {
  const match = ABBREVIATED.exec(before);
  if (match === null) return false;
  const word = match[0].replace(/[^\p{L}]/gu, "").toLowerCase();
  return !SHORT_WORDS.has(word);
}
