/**
 * The short form of an article's id that stands in the ids of what was read from it: "sha256:3fa9c1d2e4b5…" → "3fa9c1d2e4b5",
 * "sha256:3fa9c1d2e4b5…#2" → "3fa9c1d2e4b5#2", any other id as it is.
 */
export function articleKey(articleId: string): string {
  if (!articleId.startsWith("sha256:")) return articleId;
  const repeat = articleId.indexOf("#");
  return articleId.slice(7, 19) + (repeat < 0 ? "" : articleId.slice(repeat));
}

type Letter = "s" | "a" | "t";

/** Ids such as "3fa9c1d2e4b5/a3": s source, a attribution, t statement; the number counts from 1 in reading order. */
export const localId = (articleId: string, letter: Letter, index: number): string =>
  `${articleKey(articleId)}/${letter}${index + 1}`;
