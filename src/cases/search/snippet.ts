import type { Article } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import { type FoldedWord, placedWords } from "./folded-words.ts";
import type { Query } from "./query.ts";

const CONTEXT_CHARACTERS = 80;

export interface Snippet {
  readonly span: Span;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The first place below the headline that answers one of the terms, else the one in it, with about 80 characters on each side; null where
 * none does. (A hit is listed under its headline.)
 */
export function findSnippet(
  { text, parts }: Pick<Article, "text" | "parts">,
  terms: readonly Extract<Query, { kind: "words" }>[],
): Snippet | null {
  const wanted = terms.map((term) => ({ words: term.words, prefix: term.prefix }));
  if (wanted.length === 0) return null;
  const longest = Math.max(...wanted.map((term) => term.words.length));
  const title = parts.find(({ kind }) => kind === "title")?.span ?? { start: 0, end: 0 };
  let inTitle: Span | null = null;
  const window: FoldedWord[] = [];
  const fits = ({ words, prefix }: (typeof wanted)[number]): boolean =>
    words.every((word, k) => {
      const folded = window[k]?.folded;
      return prefix && k === words.length - 1 ? folded?.startsWith(word) === true : folded === word;
    });
  const fitting = (): Snippet | null => {
    const term = wanted.find(fits);
    const [first, last] = [window[0], window[(term?.words.length ?? 0) - 1]];
    if (first === undefined || last === undefined) return null;
    const span = { start: first.start, end: last.end };
    if (span.start < title.start || span.start >= title.end) return around(text, span);
    inTitle ??= span;
    return null;
  };
  for (const word of placedWords(text)) {
    window.push(word);
    if (window.length < longest) continue;
    const snippet = fitting();
    if (snippet !== null) return snippet;
    window.shift();
  }
  for (; window.length > 0; window.shift()) {
    const snippet = fitting();
    if (snippet !== null) return snippet;
  }
  return inTitle === null ? null : around(text, inTitle);
}

/** On one line, without the marks that make a line of Markdown a heading. */
const onOneLine = (words: string): string => words.replace(/(^|\n)#{1,6}\s+/g, "$1").replace(/\s+/g, " ");

function around(text: string, span: Span): Snippet {
  const from = Math.max(0, span.start - CONTEXT_CHARACTERS);
  const to = Math.min(text.length, span.end + CONTEXT_CHARACTERS);
  return {
    span,
    before: (from > 0 ? "…" : "") + onOneLine(text.slice(from, span.start)).replace(from > 0 ? /^\S*\s/ : "", ""),
    words: text.slice(span.start, span.end),
    after:
      onOneLine(text.slice(span.end, to)).replace(to < text.length ? /\s\S*$/ : "", "") + (to < text.length ? "…" : ""),
  };
}
