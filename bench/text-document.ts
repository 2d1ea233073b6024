import { createHash } from "node:crypto";
import type { Document, DocumentRecord } from "../src/core/document.ts";

/** A text of an evaluation set as if it had been read from a file of that name. */
export const textDocument = (input: string, content: string): Document => ({
  input,
  sha256: createHash("sha256").update(content).digest("hex"),
  kind: "text",
  content,
  charset: null,
  url: null,
  archivedAt: null,
  record: null,
});

/** The same as a line of JSON gives it: a text with what is known of it beside. */
export const lineDocument = (
  input: string,
  content: string,
  record: Partial<DocumentRecord>,
  url: string | null = null,
): Document => ({
  ...textDocument(input, content),
  url,
  record: { id: null, title: null, outlet: null, published: null, authors: [], ...record },
});
