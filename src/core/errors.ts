/** The codes that `docs/errors.md` explains, a section each (tested). */
export const ERROR_CODES = [
  "usage",
  "not-found",
  "not-readable",
  "not-writable",
  "is-binary",
  "is-empty",
  "no-articles",
  "not-an-article",
  "too-large",
  "bad-json",
  "not-supported",
  "network-refused",
  "interrupted",
  "case-missing",
  "case-not-writable",
  "case-newer",
  "case-damaged",
  "no-such-item",
  "not-allowed",
  "port-taken",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * The world failed: a file, the network, a store, an option. The message says what happened, to which input, and what to do.
 * Our own bugs are assertions and never this.
 */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "HearsayError";
    this.code = code;
  }
}
