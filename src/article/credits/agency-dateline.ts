import { findAgencies, isAgency, type NameAt } from "../people/agency.ts";

const IN_BRACKETS = /^\s*([^()\n]{0,62})\(([^()]{2,60})\)\s*(?:\.?\s*[—–-]|:|\.)?/;
const BEFORE_DASH = /^\s*([^—–\n]{2,70}?)\s[—–-]\s(?:([^—–\n]{2,30}?)\s*[—–-]\s)?/;

/** The agency of a dateline at the start of a body: "HARBOUR CITY, May 3 (Wire) — The council …", "Wire – The council …". */
export function readAgencyDateline(
  paragraph: string,
): (NameAt & { readonly phrase: { start: number; end: number } })[] {
  const head = paragraph.slice(0, 160);
  const bracketed = IN_BRACKETS.exec(head);
  if (bracketed !== null && isPlace(bracketed[1] ?? "") && findAgencies(bracketed[2] ?? "").length > 0)
    return inside(bracketed[0]);
  const dashed = BEFORE_DASH.exec(head);
  if (dashed === null) return [];
  const [, first = "", second] = dashed;
  const isWire = isAgency(first) || (second !== undefined && isAgency(second) && isPlace(first));
  return isWire ? inside(dashed[0]) : [];
}

const inside = (words: string): (NameAt & { phrase: { start: number; end: number } })[] =>
  findAgencies(words).map((agency) => ({
    ...agency,
    phrase: { start: words.length - words.trimStart().length, end: words.trimEnd().length },
  }));

/** What stands before the agency is a place, perhaps with a date, and no sentence. */
const isPlace = (words: string): boolean =>
  words.trim() === "" ||
  (/^\s*[\p{Lu}\d]/u.test(words) && !/[!?;"“]|\.\s+\p{L}{4}/u.test(words) && words.split(/\s+/).length <= 9);
