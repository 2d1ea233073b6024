import { HearsayError } from "../../core/errors.ts";
import { LEVEL_RANKS } from "../facets.ts";
import type { Query } from "./query.ts";

type FieldQuery = Extract<Query, { kind: "field" }>;

/** Names a person may type for a level, beside "L5" and the like. */
const LEVEL_NAMES: Readonly<Record<string, keyof typeof LEVEL_RANKS>> = {
  denied: "L0",
  remote: "L1",
  "very-unlikely": "L2",
  unlikely: "L3",
  even: "L4",
  "not-unlikely": "L4½",
  likely: "L5",
  "very-likely": "L6",
  certain: "L7",
  flat: "L8",
  open: "open",
};

const ACT_NAMES: Readonly<Record<string, string>> = {
  asks: "A0",
  raises: "A1",
  believes: "A2",
  suggests: "A3",
  says: "A4",
  claims: "A5",
  accuses: "A6",
  confirms: "A7",
  outlet: "A8",
};

const NAMINGS: Readonly<Record<string, readonly string[]>> = {
  unnamed: ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "N4"],
  named: ["N1", "N2"],
  document: ["N3"],
  nobody: ["none"],
};

/** An interval with or without its ends. */
export interface Bounds<T> {
  readonly low: T;
  readonly high: T;
  readonly lowIn: boolean;
  readonly highIn: boolean;
}

/** The ranks that `strength:>likely` or `strength:L3..L5` means; "open" is −1, and only "=" finds it. Throws `usage`. */
export const levelBounds = (query: FieldQuery): Bounds<number> =>
  boundsOf(query, (value) => levelRank(query, value), 0, Number.MAX_SAFE_INTEGER);

/** The acts that `act:accuses` or `act:>=A5` means, as "A6". Throws `usage`. */
export const actBounds = (query: FieldQuery): Bounds<string> =>
  boundsOf(query, (value) => actOf(query, value), "A0", "A9");

function boundsOf<T>(query: FieldQuery, read: (value: string) => T, lowest: T, highest: T): Bounds<T> {
  const { operator, value, upper } = query;
  if (operator === "..") {
    const low = value === "" ? lowest : read(value);
    return { low, high: upper === null || upper === "" ? highest : read(upper), lowIn: true, highIn: true };
  }
  const at = read(value);
  if (operator === "=") return { low: at, high: at, lowIn: true, highIn: true };
  return operator.startsWith(">")
    ? { low: at, high: highest, lowIn: operator === ">=", highIn: true }
    : { low: lowest, high: at, lowIn: true, highIn: operator === "<=" };
}

/** What a table has under a word that somebody typed, and not what every object has ("constructor"). */
const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

function levelRank(query: FieldQuery, value: string): number {
  const level =
    own(LEVEL_NAMES, value.toLowerCase()) ??
    (Object.keys(LEVEL_RANKS).find((known) => known.toLowerCase() === value.toLowerCase()) as
      | keyof typeof LEVEL_RANKS
      | undefined);
  if (level === undefined)
    throw unknown(query, [...new Set([...Object.keys(LEVEL_NAMES), ...Object.keys(LEVEL_RANKS)])]);
  return LEVEL_RANKS[level];
}

function actOf(query: FieldQuery, value: string): string {
  const act = own(ACT_NAMES, value.toLowerCase()) ?? (/^a[0-8]$/i.test(value) ? value.toUpperCase() : undefined);
  if (act === undefined) throw unknown(query, [...Object.keys(ACT_NAMES), "A0 … A8"]);
  return act;
}

/** Does the field speak of statements (and not of the article)? Side by side, such fields must hold of one statement. */
export const isOfStatement = (query: FieldQuery): boolean =>
  ["source", "strength", "act", "headline"].includes(query.field);

/** What `headline:yes` means. Throws `usage` where it is neither yes nor no. */
export function isYes(query: FieldQuery): boolean {
  if (/^(?:yes|true|1)$/i.test(query.value)) return true;
  if (/^(?:no|false|0)$/i.test(query.value)) return false;
  throw unknown(query, ["yes", "no"]);
}

/** "unnamed" → its naming classes; any other value is a speaker's name, and null comes back. */
export const namingsOf = (query: FieldQuery): readonly string[] | null =>
  own(NAMINGS, query.value.toLowerCase()) ?? (/^[nu][1-8]$/i.test(query.value) ? [query.value.toUpperCase()] : null);

/** First day and the day after the last, as ISO text that sorts: "2016-01..02" → ["2016-01", "2016-03"]. */
export function dateBounds(query: FieldQuery): { readonly from: string | null; readonly before: string | null } {
  const from = query.value === "" ? null : isoDate(query, query.value);
  if (query.operator === "=") return { from, before: from === null ? null : after(from) };
  if (query.operator === "..") {
    const upper = query.upper ?? "";
    const whole =
      /^\d{1,2}$/.test(upper) && from !== null
        ? `${from.slice(0, from.lastIndexOf("-"))}-${upper.padStart(2, "0")}`
        : upper;
    return { from, before: whole === "" ? null : after(isoDate(query, whole)) };
  }
  if (from === null) return { from: null, before: null };
  if (query.operator === ">=") return { from, before: null };
  if (query.operator === ">") return { from: after(from), before: null };
  return { from: null, before: query.operator === "<" ? from : after(from) };
}

function isoDate(query: FieldQuery, value: string): string {
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return value;
  throw new HearsayError(
    "usage",
    `"${query.field}:${value}" is no date. Write 2016, 2016-01, 2016-01-03 or 2016-01..02.`,
  );
}

/** The first moment after a year, month or day, in the same notation. */
function after(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return String(year + 1);
  if (day === undefined) return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

const unknown = (query: FieldQuery, known: readonly string[]): HearsayError =>
  new HearsayError("usage", `"${query.field}:${query.value}" is not known. Known: ${known.join(", ")}.`);
