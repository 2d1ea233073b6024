import { overlaps, type Span } from "../../core/span.ts";
import type { Quantity, Statement } from "../../core/statement.ts";
import { MEASURES, SHARES, TIMES } from "../../language/english/drift-words.ts";
import { isNumber, numberAt } from "../../language/english/number-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { BESIDE_BOUNDS, BOUND_WORDS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { inBrief } from "../findings/finding-draft.ts";
import { around, type Hop, type HopFinding, isChanged, numberBecame } from "./hop.ts";
import { dateDrift } from "./hop-dates.ts";
import { isConverted } from "./measures.ts";
import { compareQuantities, countsSame, isRounding, type NumberCode } from "./quantities.ts";

/** Numbers of the two statements side by side; only a number with a changed word in or beside it can have drifted. */
export function numberDrift(hop: Hop): HopFinding[] {
  const found: HopFinding[] = [];
  const converted: Span[] = [];
  for (const { up, down } of hop.pairs)
    for (const [before, after] of pairQuantities(hop, up, down)) {
      if (isConverted(before, after)) converted.push(after.span);
      for (const code of changesOf(hop, before, after)) {
        found.push(findingOf(hop, code, before, after, down));
      }
    }
  // "40 km" → "25 miles": the same in another unit
  if (found.length === 0)
    found.push(...plainNumbers(hop).filter(({ down }) => !converted.some((one) => overlaps(one, down))));
  if (found.length === 0) found.push(...dateDrift(hop));
  if (!found.some(({ code }) => code === "bound-dropped" || code === "bound-added"))
    found.push(...plainBounds(hop).filter(({ down }) => !found.some((one) => isNewNumber(one, down))));
  return found;
}

/** The bound of a number that became another belongs to that. */
const isNewNumber = ({ code, down }: HopFinding, span: Span): boolean =>
  /^(?:rounded|value-changed)$/.test(code) && overlaps(down, span);

function changesOf(hop: Hop, before: Quantity, after: Quantity): NumberCode[] {
  const codes = compareQuantities(before, after);
  if (codes.length > 0) return touched(hop, before, after) ? codes : [];
  const other = countsSame(before.of, after.of) === false && countedChanged(hop, before, after);
  return other ? ["counted-changed"] : [];
}

const BESIDE_CHARACTERS = 16;

function touched({ above, below, alignment, step }: Hop, before: Quantity, after: Quantity): boolean {
  const sign = (edition: Edition, { span }: Quantity): string =>
    edition.article.text.slice(span.start, span.end).replace(/[^$€£¥₹]/g, "");
  if (before.unit !== after.unit && sign(step.parent, before) !== sign(step.child, after)) return true;
  const wide = ({ span }: Quantity) => ({ start: span.start - BESIDE_CHARACTERS, end: span.end + BESIDE_CHARACTERS });
  return isChanged(above, alignment.toB, wide(before)) || isChanged(below, alignment.toA, wide(after));
}

/** Is the noun that is counted itself exchanged in this line? */
function countedChanged({ above, below, alignment }: Hop, before: Quantity, after: Quantity): boolean {
  const gone = (line: Line, other: Int32Array, { of, span }: Quantity): boolean => {
    const last = of?.toLowerCase().split(/\s+/).at(-1);
    return line.words.some(
      ({ word, start }, index) => start >= span.start && word === last && (other[index] ?? -1) < 0,
    );
  };
  return gone(above, alignment.toB, before) && gone(below, alignment.toA, after);
}

/** Equal values first, then what is left in order where as many are left on both sides. */
function pairQuantities(_hop: Hop, up: Statement, down: Statement): [Quantity, Quantity][] {
  const pairs: [Quantity, Quantity][] = [];
  const left = [...down.quantities];
  const rest: Quantity[] = [];
  for (const quantity of up.quantities) {
    const at = left.findIndex((other) => other.value === quantity.value);
    if (at < 0) rest.push(quantity);
    else pairs.push([quantity, ...left.splice(at, 1)] as [Quantity, Quantity]);
  }
  if (rest.length === left.length)
    pairs.push(...rest.map((quantity, index): [Quantity, Quantity] => [quantity, left[index]!]));
  return pairs;
}

function findingOf(
  { step, claimOf }: Hop,
  code: NumberCode,
  before: Quantity,
  after: Quantity,
  down: Statement,
): HopFinding {
  const tighter = code === "bound-dropped" && (before.bound === "at-most" || before.bound === "less-than");
  const change = code === "value-changed" ? (after.value > before.value ? "up" : "down") : tighter ? "up" : "changed";
  return {
    kind: "number",
    code,
    ...said(phrase("drift/became", { up: inBrief(step.parent, before.span), down: inBrief(step.child, after.span) })),
    axes: { Q: change },
    earned: false,
    up: before.span,
    down: after.span,
    claim: claimOf(down),
  };
}

/** A longer run is a clause of its own. */
const RUN_WORDS_AT_MOST = 4;
/** Fewer equal words are a counter or a clock and no sentence: "Image 3 of 7". */
const SENTENCE_WORDS_AT_LEAST = 6;
const DIGITS = /^\d+(?:\.\d+)?$/;

/** A bare number exchanged for another in a line whose quantities were not read as such: "one engine" → "three engines", "half a hectare" → "five hectares". */
function plainNumbers(hop: Hop): HopFinding[] {
  const { above, below, alignment } = hop;
  if (alignment.same < SENTENCE_WORDS_AT_LEAST) return [];
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    if (Math.max(a[1] - a[0], b[1] - b[0]) > RUN_WORDS_AT_MOST) return [];
    if ([a[0], b[0]].includes(0) && isClock(above, below)) return [];
    const [x, y] = [onlyNumberIn(above, a), onlyNumberIn(below, b)];
    if (x === null || y === null || x === y) return [];
    const code = isRounding(x, y) ? "rounded" : "value-changed";
    const [up, down] = [around(above, a, 0), around(below, b, 0)];
    return [numberBecame(hop, { code, change: y > x ? "up" : "down", up, down })];
  });
}

/** "18.25" at the head of an entry of a live blog. */
const isClock = (...lines: readonly Line[]): boolean =>
  lines.some(({ words }) => /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(words[0]?.word ?? ""));

/** The number of a run that holds no other, with "half", "a third" and "twice"; null where there is none, or several. Inside quotation marks only figures count. */
function onlyNumberIn({ words }: Line, [from, to]: readonly [number, number]): number | null {
  const values: number[] = [];
  for (let index = from; index < to; ) {
    const { word = "", quoted = false } = words[index] ?? {};
    const read = numberOrShareAt(words, index);
    if (quoted && !DIGITS.test(word) && read !== null) return null;
    if (read !== null) values.push(read.value);
    index += read?.words ?? 1;
  }
  return values.length === 1 ? values[0]! : null;
}

/** "26", "twenty six", "half", "a third", "two thirds", "twice": the number, and how many words it has; null elsewhere. */
function numberOrShareAt(
  words: Line["words"],
  index: number,
): { readonly value: number; readonly words: number } | null {
  const [word, next] = [words[index]?.word ?? "", words[index + 1]?.word ?? ""];
  const alone = word === "half" ? SHARES.get(word) : TIMES.get(word);
  if (alone !== undefined) return { value: alone, words: 1 };
  const number = numberAt(words, index);
  const part = SHARES.get(next.replace(/s$/, ""));
  if (part !== undefined && next !== "half" && (number !== null || /^an?$/.test(word)))
    return { value: (number?.value ?? 1) * part, words: 2 };
  return number;
}

/** Words of a bound taken out or put in directly before a number. */
function plainBounds(hop: Hop): HopFinding[] {
  const { above, below, alignment } = hop;
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    const [gone, come] = [above.words.slice(...a), below.words.slice(...b)];
    const dropped = isBound(gone.map(({ word }) => word)) && !come.some(({ word }) => BOUND_WORDS.has(word));
    const added = isBound(come.map(({ word }) => word)) && !gone.some(({ word }) => BOUND_WORDS.has(word));
    const inside = dropped ? gone.at(-1)?.word : come.at(-1)?.word;
    const isCounted = dropped ? countsAt(above, a[1]) : countsAt(below, b[1]);
    if ((!dropped && !added) || !(isCounted || DIGITS.test(inside ?? ""))) return [];
    const [up, down] = [around(above, a, 1), around(below, b, 1)];
    return [numberBecame(hop, { code: dropped ? "bound-dropped" : "bound-added", change: "changed", up, down })];
  });
}

/** Does a number begin there: in figures or letters, "half an hour", "an hour", "a dozen"? */
function countsAt({ words }: Line, index: number): boolean {
  const [word, next] = [words[index]?.word ?? "", words[index + 1]?.word ?? ""];
  return isNumber(word) || SHARES.has(word) || (/^an?$/.test(word) && MEASURES.has(next));
}

/** Nothing but words of a bound, with or without the number itself; "at nine" and "to nine" alone are none. */
function isBound(words: readonly string[]): boolean {
  const bare = words.filter((word) => !DIGITS.test(word));
  return (
    bare.length <= 3 &&
    bare.some((word) => BOUND_WORDS.has(word) && !/^(?:at|to)$/.test(word)) &&
    bare.every((word) => BOUND_WORDS.has(word) || BESIDE_BOUNDS.has(word))
  );
}
