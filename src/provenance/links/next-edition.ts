import { type Edition, sharesHouse } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";

/** So many lines on one form must have other figures, and so large a share of all lines with figures on one form. */
const REFILLED_AT_LEAST = 3;
const REFILLED_SHARE = 0.6;
const FORM_WORDS_AT_LEAST = 3;

/**
 * "High water 28.17", "High water 40.36": this week's column on last week's form, by the same house, and no copy of it. Lines are compared without their figures and names. Cost: linear in the
 * lines of the two.
 *
 * May mislead: a house that brings its story up to date with three new figures is taken for one that begins anew.
 */
export function isNextEdition(a: Edition, b: Edition): boolean {
  if (!sharesHouse(a, b)) return false;
  const filled = new Map<string, number>();
  for (const line of a.lines) {
    const form = formOf(a, line);
    if (form !== null) filled.set(form, line.key);
  }
  let [same, refilled] = [0, 0];
  for (const line of b.lines) {
    const form = formOf(b, line);
    const key = form === null ? undefined : filled.get(form);
    if (key === undefined) continue;
    if (key === line.key) same++;
    else refilled++;
  }
  return refilled >= REFILLED_AT_LEAST && refilled >= (same + refilled) * REFILLED_SHARE;
}

/** The words of a line with figures, those and its names left out; null where it has none, or too little else. */
function formOf({ article: { text } }: Edition, { words }: Line): string | null {
  if (!words.some(({ word }) => /\d/.test(word))) return null;
  const form = words.map(({ word, start }) =>
    /^[\p{Lu}\d]|\d/u.test(text.slice(start, start + word.length)) ? "" : word,
  );
  return form.filter((word) => word !== "").length < FORM_WORDS_AT_LEAST ? null : form.join(" ");
}
