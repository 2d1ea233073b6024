import type { Span } from "../core/span.ts";
import { BE_FORMS, RAISED_PARTICIPLES } from "../language/english/attribution-words.ts";
import { isHeadlineLike } from "./headline-like.ts";

/** Not "is known to the police". */
const INFINITIVE = /^\s+to\s+(?!(?:the|an?|his|her|its|their|our|my|all|any|no)\s)\p{Ll}/u;
/** Behind a participle without "be", as in "the minister, thought to be abroad": those that nobody uses so of himself, as one does "claimed to be". */
const PERFECT_OR_BE = /^\s+to\s+(?:be|have)\s/;
const OF_ONESELF: ReadonlySet<string> = new Set(["claimed", "expected", "feared", "held", "considered", "reported"]);

/**
 * "is thought", with "to" behind it or "it" in front: whoever stands in front is thought of, and does not think. By its words, whatever the
 * parse.
 */
export function isRaisedCue(text: string, { start, end }: Span): boolean {
  const words = wordsOf(text, { start, end });
  const participle = words.pop() ?? "";
  if (!RAISED_PARTICIPLES.has(participle)) return false;
  const behind = text.slice(end, end + 16);
  // "areas, thought to represent an old crust,"
  const isAside = /,\s$/.test(text.slice(Math.max(0, start - 2), start));
  // "Second aircraft reported to have crashed", as a line of its own
  if (words.length === 0 && participle === "reported" && PERFECT_OR_BE.test(behind) && isHeadlineLike(text, start))
    return true;
  if (words.length === 0)
    return !OF_ONESELF.has(participle) && (PERFECT_OR_BE.test(behind) || (isAside && INFINITIVE.test(behind)));
  if (!words.some((word) => BE_FORMS.has(word))) return false;
  return INFINITIVE.test(behind) || /\bit\s+$/i.test(text.slice(Math.max(0, start - 6), start));
}

/** "is understood to have told": two cues, the first of which is nobody's. */
export function holdsRaisedCue(text: string, cue: Span): boolean {
  const words = wordsOf(text, cue);
  return words.some(
    (word, at) => at > 0 && RAISED_PARTICIPLES.has(word) && BE_FORMS.has(words[at - 1] ?? "") && words[at + 1] === "to",
  );
}

const wordsOf = (text: string, { start, end }: Span): string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .split(/\s+|(?=['’])/u)
    .filter((word) => word !== "");
