import type { ComparedText } from "./compared-text.ts";
import { MATCHES } from "./match-model.ts";
import { ROOM_WORDS } from "./room-words.ts";
import { IN_B } from "./shared-pairs.ts";
import { KeyNumbers } from "./word-table.ts";

/** One of the two texts of a comparison. What is known of its units stands in `unitRoom`, from `base` on. */
export interface Side {
  readonly text: ComparedText;
  readonly count: number;
  readonly base: number;
  /** The shared pairs are in the order of the second text. */
  readonly isSecond: boolean;
  /** Where its places stand in each shared pair. */
  readonly inPair: number;
}

const makeRoom = (words: number) => ({
  /** Where the units of the second text begin, behind those of the first. */
  half: words,
  /** The stems of both texts by common numbers, −1: not in the first text. */
  ids: new Int32Array(words * 2),
  /** The same of words; those of the second text as far as `lookUpWords` was asked for them. */
  wordIds: new Int32Array(words * 2),
  rarities: new Uint8Array(words * 2),
  weights: new Uint8Array(words * 2),
  voices: new Uint8Array(words * 2),
  begins: new Uint8Array(words * 2),
  ends: new Uint8Array(words * 2),
  /** How rare a unit is, in steps of `MATCHES`, in the lowest four bits, then four bits of evidence that a passage ends there, and that one begins. */
  shapes: new Uint16Array(words * 2),
  /** The same with how a unit is matched, as far as it was asked for. */
  cells: new Uint16Array(words * 2),
  /** 1 for each stem that is in a range, by its number and one more: what has none, −1, is never in it. All 0 between two uses. */
  marks: new Uint8Array(words + 1),
  /** How often each word was met, by its number. All 0 between two uses. */
  times: new Int32Array(words),
});

/** The units of two texts. */
export const unitRoom = makeRoom(ROOM_WORDS);

/** Where the parts of a shape stand. */
export const CELL_MASK = 15;
export const ENDS_AT = 4;
export const ENDS_MASK = 15;
export const BEGINS_AT = 8;

const stemNumbers = new KeyNumbers();
const wordNumbers = new KeyNumbers();
let first: ComparedText | null = null;

/** Makes two texts ready to be held against each other, until the next two are: the first only where it was not the first already. Linear. */
export function placeSides(a: ComparedText, b: ComparedText): readonly [Side, Side] {
  const words = Math.max(a.units.count, b.units.count);
  if (unitRoom.half < words) {
    Object.assign(unitRoom, makeRoom(words * 2));
    first = null;
  }
  const { half, ids, wordIds } = unitRoom;
  if (first !== a) {
    first = a;
    placeUnits(a, 0);
    stemNumbers.number(a.units.stems, ids);
    wordNumbers.number(a.units.words, wordIds);
  }
  placeUnits(b, half);
  stemNumbers.lookUp(b.units.stems, ids.subarray(half));
  wordNumbers.lookUpLater(b.units.words, wordIds.subarray(half));
  return [
    { text: a, count: a.units.count, base: 0, isSecond: false, inPair: 0 },
    { text: b, count: b.units.count, base: half, isSecond: true, inPair: IN_B },
  ];
}

/** Looks up the words of the second text from `begin` to before `end`. */
export const lookUpWords = (begin: number, end: number): void => wordNumbers.lookUpTo(begin, end);

function placeUnits(text: ComparedText, base: number): void {
  const { rarities, weights, voices, begins, ends, shapes } = unitRoom;
  rarities.set(text.rarities, base);
  weights.set(text.weights, base);
  voices.set(text.voices, base);
  begins.set(text.begins, base);
  ends.set(text.ends, base);
  const until = base + text.units.count;
  for (let at = base; at < until; at++) {
    shapes[at] =
      (rarities[at] as number) * MATCHES + ((ends[at] as number) << ENDS_AT) + ((begins[at] as number) << BEGINS_AT);
  }
}
