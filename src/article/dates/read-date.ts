import type { Span } from "../../core/span.ts";
import { phrasePattern, spokenLanguages } from "../credits/lexicon.ts";

/** A date as written, in a phrase: ISO 8601 with the offset that stands there, or none. */
export interface DateAt {
  readonly value: string;
  readonly precision: "year" | "month" | "day" | "minute" | "second";
  readonly start: number;
  readonly end: number;
}

const MONTH = "(?<![\\p{L}])(?:{months})(?![\\p{L}])";

const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
const YEAR = "((?:19|20)\\d{2})";
/** Behind a year no digit, but for a time of day or a second date that a page leaves no space before. */
const YEAR_ENDS = "(?!\\d)|(?=\\d{1,2}:\\d\\d)|(?=\\d{1,2}\\. ?[\\p{L}])";
const FORMS: readonly { readonly pattern: string; readonly read: (groups: RegExpExecArray) => (number | null)[] }[] = [
  // 2016-01-03, 2016/1/3, 2016. 1. 3., 2016年1月3日
  {
    pattern: String.raw`(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)[日일]?`,
    read: (groups) => [Number(groups[1]), Number(groups[2]), Number(groups[3])],
  },
  // January 3rd, 2016
  {
    pattern: `(${MONTH})\\.?\\s+${DAY},?(?:\\s+(?:at|of))?\\s+${YEAR}(?:${YEAR_ENDS})`,
    read: (groups) => [Number(groups[3]), monthOf(groups[1]), Number(groups[2])],
  },
  // 3 January 2016, 3. Januar 2016, 3 de enero de 2016, 03-Jan-2016
  {
    pattern: `(?<!\\d)${DAY}[\\s-]+(?:of |de |d['’])?(${MONTH})\\.?,?[\\s-]+(?:de |del |of )?${YEAR}(?:${YEAR_ENDS})`,
    read: (groups) => [Number(groups[3]), monthOf(groups[2]), Number(groups[1])],
  },
  // 03.01.2016 (day first), 01/13/2016 (the larger one is the day)
  {
    pattern: String.raw`(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?:(?!\d)|(?=\d{1,2}:\d\d)|(?=\d{1,2}\. ?[a-zäöü]))`,
    read: (groups) => {
      const [a, b] = [Number(groups[1]), Number(groups[3])];
      if (a > 12) return [Number(groups[4]), b, a];
      if (b > 12) return [Number(groups[4]), a, b];
      const isOpen = groups[2] === "/" && a !== b && !writesDayFirst() && !DAY_FIRST_ZONE.test(groups.input);
      return [Number(groups[4]), isOpen ? null : b, isOpen ? null : a];
    },
  },
  // 03.01.16
  {
    pattern: String.raw`(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.]\d|\d)`,
    read: (groups) => [2000 + Number(groups[3]), Number(groups[2]), Number(groups[1])],
  },
  // 31/01/16, 06/06/16
  {
    pattern: String.raw`(?<![\d/.-])(\d{1,2})/(\d{1,2})/(\d{2})(?![\d/]|[.,]\d)`,
    read: (groups) => {
      const [a, b, year] = [Number(groups[1]), Number(groups[2]), 2000 + Number(groups[3])];
      if (a > 12 || a === b || (b <= 12 && writesDayFirst())) return [year, b, a];
      // either way round: no date
      return b > 12 ? [year, a, b] : [year, 0, 0];
    },
  },
  // January 2016
  {
    pattern: `(${MONTH})\\.?,?\\s+(?:de |of )?${YEAR}(?:${YEAR_ENDS})`,
    read: (groups) => [Number(groups[2]), monthOf(groups[1]), null],
  },
];
const TIME =
  /^(?:,|\s|[-–—|/•·@]|at|um|à|a las|klo|kl\.?|ore|às|о|в|alle)*(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\b\.?)?\s*(Z\b|(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|GMT\b|UTC\b|BST\b|EES?T\b|A[CEW][SD]T\b|NZ[SD]T\b|(?:WAT|CAT|SAST|EAT|PKT|SGT|HKT|JST|KST|PHT|WIB|MSK)\b|CET\b|CEST\b|E[SD]?T\b|C[SD]T\b|M[SD]T\b|P[SD]?T\b|IST\b|[+-]\d{2}:?\d{2})?/iu;
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  GMT: "+00:00",
  UTC: "+00:00",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  EET: "+02:00",
  EEST: "+03:00",
  AWST: "+08:00",
  ACST: "+09:30",
  ACDT: "+10:30",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  NZDT: "+13:00",
  WAT: "+01:00",
  CAT: "+02:00",
  SAST: "+02:00",
  EAT: "+03:00",
  MSK: "+03:00",
  PKT: "+05:00",
  WIB: "+07:00",
  SGT: "+08:00",
  HKT: "+08:00",
  PHT: "+08:00",
  JST: "+09:00",
  KST: "+09:00",
};
/** Clocks of countries where the day stands first; the line is in lower case. */
const DAY_FIRST_ZONE = /\d\s?(?:bst|cest|cet|(?:gmt|utc)\s?\+[123])\b/i;
const HAS_YEAR = /(?:19|20)\d{2}|\d\.\d{1,2}\.\d{2}(?!\d)|\d\/\d{1,2}\/\d{2}(?!\d)/;

/**
 * The first full date in a phrase, in the languages of the credit words. Where day and month could be either way round
 * (03/01/2016) only the year is said, unless the article is in a language other than English: all of them write the day first. A month with its year counts with less precision; a bare year does not.
 */
export function readDate(phrase: string): DateAt | null {
  if (!HAS_YEAR.test(phrase)) return null;
  let best: DateAt | null = null;
  for (const { pattern, read } of FORMS) {
    const match = phrasePattern(pattern).exec(phrase);
    if (match === null) continue;
    const [year, month, day] = read(match);
    const span = { start: match.index, end: match.index + match[0].length };
    const found = dateFrom(phrase, span, [year ?? 0, month ?? null, day ?? null]);
    if (found === null) continue;
    if (best === null || found.start < best.start || (found.start === best.start && found.end > best.end)) best = found;
  }
  return best;
}

/** `span`: the date as it stands in the phrase, a clock behind it not counted. */
function dateFrom(
  phrase: string,
  { start, end }: Span,
  [year, month, day]: readonly [number, number | null, number | null],
): DateAt | null {
  if (month === null) return { value: String(year), precision: "year", start, end };
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > daysIn(year, month)))) return null;
  const monthText = `${year}-${twoDigits(month)}`;
  if (day === null) return { value: monthText, precision: "month", start, end };
  const date = `${monthText}-${twoDigits(day)}`;
  const time = TIME.exec(phrase.slice(end, end + 40));
  const clock = time === null ? null : clockOf(time);
  if (time === null || clock === null) return { value: date, precision: "day", start, end };
  return { value: `${date}T${clock.text}`, precision: clock.precision, start, end: end + time[0].trimEnd().length };
}

function clockOf(time: RegExpExecArray): { text: string; precision: "minute" | "second" } | null {
  const [, hourText, minute = "", second, half, zone] = time;
  let hour = Number(hourText);
  if (hour > 23 || Number(minute) > 59) return null;
  if (half !== undefined) {
    if (hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const offset = zone === undefined ? "" : (ZONES[zone.toUpperCase()] ?? (/\d/.test(zone) ? withColon(zone) : ""));
  return second === undefined
    ? { text: `${twoDigits(hour)}:${minute}${offset}`, precision: "minute" }
    : { text: `${twoDigits(hour)}:${minute}:${second}${offset}`, precision: "second" };
}

/** "+0200", "GMT+2", "UTC-3:30" as "+02:00". */
function withColon(zone: string): string {
  const [, sign = "+", hours = "", minutes] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return `${sign}${hours.padStart(2, "0")}:${minutes ?? "00"}`;
}
const twoDigits = (value: number): string => String(value).padStart(2, "0");
function monthOf(word: string | undefined): number {
  for (let month = 0; month < 12; month++) {
    const forms = spokenLanguages().flatMap((words) => words.months?.[month] ?? []);
    if (phrasePattern(`^(?:${forms.join("|")})$`).test(word ?? "")) return month + 1;
  }
  return 0;
}

/** English words are always at hand; one or two beside them are the article's own. */
const writesDayFirst = (): boolean => spokenLanguages().length > 1 && spokenLanguages().length <= 3;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
