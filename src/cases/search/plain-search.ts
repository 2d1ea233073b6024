import { actOf, dateBounds, levelRank, namingsOf } from "./field-values.ts";
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
        hasPhrase(text, query.words, query.prefix),
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

const isOfStatement = (query: FieldQuery): boolean => ["source", "strength", "act", "headline"].includes(query.field);

/** Words without case and accents, as the full-text table folds them. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function hasPhrase(text: string, phrase: readonly string[], prefix: boolean): boolean {
  const words = foldedWords(text);
  const wanted = foldedWords(phrase.join(" "));
  return words.some((_, at) =>
    wanted.every((word, k) =>
      prefix && k === wanted.length - 1 ? words[at + k]?.startsWith(word) === true : words[at + k] === word,
    ),
  );
}

function rowAnswers(row: Row, query: FieldQuery): boolean {
  switch (query.field) {
    case "strength":
      return compare(row.level_rank, query.operator, levelRank(query), row.level_rank >= 0);
    case "act":
      return compare(row.act, query.operator, actOf(query), true);
    case "headline":
      return row.headline === (/^(?:yes|true|1)$/i.test(query.value) ? 1 : 0);
    default: {
      const namings = namingsOf(query);
      return namings === null ? has(row.speaker, query.value) : namings.includes(row.naming);
    }
  }
}

function compare<T extends number | string>(a: T, operator: FieldQuery["operator"], b: T, hasOrder: boolean): boolean {
  if (operator === "=" || operator === "..") return a === b;
  if (!hasOrder) return false;
  return operator === ">" ? a > b : operator === "<" ? a < b : operator === ">=" ? a >= b : a <= b;
}

function articleAnswers(article: Searchable, query: FieldQuery): boolean {
  if (query.field === "date") {
    const { from, before } = dateBounds(query);
    const { published } = article;
    return published !== null && (from === null || published >= from) && (before === null || published < before);
  }
  if (query.field === "language") return article.language?.toLowerCase().startsWith(query.value.toLowerCase()) ?? false;
  if (query.field === "id") return article.id === query.value || article.id.startsWith(`sha256:${query.value}`);
  return has(article.outlet, query.value) || has(article.url, query.value);
}

const has = (text: string | null, part: string): boolean => text?.toLowerCase().includes(part.toLowerCase()) ?? false;
