import type { Span } from "../../core/span.ts";
import { foldedWords } from "./plain-search.ts";
import type { Query } from "./query.ts";

const CONTEXT_CHARACTERS = 80;

export interface Snippet {
  readonly span: Span;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The first place in the text that answers one of the terms, with about 80 characters on each side; null where none does. */
export function findSnippet(text: string, terms: readonly Extract<Query, { kind: "words" }>[]): Snippet | null {
  const wanted = terms.map((term) => ({ words: foldedWords(term.words.join(" ")), prefix: term.prefix }));
  if (wanted.length === 0) return null;
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldedWords(match[0])[0] ?? "",
  }));
  for (let at = 0; at < words.length; at++) {
    for (const { words: phrase, prefix } of wanted) {
      const fits = phrase.every((word, k) => {
        const folded = words[at + k]?.folded;
        return prefix && k === phrase.length - 1 ? folded?.startsWith(word) === true : folded === word;
      });
      const [first, last] = [words[at], words[at + phrase.length - 1]];
      if (fits && first !== undefined && last !== undefined) return around(text, { start: first.start, end: last.end });
    }
  }
  return null;
}

function around(text: string, span: Span): Snippet {
  const from = Math.max(0, span.start - CONTEXT_CHARACTERS);
  const to = Math.min(text.length, span.end + CONTEXT_CHARACTERS);
  return {
    span,
    before:
      (from > 0 ? "…" : "") +
      text
        .slice(from, span.start)
        .replace(/\s+/g, " ")
        .replace(/^\S*\s/, ""),
    words: text.slice(span.start, span.end),
    after:
      text
        .slice(span.end, to)
        .replace(/\s+/g, " ")
        .replace(/\s\S*$/, "") + (to < text.length ? "…" : ""),
  };
}
