import type { Place } from "./claim-draft.ts";

/** A joining word at the end of a clause that was cut from the next one. */
const LEFT_OVER = /[\s,;:–—-]+(?:and|or|but|as|that|which|who|because|while|when)$/i;
const WORDING_CHARACTERS_AT_MOST = 400;

/** The words of one statement on one line, without the marks around them. */
export function wordingOf({ edition, statement }: Place): string {
  const words = edition.article.text
    .slice(statement.span.start, statement.span.end)
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”«»,;:–—-]+|[\s"“”«»,;:–—-]+$/g, "")
    .replace(LEFT_OVER, "");
  return words.length <= WORDING_CHARACTERS_AT_MOST
    ? words
    : `${words.slice(0, WORDING_CHARACTERS_AT_MOST - 1).trimEnd()}…`;
}
