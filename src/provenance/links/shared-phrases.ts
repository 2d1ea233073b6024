import { NEGATIONS } from "../../language/english/relays.ts";
import { SMALL_WORDS } from "../../language/english/small-words.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { equalLines } from "./anchors.ts";

/** A run of equal words in two articles. Lines by number, words half-open in the child's line. */
interface SharedPhrase {
  readonly line: number;
  readonly above: number;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** What two articles have in the same words, phrase by phrase. */
export interface SharedPhrases {
  /** Lines of the child with such a phrase, each with a line of the other to itself; of quotations one counts, however many there are. */
  readonly lines: number;
  /** Phrases in whose lines one of the two has a "not" and the other none. */
  readonly clashes: number;
  /** Words in all phrases together. */
  readonly words: number;
  /** The longest; `null` where there is none. */
  readonly longest: SharedPhrase | null;
}

const PHRASE_WORDS = 4;
/** In characters. */
const DESCRIPTION_AT_MOST = 300;
const TELLING_WORDS_AT_LEAST = 2;
const MULTIPLIER = 8191;

/**
 * Runs of four words and more that a text shares with another, with two words at least that are neither small nor a name: who writes about one matter from two sides shares
 * its names and numbers, and hardly its phrases. Whole lines that both have are left out: between texts that are no copies they are boilerplate. Cost: words of both.
 *
 * May mislead: a fixed phrase ("told reporters on the scene that") is shared by chance; one line of it proves nothing.
 */
export function sharedPhrases(child: Edition, parent: Edition): SharedPhrases {
  const equal = equalLines(child, parent);
  const places = new Map<number, { line: number; at: number }[]>();
  parent.lines.forEach((line, number) => {
    if (line.title || equal.has(line.key)) return;
    for (let at = 0; at + PHRASE_WORDS <= line.ids.length; at++) {
      const key = keyOf(line, at);
      const list = places.get(key);
      if (list === undefined) places.set(key, [{ line: number, at }]);
      else list.push({ line: number, at });
    }
  });
  const found: SharedPhrase[] = [];
  const isOfSpeaker = speakersIn(child);
  child.lines.forEach((line, number) => {
    if (line.title || equal.has(line.key)) return;
    for (let at = 0; at + PHRASE_WORDS <= line.ids.length; at++) {
      const best = longestAt(line, at, places.get(keyOf(line, at)) ?? [], parent.lines);
      if (best === null) continue;
      const words = line.words.slice(at, at + best.length);
      if (tellingIn(child, line, at, at + best.length, isOfSpeaker) >= TELLING_WORDS_AT_LEAST)
        found.push({
          line: number,
          above: best.line,
          from: at,
          to: at + best.length,
          quoted: words.every(({ quoted }) => quoted),
        });
      at += best.length - 1;
    }
  });
  const unquoted = found.filter(({ quoted }) => !quoted);
  const count = (phrases: readonly SharedPhrase[]): number =>
    Math.min(new Set(phrases.map(({ line }) => line)).size, new Set(phrases.map(({ above }) => above)).size);
  const longest = found.reduce<SharedPhrase | null>(
    (best, one) => (best === null || one.to - one.from > best.to - best.from ? one : best),
    null,
  );
  return {
    lines: count(unquoted) + (found.length > unquoted.length ? 1 : 0),
    clashes: found.filter(({ line, above }) => isNegated(child.lines[line]) !== isNegated(parent.lines[above])).length,
    words: found.reduce((sum, { from, to }) => sum + to - from, 0),
    longest,
  };
}

const isNegated = (line: Line | undefined): boolean => line?.words.some(({ word }) => NEGATIONS.has(word)) === true;

function keyOf({ ids }: Line, at: number): number {
  let key = 0;
  for (let index = at; index < at + PHRASE_WORDS; index++) key = (key * MULTIPLIER + (ids[index] ?? 0)) % 2 ** 40;
  return key;
}

function longestAt(
  line: Line,
  at: number,
  places: readonly { readonly line: number; readonly at: number }[],
  lines: readonly Line[],
): { line: number; length: number } | null {
  let best: { line: number; length: number } | null = null;
  for (const place of places) {
    const other = lines[place.line];
    let length = 0;
    while (line.ids[at + length] !== undefined && line.ids[at + length] === other?.ids[place.at + length]) length++;
    if (length >= PHRASE_WORDS && (best === null || length > best.length)) best = { line: place.line, length };
  }
  return best;
}

/** Words that are neither small, nor written as a name, nor part of who speaks. The first of a line is written large in any case. */
const tellingIn = (
  { article: { text } }: Edition,
  { words }: Line,
  from: number,
  to: number,
  isOfSpeaker: (at: number) => boolean,
): number =>
  words
    .slice(from, to)
    .filter(
      ({ word, start }, index) =>
        !SMALL_WORDS.has(word) && (from + index === 0 || !/\p{Lu}/u.test(text[start] ?? "")) && !isOfSpeaker(start),
    ).length;

/** "the director of repairs at Ashgill Homes", "a rating, who asked to stay unnamed because the exercise is secret": everybody who quotes them says who they are, and why no name. */
function speakersIn({ attributions, sources }: Edition): (at: number) => boolean {
  const spans = [
    ...[...attributions.values()].flatMap(({ who }) => (who === null ? [] : [who])),
    ...[...sources.values()].flatMap(({ mentions, reason }) => {
      const [first] = mentions;
      return reason == null || first === undefined
        ? []
        : [{ start: first.start, end: Math.max(first.end, reason.end) }];
    }),
  ].filter(({ start, end }) => end - start <= DESCRIPTION_AT_MOST);
  return (at) => spans.some(({ start, end }) => start <= at && at < end);
}
