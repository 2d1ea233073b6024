import { BEFORE_YEAR, CLOCK_WORDS, COUNTED_NOUNS, MONTHS, NUMBERED_THINGS } from "../../language/english/quantities.ts";
import type { Atom } from "./atoms.ts";
import { isClearlyCount, type WrittenNumber } from "./parse-number.ts";

const DASHES = /^[-–—‑/:]$/;

/**
 * Does the number name, date or rank a thing and count nothing: years, dates, times, ages, ordinals, telephone numbers, scores,
 * "Route 66", "F-16"? `hasBound`: words such as "around" stand before it.
 */
export function isLabel(text: string, atoms: readonly Atom[], number: WrittenNumber, hasBound: boolean): boolean {
  const { from, to, isDigits } = number;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (!isDigits) return isWordLabel(atoms, number);
  if (isGluedLabel(atoms, number)) return true;
  if (MONTHS.includes(before?.text ?? "") || isDayOfMonth(text, atoms, number)) return true;
  if (after !== undefined && CLOCK_WORDS.includes(after.text) && after.text !== "hours") return true;
  if (before !== undefined && NUMBERED_THINGS.includes(before.text.replace(/[’']s$/, ""))) return true;
  if (before?.text === "#" || before?.text === "№") return true;
  if (isAge(text, atoms, number)) return true;
  return !hasBound && !isClearlyCount(atoms, number) && isYear(text, atoms, number);
}

/** Glued to letters or to other figures: "F-16", "4x4", "1990s", "3rd", "10:30", "555-0199-22". */
function isGluedLabel(atoms: readonly Atom[], { from, to }: WrittenNumber): boolean {
  const before = atoms[from - 1];
  const first = atoms[from]!;
  const after = atoms[to];
  if (first.isGlued && before !== undefined) {
    if (before.kind === "word" && !/^(?:us|usd|eur|gbp|chf|a|c|hk|nz)$/.test(before.text)) return true;
    if (/^[@_/\\:.#=&]$/.test(before.text)) return true;
    const further = atoms[from - 2];
    if (DASHES.test(before.text) && before.isGlued && further?.kind === "word") return true;
  }
  if (after === undefined || !after.isGlued) return false;
  if (after.kind === "word") return !/^(?:km|kg|cm|mm|m|ft|lb|lbs|mph|mw|gw|kw|pc|g|p|c)\.?$/.test(after.text);
  if (after.kind === "digits") return true;
  const next = atoms[to + 1];
  if ((after.text === ":" || after.text === "/") && next?.kind === "digits" && next.isGlued) return true;
  if (after.text === "." && next?.kind === "digits" && next.isGlued) return true;
  return (after.text === "'" || after.text === "’") && next?.text === "s";
}

function isWordLabel(atoms: readonly Atom[], { from, to }: WrittenNumber): boolean {
  const first = atoms[from]!;
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
