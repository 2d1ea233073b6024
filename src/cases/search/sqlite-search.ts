import { type RawBuilder, sql } from "kysely";
import { actOf, dateBounds, levelRank, namingsOf } from "./field-values.ts";
import type { Query } from "./query.ts";

type Condition = RawBuilder<boolean>;
type FieldQuery = Extract<Query, { kind: "field" }>;

/**
 * A query as one SQL condition on a row of `articles AS a`. Words go to the full-text table, fields of statements to `facets`; statement
 * fields that stand side by side under one "and" must hold of the same statement.
 */
export function conditionOf(query: Query): Condition {
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

const isOfStatement = (query: FieldQuery): boolean => ["source", "strength", "act", "headline"].includes(query.field);

const anyStatement = (queries: readonly FieldQuery[]): Condition =>
  sql`EXISTS (SELECT 1 FROM facets AS f WHERE f.article = a.id AND ${sql.join(queries.map(statementCondition), sql` AND `)})`;

/** One field as a condition on a row of `facets AS f`. */
export function statementCondition(query: FieldQuery): Condition {
  switch (query.field) {
    case "strength": {
      const rank = levelRank(query);
      if (query.operator === "=" || query.operator === "..") return sql`f.level_rank = ${rank}`;
      return sql`(f.level_rank >= 0 AND f.level_rank ${sql.raw(query.operator)} ${rank})`;
    }
    case "act":
      return query.operator === "=" || query.operator === ".."
        ? sql`f.act = ${actOf(query)}`
        : sql`f.act ${sql.raw(query.operator)} ${actOf(query)}`;
    case "headline":
      return sql`f.headline = ${/^(?:yes|true|1)$/i.test(query.value) ? 1 : 0}`;
    default: {
      const namings = namingsOf(query);
      return namings === null ? sql`f.speaker LIKE ${`%${query.value}%`}` : sql`f.naming IN (${sql.join(namings)})`;
    }
  }
}

function articleField(query: FieldQuery): Condition {
  if (query.field === "date") {
    const { from, before } = dateBounds(query);
    const parts = [
      sql<boolean>`a.published IS NOT NULL`,
      ...(from === null ? [] : [sql<boolean>`a.published >= ${from}`]),
      ...(before === null ? [] : [sql<boolean>`a.published < ${before}`]),
    ];
    return sql`(${sql.join(parts, sql` AND `)})`;
  }
  if (query.field === "language") return sql`a.language LIKE ${`${query.value}%`}`;
  if (query.field === "id") return sql`(a.id = ${query.value} OR a.id LIKE ${`sha256:${query.value}%`})`;
  return sql`(a.outlet LIKE ${`%${query.value}%`} OR a.url LIKE ${`%${query.value}%`})`;
}

/** FTS5's own notation; the words are letters and digits only, so nothing of the user's can change its meaning. */
export const matchOf = ({ words, prefix, column }: Extract<Query, { kind: "words" }>): string =>
  `${column === null ? "" : `${column} : `}"${words.join(" ")}"${prefix ? " *" : ""}`;
