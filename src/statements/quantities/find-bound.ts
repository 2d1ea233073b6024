import type { Bound } from "../../core/statement.ts";
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  type BoundWords,
  MORE_THAN_TIME,
  SPANNED,
  TAKES_ABOUT,
  TAKES_OVER,
  TIME_UNITS,
} from "../../language/english/quantities.ts";
import type { Atom } from "./atoms.ts";

/** A bound in front of a number ("more than 40"), and where its words begin. */
export interface FoundBound {
  readonly bound: Bound;
  readonly from: number;
}

const LONGEST_BOUND = Math.max(...BOUNDS_BEFORE.map(({ words }) => words.split(" ").length));
const BEFORE: ReadonlyMap<string, BoundWords> = new Map(BOUNDS_BEFORE.map((entry) => [entry.words, entry] as const));
/** Bounds behind a number: "40 or more". */
export const BOUND_BEHIND: ReadonlyMap<string, BoundWords> = new Map(
  BOUNDS_AFTER.map((entry) => [entry.words, entry] as const),
);

export function boundBefore(atoms: readonly Atom[], from: number): FoundBound | null {
  let best: FoundBound | null = null;
  let words = "";
  for (let length = 1; length <= LONGEST_BOUND && from - length >= 0; length++) {
    const { text, kind } = atoms[from - length]!;
    if (kind !== "word") break;
    words = words === "" ? text : text + " " + words;
    const known = BEFORE.get(words);
    if (known !== undefined) best = { bound: known.bound, from: from - length };
  }
  const [word, before] = best === null ? [] : [atoms[best.from]?.text, atoms[best.from - 1]?.text ?? ""];
  const isTaken =
    (word === "about" && TAKES_ABOUT.test(before ?? "")) || (word === "over" && TAKES_OVER.test(before ?? ""));
  return isTaken ? null : best;
}

/** "It will spend 40 million crowns over ten years": the span of the spending, no more than ten years. */
export function isSpanOfTime(
  atoms: readonly Atom[],
  { bound, from }: FoundBound,
  unit: string | null,
  to: number,
): boolean {
  if (bound !== "more-than" || atoms[from]!.text !== "over") return false;
  if (unit === null) return SPANNED.has(atoms[to]?.text ?? "") && !MORE_THAN_TIME.test(atoms[from - 1]?.text ?? "");
  if (!TIME_UNITS.has(unit)) return false;
  const before = atoms[from - 1];
  if (before === undefined || /^["“‘”’]$/.test(before.text)) return opensSpan(atoms, to);
  return !MORE_THAN_TIME.test(before.text) && !/^(?:old|before|after)$/.test(atoms[to]?.text ?? "");
}

/** "Over 26 months, more than …", "Over 26 months more than 170,000 …": what happened in that time follows. "Over 26 months passed" counts them. */
const opensSpan = (atoms: readonly Atom[], to: number): boolean =>
  /^(?:,|more|at|up|the|some|about|nearly|almost|an?|it|he|she|they|his|her|their|its)$/.test(atoms[to]?.text ?? "") ||
  atoms[to]?.kind === "digits";
