import type { Credit } from "../../core/article.ts";
import { bareHost, isSameName, squash } from "../people/squash.ts";

/** A name of an outlet has no more words than this. */
const LONGEST = 6;

/** "Harwick opens a new crane - Harwick Times": what stands behind the last mark of the page's title. */
const SUFFIX = /^(.{8,})\s+[|–—·•»:-]{1,2}\s+([^|–—·•»:]{3,50})$/u;

const ADDRESS = /^(?:https?:\/\/(?:www\d?\.)?|www\d?\.)/i;

/**
 * What a page's outlet is called in the script of the page itself, where its metadata has it in another one, or has an address: the name of the
 * copyright line, else the one behind the page's title. Null where the metadata's name is as good.
 *
 *     JSON-LD: "台中時報" · title: "Harwick opens a new crane - Harwick Times" · © 2025 The Harwick Times → "The Harwick Times"
 *     og:site_name: "https://www.harwickmoonnow.example" · © Harwick Moon Now → "Harwick Moon Now"
 *
 * May mislead: a copyright line names a publisher's house, which is the paper only where the address or the title says so too.
 */
export function inOwnScript(
  name: string | null,
  { text, pageTitle, credits }: { text: string; pageTitle: string | null; credits: readonly Credit[] },
): string | null {
  if (name === null) return null;
  const isAddress = ADDRESS.test(name);
  if (!isAddress && !isForeign(name, text)) return null;
  const copyrights = credits.flatMap((credit) =>
    credit.kind === "copyright" && !isForeign(credit.name, text) && credit.name.split(/\s+/).length <= LONGEST
      ? [credit.name]
      : [],
  );
  const suffix = SUFFIX.exec(pageTitle ?? "")?.[2]?.trim() ?? null;
  const titled = suffix !== null && !isForeign(suffix, text) && /^\P{Ll}/u.test(suffix) ? suffix : null;
  if (isAddress) {
    const bare = name.replace(ADDRESS, "").replace(/\/.*$/, "");
    return [...copyrights, ...(titled === null ? [] : [titled])].find((one) => isSpelledBy(one, bare)) ?? bare;
  }
  if (titled === null) return copyrights[0] ?? null;
  return copyrights.find((one) => isSameName(one, titled)) ?? titled;
}

/** "harwicknow" is "Harwick News Now": words of the name in their order make the address, the first of them among these. */
function isSpelledBy(name: string, address: string): boolean {
  const words = name.split(/\s+/).map(squash).filter(Boolean);
  const spells = (rest: string, at: number): boolean => {
    const word = words[at];
    if (rest === "" || word === undefined) return rest === "";
    return (rest.startsWith(word) && spells(rest.slice(word.length), at + 1)) || (at > 0 && spells(rest, at + 1));
  };
  const label = squash(bareHost(address));
  const isFirst = words[0] !== undefined && label.startsWith(words[0]);
  return isFirst && words.length <= LONGEST && spells(label, 0);
}

/** Are the letters of a name of another script than nearly all of the text's? */
export function isForeign(name: string, text: string): boolean {
  const sample = text.slice(0, 4000);
  return isLatin(name) !== null && isLatin(sample) !== null && isLatin(name) !== isLatin(sample);
}

/** Null where there is no letter, or as many of one as of the other. */
function isLatin(words: string): boolean | null {
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = (words.match(/\p{L}/gu)?.length ?? 0) - latin;
  if (latin > 3 * other) return true;
  return other > 3 * latin ? false : null;
}
