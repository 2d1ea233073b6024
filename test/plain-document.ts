import { lineDocument, textDocument } from "../bench/text-document.ts";
import type { Document, DocumentRecord } from "../src/core/document.ts";

/** A plain text as if it had been read from a file; the same id for every text. */
export const plainDocument = (content: string): Document => ({
  ...textDocument("a.txt", content),
  sha256: "a".repeat(64),
});

/** A story of an outlet as a line of JSON gives it, its paragraphs a blank line apart. */
export const storyDocument = (
  id: string,
  outlet: string,
  published: string | null,
  paragraphs: readonly string[],
  more: Partial<DocumentRecord> = {},
): Document => ({
  ...lineDocument(id, paragraphs.join("\n\n"), { id, outlet, published, ...more }),
  sha256: "d".repeat(64),
});
