import { DIGIT, isLetterKind, isWordKind, kindOf, LOWER, SPACE, UPPER } from "../characters.ts";
import type { TokenSpans } from "../token-spans.ts";
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from "./abbreviations.ts";

/** Words that keep their hyphen to what follows, as the treebanks have it: "non-profit", "co-founder". */
const PREFIXES: ReadonlySet<string> = new Set(
  "e co non pre post re semi multi anti ex mid mini pro sub un de over inter intra counter ultra pseudo neo cross micro macro bi tri".split(
    " ",
  ),
);
const CLITICS: ReadonlySet<string> = new Set(["s", "m", "d", "re", "ve", "ll"]);
/** Written together, two words: where the second begins. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
]);
const LONGEST_ABBREVIATION = 8;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x60;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/**
 * Appends the tokens of `text` in [start, end) to `out`, as the English treebanks cut them: "do|n't", "Smith|'s", "high|-|ranking",
 * "U.S.", "$|5|%", "Ban|Ki-moon". Cost: linear, nothing allocated but the words that may be abbreviations or clitics.
 */
export function tokenise(text: string, start: number, end: number, out: TokenSpans): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) at++;
    else if (isWordKind(kind)) at = readWord(text, at, end, out);
    else at = readMark(text, at, end, out, at > start && kindOf(text.charCodeAt(at - 1)) !== SPACE);
  }
}

function readWord(text: string, start: number, end: number, out: TokenSpans): number {
  const address = endOfAddress(text, start, end);
  if (address > start) {
    out.push(start, address);
    return address;
  }
  let apostrophe = -1;
  let at = start;
  let last = kindOf(text.charCodeAt(at));
  for (at++; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (isWordKind(kind)) {
      last = kind;
      continue;
    }
    if (kind === SPACE) break;
    const next = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : SPACE;
    if (isApostrophe(code)) {
      if (!isLetterKind(next) || last === DIGIT) break;
      apostrophe = at;
    } else if (code === 0x2e) {
      if (isWordKind(next)) {
        if (endsSentenceWithoutSpace(text, start, at, end)) break;
      } else {
        if (isAbbreviation(text, start, at, next)) at++;
        break;
      }
    } else if (code === 0x2c || code === 0x3a) {
      if (last !== DIGIT || next !== DIGIT) break;
    } else if (code === 0x2f) {
      if (last !== DIGIT || next !== DIGIT) break;
    } else if (code === 0x26) {
      if (last !== UPPER || next !== UPPER) break;
    } else if (code === 0x5f || code === 0x40) {
      if (!isWordKind(next)) break;
    } else if (isHyphen(code)) {
      if (!isWordKind(next) || !keepsHyphen(text, start, at, end)) break;
    } else if (code === 0x24) {
      if (at - start > 2 || last !== UPPER || (next !== DIGIT && next !== SPACE)) break;
      at++;
      break;
    } else break;
    last = kind;
  }
  pushWord(text, start, at, apostrophe, out);
  return at;
}

function pushWord(text: string, start: number, end: number, apostrophe: number, out: TokenSpans): void {
  let cut = end;
  if (apostrophe > start) {
    const ending = text.slice(apostrophe + 1, end).toLowerCase();
    if (CLITICS.has(ending)) cut = apostrophe;
    else if (ending === "t" && apostrophe - start >= 2 && (text.charCodeAt(apostrophe - 1) | 32) === 0x6e)
      cut = apostrophe - 1;
  } else if (end - start === 6 || end - start === 5) {
    const split = FUSED.get(text.slice(start, end).toLowerCase());
    if (split !== undefined) cut = start + split;
  }
  if (cut === end && kindOf(text.charCodeAt(start)) === DIGIT && end - start <= LONGEST_MEASURE)
    cut = startOfUnit(text, start, end);
  out.push(start, cut);
  if (cut < end) out.push(cut, end);
}

const LONGEST_MEASURE = 12;
const UNITS: ReadonlySet<string> = new Set(
  "am pm a.m p.m km m kg g mm cm ft mph kph gb mb tb k bn mn mw kw hz lb lbs hr hrs min mins ml".split(" "),
);

/** "5pm", "20km", "30k": where the unit begins; the end where none does ("19th", "1990s"). */
function startOfUnit(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isLetterKind(kindOf(text.charCodeAt(at)))) at++;
  return at < end && UNITS.has(text.slice(at, text[end - 1] === "." ? end - 1 : end).toLowerCase()) ? at : end;
}

/** "end.The next": a full stop between a small letter and a capitalised word, with the space lost. */
function endsSentenceWithoutSpace(text: string, start: number, stop: number, end: number): boolean {
  if (stop - start < 2 || stop + 2 >= end) return false;
  return (
    kindOf(text.charCodeAt(stop - 1)) === LOWER &&
    kindOf(text.charCodeAt(stop - 2)) === LOWER &&
    kindOf(text.charCodeAt(stop + 1)) === UPPER &&
    kindOf(text.charCodeAt(stop + 2)) !== UPPER
  );
}

/** Does the full stop at `stop` belong to the word before it? `next` is the kind of the character after it. */
function isAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  const length = stop - start;
  if (length > LONGEST_ABBREVIATION) return false;
  if (length === 1) {
    const letter = text.charCodeAt(start);
    if (kindOf(letter) === UPPER) return true;
    const follower = kindOf(text.charCodeAt(stop + 2));
    // "p. 5", "Brook v. Harbour Board"
    if (next === SPACE) return (letter === 0x70 && follower === DIGIT) || (letter === 0x76 && follower === UPPER);
    return isLetterKind(kindOf(letter)) && text.charCodeAt(stop + 1) !== 0x22;
  }
  const word = text.slice(start, stop).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(word)) return !AMBIGUOUS.has(word) || capitalFollows(text, start, stop);
  if (CLOSING_ABBREVIATIONS.has(word)) return !AMBIGUOUS.has(word) || kindOf(text.charCodeAt(start)) === UPPER;
  // letters with full stops between them: "U.S.S.R", "J.K"
  if (!word.includes(".")) return false;
  for (let at = 0; at < word.length; at++) {
    const isStop = word.charCodeAt(at) === 0x2e;
    if (isStop !== (at % 2 === 1)) return false;
    if (!isStop && kindOf(word.charCodeAt(at)) === DIGIT) return false;
  }
  return true;
}

/** Abbreviations that are also common words at the end of a sentence. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  "no in mar sun sat art ill ore wash mass miss del min est fig dep mo la pa ga ind ark penn sec mi gal wed fri ed op ch".split(
    " ",
  ),
);

function capitalFollows(text: string, start: number, stop: number): boolean {
  if (kindOf(text.charCodeAt(start)) !== UPPER) return false;
  const follower = kindOf(text.charCodeAt(stop + 2));
  const word = text.slice(start, stop).toLowerCase();
  return follower === DIGIT || (follower === UPPER && word !== "no" && word !== "in");
}

/** One syllable as names of China and Korea are written: "Kim", "Cheuk", "yan". */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?[aeiou]{1,3}(?:ng|[nkmtplh])?|ng)$/i;
const LONGEST_SYLLABLE = 6;
/** Words of one such syllable that hang on a place's name: "Hong Kong-run". */
const NOT_A_NAME: ReadonlySet<string> = new Set("run in to up on at by won hit only size wide like made".split(" "));

/** Is the hyphen inside a given name of two syllables behind a family name: "Kim Jong-un", "Ban Ki-moon"? */
function isGivenName(text: string, start: number, hyphen: number, end: number): boolean {
  if (hyphen - start > LONGEST_SYLLABLE || kindOf(text.charCodeAt(start)) !== UPPER) return false;
  const stop = endOfLetters(text, hyphen + 1, end, LONGEST_SYLLABLE + 1);
  const second = text.slice(hyphen + 1, stop);
  if (!SYLLABLE.test(text.slice(start, hyphen)) || !SYLLABLE.test(second) || NOT_A_NAME.has(second)) return false;
  let from = start - 1;
  if (kindOf(text.charCodeAt(from)) !== SPACE) return false;
  while (from > 0 && start - from <= LONGEST_SYLLABLE && kindOf(text.charCodeAt(from - 1)) !== SPACE) from--;
  const family = text.slice(from, start - 1);
  return kindOf(text.charCodeAt(from)) === UPPER && SYLLABLE.test(family);
}

function keepsHyphen(text: string, start: number, hyphen: number, end: number): boolean {
  if (hyphen - start <= 7 && PREFIXES.has(text.slice(start, hyphen).toLowerCase())) return true;
  if (isGivenName(text, start, hyphen, end)) return true;
  // telephone numbers: three digits or more on both sides
  if (hyphen - start < 3) return false;
  for (let at = hyphen - 3; at < hyphen; at++) if (kindOf(text.charCodeAt(at)) !== DIGIT) return false;
  for (let at = hyphen + 1; at < hyphen + 4; at++) if (at >= end || kindOf(text.charCodeAt(at)) !== DIGIT) return false;
  return hyphen - start === 3 || text.charCodeAt(hyphen - 4) === 0x2d;
}

/** The end of a web or mail address that starts here, or `start`. */
function endOfAddress(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first !== 0x68 && first !== 0x77 && first !== 0x66) return start;
  const opening = text.slice(start, Math.min(end, start + 8)).toLowerCase();
  if (
    !opening.startsWith("www.") &&
    !opening.startsWith("http://") &&
    opening !== "https://" &&
    !opening.startsWith("ftp://")
  )
    return start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (kindOf(code) === SPACE || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x201d) break;
    at++;
  }
  while (at > start + 4 && ".,;:!?)]'’".includes(text[at - 1]!)) at--;
  return at;
}

const RUNS = ".-!?=*_~#";

function readMark(text: string, start: number, end: number, out: TokenSpans, glued: boolean): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  const next = at < end ? text.charCodeAt(at) : 0;
  const nextKind = at < end ? kindOf(next) : SPACE;
  if (isApostrophe(code) && isWordKind(nextKind)) {
    const stop = endOfLetters(text, at, end, 5);
    const word = text.slice(at, stop).toLowerCase();
    const isShort = stop === end || !isWordKind(kindOf(text.charCodeAt(stop)));
    if (isShort && (glued ? CLITICS.has(word) : word === "em" || word === "n" || /^\d\ds?$/.test(word))) at = stop;
  } else if ((code === 0x27 || code === 0x60) && next === code) at++;
  else if ((code === 0x40 || code === 0x23) && !glued && isLetterKind(nextKind)) {
    while (at < end && (isWordKind(kindOf(text.charCodeAt(at))) || text.charCodeAt(at) === 0x5f)) at++;
  } else if (RUNS.includes(text[start]!)) {
    const isMixed = code === 0x21 || code === 0x3f;
    while (at < end) {
      const following = text.charCodeAt(at);
      if (following !== code && !(isMixed && (following === 0x21 || following === 0x3f))) break;
      at++;
    }
  }
  out.push(start, at);
  return at;
}

function endOfLetters(text: string, start: number, end: number, atMost: number): number {
  let at = start;
  while (at < end && at - start < atMost && isWordKind(kindOf(text.charCodeAt(at)))) at++;
  return at;
}
