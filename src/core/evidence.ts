import type { Span } from "./span.ts";

/** What a finding was read from: words of the text, or a field of the page's metadata, with the rule that read it. */
export type Evidence =
  | { readonly rule: string; readonly article: string; readonly span: Span }
  | { readonly rule: string; readonly article: string; readonly field: string; readonly value: string };

/** At least one item: nothing is concluded from nothing. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A list known to be filled, or `null`. */
export const nonEmpty = <T>(items: readonly T[]): NonEmpty<T> | null =>
  items.length > 0 ? (items as unknown as NonEmpty<T>) : null;
