import type { Span } from "../core/span.ts";
import { RAISED_PARTICIPLES } from "../language/english/attribution-words.ts";

/** Forms of "be" as they stand in a cue, also what is left of them behind an apostrophe. */
const BE_FORMS: ReadonlySet<string> = new Set("be am is are was were been being s re m".split(" "));

/** Not "is known to the police". */
const INFINITIVE = /^\s+to\s+(?!(?:the|an?|his|her|its|their|our|my|all|any|no)\s)\p{Ll}/u;

/**
 * "is thought", with "to" behind it or "it" in front: whoever stands in front is thought of, and does not think. By its words, whatever the
 * parse.
 */
export function isRaisedCue(text: string, { start, end }: Span): boolean {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const participle = words.pop() ?? "";
  return (
    RAISED_PARTICIPLES.has(participle) &&
    words.some((word) => BE_FORMS.has(word)) &&
    (INFINITIVE.test(text.slice(end, end + 16)) || /\bit\s+$/i.test(text.slice(Math.max(0, start - 6), start)))
  );
}
