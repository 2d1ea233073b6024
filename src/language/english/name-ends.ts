import { leaningOf } from "./given-names.ts";
import { PLACES } from "./organisations.ts";

/** "Joost Ebbing", "Ms. Ebbing": a capital behind a given name or a courtesy title. */
const PAIR = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]*)\.?[ \u00a0](\p{Lu}[\p{L}\p{M}]{2,})/gu;
const COURTESY: ReadonlySet<string> = new Set("mr mrs ms miss dr sir dame lord lady prof rev".split(" "));

/**
 * Surnames of a text by which a sentence may begin and that look like other words ("Ebbing, reached at home, said"; "Banks was not there"): second halves of
 * full names, in lower case, that never stand there written small.
 *
 * May mislead: "Will Power" makes a surname of "power" where no other power is spoken of. Cost: linear, once a text.
 */
export function nameEnds(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, first = "", last = ""] of text.matchAll(PAIR)) {
    const word = last.toLowerCase();
    if (found.has(word)) continue;
    const given = first.toLowerCase();
    // "Virginia Democrats"
    const isGiven = COURTESY.has(given) || (leaningOf(given) !== null && !PLACES.has(given));
    if (isGiven && !hasWord(text, word)) found.add(word);
  }
  return found;
}

/** Does the word stand in the text as a whole? */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}]/u.test(character);
