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

/** The level's rank for comparing, or −1 for "open". Throws `usage` on a name that is none. */
export function levelRank(query: FieldQuery): number {
  const level =
    LEVEL_NAMES[query.value.toLowerCase()] ??
    (Object.keys(LEVEL_RANKS).find((known) => known.toLowerCase() === query.value.toLowerCase()) as
      | keyof typeof LEVEL_RANKS
      | undefined);
  if (level === undefined) throw unknown(query, [...Object.keys(LEVEL_NAMES), ...Object.keys(LEVEL_RANKS)]);
  return LEVEL_RANKS[level];
}

/** "accuses" → "A6". */
export function actOf(query: FieldQuery): string {
  const act =
    ACT_NAMES[query.value.toLowerCase()] ?? (/^a[0-8]$/i.test(query.value) ? query.value.toUpperCase() : undefined);
  if (act === undefined) throw unknown(query, [...Object.keys(ACT_NAMES), "A0 … A8"]);
  return act;
}

/** "unnamed" → its naming classes; any other value is a speaker's name, and null comes back. */
export const namingsOf = (query: FieldQuery): readonly string[] | null =>
  NAMINGS[query.value.toLowerCase()] ?? (/^[nu][1-8]$/i.test(query.value) ? [query.value.toUpperCase()] : null);

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
