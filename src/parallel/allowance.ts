import type { Document } from "../core/document.ts";

/** What any document may take, however short. */
const BASE_MS = 10_000;
/** Four times what a character of plain text takes; of a page a tenth is text. */
const TEXT_MS_PER_CHARACTER = 0.04;
const PAGE_MS_PER_CHARACTER = 0.004;
const MOST_MS = 180_000;
/** A thread that waits for ever uses no processor: after so many times its allowance on the clock it is given up as well. */
const CLOCK_TIMES = 20;

/** How much processor time a document may take, in milliseconds: a long honest text more than a short hostile one. */
export function allowanceMs({ kind, content }: Pick<Document, "kind" | "content">): number {
  const each = kind === "html" ? PAGE_MS_PER_CHARACTER : TEXT_MS_PER_CHARACTER;
  return Math.min(MOST_MS, Math.round(BASE_MS + each * content.length));
}

/**
 * The processor time that one thread has used, as far as the process tells: an equal share of what all busy threads used together,
 * never more than the clock. On a machine that is busy with other things it grows slower than the clock does.
 *
 * May mislead: where one of two threads works and the other waits for memory, both are told half.
 */
export class Allowance {
  readonly #limitMs: number;
  #usedMs = 0;
  #clockMs = 0;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** Counts a stretch of time: by the clock, and as processor time of `busy` threads together. */
  spend(clockMs: number, processorMs: number, busy: number): void {
    this.#clockMs += clockMs;
    this.#usedMs += Math.min(clockMs, processorMs / Math.max(1, busy));
  }

  /** Is it used up? */
  get isOver(): boolean {
    return this.#usedMs > this.#limitMs || this.#clockMs > CLOCK_TIMES * this.#limitMs;
  }
}
