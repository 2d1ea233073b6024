import { NO_LETTERS } from "./word-hash.ts";

/**
 * What a UTF-16 code unit means to the comparison of words, and the letter it counts as: case, accents, width, and typography are
 * folded away. One table for the whole basic plane, filled as characters are met.
 */

/** Between words. */
export const SEPARATOR = 1;
/** Part of a word. */
export const LETTER = 2;
/** Not there: soft hyphens, zero-width and direction marks, tatweel. */
export const INVISIBLE = 3;
/** Within a word it is not there, elsewhere it separates. */
export const APOSTROPHE = 5;
/** May begin an entity such as "&nbsp;". */
export const AMPERSAND = 6;
/** May be a line-end hyphen. */
export const HYPHEN = 7;
/** May group the digits of a number. */
export const DIGIT_MARK = 8;
export const DIGIT = 9;
/** Not there, but drawn with the letter before it: combining accents, Arabic and Hebrew vowel signs. */
export const MARK = 10;
/** From here on: a unit by itself. */
export const SOLO_KINDS = 11;
/** Scripts that do not part words with spaces, and Hangul, whose spacing varies from desk to desk. */
export const SOLO = 11;
/** Half of a character outside the basic plane. */
export const SURROGATE = 12;
/** Leading consonant of a decomposed Korean syllable. */
export const JAMO = 13;

/** The class of each code unit met so far, 0 for one not met; for loops that cannot afford a call. */
export const classes = new Uint8Array(65536);
/** The letter each code unit met so far counts as. */
export const folds = new Uint16Array(65536);
/**
 * What each code unit met so far does to the hash of a word: the letter that a letter or digit counts as, `GAP_STEP` for a separator, 0 for
 * what may mean several things and for what was not met yet. One look tells how a word goes on.
 */
export const steps = new Int32Array(65536);
/** A hash of 0 becomes the one of no letters by it. Negative, as no letter is. */
export const GAP_STEP = Math.imul(NO_LETTERS, 0x359c449b);

const INVISIBLE_CHARACTER =
  /[\u00AD\u034F\u061C\u0640\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/;
const MARK_CHARACTER = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\uFE20-\uFE2F]/;
const SOLO_CHARACTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

function classify(code: number): number {
  if (code === 0x26) return AMPERSAND;
  if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0xff07) return APOSTROPHE;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code === 0x2e || code === 0x2c) return DIGIT_MARK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (code >= 0x1100 && code <= 0x1112) return JAMO;
  const character = String.fromCharCode(code);
  if (INVISIBLE_CHARACTER.test(character)) return INVISIBLE;
  if (MARK_CHARACTER.test(character)) return MARK;
  if (!WORD_CHARACTER.test(character)) return SEPARATOR;
  if (SOLO_CHARACTER.test(character)) return SOLO;
  return /\p{Nd}/u.test(character) ? DIGIT : LETTER;
}

function fold(code: number, kind: number): number {
  const character = String.fromCharCode(code);
  if (kind === SOLO) {
    const whole = character.normalize("NFKC");
    return whole.length === 1 ? whole.charCodeAt(0) : code;
  }
  const base = character.normalize("NFKD").charCodeAt(0);
  return String.fromCharCode(base).toLowerCase().charCodeAt(0);
}

/** One of the kinds above. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const kind = classify(code);
  folds[code] = kind === SEPARATOR ? code : fold(code, kind);
  if (kind === LETTER || kind === DIGIT) steps[code] = folds[code] as number;
  else if (kind === SEPARATOR) steps[code] = GAP_STEP;
  classes[code] = kind;
  return kind;
}

/** The letter that `code` counts as. Only after `classOf(code)`. */
export const foldOf = (code: number): number => folds[code] as number;

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;
const NAMED: Readonly<Record<string, number>> = {
  amp: 0x20,
  quot: 0x22,
  apos: 0x27,
  lt: 0x20,
  gt: 0x20,
  nbsp: 0xa0,
  shy: 0xad,
  lsquo: 0x2018,
  rsquo: 0x2019,
  ldquo: 0x201c,
  rdquo: 0x201d,
  laquo: 0xab,
  raquo: 0xbb,
  ndash: 0x2013,
  mdash: 0x2014,
  hellip: 0x2026,
  bull: 0x2022,
  middot: 0xb7,
  zwnj: 0x200c,
  zwj: 0x200d,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  euro: 0x20ac,
  pound: 0xa3,
  copy: 0xa9,
  reg: 0xae,
};

/** The entity that begins at `at` ("&nbsp;", "&#8217;"): the code it stands for and its length, or null. */
export function entityAt(text: string, at: number): { readonly code: number; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (found === null) return null;
  const [whole, decimal, hexadecimal, name] = found;
  let code: number;
  if (decimal !== undefined) code = Number.parseInt(decimal, 10);
  else if (hexadecimal !== undefined) code = Number.parseInt(hexadecimal, 16);
  else {
    const accented = /^([a-zA-Z])(?:acute|grave|circ|uml|tilde|cedil|ring)$/.exec(name ?? "");
    code = accented ? (accented[1] as string).charCodeAt(0) : (NAMED[name ?? ""] ?? -1);
  }
  return code >= 0 && code < 0x10000 ? { code, length: whole.length } : null;
}
