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
    const quoted = quotedLines(child, at);
    if (quoted.length === 0) return;
    for (const name of known.namesIn(child.article.text.slice(span.start, span.end))) {
      const publisher = publisherKey(name);
      if (isPublishedBy(child, publisher)) continue;
      for (const parent of articlesOf(publisher)) {
        if (compareMoments(parent.moment, child.moment) > 0 || areCopies(child, parent)) continue;
        for (const line of quoted) {
          const run = longestRun(child.lines[line]!, parent.lines);
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
function quotedLines({ lines }: Edition, at: number): number[] {
  const found: number[] = [];
  for (let line = Math.max(0, at - LINES_BEFORE); line <= Math.min(lines.length - 1, at + LINES_BEHIND); line++) {
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

/** The longest run of equal words inside marks in both; `null` where none has five. */
function longestRun(own: Line, lines: readonly Line[]): Run | null {
  const starts = new Map<number, number[]>();
  for (let from = 0; from + RUN_WORDS_AT_LEAST <= own.ids.length; from++) {
    if (own.words[from]?.quoted !== true) continue;
    const key = keyOf(own, from);
    starts.set(key, [...(starts.get(key) ?? []), from]);
  }
  let best: Run | null = null;
  lines.forEach((other, line) => {
    if (other.title) return;
    for (let at = 0; at + RUN_WORDS_AT_LEAST <= other.ids.length; at++) {
      if (other.words[at]?.quoted !== true) continue;
      for (const from of starts.get(keyOf(other, at)) ?? []) {
        let length = 0;
        while (
          own.words[from + length]?.quoted === true &&
          other.words[at + length]?.quoted === true &&
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
