import type { ComparedText } from "./compared-text.ts";
import { MATCHES } from "./match-model.ts";
import { RARITIES } from "./weigh-words.ts";
import type { KeyNumbers } from "./word-table.ts";

/** One of the two texts of a comparison: its stems by common numbers (−1: not in the other), and its ends of the shared pairs. */
export interface Side {
  readonly text: ComparedText;
  readonly ids: Int32Array;
  readonly idCount: number;
  /** Its words by common numbers, −1: not in the other. */
  readonly wordIds: Int32Array;
  readonly wordCount: number;
  /** What is asked for the numbers of words before they are read, where those are not all known; else null. */
  readonly wordNumbers: KeyNumbers | null;
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  /** For the text that the shared pairs are in order of: how many begin before each unit; else null. */
  readonly pairsFrom: Int32Array | null;
  /** What is matched against the other text. */
  readonly cells: Cells;
}

/** How many shared pairs begin before unit `xAt` of `x`, or `yAt` of `y`, whichever they are in order of. */
export const pairsBefore = (x: Side, xAt: number, y: Side, yAt: number): number =>
  (x.pairsFrom === null ? y.pairsFrom?.[yAt] : x.pairsFrom[xAt]) ?? x.firsts.length;

/**
 * The units of a text as they match a range of the other, `from` to before `to`: each has its cell, how rare it is and how it is matched, in the
 * lowest four bits, then four bits of evidence that a passage ends there, and that one begins.
 */
export class Cells {
  of = new Uint16Array(0);
  /** The same without a match. */
  #shapes = new Uint16Array(0);
  #text: ComparedText | null = null;
  #yFirst = 0;
  #yLast = -1;
  #from = 0;
  #to = 0;

  /** Takes another text. */
  begin(text: ComparedText): void {
    this.#to = 0;
    if (this.#text === text) return;
    this.#text = text;
    const { rarities, begins, ends } = text;
    const count = rarities.length;
    if (this.of.length < count) {
      this.of = new Uint16Array(count * 2);
      this.#shapes = new Uint16Array(count * 2);
    }
    const shapes = this.#shapes;
    for (let at = 0; at < count; at++) {
      shapes[at] =
        (rarities[at] as number) * MATCHES + ((ends[at] as number) << ENDS_AT) + ((begins[at] as number) << BEGINS_AT);
    }
  }

  /**
   * For each unit of `x`, whose cells these are, from `from` to before `to`: is it in the range of `y`, and beside the same neighbour? What is
   * known from the last time is not asked again.
   */
  match(x: Side, y: Side, yFirst: number, yLast: number, from: number, to: number): void {
    if (yFirst === this.#yFirst && yLast === this.#yLast && from === this.#from && to === this.#to) return;
    this.#yFirst = yFirst;
    this.#yLast = yLast;
    this.#from = from;
    this.#to = to;
    markStems(y, yFirst, yLast, 1);
    const [answer, shapes, marked] = [this.of, this.#shapes, marks];
    const { ids, firsts, seconds } = x;
    const { firsts: yFirsts, seconds: ySeconds } = y;
    // no branch: which words are in both cannot be foreseen
    for (let at = from; at < to; at++)
      answer[at] = (shapes[at] as number) + (marked[(ids[at] as number) + 1] as number);
    markStems(y, yFirst, yLast, 0);
    const begin = pairsBefore(x, from, y, yFirst);
    const end = pairsBefore(x, to, y, yLast + 1);
    for (let pair = begin; pair < end; pair++) {
      if ((yFirsts[pair] as number) < yFirst || (ySeconds[pair] as number) > yLast) continue;
      const first = firsts[pair] as number;
      const second = seconds[pair] as number;
      answer[first] = (shapes[first] as number) + 2;
      answer[second] = (shapes[second] as number) + 2;
    }
  }
}

export const CELLS = RARITIES * MATCHES;
/** Where the parts of a unit's number stand. */
export const CELL_MASK = 15;
export const ENDS_AT = 4;
export const ENDS_MASK = 15;
export const BEGINS_AT = 8;

/** 1 for each stem that is in a range, by its number and one more: what has none, −1, is never in it. All 0 between two calls. */
let marks = new Uint8Array(0);

/** Sets the marks of the stems of `y` from `first` to `last`, or clears them. */
function markStems({ ids, idCount }: Side, first: number, last: number, mark: 0 | 1): void {
  if (marks.length <= idCount) marks = new Uint8Array((idCount + 1) * 2);
  const marked = marks;
  for (let at = first; at <= last; at++) marked[(ids[at] as number) + 1] = mark;
  marked[0] = 0;
}

const RARE = 2;

/** Of the rare words of a passage, how many there are, and how many the range of `y` has not. */
export function rareWordsMissed(
  x: Side,
  first: number,
  last: number,
  y: Side,
  yFirst: number,
  yLast: number,
): { readonly rare: number; readonly missed: number } {
  markStems(y, yFirst, yLast, 1);
  let rare = 0;
  let missed = 0;
  for (let at = first; at <= last; at++) {
    if ((x.text.rarities[at] as number) < RARE) continue;
    rare++;
    if (marks[(x.ids[at] as number) + 1] === 0) missed++;
  }
  markStems(y, yFirst, yLast, 0);
  return { rare, missed };
}
