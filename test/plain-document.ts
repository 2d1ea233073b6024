import type { Document } from "../src/core/document.ts";

/** A plain text as if it had been read from a file. */
export const plainDocument = (content: string): Document => ({
  input: "a.txt",
  sha256: "a".repeat(64),
  kind: "text",
  content,
  charset: null,
  url: null,
  archivedAt: null,
  record: null,
});
