import type { Span } from "./span.ts";

/** What was odd, doubtful or not read. Odd text never throws: a stage returns its value and notes. */
export interface Note {
  readonly code: string;
  readonly article: string | null;
  readonly span: Span | null;
  readonly says: string;
}

/** The answer of a stage that may have met something odd. */
export interface Noted<T> {
  readonly value: T;
  readonly notes: readonly Note[];
}
