import { classOf, DIGIT, LETTER } from "./characters.ts";
import type { Units } from "./units.ts";

const OPENING = new Set("“„«「『‟〝《".split("").map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set("”»」』〞》".split("").map((mark) => mark.charCodeAt(0)));
const STRAIGHT = 0x22;
const WIDE_STRAIGHT = 0xff02;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** A quotation that is still open after so many characters was never one: a mark is missing. */
const LONGEST_CHARACTERS = 1500;

/**
 * Writes `voice` for each unit that stands between quotation marks. A quotation ends with its mark or its paragraph; where the
 * next paragraph opens with a mark again, each is its own. A straight mark closes where no space goes before it. Two marks together open
 * a quotation that may hold others and whole paragraphs, up to the closing mark that none of them opened. `wide`: the units that have more
 * before them than one space.
 *
 * May mislead: single marks (’) are taken for apostrophes, so British single quotation marks are not seen.
 */
export function markQuotations(
  codes: Uint16Array,
  { count, starts, ends }: Units,
  wide: Int32Array,
  voices: Uint8Array,
  voice: number,
): void {
  if (count === 0) return;
  let blankLines: boolean | null = null;
  let openedAt = -1; // character of the open mark
  let firstUnit = 0; // first unit behind it
  let outerAt = -1; // character of the open pair of marks
  let outerUnit = 0;
  for (let place = -1; place <= wide.length; place++) {
    // what stands before the first unit, between two, behind the last
    const unit = place < 0 ? 0 : place < wide.length ? (wide[place] as number) : count;
    const start = unit < count ? (starts[unit] as number) : codes.length;
    for (let at = unit === 0 ? 0 : (ends[unit - 1] as number); at < start; at++) {
      const mark = codes[at] as number;
      if (mark === 0x20 || (mark >= 0x61 && mark <= 0x7a)) continue;
      const before = at === 0 ? 0x20 : (codes[at - 1] as number);
      const straight = mark === STRAIGHT || mark === WIDE_STRAIGHT;
      const closes = openedAt >= 0 && (straight ? before > 0x20 : mark > 0x7f && CLOSING.has(mark));
      if (mark === NEWLINE && openedAt >= 0) blankLines ??= hasBlankLine(codes);
      if (closes || (mark === NEWLINE && openedAt >= 0 && (!blankLines || blankFollows(codes, at + 1)))) {
        if (at - openedAt <= LONGEST_CHARACTERS) voices.fill(voice, firstUnit, unit);
        openedAt = -1;
      } else if (outerAt >= 0 && (straight || CLOSING.has(mark)) && before > 0x20) {
        if (at - outerAt <= LONGEST_CHARACTERS) voices.fill(voice, outerUnit, unit);
        outerAt = -1;
      } else if (straight ? at === 0 || !isWord(before) : mark > 0x7f && OPENING.has(mark)) {
        if (outerAt < 0 && codes[at + 1] === mark && isWord(codes[at + 2] ?? 0)) {
          outerAt = at++;
          outerUnit = unit;
        }
        openedAt = at;
        firstUnit = unit;
      }
    }
  }
}

function isWord(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}

/** Two line ends with nothing but a return between them. */
function hasBlankLine(codes: Uint16Array): boolean {
  for (let at = codes.indexOf(NEWLINE); at >= 0; at = codes.indexOf(NEWLINE, at + 1)) {
    const next = codes[at + 1];
    if (next === NEWLINE || (next === RETURN && codes[at + 2] === NEWLINE)) return true;
  }
  return false;
}

function blankFollows(codes: Uint16Array, from: number): boolean {
  for (let at = from; at < codes.length; at++) {
    const code = codes[at] as number;
    if (code === NEWLINE) return true;
    if (code !== 0x20 && code !== RETURN && code !== 0x09) return false;
  }
  return false;
}
