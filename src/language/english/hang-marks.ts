import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { MARGIN, MOST_TOKENS, type Words } from "./words.ts";

const PUNCTUATION = RELATION_NUMBER.get("punct")!;
const COMMA = TAG_NUMBER.get(",")!;
/** Opening mark → the one that closes it. */
const PAIRS: ReadonlyMap<number, number> = new Map([
  [TAG_NUMBER.get("``")!, TAG_NUMBER.get("''")!],
  [TAG_NUMBER.get("-LRB-")!, TAG_NUMBER.get("-RRB-")!],
]);
const CLOSING: ReadonlySet<number> = new Set(PAIRS.values());
const QUOTES = TAG_NUMBER.get("``")!;
/** What stands in front of its clause and is closed by a comma: "On Monday, …", "When it rains, …", "The wall is dry, he said". */
const FRONTED: ReadonlySet<number> = new Set(
  ["obl", "obl:unmarked", "obl:agent", "advcl", "advcl:relcl", "ccomp"].map((name) => RELATION_NUMBER.get(name)!),
);

const SIZE = MOST_TOKENS + 2 * MARGIN;
const left = new Int32Array(SIZE);
const right = new Int32Array(SIZE);
const governs = new Uint8Array(SIZE);
const open = new Int32Array(SIZE);

/**
 * Hangs marks where Universal Dependencies wants them, once the words hang: a pair on the head of what it encloses, the comma behind a
 * fronted part on that part. Others stay as they were parsed. Cost: linear but for pairs inside pairs.
 *
 *     On Monday , the mayor said
 *        ^head  ^comma
 */
export function hangMarks(words: Words): void {
  const { head, relation, tag, count } = words;
  const end = MARGIN + count;
  governs.fill(0, 0, end + 1);
  for (let at = MARGIN; at < end; at++) governs[head[at]!] = 1;
  hangPairs(words, end);
  readEdges(words, end);
  for (let at = MARGIN + 1; at < end - 1; at++) {
    if (tag[at] !== COMMA || relation[at] !== PUNCTUATION || governs[at] === 1) continue;
    const part = frontedBefore(words, at, end);
    if (part >= 0) head[at] = part;
  }
}

function hangPairs(words: Words, end: number): void {
  const { tag } = words;
  let depth = 0;
  for (let at = MARGIN; at < end; at++) {
    if (PAIRS.has(tag[at]!)) open[depth++] = at;
    else if (CLOSING.has(tag[at]!)) {
      let k = depth - 1;
      while (k >= 0 && PAIRS.get(tag[open[k]!]!) !== tag[at]) k--;
      if (k < 0) continue;
      const top = topOf(words, open[k]! + 1, at);
      hang(words, open[k]!, top);
      hang(words, at, top);
      for (let other = k; other < depth - 1; other++) open[other] = open[other + 1]!;
      depth--;
    }
  }
  // a quotation that runs on into the next sentence
  for (let k = 0; k < depth; k++) if (tag[open[k]!] === QUOTES) hang(words, open[k]!, topOf(words, open[k]! + 1, end));
}

function hang({ head, relation }: Words, mark: number, top: number): void {
  if (top >= 0 && relation[mark] === PUNCTUATION && governs[mark] === 0) head[mark] = top;
}

/** The first word in `[from, to)` that hangs from outside it; −1 where there is none. */
function topOf({ head, relation }: Words, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (relation[at] !== PUNCTUATION && (head[at]! < from || head[at]! >= to)) return at;
  return -1;
}

/** The first and last word below each word, marks left out. Every word is set once in each direction. */
function readEdges({ head, relation }: Words, end: number): void {
  left.fill(end, 0, end + 1);
  right.fill(-1, 0, end + 1);
  for (let at = MARGIN; at < end; at++) {
    if (relation[at] === PUNCTUATION) continue;
    for (let up = at; up < end && left[up]! > at; up = head[up]!) left[up] = at;
  }
  for (let at = end - 1; at >= MARGIN; at--) {
    if (relation[at] === PUNCTUATION) continue;
    for (let up = at; up < end && right[up]! < at; up = head[up]!) right[up] = at;
  }
}

/** The head of the fronted part that ends in front of a comma; −1 where none does, or another part begins or ends at the comma too. */
function frontedBefore({ head, relation, tag }: Words, comma: number, end: number): number {
  let last = comma - 1;
  while (last >= MARGIN && relation[last] === PUNCTUATION) last--;
  let next = comma + 1;
  while (next < end && relation[next] === PUNCTUATION) next++;
  if (last < MARGIN || next >= end) return -1;
  let part = -1;
  for (let up = last; up < end && right[up] === last; up = head[up]!) {
    if (part < 0 && head[up]! > comma && head[up]! < end) part = up;
    // ", the last month," closes itself
    if (head[up]! < left[up]! && tag[left[up]! - 1] === COMMA) return -1;
  }
  if (part < 0 || !FRONTED.has(relation[part]!)) return -1;
  for (let up = next; up < end && left[up] === next; up = head[up]!) if (head[up]! < comma) return -1;
  return part;
}
