import type { Article } from "../../core/article.ts";

/** Is a name that of the outlet that prints the article, or of the agency in its dateline, "KARSA (Continental) -"? */
export function isOwnMedium({ outlet, parts, text }: Article, name: string): boolean {
  if (outlet === name) return true;
  return parts.some(({ kind, span }) => kind === "dateline" && text.slice(span.start, span.end).includes(`(${name})`));
}

/** "the Observer" in the Selby Observer: the last word of the outlet's name. Lower case in. */
export const isOwnShortName = ({ outlet }: Article, word: string): boolean =>
  outlet !== null && /\s/.test(outlet) && outlet.toLowerCase().split(/\s+/).at(-1) === word;
