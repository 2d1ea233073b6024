import { FRACTIONS, HALVES_OF_TIME, SMALL_NUMBERS, TIME_UNITS } from "../../language/english/quantities.ts";
import type { Atom } from "./atoms.ts";
import { parseNumber, type WrittenNumber } from "./parse-number.ts";

/** "half of the voters", "two-thirds of": in percent. */
export function parseFraction(atoms: readonly Atom[], at: number): WrittenNumber | null {
  const counts = SMALL_NUMBERS.get(atoms[at]?.text ?? "") ?? (/^an?$/.test(atoms[at]?.text ?? "") ? 1 : undefined);
  let next = counts === undefined ? at : at + 1;
  if (counts !== undefined && atoms[next]?.text === "-") next++;
  const parts = FRACTIONS.get(atoms[next]?.text ?? "");
  if (parts === undefined || atoms[next + 1]?.text !== "of") return null;
  if (counts === undefined && atoms[next]!.text !== "half") return null;
  if (counts === undefined && HALVES_OF_TIME.has(atoms[at - 1]?.text ?? "")) return null;
  return {
    value: Math.round(((counts ?? 1) * 1000) / parts) / 10,
    from: at,
    to: next + 1,
    isVague: false,
    isDigits: false,
    multiplier: -1,
  };
}

/** Wholes that shares are told of: "one in three", "9 out of 10". Of others ("two in fifteen minutes") it is mostly a place or a time. */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000]);

/** "two in five households", "nine out of ten": in percent. */
export function parseShare(atoms: readonly Atom[], at: number): WrittenNumber | null {
  const part = parseNumber(atoms, at);
  if (part === null || part.isVague || part.multiplier !== 1) return null;
  const isOutOf = atoms[part.to]?.text === "out" && atoms[part.to + 1]?.text === "of";
  if (!isOutOf && atoms[part.to]?.text !== "in") return null;
  const whole = parseNumber(atoms, part.to + (isOutOf ? 2 : 1));
  if (whole === null || !WHOLES.has(whole.value) || part.value >= whole.value) return null;
  const next = atoms[whole.to];
  const isTime = TIME_UNITS.has((next?.text ?? "").replace(/s$/, ""));
  if (!isOutOf && (next?.kind !== "word" || isTime)) return null;
  return { ...part, value: Math.round((part.value * 1000) / whole.value) / 10, to: whole.to, multiplier: -1 };
}
