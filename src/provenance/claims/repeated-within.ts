import { textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf } from "../edition/speakers.ts";
import type { SamePair } from "./draft-claims.ts";
import { isBody } from "./is-body.ts";

/** A wording of fewer words may be said of two things. */
const WORDS_AT_LEAST = 5;
/** Not where a whole sentence of so many words stands again around them. */
const SENTENCE_WORDS = 8;

/**
 * Statements of one article in the same words: a sentence that stands again under a picture or in a post is one claim. Of the same speaker, or
 * one of them of nobody; two speakers with the same words are for `agreeingWithin` to judge. Cost: linear in the statements.
 */
export function repeatedWithin(edition: Edition): SamePair[] {
  const pairs: SamePair[] = [];
  const firsts = new Map<string, { readonly statement: Statement; readonly speaker: string | null }>();
  for (const statement of edition.statements) {
    if (statement.headline || !isBody(edition, statement)) continue;
    const words =
      textOf(edition.article.text, statement.span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const key = words.length < WORDS_AT_LEAST ? wholeSentence(edition, statement, words) : words.join(" ");
    if (key === null) continue;
    const speaker = originOf(edition, statement)?.source.id ?? null;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { statement, speaker });
    else if (first.speaker === speaker || first.speaker === null || speaker === null)
      pairs.push([first.statement, statement]);
  }
  return pairs;
}

/** Few words with the sentence around them, where that is long enough to be no chance; null where it is not. */
function wholeSentence({ lines, lineAt }: Edition, { span }: Statement, words: readonly string[]): string | null {
  const around = lines[lineAt(span)]?.words ?? [];
  return around.length < SENTENCE_WORDS ? null : `${around.map(({ word }) => word).join(" ")}: ${words.join(" ")}`;
}
