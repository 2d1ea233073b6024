import type { Edition } from "../edition/edition.ts";
import { publisherKey, spellingsOf } from "../edition/publisher.ts";
import { oneWordNames } from "./one-word-names.ts";

/** Publishers of the run by the names they go by. */
export interface KnownNames {
  readonly has: (publisher: string) => boolean;
  /** Names that stand in a text, the longest first. */
  readonly namesIn: (text: string) => string[];
}

const NAME_WORDS_AT_MOST = 5;
const OPENING_LETTERS = 3;

const NAMING_CREDITS: ReadonlySet<string> = new Set(["original", "wire", "via"]);

/**
 * Names of outlets in the run, and of those that an article of it credits outright: what one says in full ("first published by the Herald") lets
 * another's "Story: Herald" be read. Cost of a look-up: one pass over the words for names of up to five words; only where a run of
 * words begins with the letters of a name is it put into the form in which names are compared.
 */
export function knownNames(editions: readonly Edition[], has: (publisher: string) => boolean): KnownNames {
  const names = new Map<string, string>();
  const persons = new Set(editions.flatMap(({ article }) => article.authors.map(({ name }) => publisherKey(name))));
  for (const { article } of editions)
    for (const { kind, name, span } of article.credits)
      if (span !== null && NAMING_CREDITS.has(kind) && isTelling(name) && !persons.has(publisherKey(name)))
        names.set(publisherKey(name), name);
  for (const { article } of editions)
    if (article.outlet !== null) names.set(publisherKey(article.outlet), article.outlet);
  const mayOpen = openings([...names.keys()]);
  const isName = oneWordNames(editions, new Set(names.keys()));
  const [lettersOf, keyOf] = [keeping(lettersIn), keeping(publisherKey)];
  return {
    has,
    namesIn: (text) => {
      const words = text.split(/[^\p{L}\p{N}.&'’-]+/u).map((word) => word.replace(/[.'’]+$/, ""));
      const found: string[] = [];
      const letters = words.map(lettersOf);
      // where no name of the most words opens, none of fewer does
      const starts = words.flatMap((_, from) => (mayOpen(letters, from, from + NAME_WORDS_AT_MOST) ? [from] : []));
      for (let length = NAME_WORDS_AT_MOST; length > 0; length--)
        for (const from of starts) {
          if (from + length > words.length || !mayOpen(letters, from, from + length)) continue;
          const name = names.get(keyOf(words.slice(from, from + length).join(" ")));
          if (name === undefined || found.includes(name)) continue;
          if (isName(text, words, from, length, name)) found.push(name);
        }
      return found;
    },
  };
}

/** Of two words or more, or an address: "Report" would be met everywhere. */
const isTelling = (name: string): boolean => /\p{L}\s+\S*\p{L}{2}|\.\p{L}{2,}$/u.test(name.replace(/^the\s+/iu, ""));

/** A word as it stands in a publisher's key. */
const lettersIn = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The same answer without asking twice: the words of a run are few, and each is met often. */
function keeping(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

/** Answers whether words `[from, to)` may be one of the publishers: their first letters are those of one of its spellings. */
function openings(publishers: readonly string[]): (letters: readonly string[], from: number, to: number) => boolean {
  const known = new Set(publishers.flatMap(spellingsOf).map((spelling) => spelling.slice(0, OPENING_LETTERS)));
  const opens = (letters: readonly string[], from: number, to: number): boolean => {
    let first = "";
    for (let at = from; at < to && first.length < OPENING_LETTERS; at++) first += letters[at] ?? "";
    for (let length = OPENING_LETTERS; length >= 0; length--) if (known.has(first.slice(0, length))) return true;
    return false;
  };
  // what a key leaves out in front: "The", "www."
  return (letters, from, to) =>
    opens(letters, from, to) ||
    (letters[from] === "the" && opens(letters, from + 1, to)) ||
    /^(?:www|http)/.test(letters[from] ?? "");
}
