import type { Evidence } from "../../core/evidence.ts";
import type { Finding } from "../../core/finding.ts";
import type { FindingCode } from "../../core/finding-codes.ts";
import type { Span } from "../../core/span.ts";
import type { Edition } from "../edition/edition.ts";

/** A finding before it has its number. */
export type FindingDraft = Omit<Finding, "id"> & { readonly code: FindingCode };

export const evidenceAt = (rule: string, edition: Edition, span: Span): Evidence => ({
  rule,
  article: edition.id,
  span,
});

/** Words of the text for a sentence about them: one line, at most `atMost` characters. */
export function inBrief(edition: Edition, span: Span, atMost = 90): string {
  const words = edition.article.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  return words.length <= atMost ? words : `${words.slice(0, atMost - 1).trimEnd()}…`;
}
