import { sizeFor } from "./word-table.ts";

/** Where each two neighbouring words of a text begin: chains of places, ascending, by the hash of both. Each place is one more than it is: 0 ends a chain. */
export interface RunIndex {
  readonly words: Int32Array;
  readonly heads: Uint16Array | Int32Array;
  readonly next: Uint16Array | Int32Array;
}

/** The places of so many words take two bytes each. */
const SHORT_WORDS = 65_535;

export const runSlot = (one: number, other: number, mask: number): number =>
  ((Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 8) & mask;

/** Indexes the words of one text. Linear. Memory: about ten bytes a word. */
export function indexRuns(words: Int32Array): RunIndex {
  const size = sizeFor(words.length);
  const mask = size - 1;
  const all = words.length <= SHORT_WORDS ? new Uint16Array(size + words.length) : new Int32Array(size + words.length);
  const heads = all.subarray(0, size);
  const next = all.subarray(size);
  // from the end, so that places ascend
  for (let at = words.length - 2; at >= 0; at--) {
    const slot = runSlot(words[at] as number, words[at + 1] as number, mask);
    next[at] = heads[slot] as number;
    heads[slot] = at + 1;
  }
  return { words, heads, next };
}
