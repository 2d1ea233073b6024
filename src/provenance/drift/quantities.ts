import type { Quantity } from "../../core/statement.ts";
import { likeness, meaningOf } from "../claims/meaning.ts";
import { isConverted } from "./measures.ts";

export type NumberCode =
  | "value-changed"
  | "bound-dropped"
  | "bound-added"
  | "unit-changed"
  | "counted-changed"
  | "rounded";

/** What became of a number between two places that speak of the same thing. Empty: the same. */
export function compareQuantities(up: Quantity, down: Quantity): NumberCode[] {
  if (isConverted(up, down)) return [];
  if (unitsDiffer(up, down)) return ["unit-changed"];
  const codes: NumberCode[] = [];
  if (up.value !== down.value && !sameRange(up, down))
    codes.push(isRounding(up.value, down.value) || isRoughly(up, down) ? "rounded" : "value-changed");
  // "1,987" → "about 2,000", "340" → "about 350": that it is about so many belongs to the new number
  if (codes.length > 0 && down.bound === "about") return codes;
  if (boundOf(up) !== boundOf(down))
    codes.push(
      boundOf(down) === null ? "bound-dropped" : boundOf(up) === null ? "bound-added" : changedBound(up, down),
    );
  return codes;
}

/** Moving from one bound to another ("up to" → "at least") drops the first. */
const changedBound = (_up: Quantity, _down: Quantity): NumberCode => "bound-dropped";

const boundOf = ({ bound }: Quantity): string | null => (bound === "exactly" ? null : bound);

const sameRange = (a: Quantity, b: Quantity): boolean => a.low !== null && a.low === b.low && a.high === b.high;

/** A bare count beside a count of people is no other unit; a percent sign beside none, or two money units, are. */
function unitsDiffer(a: Quantity, b: Quantity): boolean {
  const [x, y] = [unitKey(a.unit), unitKey(b.unit)];
  return x !== y && ((x !== null && y !== null) || a.value === b.value || isShare(x) || isShare(y));
}

const isShare = (unit: string | null): boolean => unit === "%" || unit === "points";

function unitKey(unit: string | null): string | null {
  if (unit === null) return null;
  const bare = unit.toLowerCase().replace(/[.\s-]/g, "");
  if (bare === "%" || bare === "percent" || bare === "pc") return "%";
  if (/point|^pp$/.test(bare)) return "points";
  return bare.replace(/s$/, "");
}

/** Is `down` what remains of `up` with fewer significant digits? 1,987 → 2,000; 12.4 → 12. */
export function isRounding(up: number, down: number): boolean {
  if (up === 0 || down === 0 || Math.sign(up) !== Math.sign(down)) return false;
  if (significant(down) >= significant(up)) return false;
  return Math.abs(up - down) / Math.abs(up) <= 0.05 || Number(up.toPrecision(significant(down))) === down;
}

function significant(value: number): number {
  return String(Math.abs(value))
    .replace(".", "")
    .replace(/e.*$/, "")
    .replace(/^0+|0+$/g, "").length;
}

const ROUGHLY = 0.1;

/** "8.5 million" → "about 8 million": who says "about" may cut off as well. */
const isRoughly = (up: Quantity, down: Quantity): boolean =>
  down.bound === "about" &&
  significant(down.value) < significant(up.value) &&
  Math.abs(up.value - down.value) <= Math.abs(up.value) * ROUGHLY;

/** Do two phrases of what is counted name the same kind of thing? `null`: one of them is missing. */
export function countsSame(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const words = (of: string) =>
    of
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
      .map(stemmed);
  const [x, y] = [words(a), words(b)];
  if (x.length === 0 || y.length === 0) return null;
  return x.some((one) => y.some((other) => one === other || likeness(meaningOf(one), meaningOf(other)) > 0));
}

const stemmed = (word: string): string => word.replace(/(?:ies)$/, "y").replace(/([^s])s$/, "$1");
