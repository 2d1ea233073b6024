import type { Span } from "../core/span.ts";
import {
  AMPERSAND,
  APOSTROPHE,
  classOf,
  DIGIT,
  DIGIT_MARK,
  entityAt,
  foldOf,
  HYPHEN,
  INVISIBLE,
  JAMO,
  LETTER,
  MARK,
  SEPARATOR,
  SOLO_KINDS,
  SURROGATE,
} from "./characters.ts";
import { findPlainWords, putPlainWords } from "./plain-words.ts";
import { codesOf } from "./text-codes.ts";
import { finish, LETTER_PRIME, NO_LETTERS, STEM_LETTERS } from "./word-hash.ts";
import { growWordRoom, makeColumns, wordRoom } from "./word-room.ts";

/**
 * The words of one text, as numbers, in reading order. Where a script does not part words with spaces, and in Hangul, every
 * character is a unit. Offsets are UTF-16 code units of the original text.
 */
export interface Units {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 32-bit hash of the folded word. */
  readonly words: Int32Array;
  /** 32-bit hash of the word's first letters: a stem for any language that inflects at the end. */
  readonly stems: Int32Array;
  /** 1 where the unit is one character of a script that does not part words. */
  readonly solos: Uint8Array;
}

/**
 * Reads the units of `text`, only within `spans` where given (in order, not overlapping). Case, accents, width, typographic marks,
 * soft and line-end hyphens, invisible characters, entities and the grouping of digits make no difference. About 200 MB a second.
 *
 * May mislead: "co-operate" is two words and "cooperate" one.
 */
export function readUnits(text: string, spans: readonly Span[] | null = null): Units {
  const { count, starts, ends, words, stems, solos } = scanUnits(text, spans);
  const kept = makeColumns(count);
  kept.starts.set(starts);
  kept.ends.set(ends);
  kept.words.set(words);
  kept.stems.set(stems);
  kept.solos.set(solos);
  return { count, ...kept };
}

/** The same, for one look: the answer holds until the next call of either. */
export function scanUnits(text: string, spans: readonly Span[] | null = null): Units {
  growWordRoom((text.length >> 2) + 16);
  const codes = codesOf(text);
  let count = 0;
  if (spans === null) count = readSpan(text, codes, 0, text.length, 0);
  else
    for (const { start, end } of spans)
      count = readSpan(text, codes, Math.max(0, start), Math.min(end, text.length), count);
  return {
    count,
    starts: wordRoom.starts.subarray(0, count),
    ends: wordRoom.ends.subarray(0, count),
    words: wordRoom.words.subarray(0, count),
    stems: wordRoom.stems.subarray(0, count),
    solos: wordRoom.solos.subarray(0, count),
  };
}

/**
 * Writes the units of `codes[from … to]` behind the first `already` of the room; how many are there. Words of letters alone between plain
 * separators, nearly all of them, are read by the piece; what stands between the pieces in `readOdd`.
 */
function readSpan(text: string, codes: Uint16Array, from: number, to: number, already: number): number {
  let count = already;
  for (let at = from; at < to; ) {
    const { words, end } = findPlainWords(codes, at, to);
    growWordRoom(count + words);
    putPlainWords(words, at, count);
    count += words;
    at = end;
    if (at === to) break;
    odd.at = at;
    odd.count = count;
    readOdd(text, codes, to);
    ({ at, count } = odd);
  }
  return count;
}

/** Where `readOdd` begins and where it ended. */
const odd = { at: 0, count: 0 };

/** Reads on from where no word is open up to the next place where none is and a letter or a plain separator stands. */
function readOdd(text: string, codes: Uint16Array, to: number): void {
  let { at, count } = odd;
  let start = -1; // where the open word began
  let end = at; // behind its last letter
  let hash = NO_LETTERS;
  let stem = NO_LETTERS;
  let length = 0; // letters of the open word
  const begun = at;
  while (at < to) {
    let code = codes[at] as number;
    let kind = classOf(code);
    const isLetter = kind === LETTER || kind === DIGIT;
    if (start < 0 && at > begun && (isLetter || kind === SEPARATOR)) break;
    let width = 1;
    if (kind === AMPERSAND) {
      const entity = entityAt(text, at);
      if (entity !== null) {
        width = entity.length;
        code = entity.code;
        kind = classOf(code);
      }
    }
    if (kind === LETTER || kind === DIGIT) {
      if (start < 0) {
        start = at;
        length = 0;
      }
      hash = Math.imul((length === 0 ? NO_LETTERS : hash) ^ foldOf(code), LETTER_PRIME);
      if (length++ < STEM_LETTERS) stem = hash;
      at += width;
      end = at;
      continue;
    }
    if (start >= 0 && kind !== SEPARATOR) {
      const behind = withinWord(text, at, to, kind, width);
      if (behind > 0) {
        if (kind === MARK) end = behind;
        at = behind;
        continue;
      }
    }
    if (start >= 0 && kind !== INVISIBLE) {
      put(count++, start, end, hash, stem, 0);
      start = -1;
    }
    if (kind >= SOLO_KINDS) {
      const unit = soloAt(text, at, to, kind, code, width);
      if (unit.code !== 0) {
        const letter = Math.imul(NO_LETTERS ^ unit.code, LETTER_PRIME);
        put(count++, at, at + unit.length, letter, letter, 1);
      }
      width = unit.length;
    }
    at += width;
  }
  if (start >= 0) put(count++, start, end, hash, stem, 0);
  odd.at = at;
  odd.count = count;
}

function put(at: number, start: number, end: number, word: number, stem: number, solo: 0 | 1): void {
  growWordRoom(at + 1);
  wordRoom.starts[at] = start;
  wordRoom.ends[at] = end;
  wordRoom.words[at] = finish(word);
  wordRoom.stems[at] = finish(stem);
  wordRoom.solos[at] = solo;
}

/** Where an open word goes on behind a character that is no letter, or 0 where the word ends. */
function withinWord(text: string, at: number, to: number, kind: number, length: number): number {
  if (kind === INVISIBLE || kind === MARK) return at + length;
  if (kind === APOSTROPHE) return isLetter(text, at + length, to) ? at + length : 0;
  if (kind === DIGIT_MARK) return isDigit(text, at - 1) && at + 1 < to && isDigit(text, at + 1) ? at + 1 : 0;
  if (kind === HYPHEN) return lineEndHyphen(text, at, to);
  return 0;
}

const isLetter = (text: string, at: number, to: number): boolean => {
  if (at >= to) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
};

const isDigit = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === DIGIT;

/** "inter-\nnational": where the word goes on behind a hyphen at the end of a line, or 0. */
function lineEndHyphen(text: string, at: number, to: number): number {
  let next = at + 1;
  let lines = 0;
  while (next < to && lines < 2) {
    const code = text.charCodeAt(next);
    if (code === 0x0a) lines++;
    else if (code !== 0x20 && code !== 0x0d && code !== 0x09) break;
    next++;
  }
  if (lines !== 1 || next >= to) return 0;
  const code = text.charCodeAt(next);
  return classOf(code) === LETTER && foldOf(code) === code ? next : 0;
}

interface Solo {
  readonly code: number;
  readonly length: number;
}

/** A character that is a unit by itself: composed from Korean letters or surrogates where needed; code 0 for an emoji and the like. */
function soloAt(text: string, at: number, to: number, kind: number, code: number, length: number): Solo {
  if (kind === JAMO) {
    const vowel = at + 1 < to ? text.charCodeAt(at + 1) - 0x1161 : -1;
    if (vowel < 0 || vowel > 20) return { code: text.charCodeAt(at), length: 1 };
    const tail = at + 2 < to ? text.charCodeAt(at + 2) - 0x11a7 : 0;
    const closed = tail > 0 && tail < 28;
    const syllable = 0xac00 + ((text.charCodeAt(at) - 0x1100) * 21 + vowel) * 28 + (closed ? tail : 0);
    return { code: syllable, length: closed ? 3 : 2 };
  }
  if (kind === SURROGATE) {
    const point = text.codePointAt(at) ?? 0;
    if (point < 0x10000) return { code: 0, length: 1 };
    return { code: /[\p{L}\p{N}]/u.test(String.fromCodePoint(point)) ? point : 0, length: Math.min(2, to - at) };
  }
  return { code: foldOf(code), length };
}
