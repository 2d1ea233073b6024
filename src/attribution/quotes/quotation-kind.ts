import type { Sentence } from "../../core/sentence.ts";
import { TERM_INTRODUCTIONS, TITLE_INTRODUCTIONS } from "../../language/english/quotation-words.ts";
import type { QuoteRun } from "./find-quote-runs.ts";
import type { Quotation } from "./quotation.ts";

type Answer = Pick<Quotation, "kind" | "confidence">;

const SMALL_WORDS = new Set([
  "a",
  "an",
  "the",
  "of",
  "in",
  "on",
  "and",
  "or",
  "for",
  "to",
  "at",
  "by",
  "with",
  "from",
  "vs",
]);
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]*\s+$/u;
const NAME_AFTER = /^\s+\p{Lu}\p{L}/u;

/**
 * What a pair of marks is for, from its form: its length, capitals, a finite verb, the mark before the closing one, and the words in front.
 *
 * May mislead: a very short answer ("Never") looks like a scare quote; the constructions decide by the cue beside it.
 */
export function quotationKindOf(text: string, run: QuoteRun, sentence: Sentence | undefined): Answer {
  const first = run.pieces[0];
  if (!first) return { kind: "term", confidence: 0 };
  const inside = text.slice(first.start, first.end).replace(/^[\p{P}\s]+|[\p{Pf}"'»\s]+$/gu, "");
  const words = inside.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (run.pieces.length > 1) return { kind: "speech", confidence: 0.98 };
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  const after = text.slice(first.end, first.end + 20);
  const stopped = /[.,!?…—-]$/.test(inside);
  const startsUpper = /^\p{Lu}/u.test(inside);
  if (words.length <= 2 && NAME_BEFORE.test(before) && NAME_AFTER.test(after) && !stopped)
    return { kind: "nickname", confidence: 0.8 };
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || SMALL_WORDS.has(word.toLowerCase())).length;
  const afterColon = /:\s*$/.test(before);
  if (words.length >= 2 && words.length <= 10 && capitals === words.length && !/[!?]$/.test(inside) && !afterColon)
    return { kind: "title", confidence: TITLE_INTRODUCTIONS.test(before) ? 0.95 : 0.7 };
  if (TITLE_INTRODUCTIONS.test(before) && startsUpper && !afterColon && words.length <= 12)
    return { kind: "title", confidence: 0.8 };
  if (words.length <= 6 && TERM_INTRODUCTIONS.test(before)) return { kind: "term", confidence: 0.85 };
  if (words.length >= 9) return { kind: "speech", confidence: 0.95 };
  const hasVerb = hasFiniteVerb(sentence, first.start, first.end);
  if (afterColon || /[\p{L}\d],\s*$/u.test(before)) {
    if (startsUpper || hasVerb) return { kind: "speech", confidence: 0.9 };
  }
  if (stopped && (startsUpper || hasVerb)) return { kind: "speech", confidence: words.length > 3 ? 0.9 : 0.8 };
  if (hasVerb && startsUpper) return { kind: "speech", confidence: 0.8 };
  if (words.length === 1 && startsUpper) return { kind: "term", confidence: 0.7 };
  return { kind: "scare", confidence: words.length <= 4 ? 0.8 : 0.6 };
}

function hasFiniteVerb(sentence: Sentence | undefined, start: number, end: number): boolean {
  if (!sentence) return false;
  for (const token of sentence.tokens) {
    if (token.start < start) continue;
    if (token.start >= end) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)) return true;
  }
  return false;
}
