import { isDenial, type Negations } from "../language/negations.ts";
import type { Piece } from "./piece.ts";

/**
 * The words of a denial that went or came, and no other word with it: “not” → left out; null where nothing of the kind was found. Of words
 * only, so it holds in every language whose denials are listed.
 *
 * May mislead: a denial that went in other words ("did not deny", "denied") is told by the strength of the two readings, or not at all.
 */
export function negationChange(pieces: readonly Piece[], negations: Negations): string | null {
  let gone: string[] = [];
  let come: string[] = [];
  const told = (): string | null => {
    const [before, after] = [denials(gone, negations), denials(come, negations)];
    const isAlone = rest(gone, negations) + rest(come, negations) === 0;
    gone = [];
    come = [];
    if (!isAlone || (before.length + after.length) % 2 === 0) return null;
    return before.length > after.length ? `“${before.join(" ")}” → left out` : `put in → “${after.join(" ")}”`;
  };
  for (const piece of pieces) {
    if (piece.in === "both") {
      const found = told();
      if (found !== null) return found;
    } else (piece.in === "a" ? gone : come).push(...wordsOf(piece.text));
  }
  return told();
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];

const denials = (words: readonly string[], negations: Negations): string[] =>
  words.filter((word) => isDenial(word, negations));

const rest = (words: readonly string[], negations: Negations): number =>
  words.filter((word) => !isDenial(word, negations) && !negations.beside.has(word)).length;
