import type { Bound, Quantity } from "../../core/statement.ts";
import { FRACTIONS, SMALL_NUMBERS, VAGUE_MEASURES } from "../../language/english/quantities.ts";
import { CURRENCY_SIGNS, DEGREES, UNITS } from "../../language/english/units.ts";
import { isTitleCase } from "../find-names.ts";
import type { SentenceTree } from "../sentence-tree.ts";
import { type Atom, readAtoms } from "./atoms.ts";
import { BOUND_BEHIND, boundBefore, type FoundBound, isSpanOfTime } from "./find-bound.ts";
import { findCounted } from "./find-counted.ts";
import { findPeriod } from "./find-period.ts";
import { isLabel } from "./is-label.ts";
import { parseNumber, type WrittenNumber } from "./parse-number.ts";
import { parseFraction, parseShare } from "./parse-share.ts";

/** A quantity with the place of its figures, which tells the clause it belongs to. */
export interface PlacedQuantity {
  readonly at: number;
  readonly quantity: Quantity;
}

const HINTS = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_MEASURES.keys(),
  ...FRACTIONS.keys(),
  "dozen",
  "hundred",
  "thousand",
  "million",
  "billion",
]);

/**
 * The numbers of one sentence that count or measure something, with bound, unit and what is counted, in reading order.
 * Years, dates, times, ages, ordinals, scores and names with figures are none. Cost: linear in the sentence.
 *
 * Below zero are degrees and shares only: "-30C".
 *
 * May mislead: "hundreds" is read as 100 at least, "half" as 50 %.
 */
export function findQuantities(text: string, tree: SentenceTree): PlacedQuantity[] {
  const { start, end } = tree.sentence.span;
  if (!tree.words.some((word) => HINTS.has(word) || /\d/.test(word) || word.includes("-"))) return [];
  const atoms = readAtoms(text, start, end);
  const found: PlacedQuantity[] = [];
  const isTitle = isTitleCase(text, tree);
  for (let at = 0; at < atoms.length; at++) {
    const number = parseFraction(atoms, at) ?? parseShare(atoms, at) ?? parseNumber(atoms, at);
    if (number === null) continue;
    const range = parseRange(atoms, number);
    if (range === "score") {
      at = skipFigures(atoms, number.to) - 1;
      continue;
    }
    const last = range?.second ?? number;
    at = last.to - 1;
    const bound = range === null ? boundBefore(atoms, firstOf(atoms, number)) : null;
    const plain = { text, isTitle, hasBound: bound !== null };
    if (isLabel(plain, atoms, number) || (range !== null && isLabel({ ...plain, hasBound: true }, atoms, last))) {
      at = skipFigures(atoms, last.to) - 1;
      continue;
    }
    const placed = place(text, tree, atoms, { number, range, bound });
    if (placed !== null) found.push(placed);
  }
  return found;
}

interface Range {
  readonly second: WrittenNumber;
  readonly from: number;
}

/** "between 20 and 30", "20-30", "20 to 30"; "score": 3-2. */
function parseRange(atoms: readonly Atom[], first: WrittenNumber): Range | "score" | null {
  const between = atoms[first.to];
  if (between === undefined || first.isVague) return null;
  let second = parseNumber(
    atoms,
    atoms[first.to + 1]?.text === "$" || atoms[first.to + 1]?.text === "£" || atoms[first.to + 1]?.text === "€"
      ? first.to + 2
      : first.to + 1,
  );
  if (second === null || second.isVague || second.to === first.to) return null;
  const isDash = /^[-–—]$/.test(between.text) && first.isDigits && second.isDigits;
  const opener = atoms[unitBefore(atoms, first.from).from - 1]?.text;
  const isWords =
    (between.text === "and" && opener === "between") ||
    (between.text === "to" && opener !== "from") ||
    (between.text === "or" && second.value === first.value + 1);
  if (!isDash && !isWords) return null;
  const low =
    first.multiplier === 1 && second.multiplier > 1 && first.value < second.value / second.multiplier
      ? first.value * second.multiplier
      : first.value;
  if (isDash && low >= second.value) return "score";
  if (low >= second.value) return null;
  if (
    isDash &&
    second.multiplier === 1 &&
    /^(?:won|win|wins|beat|beats|lost|lose|victory|defeat|draw|score|led|lead|vote|voted)$/.test(
      atoms[first.from - 1]?.text ?? "",
    )
  )
    return "score";
  second = { ...second, from: first.from };
  return { second, from: between.text === "and" ? unitBefore(atoms, first.from).from - 1 : first.from };
}

/** The end of a run of figures and joiners, so that no part of a telephone number or date is read on its own. */
function skipFigures(atoms: readonly Atom[], from: number): number {
  let at = from;
  while (
    at + 1 < atoms.length &&
    atoms[at]!.isGlued &&
    /^[-–/:.]$/.test(atoms[at]!.text) &&
    atoms[at + 1]!.isGlued &&
    atoms[at + 1]!.kind === "digits"
  )
    at += 2;
  return at;
}

/** A currency sign or code before the figures. */
function unitBefore(atoms: readonly Atom[], from: number): { readonly unit: string | null; readonly from: number } {
  const sign = atoms[from - 1];
  if (sign === undefined) return { unit: null, from };
  const prefix = atoms[from - 2];
  if (prefix?.kind === "word" && sign.isGlued) {
    const unit = CURRENCY_SIGNS[prefix.text + sign.text];
    if (unit !== undefined) return { unit, from: from - 2 };
  }
  const unit = CURRENCY_SIGNS[sign.text];
  return unit === undefined ? { unit: null, from } : { unit, from: from - 1 };
}

/** The first atom of a number with its currency sign, or with its minus where it is cold: "[-]30C". */
function firstOf(atoms: readonly Atom[], number: WrittenNumber): number {
  return isMinus(atoms, number) ? number.from - 1 : unitBefore(atoms, number.from).from;
}

/** A minus sign that stands free on its left and touches the figures, or the word. */
function isMinus(atoms: readonly Atom[], { from, isDigits }: WrittenNumber): boolean {
  const sign = atoms[from - 1];
  if (sign?.text === "minus") return true;
  return isDigits && sign !== undefined && /^[-−–]$/.test(sign.text) && !sign.isGlued && atoms[from]!.isGlued;
}
const BELOW_ZERO = /^(?:°[CF]|degree|%)$/;

function unitAfter(
  text: string,
  atoms: readonly Atom[],
  to: number,
): { readonly unit: string | null; readonly to: number } {
  const letter = atoms[to];
  const degrees = letter?.isGlued === true ? DEGREES[text.slice(letter.start, letter.end)] : undefined;
  if (degrees !== undefined) return { unit: degrees, to: to + 1 };
  const at = /^[-–‑]$/.test(atoms[to]?.text ?? "") && atoms[to]!.isGlued ? to + 1 : to;
  const one = atoms[at];
  if (one === undefined || (at > to && !one.isGlued)) return { unit: null, to };
  const two = atoms[at + 1] === undefined ? "" : one.text + " " + atoms[at + 1]!.text;
  const long = UNITS.get(two);
  if (long !== undefined) return { unit: long, to: at + 2 };
  const third = atoms[at + 2];
  if (/^[-‑]$/.test(atoms[at + 1]?.text ?? "") && atoms[at + 1]!.isGlued && third?.isGlued === true) {
    const hyphened = UNITS.get(`${one.text} ${third.text}`);
    if (hyphened !== undefined) return { unit: hyphened, to: at + 3 };
  }
  const degree = one.text === "°" && atoms[at + 1] !== undefined ? UNITS.get("°" + atoms[at + 1]!.text) : undefined;
  if (degree !== undefined) return { unit: degree, to: at + 2 };
  const unit = UNITS.get(one.text) ?? (one.text === "m" ? "m" : undefined);
  return unit === undefined ? { unit: null, to } : { unit, to: at + 1 };
}

interface Parsed {
  readonly number: WrittenNumber;
  readonly range: Range | null;
  readonly bound: FoundBound | null;
}

function place(
  text: string,
  tree: SentenceTree,
  atoms: readonly Atom[],
  { number, range, bound: written }: Parsed,
): PlacedQuantity | null {
  const last = range?.second ?? number;
  const before = unitBefore(atoms, number.from);
  const isShare = number.multiplier === -1;
  const measured = number.isVague ? unitAfter(text, atoms, last.to + 1) : null;
  const after = isShare
    ? { unit: "%", to: last.to }
    : measured?.unit != null
      ? measured
      : unitAfter(text, atoms, last.to);
  let to = after.to;
  const bound = written && isSpanOfTime(atoms, written, before.unit ?? after.unit, to) ? null : written;
  let limit: Bound | null = bound?.bound ?? (number.isVague ? "at-least" : null);
  const trailing = BOUND_BEHIND.get((atoms[to]?.text ?? "") + " " + (atoms[to + 1]?.text ?? ""));
  if (limit === null && trailing !== undefined) {
    limit = trailing.bound;
    to += 2;
  } else if (limit === null && atoms[to]?.text === "+" && atoms[to]!.isGlued) {
    limit = "at-least";
    to += 1;
  }
  const unit = before.unit ?? after.unit;
  // "a six-member board" names a kind of board; "17 years ago" is a date
  if (
    unit === null &&
    /^[-–‑]$/.test(atoms[to]?.text ?? "") &&
    atoms[to + 1]?.kind === "word" &&
    (atoms[to]!.isGlued || atoms[to + 1]!.isGlued)
  )
    return null;
  if (atoms[to]?.text === "ago" || atoms[to]?.text === "earlier" || atoms[to]?.text === "later") return null;
  const figuresEnd = atoms[to - 1]!.end;
  const counted = findCounted(text, tree, figuresEnd, unit);
  if (!isCounting(atoms, number, unit, counted !== null)) return null;
  const behind = limit === null && counted !== null ? boundBehindCounted(atoms, counted.end) : null;
  limit ??= behind?.bound ?? null;
  const isBelowZero = range === null && BELOW_ZERO.test(unit ?? "") && isMinus(atoms, number);
  const first = isBelowZero ? number.from - 1 : before.from;
  const from = range?.from ?? bound?.from ?? first;
  const start = atoms[Math.min(from, first)]!.start;
  const end = behind?.end ?? counted?.end ?? figuresEnd;
  const low = range !== null ? lowOf(number, range) : null;
  const value = range !== null ? range.second.value : isBelowZero ? -number.value : number.value;
  return {
    at: atoms[number.from]!.start,
    quantity: {
      value,
      low: low ?? (limit === "exactly" || limit === "at-least" || limit === "more-than" ? value : null),
      high: range !== null ? value : limit === "exactly" || limit === "at-most" || limit === "less-than" ? value : null,
      bound: limit,
      unit,
      of: counted?.words ?? null,
      period: findPeriod(text, end, tree.sentence.span.end),
      span: { start, end },
    },
  };
}

/** "32 nights [or more]", "40 people [or so]"; in "40 people, at least 20 of them children" the next number is bound. */
function boundBehindCounted(
  atoms: readonly Atom[],
  from: number,
): { readonly bound: Bound; readonly end: number } | null {
  const at = atoms.findIndex(({ start }) => start >= from);
  const [one, two, next] = atoms.slice(at, at + 3);
  const known =
    at < 0 || one === undefined || two === undefined ? undefined : BOUND_BEHIND.get(`${one.text} ${two.text}`);
  return known === undefined ||
    two === undefined ||
    (next !== undefined && !/^[,.;:!?)”"’]/.test(next.text) && /^at /.test(known.words))
    ? null
    : { bound: known.bound, end: two.end };
}

const lowOf = (first: WrittenNumber, { second }: Range): number =>
  first.multiplier === 1 && second.multiplier > 1 && first.value < second.value / second.multiplier
    ? first.value * second.multiplier
    : first.value;

/** "one" counts people, deaths and votes; "one reason" counts nothing. */
const ONE_OF_MANY =
  /(?:er|or|ian|ist|ee|man|person|child|boy|girl|death|vote|case|soldier|civilian|student|victim|suspect|guard|pilot|nurse|body|bomb|ship|house|attack)$/;

/** "one" is a pronoun more often than a number, and so are small words with nothing counted. */
function isCounting(
  atoms: readonly Atom[],
  { from, to, isDigits, value }: WrittenNumber,
  unit: string | null,
  isCounted: boolean,
): boolean {
  if (isDigits || value > 99) return true;
  if (atoms[from]!.text !== "one" || to - from > 1) return isCounted || unit !== null || value > 1;
  return isCounted && unit === null && ONE_OF_MANY.test(atoms[to]?.text ?? "");
}
