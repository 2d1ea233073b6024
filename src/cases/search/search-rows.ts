import type { Reading } from "../../core/reading.ts";
import type { FacetsTable } from "../../store/tables.ts";
import { facetsOf } from "../facets.ts";
import { foldedWords } from "./folded-words.ts";

/** The words of a reading by the column that search keeps them in. */
export function searchColumns({ article, attributions, sources }: Reading): {
  readonly title: string;
  readonly text: string;
  readonly quotations: string;
  readonly speakers: string;
} {
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return {
    title: article.title ?? "",
    text: article.text,
    quotations: attributions
      .filter((attribution) => attribution.speech !== "reported")
      .flatMap((attribution) => attribution.what.map(words))
      .join("\n"),
    speakers: sources.flatMap((source) => [source.name ?? "", ...source.mentions.slice(0, 1).map(words)]).join("\n"),
  };
}

/** What the search tables take of a reading: worked out before anything is written, in whatever thread; a row set as one JSON text. */
export interface SearchRows {
  /** Words as search compares them, by column. */
  readonly words: Readonly<Record<keyof ReturnType<typeof searchColumns>, string>>;
  /** Rows of `facets`: arrays of what `FACET_COLUMNS` says. */
  readonly facets: string;
  /** The folded names of the speakers. */
  readonly speakers: string;
}

/** Those of the table `facets`, in the order of the rows in `SearchRows.facets`. */
export const FACET_COLUMNS = [
  "statement",
  "start",
  "end",
  "headline",
  "level",
  "level_rank",
  "act",
  "negated",
  "naming",
  "speaker",
  "speaker_folded",
] as const satisfies (keyof FacetsTable)[];

export function searchRows(reading: Reading): SearchRows {
  const { title, text, quotations, speakers } = searchColumns(reading);
  const [a, b, c, d] = [title, text, quotations, speakers].map(folded);
  const facets = facetsOf(reading);
  const names = new Set(facets.flatMap(({ speaker_folded }) => speaker_folded ?? []));
  return {
    words: { title: a ?? "", text: b ?? "", quotations: c ?? "", speakers: d ?? "" },
    facets: JSON.stringify(facets.map((facet) => FACET_COLUMNS.map((column) => facet[column]))),
    speakers: JSON.stringify([...names]),
  };
}

/** A text as the full-text table takes it. */
export const folded = (text: string): string => foldedWords(text).join(" ");
