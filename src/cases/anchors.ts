import type { Span } from "../core/span.ts";

/** A place in a text as it was when somebody pointed at it. */
export interface Anchor {
  readonly textSha256: string;
  readonly span: Span;
  /** The archived words. */
  readonly exact: string;
}

export type AnchorState =
  | { readonly kind: "fits"; readonly span: Span }
  /** The words stand once, elsewhere, in the text as it is now. */
  | { readonly kind: "moved"; readonly span: Span }
  /** The words are gone, or stand in several places: shown with the archived words. */
  | { readonly kind: "broken"; readonly because: "words gone" | "several places" };

/** Where an anchor stands in a text that may have changed since. Never guesses: words found twice are broken. */
export function placeAnchor(anchor: Anchor, text: string, textSha256: string): AnchorState {
  const { span, exact } = anchor;
  if (textSha256 === anchor.textSha256 || text.slice(span.start, span.end) === exact) return { kind: "fits", span };
  const first = exact === "" ? -1 : text.indexOf(exact);
  if (first < 0) return { kind: "broken", because: "words gone" };
  if (text.indexOf(exact, first + 1) >= 0) return { kind: "broken", because: "several places" };
  return { kind: "moved", span: { start: first, end: first + exact.length } };
}
