import { DIGIT, kindOf, LOWER, UPPER } from "../characters.ts";

/** The most tokens a sentence has; longer ones are cut by the splitter. */
export const MOST_TOKENS = 512;
/** Empty places before and after the sentence, so that neighbours can be read without a test. */
export const MARGIN = 4;
const LONGEST_HASHED = 24;

export const SHAPE = {
  lower: 1,
  capital: 2,
  upper: 3,
  initial: 4,
  mixed: 5,
  number: 6,
  digits: 7,
  mark: 8,
  other: 9,
} as const;

/**
 * What tagger and parser know of the tokens of one sentence, in typed arrays that are used again for every sentence. Token i
 * stands at index i + MARGIN.
 */
export class Words {
  count = 0;
  /** Hash of the lower-case form. */
  readonly form = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  /** `form` where the lexicon has the word, else a class of rare words. */
  readonly word = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly suffix2 = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly suffix3 = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly suffix4 = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly prefix = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly shape = new Uint8Array(MOST_TOKENS + 2 * MARGIN);
  /** Number of the entry in the lexicon, −1 where it has none. */
  readonly entry = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly cluster = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly group = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  /** How often the form is capitalised inside sentences: 0 not known, 1 hardly ever, 2 at times, 3 nearly always. */
  readonly capitals = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly tag = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly head = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  readonly relation = new Int32Array(MOST_TOKENS + 2 * MARGIN);
  /** Is nearly every long word capitalised, as in a headline? */
  isTitleCase = 0;
  /** Are capitals rare enough among the long words to say something, as in running text? */
  isRunning = 0;
}

/** Reads forms, shapes and affixes of the tokens [from, to) into `words`. Cost: linear, no strings but for non-Latin capitals. */
export function readForms(
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
  words: Words,
): void {
  const count = Math.min(to - from, MOST_TOKENS);
  words.count = count;
  let capitals = 0;
  let longWords = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[from + i]!;
    const length = ends[from + i]! - start;
    const at = i + MARGIN;
    readForm(text, start, length, at, words);
    const shape = words.shape[at]!;
    if (length > 3 && shape <= SHAPE.mixed) {
      longWords++;
      if (shape !== SHAPE.lower) capitals++;
    }
  }
  words.isTitleCase = longWords >= 3 && capitals >= 0.8 * longWords ? 1 : 0;
  words.isRunning = capitals < 0.6 * longWords ? 1 : 0;
}

function readForm(text: string, start: number, length: number, at: number, words: Words): void {
  let hash = 0x811c9dc5 | 0;
  let prefix = 0;
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let others = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  // very long words: the first characters and the last
  for (let i = 0; i < length; i++) {
    if (i === LONGEST_HASHED && length > 2 * LONGEST_HASHED) i = length - LONGEST_HASHED;
    let code = text.charCodeAt(start + i);
    if (code >= 0x61 && code <= 0x7a) lower++;
    else if (code >= 0x41 && code <= 0x5a) {
      upper++;
      code |= 32;
    } else {
      const kind = kindOf(code);
      if (kind === DIGIT) {
        digits++;
        code = 0x30;
      } else if (kind === UPPER) {
        upper++;
        code = String.fromCharCode(code).toLowerCase().charCodeAt(0);
      } else if (kind === LOWER) lower++;
      else {
        others++;
        if (code === 0x2019 || (code === 0x60 && lower > 0)) code = 0x27;
      }
    }
    hash = Math.imul(hash ^ code, 0x01000193);
    if (i === 2) prefix = hash;
    s4 = s3;
    s3 = s2;
    s2 = s1;
    s1 = code;
  }
  words.form[at] = hash;
  words.prefix[at] = prefix;
  words.suffix2[at] = s1 | (s2 << 8) | 0x10000000;
  words.suffix3[at] = s1 | (s2 << 8) | (s3 << 16) | 0x20000000;
  words.suffix4[at] = Math.imul(s1 | (s2 << 8) | (s3 << 16), 31) + s4;
  const first = kindOf(text.charCodeAt(start));
  words.shape[at] = shapeOf(first, lower, upper, digits, others, length);
}

function shapeOf(first: number, lower: number, upper: number, digits: number, others: number, length: number): number {
  if (digits > 0) return lower + upper === 0 ? SHAPE.number : SHAPE.digits;
  if (lower + upper === 0) return others > 0 && first !== 4 ? SHAPE.other : SHAPE.mark;
  if (upper === 0) return SHAPE.lower;
  if (lower === 0) return length <= 2 ? SHAPE.initial : SHAPE.upper;
  return first === UPPER && upper === 1 ? SHAPE.capital : first === UPPER ? SHAPE.mixed : SHAPE.mixed;
}
