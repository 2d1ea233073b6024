import type { Reading } from "../core/reading.ts";
import type { Level } from "../core/statement.ts";
import type { FacetsTable } from "../store/tables.ts";
import { foldedText } from "./search/folded-words.ts";

/** Order of the levels for "strength:>likely"; "open" carries no number and has no place in it. */
export const LEVEL_RANKS: Readonly<Record<Level, number>> = {
  L0: 0,
  L1: 10,
  L2: 20,
  L3: 30,
  L4: 40,
  "L4½": 45,
  L5: 50,
  L6: 60,
  L7: 70,
  L8: 80,
  open: -1,
};

/** What search knows of each statement of a reading: how strong, whose, how named. */
export function facetsOf({ article, sources, attributions, statements }: Reading): Omit<FacetsTable, "number">[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const attributionOf = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return statements.map(({ id, span, headline, attribution, strength }) => {
    const said = attribution === null ? undefined : attributionOf.get(attribution);
    const source = said?.source == null ? undefined : sourceOf.get(said.source);
    const all = [source, ...(said?.with ?? []).map((other) => sourceOf.get(other))];
    const names = all.flatMap((one) => {
      const mention = one?.mentions[0];
      return one?.name ?? (mention === undefined ? [] : article.text.slice(mention.start, mention.end));
    });
    const speaker = names.length === 0 ? null : names.join(", ");
    return {
      statement: id,
      start: span.start,
      end: span.end,
      headline: headline ? 1 : 0,
      level: strength.level,
      level_rank: LEVEL_RANKS[strength.level],
      act: strength.act,
      negated: strength.negated ? 1 : 0,
      naming: source?.naming ?? "none",
      speaker,
      speaker_folded: speaker === null ? null : foldedText(speaker),
    };
  });
}
