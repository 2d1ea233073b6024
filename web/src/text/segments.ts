import type { ArticleView, Span } from "../../../src/report/format.ts";

/** What a stretch of the text carries. */
export interface Mark {
  readonly kind: "who" | "cue" | "what" | "statement" | "finding" | "note" | "chosen";
  readonly span: Span;
  /** Id of the attribution, statement, finding or note. */
  readonly id: string;
}

/** A stretch of text between two places where marks begin or end, with the marks that cover it. */
export interface Segment {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** All marks of an article in reading order, the longer first. */
export function marksOf(view: ArticleView): Mark[] {
  const marks: Mark[] = [];
  for (const { id, who, cue, what } of view.attributions) {
    if (who !== null) marks.push({ kind: "who", span: who, id });
    if (cue !== null) marks.push({ kind: "cue", span: cue, id });
    for (const span of what) marks.push({ kind: "what", span, id });
  }
  for (const { id, span } of view.statements) marks.push({ kind: "statement", span, id });
  for (const { finding, quotes } of view.findings) {
    for (const quote of quotes) {
      if ("span" in quote && quote.article === view.article.id)
        marks.push({ kind: "finding", span: quote.span, id: finding.id });
    }
  }
  for (const { id, span } of view.anchors) if (span !== null) marks.push({ kind: "note", span, id });
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * The marks that touch each of the pieces, which stand in order and do not overlap. Cost: marks and pieces together, so that a text of a
 * book's length is shared out once and not searched for every piece.
 */
export function marksByPiece(
  pieces: readonly { readonly span: Span }[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const shares: Mark[][] = pieces.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < pieces.length && (pieces[first]?.span.end ?? 0) <= mark.span.start) first++;
    for (let at = first; at < pieces.length && (pieces[at]?.span.start ?? 0) < mark.span.end; at++)
      shares[at]?.push(mark);
  }
  return shares;
}

/** Cuts one part of the text where marks begin and end. Cost: marks of the part × its segments. */
export function segmentsOf(part: Span, marks: readonly Mark[]): Segment[] {
  const own = marks.filter(({ span }) => span.start < part.end && part.start < span.end);
  const cuts = new Set([part.start, part.end]);
  for (const { span } of own) {
    if (span.start > part.start) cuts.add(span.start);
    if (span.end < part.end) cuts.add(span.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? part.end;
    return { span: { start, end }, marks: own.filter(({ span }) => span.start <= start && end <= span.end) };
  });
}
