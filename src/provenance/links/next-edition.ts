import { DAYS_AND_MONTHS } from "../../language/english/periods.ts";
import { type Edition, sharesHouse } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";

/** So many lines on one form must be filled anew, and so large a share of all lines on one form. */
const ANY_TITLE = { refilled: 3, share: 0.6 };
/** The same under one headline: "The week's weather", and at another day. */
const ONE_TITLE = { refilled: 2, share: 0.4 };
/** And in another week: a story is not brought up to date so late under its old headline. */
const ANOTHER_WEEK = { refilled: 2, share: 0.2 };
/** One line and the line at the foot: "Corrections and clarifications", a week on. */
const SHORT_COLUMN = { refilled: 1, share: 0.3 };
const FORM_WORDS_AT_LEAST = 3;
/** Under one headline two lines are of one form that share so much of the longer one's words. */
const ALIKE_AT_LEAST = 0.5;
const NEXT_DAY_MS = 20 * 3_600_000;
const NEXT_WEEK_MS = 6 * 24 * 3_600_000;

/**
 * "High water 28.17", "High water 40.36": this week's column on last week's form, by the same house, and no copy of it. Lines are compared without their figures and names; under one
 * headline and on another day, or a day that is not known, also by most of their words ("closed 30 points down after a nervous session"). Cost: linear in the lines of the two, under one
 * headline their product.
 *
 * May mislead: a house that brings its story up to date with three new figures is taken for one that begins anew.
 */
export function isNextEdition(a: Edition, b: Edition): boolean {
  if (!sharesHouse(a, b)) return false;
  if (isFilledAnew(byForm(a, b), ANY_TITLE)) return true;
  if (!hasSameHeadline(a, b)) return false;
  const apart = timeApart(a, b);
  if (apart < NEXT_DAY_MS) return false;
  const forms = byWords(a, b);
  return apart >= NEXT_WEEK_MS
    ? isFilledAnew(forms, ANOTHER_WEEK) || isFilledAnew(forms, SHORT_COLUMN)
    : isFilledAnew(forms, ONE_TITLE);
}

/** Also "Harbour notes", which is too short to tell one story from another, and "Situations vacant, list 14" beside "list 16". */
function hasSameHeadline(a: Edition, b: Edition): boolean {
  if (a.titleKey !== -1 && a.titleKey === b.titleKey) return true;
  const [above, below] = [a, b].map(({ lines }) => lines.find(({ title }) => title));
  if (above === undefined || below === undefined) return false;
  return above.key === below.key || numbered(above) === numbered(below);
}

const NUMBERED = /^(?:list|no|number|week|issue|edition|part|volume|vol|day|round|matchday|instalment|chapter)$/;

/** The headline without the number that a column counts itself by, or its day; its own key where it has none. */
function numbered({ words, key }: Line): string {
  const bare = words.filter(
    ({ word }, at) =>
      !DAYS_AND_MONTHS.has(word) &&
      !(/^\d/.test(word) && (NUMBERED.test(words[at - 1]?.word ?? "") || isDate(words, at))),
  );
  return bare.length === words.length || bare.length === 0 ? `line ${key}` : bare.map(({ word }) => word).join(" ");
}

/** "3 May", "May 3": a figure beside a month or a day of the week. */
const isDate = (words: Line["words"], at: number): boolean =>
  [words[at - 1], words[at + 1]].some((word) => DAYS_AND_MONTHS.has(word?.word ?? ""));

/** Lines of one form: those that are equal, and those that say something else on it. */
interface Forms {
  readonly same: number;
  readonly refilled: number;
}

const isFilledAnew = ({ same, refilled }: Forms, atLeast: typeof ANY_TITLE): boolean =>
  refilled >= atLeast.refilled && refilled >= (same + refilled) * atLeast.share;

/** In milliseconds; a day where one has no time. */
const timeApart = ({ moment: a }: Edition, { moment: b }: Edition): number =>
  a === null || b === null ? NEXT_DAY_MS : Math.abs(a.from - b.from);

function byForm(a: Edition, b: Edition): Forms {
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
  return { same, refilled };
}

/** The words of a line with figures, those and its names left out; null where it has none, or too little else. */
function formOf({ article: { text } }: Edition, { words }: Line): string | null {
  if (!words.some(({ word }) => /\d/.test(word))) return null;
  const form = words.map(({ word, start }) =>
    /^[\p{Lu}\d]|\d/u.test(text.slice(start, start + word.length)) ? "" : word,
  );
  return form.filter((word) => word !== "").length < FORM_WORDS_AT_LEAST ? null : form.join(" ");
}

function byWords(a: Edition, b: Edition): Forms {
  const above = a.lines.filter(({ title }) => !title);
  const keys = new Set(above.map(({ key }) => key));
  let [same, refilled] = [0, 0];
  for (const line of b.lines) {
    if (line.title) continue;
    if (keys.has(line.key)) same++;
    else if (above.some((other) => isAlike(line, other))) refilled++;
  }
  return { same, refilled };
}

function isAlike({ ids: a }: Line, { ids: b }: Line): boolean {
  const known = new Set(a);
  const shared = new Set(b.filter((id) => known.has(id))).size;
  return shared >= FORM_WORDS_AT_LEAST && shared >= Math.max(a.length, b.length) * ALIKE_AT_LEAST;
}
