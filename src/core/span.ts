/**
 * A half-open range `[start, end)` in UTF-16 code units of ONE article's `text`: the only ruler in Hearsay.
 *
 * May mislead: W3C exports count code points; convert at the edge, never here.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Is every character of `inner` also in `outer`? */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Do the two share at least one character? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Reading order: by start, then the longer first. For `Array.sort`. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Drops white space from both ends; an all-white span collapses to an empty one at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
