import { actBounds, dateBounds, isOfStatement, isYes, levelBounds, namingsOf } from "./field-values.ts";
import { foldedPlace, foldedText, foldedWords } from "./folded-words.ts";
import type { Query } from "./query.ts";

/** What the plain search looks at: one article's words by column, and its statements. */
export interface Searchable {
  readonly id: string;
  readonly columns: Readonly<Record<"title" | "text" | "quotations" | "speakers" | "notes", string>>;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly statements: readonly {
    readonly level_rank: number;
    readonly act: string;
    readonly naming: string;
    readonly speaker: string | null;
    readonly headline: number;
  }[];
}

type FieldQuery = Extract<Query, { kind: "field" }>;
type Row = Searchable["statements"][number];

/** Does the article answer the query? The same meaning as the SQL, read plainly: what the conformance suite holds the store against. */
export function answers(article: Searchable, query: Query): boolean {
  switch (query.kind) {
    case "words":
      return (query.column === null ? Object.values(article.columns) : [article.columns[query.column]]).some((text) =>
        hasPhrase(foldedWords(text), query.words, query.prefix),
      );
    case "field":
      return isOfStatement(query)
        ? article.statements.some((row) => rowAnswers(row, query))
        : articleAnswers(article, query);
    case "not":
      return !answers(article, query.part);
    case "or":
      return query.parts.some((part) => answers(article, part));
    case "and": {
      const rows = query.parts.filter((part): part is FieldQuery => part.kind === "field" && isOfStatement(part));
      const others = query.parts.filter((part) => !(part.kind === "field" && isOfStatement(part)));
      return (
        others.every((part) => answers(article, part)) &&
        (rows.length === 0 || article.statements.some((row) => rows.every((part) => rowAnswers(row, part))))
      );
    }
    default:
      return query satisfies never;
  }
}

const hasPhrase = (words: readonly string[], phrase: readonly string[], prefix: boolean): boolean =>
  words.some((_, at) =>
    phrase.every((word, k) =>
      prefix && k === phrase.length - 1 ? words[at + k]?.startsWith(word) === true : words[at + k] === word,
    ),
  );

function rowAnswers(row: Row, query: FieldQuery): boolean {
  switch (query.field) {
    case "strength": {
      const { low, high, lowIn, highIn } = levelBounds(query);
      const rank = row.level_rank;
      return (lowIn ? rank >= low : rank > low) && (highIn ? rank <= high : rank < high);
    }
    case "act": {
      const { low, high, lowIn, highIn } = actBounds(query);
      return (lowIn ? row.act >= low : row.act > low) && (highIn ? row.act <= high : row.act < high);
    }
    case "headline":
      return row.headline === (isYes(query) ? 1 : 0);
    default: {
      const namings = namingsOf(query);
      if (namings !== null) return namings.includes(row.naming);
      return row.speaker !== null && foldedText(row.speaker).includes(foldedText(query.value));
    }
  }
}

function articleAnswers(article: Searchable, query: FieldQuery): boolean {
  if (query.field === "date") {
    const { from, before } = dateBounds(query);
    const { published } = article;
    return published !== null && (from === null || published >= from) && (before === null || published < before);
  }
  if (query.field === "language") return (article.language ?? "").toLowerCase().startsWith(query.value.toLowerCase());
  if (query.field === "id") return article.id === query.value || article.id.startsWith(`sha256:${query.value}`);
  return foldedPlace(article.outlet, article.url).includes(foldedText(query.value));
}
