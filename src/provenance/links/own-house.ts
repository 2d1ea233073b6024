import { LEFT_OFF_NAMES } from "../../language/outlet-mentions.ts";
import type { Edition } from "../edition/edition.ts";

/** Shorter names are met in other words. */
const LETTERS_AT_LEAST = 4;

/** Does a line name an outlet: as it is called, or by the last word of it ("told the Dispatch")? */
export function namesHouse(line: string, outlet: string): boolean {
  if (line.includes(outlet)) return true;
  const short = shortName(outlet);
  return short !== null && line.includes(`the ${short}`);
}

/**
 * Does somebody speak to the very house that publishes the text ("told the Dispatch")? Then the text was hardly made from another's: whoever copies
 * leaves the listener out, or leaves the other house's name.
 *
 * May mislead: a house may put its own name for the other's.
 */
export function isToldToOwnHouse({ lines, article: { text, outlet } }: Edition): boolean {
  if (outlet === null || outlet.length < LETTERS_AT_LEAST) return false;
  const [name, short] = [outlet.replace(/^the /i, ""), shortName(outlet)];
  return lines.some(({ title, span }) => {
    if (title) return false;
    const line = text.slice(span.start, span.end);
    return [...line.matchAll(HEARS)].some(({ 0: words, index }) => {
      const behind = line.slice(index + words.length).replace(/^the /i, "");
      return [name, short].some(
        (one) => one !== null && behind.startsWith(one) && !/^[\p{L}\p{N}]/u.test(behind.slice(one.length)),
      );
    });
  });
}

const HEARS =
  /\b(?:told|tells|spoke to|speaking to|speaking with|interview with|seen by|shown to|passed to|leaked to|obtained by) /g;

/** "Dispatch" of "Skarsby Dispatch"; null where the name has one word. */
function shortName(outlet: string): string | null {
  const words = outlet
    .replace(/^the /i, "")
    .split(" ")
    .filter((word) => !LEFT_OFF_NAMES.has(word.toLowerCase()));
  const last = words.at(-1) ?? "";
  return words.length > 1 && last.length >= LETTERS_AT_LEAST && /^\p{Lu}/u.test(last) ? last : null;
}
