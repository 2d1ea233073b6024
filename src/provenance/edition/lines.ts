import type { Article } from "../../core/article.ts";
import { type Span, trimSpan } from "../../core/span.ts";
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from "../../language/english/abbreviations.ts";
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
/** A full stop after these ends no sentence: a single capital, letters with inner stops, and a short title written large, if it is one that is known. */
const ABBREVIATED = /(?:^|[\s("“])(?:(\p{Lu}\p{Ll}{1,8})|\p{Lu}|\p{L}\.(?:\p{L}\.?)*)\.["”’»)\]]*\s*$/u;
/** Titles and the like of other languages than English; and what English ones are words as well ("told the Sun"). Lower case. */
const FOREIGN_TITLES =
  "hr nr str abs art mag ing dipl sra srta dra dr dña mme mlle mm frk fru av gen c sig dott avv on".split(" ");
const ALSO_WORDS = new Set("sun sat wed fig no miss wash ill ten mass del ind sec dip ext min co".split(" "));
const TITLES = new Set([...LEADING_ABBREVIATIONS, ...CLOSING_ABBREVIATIONS, ...FOREIGN_TITLES, "inspector"]);

/**
 * Title, subtitle and body of an article as lines, in reading order. Notes, bylines, credits, terms and furniture are left out:
 * they frame a copy and are no part of what is copied. An article without parts is read as one body.
 */
export function linesOf(article: Article, vocabulary: Vocabulary): Line[] {
  const { text, parts } = article;
  const kept = parts.length > 0 ? parts : [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
  const lines: Line[] = [];
  const first = kept.find(({ kind }) => kind === "paragraph");
  kept.forEach(({ kind, span }, part) => {
    if (kind !== "title" && kind !== "subtitle" && kind !== "paragraph" && kind !== "caption") return;
    const inner = first?.span === span ? { start: span.start + placeBefore(text, span), end: span.end } : span;
    const words = wordsIn(text, inner);
    const ranges = kind === "title" ? [span] : sentencesOf(text, span).flatMap((range) => halvesOf(text, range, words));
    for (const range of ranges) {
      const own = words.filter(({ start }) => start >= range.start && start < range.end);
      if (own.length === 0) continue;
      const key = vocabulary.idOf(`= ${own.map(({ word }) => word).join(" ")}`);
      const ids = own.map(({ word }) => vocabulary.idOf(word));
      lines.push({ span: range, title: kind === "title", part, words: own, ids, key });
    }
  });
  return lines;
}

/** "Vale, Northland – Residents …": a dateline in the first paragraph, in small letters. */
const PLACE_BEFORE = /^\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|of|the|on|de)){0,4} ?[–—-]+ (?=["“'‘]?\p{Lu})/u;

/** Characters of a place at the head of the text, dash included: it belongs to no sentence. */
const placeBefore = (text: string, { start, end }: Span): number =>
  PLACE_BEFORE.exec(text.slice(start, Math.min(end, start + PLACE_CHARACTERS_AT_MOST)))?.[0].length ?? 0;

const PLACE_CHARACTERS_AT_MOST = 60;

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

const HALF_WORDS_AT_LEAST = 4;

/** Two sentences that a semicolon joins outside quotation marks, each by itself: a copy may part them, or join what stood apart. */
function halvesOf(text: string, { start, end }: Span, words: readonly Word[]): Span[] {
  const own = words.filter((word) => word.start >= start && word.start < end);
  const cut = own.findIndex(
    (word, index) =>
      index >= HALF_WORDS_AT_LEAST &&
      own.length - index >= HALF_WORDS_AT_LEAST &&
      !word.quoted &&
      own[index - 1]?.quoted === false &&
      /^;\s+$/.test(text.slice(own[index - 1]?.end, word.start)),
  );
  const at = own[cut]?.start;
  if (at === undefined) return [{ start, end }];
  return [trimSpan(text, { start, end: at }), ...halvesOf(text, { start: at, end }, words)];
}

function isAbbreviated(before: string): boolean {
  const match = ABBREVIATED.exec(before);
  if (match === null) return false;
  const word = match[1]?.toLowerCase();
  return word === undefined || (TITLES.has(word) && !ALSO_WORDS.has(word));
}
