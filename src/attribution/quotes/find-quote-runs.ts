import type { Part } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import { trimSpan } from "../../core/span.ts";
import { findQuoteMarks, type QuoteMark } from "./quote-marks.ts";

/** A quotation as its marks give it, before anybody asks what it is for. */
export interface QuoteRun {
  pieces: Span[];
  parent: number | null;
  closed: "mark" | "paragraph";
  family: QuoteMark["family"];
}

/** Parts that never hold or carry on a quotation. */
const SILENT = new Set(["furniture", "credit", "terms", "byline", "dateline"]);
/** How many paragraphs a quotation may run on without a mark at all before its closing mark. */
const LONGEST_UNMARKED_RUN = 3;
/** A mark inside a quotation that opens another with the same drawing: it must close again within so many characters. */
const LONGEST_INNER = 90;

/**
 * The state machine over the whole article. At the end of a paragraph an open quotation runs on when the next paragraph begins with
 * an opening mark, or when a closing mark without an opening one stands in one of the next paragraphs; else it ends there.
 *
 * ```
 * "The bridge is safe. We looked.      ← open at the end
 * "We will look again."                ← re-opened: the same quotation, second piece
 * ```
 * Cost: linear in the text.
 */
export function findQuoteRuns(text: string, parts: readonly Part[]): QuoteRun[] {
  const runs: QuoteRun[] = [];
  const spoken = parts.filter(({ kind }) => !SILENT.has(kind));
  const marksOf = spoken.map(({ span }) => findQuoteMarks(text, span));
  const straysOf = marksOf.map((marks) => firstStrayClose(marks));
  let carried: number | null = null;
  spoken.forEach((part, index) => {
    const marks = marksOf[index] ?? [];
    const stack: number[] = [];
    let from = 0;
    if (carried !== null) {
      const first = marks[0];
      stack.push(carried);
      runs[carried]?.pieces.push({ start: part.span.start, end: part.span.end });
      if (first && first.start === part.span.start && first.family === runs[carried]?.family) from = 1;
    }
    carried = null;
    readMarks(text, part.span, marks.slice(from), stack, runs);
    for (const inner of stack.slice(1)) endRun(text, runs[inner], part.span.end, "paragraph");
    const open = stack[0];
    if (open === undefined) return;
    endRun(text, runs[open], part.span.end, "paragraph");
    if (runs[open]?.family === "double" && runsOn(spoken, marksOf, straysOf, index)) carried = open;
  });
  return runs;
}

/** Reads the marks of one paragraph; `stack` holds the open quotations, outermost first, and what is left open at its end. */
function readMarks(text: string, part: Span, marks: readonly QuoteMark[], stack: number[], runs: QuoteRun[]): void {
  marks.forEach((mark, index) => {
    const top = stack.at(-1);
    const topRun = top === undefined ? undefined : runs[top];
    const canClose = topRun?.family === mark.family && closesHere(mark, topRun);
    if (mark.family === "single") {
      if (canClose) {
        endRun(text, topRun, mark.end, "mark");
        stack.pop();
      } else if (mark.opens && closesLater(marks, index)) open(mark.start, part, stack, runs, "single");
      return;
    }
    // a single mark that never closed ends with the quotation around it
    const around = topRun?.family === "single" ? runs[stack.at(-2) ?? -1] : undefined;
    if (around?.family === "double" && closesHere(mark, around)) {
      endRun(text, topRun, mark.start, "paragraph");
      stack.pop();
      endRun(text, around, mark.end, "mark");
      stack.pop();
      return;
    }
    if (canClose && !(opensInner(mark) && innerCloses(marks, index))) {
      endRun(text, topRun, mark.end, "mark");
      stack.pop();
      return;
    }
    if (topRun?.family === "double" && !innerCloses(marks, index)) {
      // a second opening without a closing: the first was never closed, it ends where the second begins
      if (mark.drawn === "close") return;
      endRun(text, topRun, mark.start, "paragraph");
      stack.pop();
    }
    const isTurned = mark.start === part.start && top === undefined && isTurnedRound(marks, index);
    if (mark.opens || isTurned || mark.drawn === "open" || (mark.drawn === "either" && !mark.closes))
      open(mark.start, part, stack, runs, "double");
  });
}

/** "” … the gate held,” she wrote": a closing mark that a paragraph begins with, and the next one closes too: a program turned it the wrong way round. */
function isTurnedRound(marks: readonly QuoteMark[], index: number): boolean {
  const next = marks.slice(index + 1).find(({ family }) => family === "double");
  return marks[index]?.drawn === "close" && next?.drawn === "close";
}

const opensInner = (mark: QuoteMark): boolean =>
  mark.drawn === "open" || (mark.drawn === "either" && mark.opens && !mark.closes);

function closesHere(mark: QuoteMark, run: QuoteRun): boolean {
  if (run.family !== mark.family) return false;
  if (mark.drawn === "close") return true;
  if (mark.drawn === "open") return mark.closes && !mark.opens;
  return mark.closes || !mark.opens;
}

/** Does an inner quotation that begins at this mark end soon, so that the outer one may still go on? */
function innerCloses(marks: readonly QuoteMark[], index: number): boolean {
  const mark = marks[index];
  const next = marks.slice(index + 1, index + 6).find(({ family }) => family === "double");
  if (!mark || !next || !opensInner(mark)) return false;
  return next.start - mark.start <= LONGEST_INNER && next.drawn !== "open" && (next.closes || next.drawn === "close");
}

const closesLater = (marks: readonly QuoteMark[], index: number): boolean => {
  for (let k = index + 1; k < marks.length && k < index + 12; k++) {
    const mark = marks[k];
    if (mark?.family === "double") return false;
    if (mark?.closes) return true;
  }
  return false;
};

function open(start: number, part: Span, stack: number[], runs: QuoteRun[], family: QuoteMark["family"]): void {
  stack.push(runs.length);
  runs.push({ pieces: [{ start, end: part.end }], parent: stack.at(-2) ?? null, closed: "paragraph", family });
}

function endRun(text: string, run: QuoteRun | undefined, end: number, closed: QuoteRun["closed"]): void {
  const last = run?.pieces.at(-1);
  if (!run || !last) return;
  run.pieces[run.pieces.length - 1] = trimSpan(text, { start: last.start, end: Math.max(last.start, end) });
  run.closed = closed;
}

/** Does the quotation left open at the end of this part run on in the next? */
function runsOn(
  parts: readonly Part[],
  marksOf: readonly (readonly QuoteMark[])[],
  straysOf: readonly boolean[],
  index: number,
): boolean {
  const next = parts[index + 1];
  const first = marksOf[index + 1]?.find(({ family }) => family === "double");
  if (!next || next.kind !== parts[index]?.kind) return false;
  if (first && first.start === next.span.start && first.drawn !== "close") return true;
  for (let k = index + 1; k <= index + LONGEST_UNMARKED_RUN && k < parts.length; k++) {
    if (parts[k]?.kind !== next.kind) return false;
    if (straysOf[k]) return true;
    if (marksOf[k]?.some(({ family }) => family === "double")) return false;
  }
  return false;
}

/** Is there, in this part alone, a closing double mark that nothing opened? */
function firstStrayClose(marks: readonly QuoteMark[]): boolean {
  let depth = 0;
  for (const mark of marks) {
    if (mark.family !== "double") continue;
    const onlyCloses = mark.drawn === "close" || (mark.drawn === "either" && mark.closes && !mark.opens);
    const onlyOpens = mark.drawn === "open" || (mark.drawn === "either" && mark.opens && !mark.closes);
    if (onlyCloses && depth === 0) return true;
    depth += onlyOpens ? 1 : onlyCloses ? -1 : depth > 0 ? -1 : 1;
  }
  return false;
}
