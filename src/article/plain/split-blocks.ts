import { type Span, trimSpan } from "../../core/span.ts";

/**
 * The blocks of plain text: what blank lines part, and inside that each line, unless the lines are one paragraph wrapped at a
 * margin. Spans are trimmed and never empty.
 */
export function splitBlocks(text: string): Span[] {
  const lines = linesOf(text);
  const blocks: Span[] = [];
  let run: Span[] = [];
  const flush = (): void => {
    blocks.push(...(run.length > 1 ? joinWrapped(text, run) : run));
    run = [];
  };
  for (const line of lines) {
    if (line.start === line.end) flush();
    else run.push(line);
  }
  flush();
  return blocks;
}

/** Trimmed lines; a blank line is an empty span. Windows, Unix and old Mac ends, form feeds and Unicode's separators. */
function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/g)) {
    spans.push(trimSpan(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  spans.push(trimSpan(text, { start, end: text.length }));
  return spans;
}

const MARKED = /^\s*(?:#{1,6}\s|[-*•+]\s|\d{1,3}[.)]\s|>|\|)/;

/** Lines that were one paragraph: the next line's first word would not have fitted on the line before. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  if (width > 130 || !isWrapped(text, lines, width)) return [...lines];
  const joined: Span[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const lastLine = before === undefined ? null : lastLineOf(text, before);
    if (before !== undefined && lastLine !== null && isContinued(text, lastLine, line, width))
      joined[joined.length - 1] = { start: before.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** Of a paragraph wrapped at a margin most lines but the last are nearly full, and one of them goes on in the midst of a sentence. */
function isWrapped(text: string, lines: readonly Span[], width: number): boolean {
  const goesOn = lines
    .slice(1)
    .some(
      ({ start }, index) =>
        /^[^\p{L}]*\p{Ll}/u.test(text.slice(start, start + 8)) ||
        OPEN_END.test(text.slice(0, lines[index]?.end).slice(-8)),
    );
  if (!goesOn && lines.length > 1) return false;
  const full = lines.slice(0, -1).filter(({ start, end }) => end - start >= FULL * width).length;
  return full >= (lines.length - 1) / 2;
}
const FULL = 0.6;
/** A line that ends so is no whole one. */
const OPEN_END = /(?:,|-|\s(?:a|an|the|of|in|on|at|to|for|by|and|or|with|from|as|is|was|that|not))$/i;

function isContinued(text: string, before: Span, line: Span, width: number): boolean {
  const words = text.slice(line.start, line.end);
  if (
    MARKED.test(words) ||
    (MARKED.test(text.slice(before.start, before.end)) && /^#/.test(text.slice(before.start, before.end)))
  )
    return false;
  // who wrote it, and below that where it stood
  const upper = text.slice(before.start, before.end);
  if (/^by\s/i.test(upper) && /^\p{Lu}/u.test(words) && !/(?:,|\band)\s*$/i.test(upper)) return false;
  const length = before.end - before.start;
  const firstWord = /^\S+/.exec(words)?.[0].length ?? 0;
  if (length < 40 || length + 1 + firstWord <= Math.min(width, 100) - 8) return false;
  return width >= 50;
}

function lastLineOf(text: string, block: Span): Span {
  const words = text.slice(block.start, block.end);
  return { start: block.start + Math.max(words.lastIndexOf("\n"), words.lastIndexOf("\r")) + 1, end: block.end };
}
