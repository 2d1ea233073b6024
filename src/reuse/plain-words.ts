import { classes, DIGIT_MARK, GAP_STEP, SEPARATOR, steps } from "./characters.ts";
import { finish, LETTER_PRIME, NO_LETTERS, STEM_LETTERS } from "./word-hash.ts";
import { wordRoom } from "./word-room.ts";

/** Characters looked at together: all that is noted of them stays in the fastest memory. */
const PIECE_CHARACTERS = 2048;

/** The characters of a piece: memory that is known to stay where it is can be read without asking. */
const piece = new Uint16Array(PIECE_CHARACTERS);
/** For each character of a piece the hash of the letters of its word, up to it. */
const hashes = new Int32Array(PIECE_CHARACTERS);
/** Where words begin and end, by turns, from the beginning of the piece on. */
const borders = new Int32Array(PIECE_CHARACTERS + 1);

/** Words of letters alone between plain separators: how many, and where no word is open behind them. */
export interface PlainWords {
  words: number;
  end: number;
}
const found: PlainWords = { words: 0, end: 0 };

/**
 * Finds plain words from `from` on, where no word is open, up to a character that may mean something else, the end of a piece or `to`. The
 * answer holds until the next call. Nothing branches where a word ends, as no branch could be foreseen.
 */
export function findPlainWords(codes: Uint16Array, from: number, to: number): PlainWords {
  const length = Math.min(to - from, PIECE_CHARACTERS);
  piece.set(codes.subarray(from, from + length));
  let size = 0;
  let hash = NO_LETTERS;
  // −1 within a word, else 0
  let before = 0;
  let at = 0;
  for (; at < length; at++) {
    let step = steps[piece[at] as number] as number;
    if (step === 0) {
      if (!isPlainMark(codes, from + at, to)) break;
      step = GAP_STEP;
    }
    const within = ~(step >> 31);
    hash = Math.imul((hash & within) ^ step, LETTER_PRIME);
    hashes[at] = hash;
    borders[size] = at;
    size += (within ^ before) & 1;
    before = within;
  }
  if (before !== 0 && from + at === to) borders[size++] = at;
  found.words = size >> 1;
  // a word that is still open is read anew
  found.end = from + ((size & 1) === 1 ? (borders[size - 1] as number) : at);
  return found;
}

/** A full stop or comma without a digit behind it. */
const isPlainMark = (codes: Uint16Array, at: number, to: number): boolean =>
  classes[codes[at] as number] === DIGIT_MARK && (at + 1 === to || classes[codes[at + 1] as number] === SEPARATOR);

/** Writes the first `count` words that were found from `from` on behind the first `already` of the room. */
export function putPlainWords(count: number, from: number, already: number): void {
  const { starts, ends, words, stems, solos } = wordRoom;
  for (let word = 0; word < count; word++) {
    const start = borders[word * 2] as number;
    const end = borders[word * 2 + 1] as number;
    // the last letter of the stem, or of a shorter word
    const beyond = start + STEM_LETTERS - end;
    const stemEnd = end + (beyond & (beyond >> 31));
    const at = already + word;
    starts[at] = from + start;
    ends[at] = from + end;
    words[at] = finish(hashes[end - 1] as number);
    stems[at] = finish(hashes[stemEnd - 1] as number);
    solos[at] = 0;
  }
}
