import { overlaps, type Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { PLAIN_SAYING_FORMS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import type { Word } from "../edition/words.ts";

/** "an estimated 25 million", "was reported", "(estimated 10p": no verb with somebody in front of it. */
const NOBODYS = /^(?:an?|the|its|their|his|her|was|were|is|are|be|been|being|as)$/;
/** So many words behind "claimed almost entirely by" its "by" stands. */
const WORDS_TO_BY = 3;

/**
 * The word that lays a statement to somebody though no attribution was read: outside quotation marks, in its sentence, a verb of saying with
 * somebody in front of it, and not one that was read for other words ("Shares fell after the board said that …"). Undefined where there is
 * none: then the outlet itself speaks.
 */
export function sayingWordFor(edition: Edition, { span }: Statement): Word | undefined {
  const { text } = edition.article;
  const words = edition.lines[edition.lineAt(span)]?.words ?? [];
  return words.find(({ word, quoted, start, end }, at) => {
    if (quoted || !PLAIN_SAYING_FORMS.has(word)) return false;
    // "the paper has been told" lays it to whoever told
    if ((word !== "told" && NOBODYS.test(words[at - 1]?.word ?? "")) || text[start - 1] === "(") return false;
    if (words.slice(at + 1, at + 1 + WORDS_TO_BY).some((one) => one.word === "by")) return false;
    // "Brandt added three goals"
    if (word === "added" && !/^(?:[,.:;"“‘]|\s+(?:that\b|["“‘]))/.test(text.slice(end, end + 8))) return false;
    // "The board is a body which says": of somebody whom the statement tells of
    if (/^(?:which|who)$/.test(words[at - 1]?.word ?? "") && start < span.end && end > span.start) return false;
    return !isReadForOthers(edition, { start, end }, span);
  });
}

/** What parts a statement from words of somebody's behind it. */
const PARTS = /\b(?:after|before|when|since|while|until|because|although|though|yet|but|and|which)\b/i;

/** A statement may end with the conjunction that parts it. */
const LAST_CHARACTERS = 9;

/** Is the word the cue of an attribution whose words all stand behind the statement, and behind a conjunction? */
function isReadForOthers({ article: { text }, attributions }: Edition, word: Span, statement: Span): boolean {
  for (const { cue, what } of attributions.values())
    if (cue !== null && overlaps(cue, word) && statement.end <= cue.start)
      if (
        what.length > 0 &&
        what.every(({ start }) => start >= statement.end) &&
        PARTS.test(text.slice(statement.end - LAST_CHARACTERS, cue.start))
      )
        return true;
  return false;
}
