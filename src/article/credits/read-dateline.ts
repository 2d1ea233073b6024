import { NOT_A_PLACE, OUTLET_WORDS } from "../../language/press-names.ts";
import { type DateAt, readDate } from "../dates/read-date.ts";
import { findAgencies, isAgency, type NameAt } from "../people/agency.ts";

/** The place line before the first words of a body. Positions count in the paragraph. */
export interface DatelineAt {
  /** Where the dateline's own words stand, its dash included. */
  readonly start: number;
  readonly end: number;
  /** Where the first sentence begins. */
  readonly restStart: number;
  readonly agencies: readonly NameAt[];
  readonly date: DateAt | null;
}

const HEAD_LENGTH = 180;
const DASH = "(?:\\.?\\s*[—–―-]{1,2}|\\s_|\\s*:|\\s=)";
/** "CITY, May 3 (Wire) —", "City (wire).-", "(Wire) –". */
const BRACKETED = new RegExp(
  `^\\s*(?<place>[^()\\n]{0,70}?)\\s*\\((?<agency>[^()]{2,60})\\)(?<dash>${DASH}|\\s?\\.)?(?=\\s|$)`,
  "u",
);
/** "(WIRE) - CITY, 03 MAY - The council …": what follows the brackets is a place and a date, and a second dash. */
const AGENCY_FIRST =
  /^\s*\([^()]{2,40}\)\s*[—–-]\s*(?<place>[\p{Lu}\p{M}' .,]{3,40}(?:\d[^—–\n-]{0,20})?)\s*[—–-](?=\s)/u;
/** "CITY — The council", "CITY, May 3, 2030 — ", "City – wire – ", "Wire – ". */
const DASHED =
  /^\s*(?<first>[^—–―\n]{2,70}?)(?:\s*[—―]|\s[–-]{1,2}|(?<=[\p{Lu}.\d])[–-]{2})(?=\s|["“«]|\p{Lu})(?:\s*(?<second>[^—–\n]{2,30}?)\s*[—–-](?=\s))?/u;
/** "CITY: The council …". */
const COLON = /^\s*(?<first>\p{Lu}[\p{Lu}\p{M}' .,-]{3,30}):(?=\s)/u;

/**
 * The dateline at the start of a body's first paragraphs, or null: "HARBOUR CITY, May 3 (Wire) — The council …". A place without
 * an agency counts in the first paragraph only, and only in capitals or with a date.
 *
 * May mislead: a label in capitals before a dash that is no place looks the same.
 */
export function readDateline(paragraph: string, isFirst: boolean): DatelineAt | null {
  const head = paragraph.slice(0, HEAD_LENGTH);
  return readAgencyFirst(head) ?? readBracketed(head) ?? readDashed(head, paragraph, isFirst);
}

function readAgencyFirst(head: string): DatelineAt | null {
  const match = AGENCY_FIRST.exec(head);
  if (match === null || findAgencies(match[0]).length === 0) return null;
  return isPlace(match.groups?.["place"] ?? "") ? datelineOf(head, match[0].length, []) : null;
}

function readBracketed(head: string): DatelineAt | null {
  const match = BRACKETED.exec(head);
  if (match === null) return null;
  const { place = "", agency = "", dash } = match.groups ?? {};
  if (!isPlace(place)) return null;
  if (findAgencies(agency).length > 0) return datelineOf(head, match[0].length, []);
  const isSent = dash !== undefined && isCapitals(place) && readDate(place) !== null && isName(agency);
  const isOutlet = OUTLET_WORDS.test(agency) || /^\p{Lu}{2,6}$/u.test(agency) || isSent;
  const isDated = isCapitals(place) || readDate(place) !== null || /\d$/u.test(place) || (isOutlet && isName(place));
  if (dash === undefined || place.trim() === "" || !isDated) return null;
  const start = head.indexOf(agency, place.length);
  return datelineOf(head, match[0].length, isOutlet ? [{ name: agency, start, end: start + agency.length }] : []);
}

function readDashed(head: string, paragraph: string, isFirst: boolean): DatelineAt | null {
  const match = DASHED.exec(head);
  if (match !== null) {
    const { first = "", second } = match.groups ?? {};
    if (isAgency(first) && second === undefined) return datelineOf(head, match[0].length, []);
    if (second !== undefined && isPlace(first) && isAgency(second)) return datelineOf(head, match[0].length, []);
    if (
      second !== undefined &&
      isFirst &&
      isPlaceAlone(first) &&
      isNamedHouse(second) &&
      opensSentence(paragraph.slice(match[0].length))
    ) {
      const start = head.indexOf(second, first.length);
      return datelineOf(head, match[0].length, [{ name: second, start, end: start + second.length }]);
    }
    const end = second === undefined ? match[0].length : head.indexOf(second, first.length);
    const dash = head.slice(0, end).trimEnd().length;
    if (isFirst && isPlaceAlone(first) && opensSentence(paragraph.slice(dash))) return datelineOf(head, dash, []);
  }
  const colon = isFirst ? COLON.exec(head) : null;
  if (
    colon === null ||
    !isPlaceAlone(colon.groups?.["first"] ?? "") ||
    !opensSentence(paragraph.slice(colon[0].length))
  )
    return null;
  return datelineOf(head, colon[0].length, []);
}

function datelineOf(head: string, end: number, unlisted: readonly NameAt[]): DatelineAt {
  const words = head.slice(0, end);
  const rest = /^\s*/.exec(head.slice(end))?.[0].length ?? 0;
  return {
    start: words.length - words.trimStart().length,
    end: words.trimEnd().length,
    restStart: end + rest,
    agencies: unlisted.length > 0 ? unlisted : findAgencies(words),
    date: readDate(words),
  };
}

/** What stands before the agency is a place, perhaps with a date, and no sentence. */
const isPlace = (words: string): boolean =>
  words.trim() === "" ||
  (/^\s*[\p{Lu}\d]/u.test(words) && !/[!?;"“]|\.\s+\p{L}{4}/u.test(words) && words.split(/\s+/).length <= 9);

/** A place in capitals ("PORT ELLERY, Ore."), or a place and a full date. */
function isPlaceAlone(words: string): boolean {
  const place = words.split(/,|\d/)[0]?.trim() ?? "";
  if (!isPlace(words) || NOT_A_PLACE.test(place) || place.split(/\s+/).length > 4) return false;
  if (isCapitals(place)) return place.length >= 4;
  return readDate(words)?.precision === "day" && words.length <= 50;
}

/** Most letters are capitals. */
function isCapitals(words: string): boolean {
  const place = words.split(/,|\d/)[0] ?? "";
  const letters = place.match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length >= 0.8 * letters.length;
}

/** A few words that all begin with a capital or a digit. */
const isName = (words: string): boolean =>
  words.trim().split(/[\s,]+/).length <= 5 &&
  words
    .trim()
    .split(/[\s,]+/)
    .every((word) => /^[\p{Lu}\d]/u.test(word));

/** "KARSA — Northolme Messenger — The council …": two words of a name or more between the dashes. */
const isNamedHouse = (words: string): boolean => /\s/.test(words.trim()) && isName(words) && readDate(words) === null;

const opensSentence = (rest: string): boolean =>
  /^\s*["“„«'‘(]?[\p{Lu}\d]/u.test(rest) && rest.trim().split(/\s+/).length >= 6;
