import type { Article } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import type { Edition } from "../edition/edition.ts";

const LABEL =
  /^\W*(?:(?:press|media|news) (?:release|statement)\b|for immediate release\b|(?:under )?embargo(?:ed)? (?:until|for)\b)/i;
/** So many parts from the top the label stands. */
const TOP_PARTS = 6;

const LABELS = new WeakMap<Article, Span | null>();

/**
 * Where a text calls itself a press release; null where it does not. Those who print its words have them from it, and not the other way. Looked up once
 * for an article.
 */
export function releaseLabel({ article }: Edition): Span | null {
  const known = LABELS.get(article);
  if (known !== undefined) return known;
  const label = labelOf(article);
  LABELS.set(article, label);
  return label;
}

function labelOf({ text, parts }: Article): Span | null {
  for (const { span } of parts.slice(0, TOP_PARTS)) {
    const label = LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 60)));
    if (label !== null) return { start: span.start, end: span.start + label[0].length };
  }
  return null;
}
