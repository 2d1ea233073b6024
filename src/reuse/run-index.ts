import { ROOM_WORDS } from "./room-words.ts";
import { sizeFor } from "./word-table.ts";

/** Where each two neighbouring words of a text begin: chains of places, ascending, by the hash of both. Each place is one more than it is: 0 ends a chain. */
export interface RunIndex {
  readonly words: Int32Array;
  readonly heads: Uint16Array | Int32Array;
  readonly next: Uint16Array | Int32Array;
  /** A bit for the hash of each three neighbouring words: where it is not set, no run of three begins. */
  readonly threes: Int32Array;
}

/** The places of so many words take two bytes each. */
const SHORT_WORDS = 65_535;

export const runSlot = (one: number, other: number, mask: number): number =>
  ((Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 8) & mask;

/** Indexes the words of one text. Linear. Memory: about thirteen bytes a word. */
export function indexRuns(words: Int32Array): RunIndex {
  const size = sizeFor(words.length);
  const mask = size - 1;
  const isShort = words.length <= SHORT_WORDS;
  const threesSize = size >> 2;
  const buffer = new ArrayBuffer(threesSize * 4 + (size + words.length) * (isShort ? 2 : 4));
  const chains = (at: number, length: number): Uint16Array | Int32Array =>
    isShort
      ? new Uint16Array(buffer, threesSize * 4 + at * 2, length)
      : new Int32Array(buffer, threesSize * 4 + at * 4, length);
  const heads = chains(0, size);
  const next = chains(size, words.length);
  // from the end, so that places ascend
  for (let at = words.length - 2; at >= 0; at--) {
    const slot = runSlot(words[at] as number, words[at + 1] as number, mask);
    next[at] = heads[slot] as number;
    heads[slot] = at + 1;
  }
  return { words, heads, next, threes: noteThrees(words, new Int32Array(buffer, 0, threesSize)) };
}

/** Sets the bits of the words in `threes`. */
function noteThrees(words: Int32Array, threes: Int32Array): Int32Array {
  const mask = threes.length - 1;
  for (let at = 0; at < words.length - 2; at++) {
    const hash = hashOfThree(words[at] as number, words[at + 1] as number, words[at + 2] as number);
    const place = (hash >>> 5) & mask;
    threes[place] = (threes[place] as number) | (1 << (hash & 31));
  }
  return threes;
}

function hashOfThree(one: number, two: number, three: number): number {
  const hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b);
  const all = Math.imul(hash ^ (hash >>> 15) ^ three, 0xc2b2ae35);
  return all ^ (all >>> 16);
}

const makeRoom = (words: number) => ({
  hashes: new Int32Array(words),
  bits: new Int32Array(words),
  places: new Int32Array(words + 1),
});
/** For the text that was asked about last, a hash of each three neighbouring words, at the place of the first; the bits of the other; where both may have three words. */
const room = makeRoom(ROOM_WORDS);
let hashed: Int32Array | null = null;
let noted: Int32Array | null = null;

/** Where in `words`, from `first` to `last`, three words begin that an indexed text may have too: so many places stand in the answer until the next call. */
export function placesOfThrees(
  words: Int32Array,
  threes: Int32Array,
  first: number,
  last: number,
): { readonly size: number; readonly places: Int32Array } {
  placeThrees(words, threes);
  const { hashes, bits, places } = room;
  const mask = threes.length - 1;
  let size = 0;
  for (let at = first; at <= last; at++) {
    const hash = hashes[at] as number;
    // each is written, and written over by the next where it is not asked for: no branch, as none could be foreseen
    places[size] = at;
    size += ((bits[(hash >>> 5) & mask] as number) >>> (hash & 31)) & 1;
  }
  return { size, places };
}

/** Puts the hashes of `words` and the bits of the other text in the room, where they are not there yet. */
function placeThrees(words: Int32Array, threes: Int32Array): void {
  const size = Math.max(words.length, threes.length);
  if (room.hashes.length < size) {
    Object.assign(room, makeRoom(size * 2));
    hashed = null;
    noted = null;
  }
  if (noted !== threes) room.bits.set(threes);
  noted = threes;
  if (hashed === words) return;
  hashed = words;
  const { hashes } = room;
  for (let at = 0; at < words.length - 2; at++) {
    hashes[at] = hashOfThree(words[at] as number, words[at + 1] as number, words[at + 2] as number);
  }
}
