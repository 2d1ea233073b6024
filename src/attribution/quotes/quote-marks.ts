import type { Span } from "../../core/span.ts";

/** Double marks are one family whatever their drawing: writers and copiers mix them. */
export type MarkFamily = "double" | "single";

export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The drawing itself says which side it is (“ but not "). */
  readonly drawn: "open" | "close" | "either";
}

const MARK = /''|``|["“”„‟«»″＂‘’'‚‹›]/g;
const DRAWN_OPEN = new Set(["“", "„", "‟", "``", "«", "‘", "‚", "‹"]);
const DRAWN_CLOSE = new Set(["”", "»", "’", "›"]);
const SINGLE = new Set(["‘", "’", "'", "‚", "‹", "›"]);
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe and are no quotation: 'em, 'til, '90s, 'n'. */
const ELIDED = /^(?:s|d|m|t|ll|re|ve|em|til|tis|twas|cause|bout|round|n|cuz|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * The quotation marks of one part, in reading order, each with the sides it may stand on. Apostrophes are left out.
 * Cost: one pass.
 *
 * May mislead: a plural possessive (the clerks' office) may also close; the state machine chooses.
 */
export function findQuoteMarks(text: string, part: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  // in the part alone: from its beginning on, the search would run to the next mark of the whole text
  for (const match of text.slice(part.start, part.end).matchAll(MARK)) {
    const mark = match[0];
    const start = part.start + match.index;
    const end = start + mark.length;
    const before = start > part.start ? (text[start - 1] ?? " ") : " ";
    const after = end < part.end ? (text[end] ?? " ") : " ";
    const family: MarkFamily = SINGLE.has(mark) ? "single" : "double";
    const drawn = DRAWN_OPEN.has(mark) ? "open" : DRAWN_CLOSE.has(mark) ? "close" : "either";
    const wordBefore = WORD.test(before);
    const wordAfter = WORD.test(after);
    if (family === "single") {
      const isApostrophe =
        (wordBefore && wordAfter) || (mark !== "‘" && !wordBefore && ELIDED.test(text.slice(end, end + 8)));
      if (isApostrophe && mark !== "‘") continue;
      const opens = mark !== "’" && !wordBefore && before !== "." && before !== "," && !SPACE.test(after);
      const closes = mark !== "‘" && !SPACE.test(before) && !wordAfter;
      if (opens || closes) marks.push({ start, end, family, opens: opens && !closes, closes, drawn });
      continue;
    }
    // a foot or inch sign: 6'2", 12" pipe
    if (mark === '"' && /\d/.test(before) && marks.length === 0 && !/["”]/.test(text.slice(end, part.end))) continue;
    const opens = !wordBefore && !SPACE.test(after) && !/[.,;:!?)\]]/.test(after);
    const closes = !SPACE.test(before) && !wordAfter;
    marks.push({ start, end, family, opens, closes, drawn });
  }
  return marks;
}
