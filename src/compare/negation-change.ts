import { isDenial, type Negations } from "../language/negations.ts";
import type { Piece } from "./piece.ts";

/** The dictionary form of a word of either sentence, in lower case; the word itself where it is not known. */
export type LemmaOf = (word: string) => string;

/**
 * The words of a denial that went or came, and nothing with it but what a denial brings along: “not” → left out; null where nothing of the
 * kind was found. "Signed" and "did not sign" are one word and a denial. First where the two differ, then over the whole sentence, as in
 * languages that put the verb at the end. Of words only, so it holds in every language whose denials are listed.
 *
 * May mislead: a denial that went in other words ("did not deny", "denied") is told by the strength of the two readings, or not at all.
 */
export function negationChange(pieces: readonly Piece[], negations: Negations, lemmaOf: LemmaOf): string | null {
  let begin = 0;
  for (let end = 0; end <= pieces.length; end++) {
    if (end < pieces.length && pieces[end]?.in !== "both") continue;
    const found = told(pieces.slice(begin, end), negations, lemmaOf);
    if (found !== null) return found;
    begin = end + 1;
  }
  return told(pieces, negations, lemmaOf);
}

function told(pieces: readonly Piece[], negations: Negations, lemmaOf: LemmaOf): string | null {
  const [gone, come] = (["a", "b"] as const).map((side) =>
    pieces.filter((piece) => piece.in === side).flatMap(({ text }) => wordsOf(text, negations)),
  ) as [string[], string[]];
  const [before, after] = [denials(gone, negations), denials(come, negations)];
  if ((before.length + after.length) % 2 === 0) return null;
  const [left, now] = [rest(gone, negations), rest(come, negations)];
  const isAlone = left.length === now.length && left.every((word, at) => isOneWord(word, now[at] as string, lemmaOf));
  if (!isAlone) return null;
  return before.length > after.length ? `“${before.join(" ")}” → left out` : `put in → “${after.join(" ")}”`;
}

/** Words in lower case; what was elided before a vowel ("n'a") is a word of its own. */
const wordsOf = (text: string, negations: Negations): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []).flatMap((word) =>
    isDenial(word, negations) ? word : word.split(/['’]/u),
  );

const denials = (words: readonly string[], negations: Negations): string[] =>
  words.filter((word) => isDenial(word, negations));

const rest = (words: readonly string[], negations: Negations): string[] =>
  words.filter((word) => !isDenial(word, negations) && !negations.beside.has(word));

/** Forms of one word begin alike and differ in so many last letters at most. */
const LEAST_ALIKE = 4;
const MOST_ENDING = 3;

function isOneWord(one: string, other: string, lemmaOf: LemmaOf): boolean {
  if (one === other || lemmaOf(one) === lemmaOf(other)) return true;
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike++;
  return alike >= LEAST_ALIKE && Math.max(one.length, other.length) - alike <= MOST_ENDING;
}
