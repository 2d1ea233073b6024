import { MARGIN, MOST_TOKENS, type Words } from "./words.ts";

const SIZE = MOST_TOKENS + 2 * MARGIN;
const [heads, kinds, tags, seen] = [SIZE, SIZE, SIZE, SIZE].map((size) => new Int32Array(size)) as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/**
 * One change to a parsed sentence, taken back where it leaves words that hang from each other in a ring: every step behind it walks up the
 * heads, and would walk for ever. Cost: linear.
 */
export function keepTree(words: Words, change: (words: Words) => void): void {
  const end = MARGIN + words.count;
  for (let at = MARGIN; at < end; at++) {
    heads[at] = words.head[at]!;
    kinds[at] = words.relation[at]!;
    tags[at] = words.tag[at]!;
  }
  change(words);
  if (isTree(words)) return;
  for (let at = MARGIN; at < end; at++) {
    words.head[at] = heads[at]!;
    words.relation[at] = kinds[at]!;
    words.tag[at] = tags[at]!;
  }
}

/** Does every word reach the root? Each walk up ends at words that an earlier one has passed. */
export function isTree({ head, count }: Words): boolean {
  const end = MARGIN + count;
  seen.fill(0, MARGIN, end);
  for (let at = MARGIN; at < end; at++) {
    let up = at;
    for (; up >= MARGIN && up < end && seen[up] === 0; up = head[up]!) seen[up] = at;
    if (up >= MARGIN && up < end && seen[up] === at) return false;
  }
  return true;
}

/** The highest of the words that one hangs from by heads that stand before a limit; in a ring, any of them. */
export function topBefore({ head, count }: Words, word: number, limit: number): number {
  let top = word;
  for (let steps = 0; steps < count && head[top]! >= MARGIN && head[top]! < limit; steps++) top = head[top]!;
  return top;
}
