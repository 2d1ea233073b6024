import type { BodyRange } from "./find-body.ts";
import { readLoneByline } from "./lone-byline.ts";
import type { PlainBlock } from "./plain-block.ts";
import { type LineKind, readDates } from "./read-line.ts";

/** So many lines under the headline, and above it, may hold the date. */
const BELOW = 14;
const ABOVE = 3;
const MOST_WORDS = 16;
/** So far into its line, or behind a seam, a date begins. */
const MOST_BEFORE = 24;
/** So far into its line a seam is looked for. */
const MOST_BEFORE_SEAM = 40;
/** Where a small letter meets a capital or a number: "Harbour Wire|April 28, 2023". */
const SEAM = /(?<=\p{Ll})(?=[\p{Lu}\d])/gu;

/**
 * Where no line beside the headline of a saved page is a date and nothing else, short lines with a date among other words count
 * ("Written on 15 April 2025 in News", "Harbour WireApril 28, 2023").
 *
 * May mislead: a caption that ends with the day on which its picture was taken.
 */
export function withLooseDates(
  blocks: readonly PlainBlock[],
  titleAt: number | null,
  body: BodyRange | null,
): readonly PlainBlock[] {
  if (titleAt === null || body === null) return blocks;
  const end = Math.max(titleAt + 2, Math.min(titleAt + BELOW, body.start));
  const isNear = (index: number): boolean => index >= titleAt - ABOVE && index <= end && index !== titleAt;
  if (blocks.some(({ reading }, index) => isNear(index) && reading.dates.some(isWhole))) return blocks;
  return blocks.map((block, index) => {
    const { kind, isProse, words } = block.reading;
    const isOpen = kind === null || kind === "note" || kind === "credit" || kind === "dateline";
    if (!isNear(index) || !isOpen || isProse || words > MOST_WORDS) return block;
    const dates = looseDates(block.text);
    if (dates[0] === undefined) return block;
    const signed = readLoneByline(block.text.slice(0, dates[0].start), { ...block.reading, kind: null }, true);
    return { ...block, reading: { ...(signed ?? block.reading), kind: signed?.kind ?? kindOf(kind), dates } };
  });
}

const kindOf = (kind: LineKind | null): LineKind => (kind === "credit" ? kind : "dateline");

const isWhole = ({ precision }: { readonly precision: string }): boolean =>
  precision !== "year" && precision !== "month";

function looseDates(line: string): PlainBlock["reading"]["dates"] {
  for (const start of [0, ...[...line.matchAll(SEAM)].map(({ index }) => index)]) {
    if (start > MOST_BEFORE_SEAM) break;
    const dates = readDates(line.slice(start)).map((date) => ({
      ...date,
      start: date.start + start,
      end: date.end + start,
    }));
    if (dates[0] !== undefined && dates[0].start <= start + MOST_BEFORE && dates.every(isWhole)) return dates;
  }
  return [];
}
