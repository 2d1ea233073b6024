import type { Article, Part } from "../core/article.ts";

/**
 * The article's text with its titles in the capitals of its body: in "Council Lets Ferry Sink" the capitals hide which words are
 * names; the body, which writes "the ferry" and "the Council", tells. Same length, same offsets; a title that is not in Title Case stays
 * as it is. Cost: linear in the text. (Truecasing from the document itself; for whole
 * corpora Lita et al., "tRuEcasIng", 2003.)
 *
 * May mislead: a name that is also a word ("Rose", "May") follows whatever the body has more often.
 */
export function recaseTitles({ text, parts }: Article): string {
  const titles = parts.filter((part) => isTitle(part) && isTitleCase(text.slice(part.span.start, part.span.end)));
  if (titles.length === 0) return text;
  const seen = countCapitals(text, parts);
  let recased = text;
  for (const { span } of titles) {
    const title = text.slice(span.start, span.end).replace(WORD, (word, at: number) => {
      if (at === 0 || !isCapital(word) || !isCommon(word, seen)) return word;
      const lower = word.toLowerCase();
      return lower.length === word.length ? lower : word;
    });
    recased = recased.slice(0, span.start) + title + recased.slice(span.end);
  }
  return recased;
}

interface Seen {
  /** Word in lower case → how often it stands inside a sentence in lower case, less how often with a capital. */
  readonly words: ReadonlyMap<string, number>;
  /** The same by the first letters of each word: an inflected form of a word that the body has. */
  readonly stems: ReadonlyMap<string, number>;
}

/** Plain ranges of letters with case: a class of all letters takes longer to compile than a short article to read. */
const WORD = /[A-Za-zÀ-ɏͰ-ԯ][A-Za-zÀ-ɏͰ-ԯ\u0300-\u036f'’]*/g;
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const isTitle = ({ kind }: Part): boolean => kind === "title" || kind === "subtitle";
const STEM_LETTERS_AT_LEAST = 4;
const ENDING_LETTERS_AT_MOST = 3;

function isTitleCase(title: string): boolean {
  const long = (title.match(WORD) ?? []).filter((word) => word.length > 3);
  return long.length >= 3 && long.filter(isCapital).length >= 0.8 * long.length;
}

function countCapitals(text: string, parts: readonly Part[]): Seen {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string, by: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  for (const { kind, span } of parts) {
    if (kind !== "paragraph") continue;
    for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
      const before = text.slice(Math.max(span.start, span.start + match.index - 3), span.start + match.index);
      // the first word of a sentence or a quotation is capitalised whatever it is
      const capital = isCapital(match[0]);
      if (capital && (match.index === 0 || /[.!?:…"“”‘«([]\s*$/.test(before))) continue;
      const by = capital ? -1 : 1;
      count(words, match[0].toLowerCase(), by);
      count(stems, stemOf(match[0].toLowerCase()), by);
    }
  }
  return { words, stems };
}

const stemOf = (word: string): string =>
  word.slice(0, Math.max(STEM_LETTERS_AT_LEAST, word.length - ENDING_LETTERS_AT_MOST));

/**
 * Does the body write the word, or one of its root, in lower case? A name of a headline stands in its body too, so a word that the body
 * does not have is none; but for initials ("GOP"), which it may spell out.
 */
function isCommon(word: string, { words, stems }: Seen): boolean {
  const lower = word.toLowerCase().replace(/['’]s$/, "");
  const own = words.get(lower);
  if (own !== undefined) return own > 0;
  if (word.slice(1) !== word.slice(1).toLowerCase()) return false;
  for (let letters = lower.length; letters >= shortestStem(lower); letters--) {
    const count = stems.get(lower.slice(0, letters));
    if (count !== undefined) return count > 0;
  }
  return true;
}

const shortestStem = (word: string): number => Math.max(STEM_LETTERS_AT_LEAST, word.length - ENDING_LETTERS_AT_MOST);
