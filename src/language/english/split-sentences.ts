import { DIGIT, kindOf, LOWER, OTHER_LETTER, SPACE, UPPER } from "../characters.ts";
import type { TokenSpans } from "../token-spans.ts";
import { CLOSING_ABBREVIATIONS, OPENING_WORDS, REPORTING_VERBS } from "./abbreviations.ts";

/** A sentence longer than this is cut where it hurts least, so that cost stays linear. In tokens. */
const LONGEST_SENTENCE = 300;
const CLOSERS = "\"'”’)]»}";
const OPENERS = "\"'“‘([«{`";

/**
 * Where sentences end: for each sentence the number of its last token plus one. A full stop's closing quotation marks belong to
 * its sentence. Cost: linear.
 *
 * May mislead: a title in the middle of a sentence that ends in "?" or "!" is taken for a sentence's end.
 */
export function splitSentences(text: string, tokens: TokenSpans): number[] {
  const boundaries: number[] = [];
  const { starts, ends, count } = tokens;
  let first = 0;
  let isQuoteOpen = false;
  let heldUntil = -1;
  for (let at = 0; at < count; at++) {
    const code = text.charCodeAt(starts[at]!);
    if ((code === 0x22 ? !isQuoteOpen : code === 0x201c) && at > first && at > heldUntil)
      heldUntil = closeOfWoven(text, tokens, at);
    if (code === 0x22) isQuoteOpen = !isQuoteOpen;
    if (code === 0x201c) isQuoteOpen = true;
    if (code === 0x201d) isQuoteOpen = false;
    let stop = -1;
    if (at + 1 < count && breaksBetween(text, ends[at]!, starts[at + 1]!)) {
      stop = at + 1;
      isQuoteOpen = false;
    } else if (
      isTerminator(text, starts[at]!, ends[at]!) &&
      !(at === first && isEllipsis(text, starts[at]!, ends[at]! - starts[at]!))
    ) {
      const { next, toggled } = absorbClosers(text, tokens, at + 1, isQuoteOpen);
      if (next <= heldUntil) continue;
      if (next >= count || startsSentence(text, tokens, at, next)) {
        stop = next;
        if (toggled) isQuoteOpen = !isQuoteOpen;
        at = next - 1;
      }
    }
    if (stop > 0) {
      pushSentence(text, tokens, first, stop, boundaries);
      first = stop;
    }
  }
  if (first < count) pushSentence(text, tokens, first, count, boundaries);
  return boundaries;
}

const LONGEST_WOVEN = 80;

/**
 * The closing mark of a quotation that is woven into its sentence (she wrote that “The pier is shut. It will not open.”), −1 where the mark
 * at `open` begins no such one: a comma or a colon before it, or a word that is no "that" and no verb of
 * speech, lets its sentences stand alone.
 */
function closeOfWoven(text: string, { starts, ends, count }: TokenSpans, open: number): number {
  const before = text.slice(starts[open - 1]!, Math.min(ends[open - 1]!, starts[open - 1]! + 12));
  if (starts[open] === ends[open - 1] || !(before === "that" || REPORTING_VERBS.has(before))) return -1;
  const close = text[starts[open]!] === '"' ? '"' : "”";
  for (let at = open + 1; at < Math.min(count, open + LONGEST_WOVEN); at++) {
    if (text[starts[at]!] === close) return at;
    if (breaksBetween(text, ends[at - 1]!, starts[at]!)) return -1;
  }
  return -1;
}

/** Is there an empty line between two offsets? */
function breaksBetween(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2028) lines++;
    else if (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) lines++;
    else if (code === 0x2029) lines += 2;
  }
  return lines > 1;
}

function isTerminator(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026 || last === 0x203d || last === 0x3002
    ? end - start > 1 || last !== 0x2e || text.charCodeAt(start - 1) !== 0x28
    : false;
}

/** Closing marks right after a full stop belong to it. */
function absorbClosers(text: string, { starts, ends, count }: TokenSpans, from: number, isQuoteOpen: boolean) {
  let next = from;
  let isOpen = isQuoteOpen;
  let toggled = false;
  while (next < count && ends[next]! - starts[next]! <= 2) {
    const mark = text[starts[next]!]!;
    const isGlued = starts[next] === ends[next - 1];
    // an opening mark typed for a closing one: glued to the full stop, with a space after it
    const isMistyped = mark === "“" && isGlued && next + 1 < count && starts[next + 1]! > ends[next]!;
    if (!CLOSERS.includes(mark) && !isMistyped) break;
    // a possessive, and no mark
    if (/^['’]s$/i.test(text.slice(starts[next]!, ends[next]!))) break;
    if (mark === '"') {
      const isFollowedBySpace = next + 1 >= count || starts[next + 1]! > ends[next]!;
      if (!isGlued && !(isOpen && isFollowedBySpace)) break;
      if (isGlued && !isFollowedBySpace && !isOpen) break;
      isOpen = !isOpen;
      toggled = !toggled;
    } else if (mark === "'") {
      if (!isGlued) break;
    } else if (mark === "”") {
      toggled = isOpen ? !toggled : toggled;
      isOpen = false;
    } else if (!isGlued && mark !== "’") break;
    next++;
  }
  return { next, toggled };
}

/** What media are called by behind a mark of their own. */
const NAMED_BEHIND = /^(?:News|Weekly|Online|Magazine|Entertainment|Sports|Finance|TV|Radio)$/;

function startsSentence(text: string, tokens: TokenSpans, terminator: number, next: number): boolean {
  const { starts, ends, count } = tokens;
  const start = starts[terminator]!;
  const length = ends[terminator]! - start;
  const mark = text.charCodeAt(ends[terminator]! - 1);
  let word = next;
  while (word < count && word - next < 3 && isOpeningMark(text, tokens, word)) word++;
  if (word >= count) return true;
  const code = text.charCodeAt(starts[word]!);
  const kind = kindOf(code);
  const isGlued = starts[next] === ends[next - 1];
  // "the U.K.'s University of Wick"
  if (isGlued && /^['’]s$/.test(text.slice(starts[next]!, ends[next]!))) return false;
  // a Markdown link's address: "[… in May.](address)"
  if (isGlued && text[starts[next]!] === "(") return false;
  // ". (see below)": a bracket after a full stop is a sentence of its own
  if (
    mark === 0x2e &&
    length === 1 &&
    next === terminator + 1 &&
    !isGlued &&
    (text[starts[next]!] === "(" || text[starts[next]!] === "[")
  )
    return true;
  if (kind === LOWER && !hasInnerCapital(text, starts[word]!, ends[word]!)) return false;
  // “…” – Ana Brook: who spoke, after a dash
  if (next > terminator + 1 && word === next && isDash(code)) return false;
  if (mark === 0x2e && length === 1) {
    // "1." at the head of a list, ". . ." and "3 . 5" are no ends
    if (code === 0x2e) return ends[word]! - starts[word]! > 1 && !isGlued;
    if (code === 0x2c || code === 0x3a || code === 0x3b) return false;
    if (kind === DIGIT) return !isGlued;
    if (isGlued && word === next && next === terminator + 1 && kind !== UPPER && kind !== OTHER_LETTER) return false;
    return true;
  }
  if (mark === 0x2e && isEllipsis(text, start, length)) {
    if (code === 0x2c || code === 0x3b || code === 0x2e) return false;
    return kind === UPPER && !(word === next && isFirstPerson(text, tokens, word)) && !isGlued;
  }
  if (mark === 0x2e) return abbreviationEnds(text, tokens, terminator, next, word);
  if (mark === 0x2026) return kind === UPPER && !isGlued;
  // "Q! Weekly", "Hallo! News"
  const isInName =
    mark === 0x21 &&
    word === next &&
    next === terminator + 1 &&
    !isGlued &&
    starts[terminator] === ends[terminator - 1] &&
    kindOf(text.charCodeAt(starts[terminator - 1]!)) === UPPER &&
    NAMED_BEHIND.test(text.slice(starts[word]!, ends[word]!));
  if (isInName) return false;
  // "?" and "!"
  if (code === 0x2c || code === 0x3b || code === 0x2d || code === 0x2014 || code === 0x2013) return false;
  if (isGlued && kind !== UPPER)
    return next > terminator + 1 && kind !== DIGIT ? false : isOpeningCode(text.charCodeAt(starts[next]!));
  if (next > terminator + 1 && word === next && carriesOn(text, tokens, word)) return false;
  return true;
}

const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014;

/** "iPhone", "eBay": names that begin small. */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < Math.min(end, start + 6); at++) if (kindOf(text.charCodeAt(at)) === UPPER) return true;
  return false;
}

function isOpeningMark(text: string, { starts, ends }: TokenSpans, at: number): boolean {
  return ends[at]! - starts[at]! <= 2 && isOpeningCode(text.charCodeAt(starts[at]!));
}

const isOpeningCode = (code: number): boolean => OPENERS.includes(String.fromCharCode(code)) || code === 0x2019;

function isEllipsis(text: string, start: number, length: number): boolean {
  return length > 1 && text.charCodeAt(start) === 0x2e;
}

function isFirstPerson(text: string, { starts, ends }: TokenSpans, at: number): boolean {
  return ends[at]! - starts[at]! === 1 && text[starts[at]!] === "I";
}

/** “Why?” Smith asked: a reporting verb within four words that ends the clause. */
function carriesOn(text: string, { starts, ends, count }: TokenSpans, from: number): boolean {
  for (let at = from; at < Math.min(count, from + 4); at++) {
    const word = text.slice(starts[at]!, Math.min(ends[at]!, starts[at]! + 12));
    if (REPORTING_VERBS.has(word)) {
      // “Why?” He said that …: an object follows, so a sentence has begun
      const following = at + 1 < count ? text.charCodeAt(starts[at + 1]!) : 0x2e;
      return (
        kindOf(following) !== LOWER ||
        at === from ||
        /^(?:of|in|on|at|to|the|as|after|when|during|before|while|with)$/.test(
          text.slice(starts[at + 1]!, ends[at + 1]!),
        )
      );
    }
    if (kindOf(text.charCodeAt(starts[at]!)) !== UPPER && at > from) return false;
  }
  return false;
}

/** Does a sentence end with this abbreviation? Titles, initials and "No." never end one; "U.S." does before an opening word. */
function abbreviationEnds(text: string, tokens: TokenSpans, at: number, next: number, word: number): boolean {
  const { starts, ends } = tokens;
  const abbreviation = text.slice(starts[at]!, ends[at]! - 1).toLowerCase();
  const closer = text.charCodeAt(starts[at + 1]!);
  const isBracket = closer === 0x29 || closer === 0x5d;
  if (next > at + 1 && (!isBracket || abbreviation.length > 1)) return true;
  if (isBracket || abbreviation === "p.s") return false;
  if (word > next && (text[starts[next]!] === "(" || text[starts[next]!] === "[")) return false;
  if (abbreviation === "etc") return true;
  // "… in Washington, D.C. Photo: Ana Brook": a label opens a sentence
  if (abbreviation.length > 1 && word + 1 < tokens.count && text[starts[word + 1]!] === ":") return true;
  const follower = text.slice(starts[word]!, Math.min(ends[word]!, starts[word]! + 12));
  if (kindOf(text.charCodeAt(starts[word]!)) !== UPPER) return false;
  if (abbreviation.length === 1) return abbreviation === "i" && OPENING_WORDS.has(follower.toLowerCase());
  if (word > next && CLOSING_ABBREVIATIONS.has(abbreviation)) return true;
  if (!CLOSING_ABBREVIATIONS.has(abbreviation) && !abbreviation.includes(".")) return false;
  return OPENING_WORDS.has(follower.toLowerCase()) && !isAllCapitals(follower);
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && kindOf(word.charCodeAt(1)) === UPPER;
}

const SAFE_CUTS = ';:—–-,)]”"';

/** One sentence, cut after a mark or, failing that, anywhere, when it is too long to parse. */
function pushSentence(text: string, tokens: TokenSpans, first: number, stop: number, boundaries: number[]): void {
  let from = first;
  while (stop - from > LONGEST_SENTENCE) {
    let cut = from + LONGEST_SENTENCE;
    for (let back = cut; back > from + LONGEST_SENTENCE / 2; back--) {
      if (SAFE_CUTS.includes(text[tokens.starts[back - 1]!]!)) {
        cut = back;
        break;
      }
    }
    boundaries.push(cut);
    from = cut;
  }
  if (kindOf(text.charCodeAt(tokens.starts[from]!)) !== SPACE) boundaries.push(stop);
}
