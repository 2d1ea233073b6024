import type { Document, DocumentRecord } from "../../../src/core/document.ts";

/** A document as the reader hands it over. */
export const documentOf = (
  kind: Document["kind"],
  content: string | Uint8Array,
  more: { url?: string; charset?: string; record?: Partial<DocumentRecord> } = {},
): Document => ({
  input: "test",
  sha256: "",
  kind,
  content: typeof content === "string" && more.record === undefined ? new TextEncoder().encode(content) : content,
  charset: more.charset ?? null,
  url: more.url ?? null,
  archivedAt: null,
  record:
    more.record === undefined
      ? null
      : { id: null, title: null, outlet: null, published: null, authors: [], ...more.record },
});
