import type { Units } from "./units.ts";

const OPENING = new Set("“„«「『‟〝《".split(""));
const CLOSING = new Set("”»」』〞》".split(""));
const STRAIGHT = new Set(['"', "＂"]);
/** A quotation that is still open after so many characters was never one: a mark is missing. */
const LONGEST_CHARACTERS = 1500;

/**
 * 1 for each unit that stands between quotation marks, 0 for the others. A quotation ends with its mark or its paragraph; where the
 * next paragraph opens with a mark again, each is its own. A straight mark opens where a word follows it and none goes before.
 *
 * May mislead: single marks (’) are taken for apostrophes, so British single quotation marks are not seen.
 */
export function quotedUnits(text: string, units: Units): Uint8Array {
  const quoted = new Uint8Array(units.count);
  const blankLines = /\n\s*\n/.test(text);
  let openedAt = -1; // character of the open mark
  let firstUnit = 0; // first unit behind it
  let at = 0;
  for (let unit = 0; unit <= units.count; unit++) {
    const start = unit < units.count ? (units.starts[unit] as number) : text.length;
    for (; at < start; at++) {
      const mark = text[at] as string;
      const closes =
        openedAt >= 0 && (CLOSING.has(mark) || (STRAIGHT.has(mark) && /[\p{L}\p{N}\p{P}]/u.test(text[at - 1] ?? "")));
      if (closes || (mark === "\n" && (!blankLines || /^\s*\n/.test(text.slice(at + 1, at + 9))))) {
        if (openedAt >= 0 && at - openedAt <= LONGEST_CHARACTERS) quoted.fill(1, firstUnit, unit);
        openedAt = -1;
      } else if (OPENING.has(mark) || (STRAIGHT.has(mark) && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " "))) {
        openedAt = at;
        firstUnit = unit;
      }
    }
    at = Math.max(at, start);
  }
  return quoted;
}
