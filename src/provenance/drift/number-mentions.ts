import type { Span } from "../../core/span.ts";
import type { Bound } from "../../core/statement.ts";
import { TIME_ANCHORS } from "../../language/english/drift-words.ts";
import { numberAt } from "../../language/english/number-words.ts";
import { BOUNDS_AFTER, BOUNDS_BEFORE, MULTIPLIERS } from "../../language/english/quantities.ts";
import { BOUNDS_OF_MEASURES, SMALL_WORDS } from "../../language/english/small-words.ts";
import { likenessIn, type Term, termOf } from "../claims/terms.ts";
import type { Line } from "../edition/lines.ts";

/** A number in running text, in figures or words, with how it is meant and the words behind it. */
export interface NumberMention {
  readonly value: number;
  readonly bound: Bound | null;
  /** What is counted, or the unit: up to two telling words behind the number. */
  readonly of: readonly Term[];
  /** "ago", "earlier": what makes a span of time a point in it; null elsewhere. */
  readonly anchor: string | null;
  /** With the words of its bound and one word behind it. */
  readonly span: Span;
}

const FIGURES = /^\d+(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** "One" and "two" stand for too much else. */
const WORD_AT_LEAST = 3;
const WORDS_BEHIND = 3;
const TERMS_BEHIND = 2;
const BOUNDS = [...BOUNDS_BEFORE, ...BOUNDS_OF_MEASURES].map(({ words, bound }) => ({
  words: words.split(" "),
  bound,
}));
BOUNDS.sort((a, b) => b.words.length - a.words.length);

/** "32 nights or more": the bound stands behind what is counted. */
const boundFrom = (behind: Line["words"]): Bound | null =>
  BOUNDS_AFTER.find(
    ({ words: after }) =>
      after.startsWith("or ") && behind.some(({ word }, at) => `${word} ${behind[at + 1]?.word}` === after),
  )?.bound ?? null;

/** The numbers of a line outside quotation marks, without years. Cost: words of the line. */
export function numberMentions({ words }: Line): NumberMention[] {
  return words.flatMap(({ word, quoted }, index): NumberMention[] => {
    const number = YEAR.test(word) ? null : numberAt(words, index);
    const bare = number?.value ?? 0;
    if (index > 0 && numberAt(words, index - 1)?.words === 2) return [];
    if (quoted || bare === 0 || (!FIGURES.test(word) && bare < WORD_AT_LEAST)) return [];
    const behindNumber = index + (number?.words ?? 1);
    const times = MULTIPLIERS.get(words[behindNumber]?.word ?? "") ?? 1;
    const from = behindNumber + (times === 1 ? 0 : 1);
    const behind = words.slice(from, from + WORDS_BEHIND).filter((one) => !SMALL_WORDS.has(one.word));
    const found = BOUNDS.find(({ words: before }) =>
      before.every((one, at) => words[index - before.length + at]?.word === one),
    );
    const trailing = found === undefined ? boundFrom(words.slice(from, from + WORDS_BEHIND + 1)) : null;
    const first = words[index - (found?.words.length ?? 0)];
    const last = words[Math.min(words.length - 1, from)];
    return [
      {
        value: bare * times,
        bound: found === undefined ? trailing : found.bound === "exactly" ? null : found.bound,
        anchor: words.slice(from, from + 2).find((one) => TIME_ANCHORS.has(one.word))?.word ?? null,
        of: behind.slice(0, TERMS_BEHIND).map((one) => termOf(one.word)),
        span: { start: first?.start ?? 0, end: last?.end ?? 0 },
      },
    ];
  });
}

const RARE_AT_LEAST = 1000;
const isRare = (value: number): boolean => value >= RARE_AT_LEAST || !Number.isInteger(value);

/** One number of the same things: equal, and the words behind it are of one kind; a great or a broken number is the same wherever it stands. */
export const isSameNumber = (a: NumberMention, b: NumberMention): boolean =>
  a.value === b.value && a.anchor === b.anchor && (isRare(a.value) || a.of.some((term) => likenessIn(term, b.of) > 0));
