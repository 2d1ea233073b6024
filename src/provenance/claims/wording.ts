import type { Place } from "./claim-draft.ts";

const WORDING_CHARACTERS_AT_MOST = 400;

/** The words of one statement on one line, without the marks around them. */
export function wordingOf({ edition, statement }: Place): string {
  const words = edition.article.text
    .slice(statement.span.start, statement.span.end)
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”«»,;:–—-]+|[\s"“”«»,;:–—-]+$/g, "");
  return words.length <= WORDING_CHARACTERS_AT_MOST
    ? words
    : `${words.slice(0, WORDING_CHARACTERS_AT_MOST - 1).trimEnd()}…`;
}
