import { createHash } from "node:crypto";

/** "sha256:" and the hash of the text in UTF-8: the same words have the same id, wherever they were found. */
export const articleId = (text: string): string => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
