/** Kinds of UTF-16 code units, as far as tokens need them. */
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
const PUNCTUATION = 4;
/** Letters without case, marks, halves of surrogate pairs. */
export const OTHER_LETTER = 5;

const LOW = buildLow();

function buildLow(): Uint8Array {
  const kinds = new Uint8Array(0x250).fill(PUNCTUATION);
  for (let code = 0; code < kinds.length; code++) {
    if (code <= 0x20 || code === 0x7f || code === 0x85 || code === 0xa0) kinds[code] = SPACE;
    else if (code >= 0x30 && code <= 0x39) kinds[code] = DIGIT;
    else if (code < 0xc0 ? isAsciiLetter(code) || code === 0xaa || code === 0xb5 || code === 0xba : true) {
      if (code === 0xd7 || code === 0xf7) continue;
      const character = String.fromCharCode(code);
      kinds[code] =
        character.toLowerCase() !== character ? UPPER : character.toUpperCase() !== character ? LOWER : OTHER_LETTER;
      if (code === 0xdf || code === 0xaa || code === 0xba) kinds[code] = LOWER;
    }
  }
  kinds[0xad] = OTHER_LETTER; // a soft hyphen does not end a word
  return kinds;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The kind of one code unit. Cost: one table look-up for Latin letters. */
export function kindOf(code: number): number {
  if (code < 0x250) return LOW[code]!;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
    return code >= 0x200c && code <= 0x200f ? OTHER_LETTER : PUNCTUATION;
  }
  if (code === 0x3000 || code === 0xfeff || code === 0x1680) return SPACE;
  if ((code >= 0x370 && code < 0x590) || (code >= 0x10a0 && code < 0x1100) || (code >= 0x1e00 && code < 0x2000)) {
    const character = String.fromCharCode(code);
    return character.toLowerCase() !== character ? UPPER : character.toUpperCase() !== character ? LOWER : OTHER_LETTER;
  }
  if (code >= 0x20a0 && code <= 0x2bff) return PUNCTUATION; // currency, arrows, signs, boxes, dingbats
  if (code >= 0x2e00 && code <= 0x2e7f) return PUNCTUATION;
  if (code >= 0x3001 && code <= 0x303f) return PUNCTUATION;
  if (code >= 0xfe10 && code <= 0xfe6f) return PUNCTUATION;
  if ((code >= 0xff01 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20)) return PUNCTUATION;
  if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x964 || code === 0x6d4) return PUNCTUATION;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  return OTHER_LETTER;
}

export const isLetterKind = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === OTHER_LETTER;
export const isWordKind = (kind: number): boolean => kind !== SPACE && kind !== PUNCTUATION;
