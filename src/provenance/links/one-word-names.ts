import { CREDITING } from "../../language/english/relays.ts";
import { SMALL_WORDS } from "../../language/english/small-words.ts";
import type { Edition } from "../edition/edition.ts";
import { isAgency, publisherKey } from "../edition/publisher.ts";

/** Do the words `[from, from + length)` of a text write a publisher's name, and not what the word means else? */
export type IsName = (text: string, words: readonly string[], from: number, length: number, name: string) => boolean;

const CAPITAL = /^\p{Lu}/u;
/** "ZEIT", "BILD": a name that is written large throughout; an agency's is, or not. */
const SHOUTED = /^\p{Lu}{4,}$/u;
/** May stand before a name with a capital. */
const IN_FRONT: ReadonlySet<string> = new Set("the by from via in for to with and at of".split(" "));
const NAMING = /^(?:told|tells|by|via|by|reported|reveals|revealed|said|understands|newspaper|magazine)$/;
/** A line that holds hardly more than the name. */
const WORDS_ALONE = 3;

/**
 * Many houses go by one word, and many of these words mean something: "Space", "The Nation", "Sky" of Sky News. Such a word names the house where it is written as
 * the name is, is no part of a longer name, and, where the articles have it as a word of the language, stands beside a word that credits or all but alone.
 * Cost: one pass over the words of the run.
 *
 * May mislead: in a language that writes all nouns large no word is seen to be one.
 */
export function oneWordNames(editions: readonly Edition[], publishers: ReadonlySet<string>): IsName {
  const ordinary = ordinaryWords(editions, publishers);
  return (text, words, from, length, name) => {
    const at = length === 2 && words[from]?.toLowerCase() === "the" ? from + 1 : from;
    if (from + length - at > 1) return true;
    const [before, word] = [words[at - 1] ?? "", words[at] ?? ""];
    const written = name.replace(/^the /i, "").split(/\s/)[0] ?? "";
    if (word.includes(".") || !CAPITAL.test(written)) return true;
    const isShouted = SHOUTED.test(written) && !isAgency(publisherKey(name));
    if (!CAPITAL.test(word) || (isShouted && !SHOUTED.test(word))) return false;
    const inFront = before.toLowerCase();
    // the first word of a line has its capital from there: "As Openlore reports"
    const isPart = at > 1 && CAPITAL.test(before) && !CREDITING.has(inFront) && !IN_FRONT.has(inFront);
    if (isPart && text.includes(`${before} ${word}`)) return false;
    if (!ordinary.has(word.toLowerCase()) || words.length <= WORDS_ALONE + length) return true;
    const behind = words[at + 1] ?? "";
    const isInFront = /^\p{Ll}/u.test(behind) && text.includes(`${word} ${behind}`);
    // "the Lantern school" is a school
    if (isInFront && !SMALL_WORDS.has(behind) && !CREDITING.has(behind) && !NAMING.test(behind)) return false;
    const beside = [words[at - (inFront === "the" ? 2 : 1)], behind].map((one) => one?.toLowerCase() ?? "");
    return beside.some((one) => CREDITING.has(one) || NAMING.test(one));
  };
}

/** Publishers' names that the articles have in small letters, too, and not in an address. */
function ordinaryWords(editions: readonly Edition[], publishers: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { lines, article } of editions)
    for (const { words } of lines)
      for (const { word, start, end } of words) {
        if (!publishers.has(word) || found.has(word) || isAgency(word)) continue;
        const isInAddress =
          /[@./#]/.test(article.text[start - 1] ?? "") || /^[@.]\w/.test(article.text.slice(end, end + 2));
        if (/\p{Ll}/u.test(article.text[start] ?? "") && !isInAddress) found.add(word);
      }
  return found;
}
