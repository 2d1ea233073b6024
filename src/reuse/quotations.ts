import { classOf, DIGIT, LETTER } from "./characters.ts";
import type { Units } from "./units.ts";

const OPENING = new Set("“„«「『‟〝《".split("").map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set("”»」』〞》".split("").map((mark) => mark.charCodeAt(0)));
const STRAIGHT = 0x22;
const WIDE_STRAIGHT = 0xff02;
const NEWLINE = 0x0a;
/** A quotation that is still open after so many characters was never one: a mark is missing. */
const LONGEST_CHARACTERS = 1500;

/**
 * 1 for each unit that stands between quotation marks, 0 for the others. A quotation ends with its mark or its paragraph; where the
 * next paragraph opens with a mark again, each is its own. A straight mark closes where no space goes before it. Two marks together open
 * a quotation that may hold others and whole paragraphs, up to the closing mark that none of them opened.
 *
 * May mislead: single marks (’) are taken for apostrophes, so British single quotation marks are not seen.
 */
export function quotedUnits(text: string, units: Units): Uint8Array {
  const quoted = new Uint8Array(units.count);
  const blankLines = text.includes("\n\n") || text.includes("\n\r\n");
  let openedAt = -1; // character of the open mark
  let firstUnit = 0; // first unit behind it
  let outerAt = -1; // character of the open pair of marks
  let outerUnit = 0;
  let at = 0;
  for (let unit = 0; unit <= units.count; unit++) {
    const start = unit < units.count ? (units.starts[unit] as number) : text.length;
    for (; at < start; at++) {
      const mark = text.charCodeAt(at);
      if (mark === 0x20 || (mark >= 0x61 && mark <= 0x7a)) continue;
      const straight = mark === STRAIGHT || mark === WIDE_STRAIGHT;
      const ends = openedAt >= 0 && (straight ? text.charCodeAt(at - 1) > 0x20 : mark > 0x7f && CLOSING.has(mark));
      if (ends || (mark === NEWLINE && (!blankLines || blankFollows(text, at + 1)))) {
        if (openedAt >= 0 && at - openedAt <= LONGEST_CHARACTERS) quoted.fill(1, firstUnit, unit);
        openedAt = -1;
      } else if (outerAt >= 0 && (straight || CLOSING.has(mark)) && text.charCodeAt(at - 1) > 0x20) {
        if (at - outerAt <= LONGEST_CHARACTERS) quoted.fill(1, outerUnit, unit);
        outerAt = -1;
      } else if (straight ? !isWord(text.charCodeAt(at - 1)) : mark > 0x7f && OPENING.has(mark)) {
        if (outerAt < 0 && text.charCodeAt(at + 1) === mark && isWord(text.charCodeAt(at + 2))) {
          outerAt = at++;
          outerUnit = unit;
        }
        openedAt = at;
        firstUnit = unit;
      }
    }
    // marks do not stand within words
    if (unit < units.count) at = Math.max(at, units.ends[unit] as number);
  }
  return quoted;
}

function isWord(code: number): boolean {
  if (Number.isNaN(code)) return false;
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}

function blankFollows(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return true;
    if (code !== 0x20 && code !== 0x0d && code !== 0x09) return false;
  }
  return false;
}
