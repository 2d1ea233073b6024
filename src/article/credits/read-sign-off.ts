import { readDate } from "../dates/read-date.ts";
import { findAgencies, type NameAt } from "../people/agency.ts";
import { type CreditContext, type CreditPhrase, isOwn, whole } from "./credit-phrase.ts";
import { phrasePattern } from "./lexicon.ts";

/** A longer line is no list of agencies. */
const AGENCY_LINE = 80;
/** Lines of agencies and nothing else begin with a word, perhaps behind a bracket, a slash or a dash. */
const OPENS_WITH_WORD = /^[\s([{*_/—–-]*[\p{Lu}\p{Ll}\p{Lo}]{2}/u;
/** What closes a paragraph behind its last sentence: "(APA/Reuters)", "[AFP]", "/TASS/", "— AP", "PTI". */
const SIGN_OFF =
  /(?<=[.!?…:“”"»’'\])]\s{0,2})(?<off>\([^()\n]{2,60}\)|\[[^[\]\n]{2,60}\]|\/[^/\n]{2,30}\/|[—–-]{1,2}\s?[^\s()\n—–][^()\n—–]{1,40}|(?<=[.!?…”"»’]\s)\p{Lu}{3,5})\s*$/u;
/** Initials of desk hands in a list of agencies: "(mli/dpa)", "(red, APA)". */
const INITIALS = /(?<=^\W*)\p{Ll}{2,4}(?=\s*[/,;])|(?<=[/,;]\s*)\p{Ll}{2,4}(?=\s*[/,;)\]]|\W*$)/gu;
/** "AFP, MANILA": the place beside the agency, in capitals. */
const PLACE_BESIDE = /^(?<gap>\s*,\s*)\p{Lu}[\p{Lu}\p{M}' .-]{2,24}$/u;
/** Three to five capitals, as agencies sign: no place beside the first is so short. */
const UNLISTED = /(?<![\p{L}\p{N}])\p{Lu}{3,5}(?![\p{L}\p{N}])/gu;
const PICTURES = /\b(?:GETTY|EPA|SHUTTERSTOCK|ALAMY|IMAGO|PHOTO|FOTO)/;

/** "AA", "A A": what a page sets the size of its letters by, and no sign of the Anadolu Agency, which signs in brackets. */
const SIZE_OF_LETTERS = /^\s*A\s?A\s*$/;

/** A line of agencies and nothing else but how they came in: "(dpa/AFP)", "Reuters, AP", "From our staff and AP", "AFP, MANILA". */
export function readAgencyLine(line: string, context: CreditContext): CreditPhrase | null {
  if (line.length > AGENCY_LINE || !OPENS_WITH_WORD.test(line) || SIZE_OF_LETTERS.test(line)) return null;
  const agencies = onlyAgencies(line, context);
  if (agencies === null) return null;
  const isPart = phrasePattern("^\\W*(?:{withMaterialFrom}|{contributedBy})(?![\\p{L}])").test(line);
  const credits = agencies.map((at) => ({ ...at, kind: "wire" as const, ...(isPart && { isPart: true as const }) }));
  return { ...whole(line, "agency", credits), isWeak: true };
}

/**
 * The agencies that close a paragraph: "… died on Monday. (APA/Reuters)". The paragraph stays one of the body.
 *
 * May mislead: a sign-off of one paragraph is read as one for the whole text, also where a page holds several short reports.
 */
export function readSignOff(line: string, context: CreditContext): CreditPhrase | null {
  const off = SIGN_OFF.exec(line.slice(-AGENCY_LINE));
  const words = off?.groups?.["off"];
  if (off === null || words === undefined) return null;
  const agencies = onlyAgencies(words, context);
  if (agencies === null) return null;
  const start = Math.max(0, line.length - AGENCY_LINE) + off.index;
  const credits = agencies.map(({ name, start: from, end }) => ({
    name,
    start: start + from,
    end: start + end,
    kind: "wire" as const,
  }));
  return { label: "agency", isWeak: false, start, end: start + words.length, credits };
}

/** The agencies, where the words hold nothing else but desk words, initials, a date or a place; the outlet's own name does not count. */
function onlyAgencies(words: string, context: CreditContext): NameAt[] | null {
  const named = findAgencies(words);
  const agencies = named.filter(({ name }) => !isOwn(name, context));
  if (agencies.length === 0) return null;
  const blank = (text: string, { start, end }: { start: number; end: number }): string =>
    text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  let rest = named.reduce(blank, words);
  const date = readDate(rest);
  if (date !== null) rest = blank(rest, date);
  for (const { 0: initials, index } of words.matchAll(INITIALS))
    rest = blank(rest, { start: index, end: index + initials.length });
  const isList = /[,/]/.test(words) && !PICTURES.test(words);
  const last = named.at(-1);
  if (last !== undefined && named[0]?.start === 0 && !PICTURES.test(words))
    rest = rest.slice(0, last.end) + rest.slice(last.end).replace(PLACE_BESIDE, "");
  // beside an agency that is known, one that is not: "(Reuters, QPA)"
  const unlisted = isList
    ? [...rest.matchAll(UNLISTED)].map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
    : [];
  rest = unlisted.reduce(blank, rest);
  const isBare = phrasePattern(
    "^(?:[\\s()\\[\\]{}.,;:/|&*_+’'–—-]|(?<![\\p{L}])(?:{and}|{deskWords})(?![\\p{L}]))*$",
  ).test(rest);
  if (!isBare) return null;
  const foreign = unlisted.filter(({ name }) => !isOwn(name, context));
  return [...agencies, ...foreign].sort((a, b) => a.start - b.start);
}
