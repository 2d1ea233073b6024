import { createHash } from "node:crypto";
import type { Document } from "../src/core/document.ts";

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
