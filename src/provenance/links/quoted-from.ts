import type { Span } from "../../core/span.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { compareMoments } from "../edition/moment.ts";
import { publisherKey } from "../edition/publisher.ts";
import type { KnownNames } from "./known-names.ts";

/** A quotation that an article has from another: which outlet the article names for it, where, and the line beside the other's. */
export interface QuotedFrom {
  readonly parent: Edition;
  /** The outlet as the run knows it, and the line that names it. */
  readonly name: string;
  readonly credit: Span;
  readonly line: number;
  readonly above: number;
  /** The equal words in the child, and in the parent. */
  readonly own: Span;
  readonly theirs: Span;
}

/** Lines between a quotation and the one that tells from whom it is: "Said X. The remark was made to the Herald." */
const LINES_BEFORE = 2;
const LINES_BEHIND = 1;
/** Outside quotation marks: "J. Doe, chair of the harbour board, was quoted by the Herald as saying". */
const CREDIT_WORDS_AT_MOST = 24;
const RUN_WORDS_AT_LEAST = 5;
/** "The details were first published by the Herald.": a line that does no more than credit speaks of a quotation so many lines off. */
const CREDIT_ALONE_WORDS = 13;
const LINES_OFF = 8;
const MULTIPLIER = 8191;

/**
 * The quotation beside a line that names another outlet of the run, where an article of that outlet, not later, has the same words inside marks: five in one run
 * at least, so that a word exchanged or a "not" taken out does not hide it. The longest run wins. Cost: short lines that name an outlet × the words of its articles.
 */
export function quotedFrom(
  child: Edition,
  known: KnownNames,
  articlesOf: (publisher: string) => readonly Edition[],
  areCopies: (a: Edition, b: Edition) => boolean,
): QuotedFrom | null {
  let best: QuotedFrom | null = null;
  let longest = RUN_WORDS_AT_LEAST - 1;
  child.lines.forEach(({ span, title, words }, at) => {
    if (title || words.filter((word) => !word.quoted).length > CREDIT_WORDS_AT_MOST) return;
    const isAlone = words.length <= CREDIT_ALONE_WORDS && !words.some((word) => word.quoted);
    const quoted = quotedLines(child, at, isAlone);
    if (quoted.length === 0) return;
    for (const name of known.namesIn(child.article.text.slice(span.start, span.end))) {
      const publisher = publisherKey(name);
      if (isPublishedBy(child, publisher)) continue;
      for (const parent of articlesOf(publisher)) {
        if (compareMoments(parent.moment, child.moment) > 0 || areCopies(child, parent)) continue;
        for (const line of quoted) {
          const run =
            longestRun(child.lines[line]!, parent.lines, (word) => word.quoted) ??
            (isAlone ? runBeside(child, line, parent) : null);
          if (run === null || run.length <= longest) continue;
          longest = run.length;
          const own = spanOf(child.lines[line]!, run.from, run.length);
          const theirs = spanOf(parent.lines[run.line]!, run.at, run.length);
          best = { parent, name, credit: span, line, above: run.line, own, theirs };
        }
      }
    }
  });
  return best;
}

/** Lines with a quotation of some words that a credit in line `at` may speak of. */
function quotedLines({ lines }: Edition, at: number, isAlone: boolean): number[] {
  const found: number[] = [];
  const [before, behind] = isAlone ? [LINES_OFF, LINES_OFF] : [LINES_BEFORE, LINES_BEHIND];
  for (let line = Math.max(0, at - before); line <= Math.min(lines.length - 1, at + behind); line++) {
    const { title, words } = lines[line]!;
    if (!title && words.filter(({ quoted }) => quoted).length >= RUN_WORDS_AT_LEAST) found.push(line);
  }
  return found;
}

const spanOf = ({ words }: Line, from: number, length: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[from + length - 1]?.end ?? 0,
});

interface Run {
  readonly from: number;
  readonly line: number;
  readonly at: number;
  readonly length: number;
}

/**
 * As that, of the words beside a quotation whose own were changed: "Katrin Pellow, a former bomb disposal officer, said the fuse …"; with a name in it, or
 * long.
 */
function runBeside(child: Edition, line: number, parent: Edition): Run | null {
  const own = child.lines[line]!;
  const run = longestRun(own, parent.lines, () => true);
  if (run === null || run.length < BESIDE_WORDS_AT_LEAST) return null;
  const hasName = own.words
    .slice(run.from, run.from + run.length)
    .some(({ start }, at) => run.from + at > 0 && /\p{Lu}/u.test(child.article.text[start] ?? ""));
  return hasName || run.length >= NAMELESS_WORDS_AT_LEAST ? run : null;
}
const BESIDE_WORDS_AT_LEAST = 6;
const NAMELESS_WORDS_AT_LEAST = 10;

/** The longest run of equal words of a kind in both; `null` where none has five. */
function longestRun(own: Line, lines: readonly Line[], counts: (word: Line["words"][number]) => boolean): Run | null {
  const starts = new Map<number, number[]>();
  for (let from = 0; from + RUN_WORDS_AT_LEAST <= own.ids.length; from++) {
    if (!counts(own.words[from]!)) continue;
    const key = keyOf(own, from);
    starts.set(key, [...(starts.get(key) ?? []), from]);
  }
  let best: Run | null = null;
  lines.forEach((other, line) => {
    if (other.title) return;
    for (let at = 0; at + RUN_WORDS_AT_LEAST <= other.ids.length; at++) {
      if (!counts(other.words[at]!)) continue;
      for (const from of starts.get(keyOf(other, at)) ?? []) {
        let length = 0;
        while (
          from + length < own.ids.length &&
          at + length < other.ids.length &&
          counts(own.words[from + length]!) &&
          counts(other.words[at + length]!) &&
          own.ids[from + length] === other.ids[at + length]
        )
          length++;
        if (length >= RUN_WORDS_AT_LEAST && length > (best?.length ?? 0)) best = { from, line, at, length };
      }
    }
  });
  return best;
}

function keyOf({ ids }: Line, at: number): number {
  let key = 0;
  for (let index = at; index < at + RUN_WORDS_AT_LEAST; index++) key = (key * MULTIPLIER + (ids[index] ?? 0)) % 2 ** 40;
  return key;
}
