import { type RawBuilder, sql } from "kysely";
import { actBounds, type Bounds, dateBounds, isOfStatement, isYes, levelBounds, namingsOf } from "./field-values.ts";
import { foldedText } from "./folded-words.ts";
import type { Query } from "./query.ts";

type Condition = RawBuilder<boolean>;
type FieldQuery = Extract<Query, { kind: "field" }>;

/**
 * A query as one SQL condition on a row of `articles AS a`, never null. Words go to the full-text table, fields of statements to `facets`;
 * statement fields that stand side by side under one "and" must hold of the same statement.
 */
export function conditionOf(query: Query): Condition {
  const match = wholeMatch(query);
  if (match !== null) return sql`a.number IN (SELECT rowid FROM words WHERE words MATCH ${match})`;
  switch (query.kind) {
    case "words":
      return sql`a.number IN (SELECT rowid FROM words WHERE words MATCH ${matchOf(query)})`;
    case "field":
      return isOfStatement(query) ? anyStatement([query]) : articleField(query);
    case "not":
      return sql`NOT (${conditionOf(query.part)})`;
    case "or":
      return sql`(${sql.join(query.parts.map(conditionOf), sql` OR `)})`;
    case "and": {
      const ofStatement = query.parts.filter(
        (part): part is FieldQuery => part.kind === "field" && isOfStatement(part),
      );
      const others = query.parts.filter((part) => !(part.kind === "field" && isOfStatement(part)));
      const conditions = [...others.map(conditionOf), ...(ofStatement.length > 0 ? [anyStatement(ofStatement)] : [])];
      return sql`(${sql.join(conditions, sql` AND `)})`;
    }
    default:
      return query satisfies never;
  }
}

/**
 * The whole query in FTS5's own notation, so that one walk of the index answers it; null where it asks for a field, or where a NOT has
 * nothing to be taken from.
 */
export function wholeMatch(query: Query): string | null {
  switch (query.kind) {
    case "words":
      return matchOf(query);
    case "or": {
      const parts = query.parts.map(wholeMatch);
      return parts.includes(null) ? null : `(${parts.join(" OR ")})`;
    }
    case "and": {
      const wanted = query.parts.filter((part) => part.kind !== "not").map(wholeMatch);
      const unwanted = query.parts.flatMap((part) => (part.kind === "not" ? [wholeMatch(part.part)] : []));
      if (wanted.length === 0 || wanted.includes(null) || unwanted.includes(null)) return null;
      const all = `(${wanted.join(" AND ")})`;
      return unwanted.length === 0 ? all : `(${all} NOT (${unwanted.join(" OR ")}))`;
    }
    default:
      return null;
  }
}

const anyStatement = (queries: readonly FieldQuery[]): Condition =>
  sql`a.number IN (SELECT f.number FROM ${statementsOf(queries)})`;

/** `facets AS f` with the statements that all the fields hold of. */
export const statementsOf = (queries: readonly FieldQuery[]): RawBuilder<unknown> =>
  sql`facets AS f WHERE ${sql.join(queries.map(statementCondition), sql` AND `)}`;

/**
 * The parts of a query that stand side by side: its words in FTS5's notation, fields of statements, and fields of articles; `others` is null
 * where some part is none of these.
 */
export function parted(query: Query): {
  readonly words: string | null;
  readonly statements: readonly FieldQuery[];
  readonly others: readonly FieldQuery[] | null;
} {
  const parts = query.kind === "and" ? query.parts : [query];
  const fields = parts.filter((part): part is FieldQuery => part.kind === "field");
  const rest = parts.filter((part) => part.kind !== "field");
  const words = rest.length === 0 ? null : wholeMatch({ kind: "and", parts: rest });
  return {
    words,
    statements: fields.filter(isOfStatement),
    others: rest.length > 0 && words === null ? null : fields.filter((field) => !isOfStatement(field)),
  };
}

/** The same as a condition that looks at the statements of one article at a time. */
export const holdsOf = (number: RawBuilder<unknown>, queries: readonly FieldQuery[]): Condition =>
  sql`EXISTS (SELECT 1 FROM facets AS f INDEXED BY facets_by_number
    WHERE f.number = ${number} AND ${sql.join(queries.map(statementCondition), sql` AND `)})`;

/** One field as a condition on a row of `facets AS f`. */
export function statementCondition(query: FieldQuery): Condition {
  switch (query.field) {
    case "strength":
      return within(sql`f.level_rank`, levelBounds(query));
    case "act":
      return within(sql`f.act`, actBounds(query));
    case "headline":
      return sql`f.headline = ${isYes(query) ? 1 : 0}`;
    default: {
      const namings = namingsOf(query);
      return namings === null
        ? sql`f.speaker_folded IN (SELECT folded FROM speakers WHERE instr(folded, ${foldedText(query.value)}) > 0)`
        : sql`f.naming IN (${sql.join(namings)})`;
    }
  }
}

/** An equality where the bounds are one value: only that lets SQLite look further right in an index. */
const within = (column: RawBuilder<unknown>, { low, high, lowIn, highIn }: Bounds<number | string>): Condition =>
  low === high && lowIn && highIn
    ? sql`${column} = ${low}`
    : sql`(${column} ${sql.raw(lowIn ? ">=" : ">")} ${low} AND ${column} ${sql.raw(highIn ? "<=" : "<")} ${high})`;

/** A field of articles as a condition on a row of `articles AS a`. */
export function articleField(query: FieldQuery): Condition {
  const { field, value } = query;
  if (field === "date") {
    const { from, before } = dateBounds(query);
    const parts = [
      sql<boolean>`a.published IS NOT NULL`,
      ...(from === null ? [] : [sql<boolean>`a.published >= ${from}`]),
      ...(before === null ? [] : [sql<boolean>`a.published < ${before}`]),
    ];
    return sql`(${sql.join(parts, sql` AND `)})`;
  }
  if (field === "language") return startsWith(sql`lower(coalesce(a.language, ''))`, value.toLowerCase());
  if (field === "id") return sql`(a.id = ${value} OR ${startsWith(sql`a.id`, `sha256:${value}`)})`;
  return sql`instr(a.folded, ${foldedText(value)}) > 0`;
}

const startsWith = (column: RawBuilder<unknown>, start: string): Condition =>
  sql`substr(${column}, 1, length(${start})) = ${start}`;

/** One term in FTS5's notation; the words are folded to letters and digits, so nothing of the user's can change its meaning. */
export const matchOf = ({ words, prefix, column }: Extract<Query, { kind: "words" }>): string =>
  `${column === null ? "" : `${column} : `}"${words.join(" ")}"${prefix ? " *" : ""}`;
