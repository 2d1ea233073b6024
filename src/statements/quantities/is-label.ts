import {
  AFTER_AIRCRAFT,
  AFTER_DIALLED,
  AIRCRAFT,
  BEFORE_DIALLED,
  BEFORE_YEAR,
  CLOCK_WORDS,
  COUNTED_NOUNS,
  DIALLED,
  MONTHS,
  NUMBERED_NAMES,
  NUMBERED_THINGS,
  STREETS,
} from "../../language/english/quantities.ts";
import type { Atom } from "./atoms.ts";
import { isClearlyCount, type WrittenNumber } from "./parse-number.ts";

const DASHES = /^[-–—‑/:]$/;

interface Surroundings {
  readonly text: string;
  /** Words begin with capitals here, names or not. */
  readonly isTitle: boolean;
  /** Words such as "around" stand before the number. */
  readonly hasBound: boolean;
}

/**
 * Does the number name, date or rank a thing and count nothing: years, dates, times, ages, ordinals, telephone numbers, scores,
 * "Route 66", "F-16", "5G", "Victim 1", "300 Alder Street"?
 */
export function isLabel(around: Surroundings, atoms: readonly Atom[], number: WrittenNumber): boolean {
  const { text, hasBound } = around;
  const { from, to, isDigits } = number;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (!isDigits) return isWordLabel(around, atoms, number);
  if (isGluedLabel(text, atoms, number)) return true;
  if (MONTHS.includes(before?.text ?? "") || isDayOfMonth(text, atoms, number)) return true;
  if (after !== undefined && CLOCK_WORDS.includes(after.text) && after.text !== "hours") return true;
  if (before !== undefined && NUMBERED_THINGS.includes(before.text.replace(/[’']s$/, ""))) return true;
  if (before?.text === "#" || before?.text === "№") return true;
  if (isAge(text, atoms, number)) return true;
  if (isAddress(text, atoms, to) || isCalled(text, atoms, number)) return true;
  if (!hasBound && isNumberedName(around, atoms, number)) return true;
  return !hasBound && !isClearlyCount(atoms, number) && isYear(text, atoms, number);
}

/** Glued to letters or to other figures: "F-16", "4x4", "1990s", "3rd", "10:30", "555-0199-22". */
function isGluedLabel(text: string, atoms: readonly Atom[], { from, to, value, multiplier }: WrittenNumber): boolean {
  const before = atoms[from - 1];
  const first = atoms[from]!;
  const after = atoms[to];
  if (first.isGlued && before !== undefined) {
    if (before.kind === "word" && !/^(?:usd|eur|gbp|chf|rs|inr)$/.test(before.text)) return true;
    if (/^[@_/\\:.#=&]$/.test(before.text)) return true;
    const further = atoms[from - 2];
    if (DASHES.test(before.text) && before.isGlued && further?.kind === "word") return true;
  }
  // "4K", "8K": how fine a picture is
  const glued = atoms[from + 1];
  if (multiplier === 1e3 && value <= 8e3 && glued?.isGlued && text.slice(glued.start, glued.end) === "K")
    return !isMoney(before);
  if (after === undefined || !after.isGlued) return false;
  if (after.kind === "word") {
    // "5G" is no weight, "1080p" no price
    if (text.slice(after.start, after.end) === "G" || (after.text === "p" && LINES.has(value))) return true;
    return !/^(?:km|kg|cm|mm|m|ft|lb|lbs|mph|kph|kmh|kmph|mw|gw|kw|kwh|mwh|gwh|twh|gb|tb|pc|g|p|c|f)\.?$/.test(
      after.text,
    );
  }
  if (after.kind === "digits") return true;
  const next = atoms[to + 1];
  if ((after.text === ":" || after.text === "/") && next?.kind === "digits" && next.isGlued) return true;
  if (after.text === "." && next?.kind === "digits" && next.isGlued) return true;
  return (after.text === "'" || after.text === "’") && next?.text === "s";
}

/** Lines of a picture. */
const LINES: ReadonlySet<number> = new Set([480, 720, 1080, 1440, 2160]);

const isMoney = (before: Atom | undefined): boolean =>
  before !== undefined && (/^[$£€¥₹₽₩]$/.test(before.text) || /^(?:rs\.?|usd|eur|gbp|inr)$/.test(before.text));

const isCapital = (text: string, atom: Atom | undefined): boolean =>
  atom?.kind === "word" && /^\p{Lu}/u.test(text.slice(atom.start, atom.end));

/** "at 300 Alder Street": one to three capitals up to the word for a street. */
function isAddress(text: string, atoms: readonly Atom[], to: number): boolean {
  for (let at = to; at < to + 4 && isCapital(text, atoms[at]); at++)
    if (at > to && STREETS.has(atoms[at]!.text)) return true;
  return false;
}

/** "called 911", "the 737 Max", "World War 3". */
function isCalled(text: string, atoms: readonly Atom[], { from, to, value }: WrittenNumber): boolean {
  const [before, after] = [atoms[from - 1]?.text ?? "", atoms[to]?.text ?? ""];
  if (DIALLED.has(value) && (BEFORE_DIALLED.test(before) || AFTER_DIALLED.test(after))) return true;
  if (NUMBERED_NAMES.has(before) && isCapital(text, atoms[from - 1])) return true;
  if (!AFTER_AIRCRAFT.test(after)) return false;
  const type = atoms[from - 1];
  return (
    AIRCRAFT.test(atoms[from]!.text) || (type !== undefined && /^\p{Lu}{2,4}$/u.test(text.slice(type.start, type.end)))
  );
}

/**
 * "Minor Victim 1", "Rage 2 is", "the S&P 500 rose": a small number right behind a name within a sentence, with nothing behind it that it
 * could count.
 */
function isNumberedName({ text, isTitle }: Surroundings, atoms: readonly Atom[], number: WrittenNumber): boolean {
  const { from, to, value, multiplier } = number;
  const [before, after] = [atoms[from - 1], atoms[to]];
  if (atoms[from - 2]?.text === "&" && before?.isGlued) return true;
  if (isTitle || from < 2 || multiplier !== 1 || value > 999 || !Number.isInteger(value)) return false;
  if (!isCapital(text, before) || isMoney(before)) return false;
  if (after === undefined) return true;
  if (after.kind === "mark") return /^[,.;:)”’"'?!]$/.test(after.text);
  return /^(?:and|or|in|on|at|by|for|from|with|is|has|was|will|after|before|when|while|that|which)$/.test(after.text);
}

function isWordLabel({ text, isTitle }: Surroundings, atoms: readonly Atom[], { from, to }: WrittenNumber): boolean {
  const first = atoms[from]!;
  // "told Nine News": a name within the sentence
  const opens = from === 0 || /^["“‘'.:!?]$/.test(atoms[from - 1]!.text);
  if (!isTitle && !opens && to - from === 1 && isCapital(text, first) && isCapital(text, atoms[to])) return true;
  const before = atoms[from - 1];
  if (first.isGlued && before !== undefined && DASHES.test(before.text)) return true;
  if (before !== undefined && NUMBERED_THINGS.includes(before.text)) return true;
  return atoms[to]?.isGlued === true && atoms[to]!.kind === "word";
}

/** "3 January". */
function isDayOfMonth(text: string, atoms: readonly Atom[], { from, to, value }: WrittenNumber): boolean {
  const month = atoms[to];
  if (month === undefined || value > 31 || !MONTHS.includes(month.text)) return false;
  return text[month.start] !== text[month.start]!.toLowerCase() && atoms[from]!.text.length <= 2;
}

/** "Ada Moss, 45, said" and "(45)": an age beside a name; "45-year-old". */
function isAge(text: string, atoms: readonly Atom[], { from, to, value }: WrittenNumber): boolean {
  const before = atoms[from - 1]?.text;
  const after = atoms[to]?.text;
  if (
    /^[-–‑]$/.test(after ?? "") &&
    /^(?:year|month|week|day)$/.test(atoms[to + 1]?.text ?? "") &&
    /^(?:[-–‑]|old)$/.test(atoms[to + 2]?.text ?? "")
  )
    return true;
  if (/^years?$/.test(after ?? "") && atoms[to + 1]?.text === "old") return true;
  if (value > 120 || from < 2) return false;
  const name = atoms[from - 2]!;
  const isName = name.kind === "word" && text[name.start] !== text[name.start]!.toLowerCase();
  return (
    isName &&
    ((before === "," && (after === "," || after === "." || after === undefined)) || (before === "(" && after === ")"))
  );
}

function isYear(text: string, atoms: readonly Atom[], { from, to, value }: WrittenNumber): boolean {
  const { text: digits } = atoms[from]!;
  if (digits.length !== 4 || value < 1500 || value > 2100) return false;
  const before = atoms[from - 1]?.text ?? "";
  const after = atoms[to];
  if (/^[-–]$/.test(after?.text ?? "") && after!.isGlued) return true;
  if (BEFORE_YEAR.includes(before) || before === "," || before === "(" || before === "the") return true;
  if (after === undefined || after.kind !== "word") return true;
  if (COUNTED_NOUNS.includes(after.text)) return false;
  const isRound = value % 100 === 0;
  return (
    !isRound ||
    !/^\p{L}{3,}$/u.test(after.text) ||
    /^(?:and|was|when|that|with|for|has|had|were|but|after|before)$/.test(after.text) ||
    (from === 0 && text[after.start] === text[after.start]!.toUpperCase() && value < 1900)
  );
}
