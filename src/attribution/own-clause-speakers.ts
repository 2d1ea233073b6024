import type { Span } from "../core/span.ts";
import type { Scene } from "./scene.ts";
import { spanOf, type Tree, tagOf } from "./tree.ts";

/** "Hours before the match on Tuesday, ": when it was, in front of who speaks. */
const WHEN =
  /^(?:(?:just|only|a few|two|three|several|many)\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?|moments?|shortly|soon|not long)\s+(?:before|after)\b[^,;:“”"]*,\s+(?=[\p{Lu}\p{Ll}])/iu;

/** Whoever is said to speak, without the words in front for when it was; null where none stand there. */
export function behindWhen({ text }: Scene, who: Span, cue: Span): Span | null {
  if (who.end > cue.start) return null;
  const front = WHEN.exec(text.slice(who.start, who.end))?.[0].length ?? 0;
  return front === 0 || who.start + front >= who.end ? null : { start: who.start + front, end: who.end };
}

/** In front of a clause that is joined, and of one that hangs on another. */
const JOINED = /^(?:and|but)$/;
const HANGING = /^(?:after|before|when|while|because|since|until|although|though|whereas|once|if)$/;
const LONGEST_SUBJECT = 6;

/**
 * A clause with a subject of its own is told of that subject, whoever speaks in front:
 *
 *     she is thought to be the best of them and [other authors] call her their queen        not she
 *     criticised the allies after [Norland and Torvia] accused them                         not who criticised
 *
 * Behind "and" only a noun in the plural is sure to be none of what stands in front. Null where it is not so.
 */
export function subjectOfOwnClause(tree: Tree, at: number, who: Span): Span | null {
  let last = at - 1;
  while (tagOf(tree, last) === "RB") last--;
  if (!/^(?:VB[DPZ]|MD|RB)$/.test(tagOf(tree, at))) return null;
  // "the only thing I did not know was that she was lost, but [he] knew"
  if (/^(?:he|she|they|we|i)$/.test(tree.words[last] ?? "") && /^(?:and|but)$/.test(tree.words[last - 1] ?? "")) {
    const pronoun = spanOf(tree, { first: last, last });
    return pronoun.start > who.end || (pronoun.start > who.start && pronoun.end < who.end) ? pronoun : null;
  }
  if (!/^NNP?S?$/.test(tagOf(tree, last))) return null;
  let first = last;
  while (last - first < LONGEST_SUBJECT && isInside(tree, first - 1)) first--;
  const before = tree.words[first - 1] ?? "";
  const isOwn = HANGING.test(before) || (JOINED.test(before) && /^NNP?S$/.test(tagOf(tree, last)));
  const span = spanOf(tree, { first, last });
  return isOwn && span.start > who.end ? span : null;
}

const isInside = (tree: Tree, at: number): boolean =>
  /^(?:JJ|NN|NNS|NNP|NNPS|DT|CD|PRP\$|POS)$/.test(tagOf(tree, at)) ||
  (tree.words[at] === "and" && tagOf(tree, at - 1).startsWith("NNP") && tagOf(tree, at + 1).startsWith("NNP"));
