import { overlaps, textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { wordsIn } from "./body-texts.ts";
import { isFlow, isStock } from "./stock-or-flow.ts";
import { type Term, termOf } from "./terms.ts";

/**
 * Words that are near a headline's and put nothing of it forward: an answer to it, or the place its number is from. `spokenOf`: whom and what
 * the headline speaks of.
 */
export const isNoSupport = (
  edition: Edition,
  headline: Statement,
  statement: Statement,
  spokenOf: readonly Term[],
): boolean => isReply(edition, headline, statement, spokenOf) || isOnlyCount(edition, headline, statement);

/** "300 rifles are kept in depots" under "Army ships 300 rifles": where the number is from, not where the deed is. */
const isOnlyCount = (edition: Edition, headline: Statement, statement: Statement): boolean =>
  headline.quantities.some(({ value, unit }) =>
    statement.quantities.some((other) => unit === null && other.unit === null && other.value === value),
  ) &&
  isFlow(edition, headline) &&
  isStock(edition, statement);

/**
 * "The minister denied that he lied" under "Minister lied": those the headline speaks of answer it, and put nothing of it forward. Not under
 * "Council rejects plan": there the turning down is what is told.
 */
function isReply(
  edition: Edition,
  headline: Statement,
  { attribution, strength }: Statement,
  spokenOf: readonly Term[],
): boolean {
  const said = attribution === null ? undefined : edition.attributions.get(attribution);
  const { cue } = said ?? {};
  if (said === undefined || cue == null || strength.level !== "L0") return false;
  if (!strength.cues.some((one) => overlaps(one, cue))) return false;
  const deed = edition.gists.get(headline.id)?.predicate ?? null;
  if (deed !== null && wordsIn(textOf(edition.article.text, cue)).some(({ root }) => root === termOf(deed).root))
    return false;
  const mentions = edition.sources.get(said.source ?? "")?.mentions ?? [];
  const words = new Set(
    [said.who, ...mentions].flatMap((span) => (span === null ? [] : wordsIn(textOf(edition.article.text, span)))),
  );
  return spokenOf.some((term) => words.has(term));
}
