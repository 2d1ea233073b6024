import type { When } from "../../core/article.ts";
import type { Document } from "../../core/document.ts";
import { readDate } from "../dates/read-date.ts";
import { readIsoDate } from "../dates/read-iso-date.ts";
import type { Arranged } from "./arrange-page.ts";
import type { JoinedParts } from "./join-parts.ts";
import type { findPageDates } from "./page-dates.ts";

type Dates = ReturnType<typeof findPageDates>;

/** The record's date, else the metadata's, else the one on the page; where metadata and page differ by a day or more, a note. */
export function chooseDates(
  document: Document,
  dates: Dates,
  arranged: readonly Arranged[],
  { spans, datelines }: JoinedParts,
  note: (code: string, says: string) => void,
): { published: When | null; modified: When | null } {
  let onPage: When | null = null;
  let changed: When | null = null;
  for (const [index, { kind, reading }] of arranged.entries()) {
    if (kind !== "byline" && kind !== "dateline" && kind !== "credit") continue;
    for (const date of reading.dates) {
      const start = spans[index]?.start ?? 0;
      const when: When = {
        value: date.value,
        precision: date.precision,
        span: { start: start + date.start, end: start + date.end },
        from: "page",
      };
      if (date.label === "updated") changed ??= when;
      else onPage ??= when;
    }
  }
  for (const [index, { date }] of datelines) {
    const start = spans[index]?.start ?? 0;
    if (date !== null)
      onPage ??= {
        value: date.value,
        precision: date.precision,
        span: { start: start + date.start, end: start + date.end },
        from: "page",
      };
  }
  const given = document.record?.published ?? null;
  const recorded = given === null ? null : (readIsoDate(given) ?? readDate(given));
  const told = recorded ?? dates.published;
  const published: When | null =
    told === null ? onPage : { value: told.value, precision: told.precision, span: null, from: "metadata" };
  if (told !== null && onPage !== null && isOtherDay(told.value, onPage.value))
    note("date-disagrees", `The page says ${onPage.value}, its metadata ${told.value}.`);
  const modified: When | null =
    dates.modified === null
      ? changed
      : { value: dates.modified.value, precision: dates.modified.precision, span: null, from: "metadata" };
  return { published, modified };
}

/** More than a day apart: time zones alone make one. */
const isOtherDay = (a: string, b: string): boolean =>
  a.length >= 10 && b.length >= 10 && Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) > 86_400_000;
