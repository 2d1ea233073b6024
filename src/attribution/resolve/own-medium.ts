import type { Article } from "../../core/article.ts";

/** Is a name that of the outlet that prints the article, or of the agency in its dateline, "KARSA (Continental) -"? */
export function isOwnMedium({ outlet, parts, text }: Article, name: string): boolean {
  if (outlet !== null && plain(outlet) === plain(name)) return true;
  return parts.some(({ kind, span }) => kind === "dateline" && text.slice(span.start, span.end).includes(`(${name})`));
}

/** Without its article, whatever its apostrophes. */
const plain = (name: string): string => name.replace(/^the /i, "").replace(/['’]/g, "'").trim();

/** "the Observer" in the Selby Observer: the last word of the outlet's name. Lower case in. */
export const isOwnShortName = ({ outlet }: Article, word: string): boolean =>
  outlet !== null && /\s/.test(outlet) && outlet.toLowerCase().split(/\s+/).at(-1) === word;
