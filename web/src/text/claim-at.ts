import type { ArticleView, Span } from "../../../src/report/format.ts";

/** The claim that is read with an article: the one that stands at the words asked for, else its first; null where it has none. */
export function claimAt(
  { statements, claimOf }: Pick<ArticleView, "statements" | "claimOf">,
  span: Span | null,
): number | null {
  const there = statements.find((one) => span !== null && one.span.start < span.end && span.start < one.span.end);
  const first = Math.min(...Object.values(claimOf));
  return claimOf[there?.id ?? ""] ?? (Number.isFinite(first) ? first : null);
}
