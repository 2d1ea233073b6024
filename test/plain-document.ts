import { textDocument } from "../bench/text-document.ts";
import type { Document } from "../src/core/document.ts";

/** A plain text as if it had been read from a file; the same id for every text. */
export const plainDocument = (content: string): Document => ({
  ...textDocument("a.txt", content),
  sha256: "a".repeat(64),
});
