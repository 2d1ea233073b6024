import { MULTIPLIERS, SMALL_NUMBERS, VAGUE_MEASURES } from "../../language/english/quantities.ts";
import type { Atom } from "./atoms.ts";

/** A number as written, over the atoms [from, to). */
export interface WrittenNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** "hundreds of": at least this many. */
  readonly isVague: boolean;
  readonly isDigits: boolean;
  /** Applied multipliers, so that "2-3 million" can give its own to the 2. */
  readonly multiplier: number;
}

const MARKED = /^\d{1,3}(?:,\d{3})+/;

/** The number that begins at the atom `at`, null where none does. Cost: constant. */
export function parseNumber(atoms: readonly Atom[], at: number): WrittenNumber | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === "digits") return withMultiplier(atoms, at, at + 1, Number(atom.text.replaceAll(",", "")), true);
  if (atom.kind !== "word") return null;
  const vague = VAGUE_MEASURES.get(atom.text);
  if (vague !== undefined) return vagueNumber(atoms, at, vague);
  if (atom.text === "half" && /^an?$/.test(atoms[at + 1]?.text ?? "")) {
    const measure = MULTIPLIERS.get(atoms[at + 2]?.text ?? "");
    if (measure !== undefined && atoms[at + 2]!.text.length > 2) return number(at, at + 3, measure / 2, false, measure);
  }
  if (/^an?$/.test(atom.text)) {
    const measure = MULTIPLIERS.get(atoms[at + 1]?.text ?? "");
    if (measure === undefined || atoms[at + 1]!.text.length < 3) return null;
    return withMultiplier(atoms, at, at + 2, measure, false);
  }
  return wordNumber(atoms, at);
}

const number = (from: number, to: number, value: number, isDigits: boolean, multiplier: number): WrittenNumber => ({
  value,
  from,
  to,
  isVague: false,
  isDigits,
  multiplier,
});

function vagueNumber(atoms: readonly Atom[], at: number, value: number): WrittenNumber | null {
  const of = atoms[at + 1]?.text === "of";
  if (!of) return null;
  const larger = VAGUE_MEASURES.get(atoms[at + 2]?.text ?? "");
  const to = larger === undefined ? at + 1 : at + 3;
  return { value: value * (larger ?? 1), from: at, to, isVague: true, isDigits: false, multiplier: 1 };
}

/** "twenty-five", "two hundred and fifty thousand". */
function wordNumber(atoms: readonly Atom[], at: number): WrittenNumber | null {
  let total = 0;
  let current = SMALL_NUMBERS.get(atoms[at]!.text);
  if (current === undefined) return null;
  let to = at + 1;
  let multiplier = 1;
  for (;;) {
    const next = atoms[to];
    if (next === undefined) break;
    const skips = next.text === "-" || (next.text === "and" && (multiplier > 1 || total > 0)) ? 1 : 0;
    const word = atoms[to + skips];
    const small = word === undefined ? undefined : SMALL_NUMBERS.get(word.text);
    if (small !== undefined && fits(current, small)) {
      current += small;
      to += skips + 1;
      continue;
    }
    const measure = skips === 1 && next.text === "and" ? undefined : MULTIPLIERS.get(word?.text ?? "");
    if (measure === undefined || (word?.text.length ?? 0) < 3) break;
    if (measure === 100 || measure === 12) current *= measure;
    else {
      total += current * measure;
      current = 0;
    }
    multiplier *= measure;
    to += skips + 1;
  }
  return number(at, to, total + current, false, multiplier);
}

/** May `small` follow in the place of units or tens? */
const fits = (current: number, small: number): boolean =>
  small > 0 && ((current % 10 === 0 && current % 100 !== 10 && small < 10) || (current % 100 === 0 && small < 100));

function withMultiplier(
  atoms: readonly Atom[],
  from: number,
  to: number,
  value: number,
  isDigits: boolean,
): WrittenNumber {
  let result = value;
  let end = to;
  let multiplier = 1;
  for (;;) {
    const next = atoms[end];
    const measure = next?.kind === "word" ? MULTIPLIERS.get(next.text.replace(/\.$/, "")) : undefined;
    if (measure === undefined) break;
    // "3bn" and "3 bn", but "3 m" is metres and "5k" a thousand only when glued
    if (next!.text.length === 1 && !next!.isGlued) break;
    result = Math.round(result * measure * 1e6) / 1e6;
    multiplier *= measure;
    end++;
  }
  return number(from, end, result, isDigits, multiplier);
}

/** Is the number written with a thousands mark or a multiplier, so that it cannot be a year? */
export const isClearlyCount = (atoms: readonly Atom[], { from, multiplier }: WrittenNumber): boolean =>
  multiplier > 1 || MARKED.test(atoms[from]!.text);
