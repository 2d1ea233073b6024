import { loadWordWeights } from "./load-word-weights.ts";

/**
 * Weights by stem, each in one of two slots (cuckoo hashing; Pagh, Rodler 2004): who looks at both, whatever they hold, needs no branch, and none
 * could be foreseen.
 */
export interface StemWeights {
  readonly keys: Int32Array;
  readonly weights: Uint8Array;
  /** By which a product of 32 bits becomes a slot. */
  readonly shift: number;
}

export const firstSlot = (stem: number, shift: number): number => Math.imul(stem, 0x9e3779b1) >>> shift;
export const secondSlot = (stem: number, shift: number): number => Math.imul(stem, 0xc2b2ae35) >>> shift;

/** A stem that made others move so often finds no place: more slots are taken. */
const MOST_MOVES = 100;

let known: StemWeights | null = null;

/** Of all stems of the table of words; made once. */
export function stemWeights(): StemWeights {
  known ??= made();
  return known;
}

function made(): StemWeights {
  const { keys, weights } = loadWordWeights();
  const filled = [...weights.keys()].filter((at) => weights[at] !== 255);
  for (let bits = Math.ceil(Math.log2(filled.length + 1)) + 1; ; bits++) {
    const table = { keys: new Int32Array(2 ** bits), weights: new Uint8Array(2 ** bits), shift: 32 - bits };
    // 0 belongs in slot 0 alone, so that it means an empty one elsewhere
    table.keys[0] = 1;
    if (filled.every((at) => put(table, keys[at] as number, weights[at] as number))) return table;
  }
}

/** Puts a stem in the first of its slots, what was there in its other one, and so on; false where that does not end. */
function put({ keys, weights, shift }: StemWeights, stem: number, weight: number): boolean {
  let slot = firstSlot(stem, shift);
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const [otherStem, otherWeight] = [keys[slot] as number, weights[slot] as number];
    keys[slot] = stem;
    weights[slot] = weight;
    const [first, second] = [firstSlot(otherStem, shift), secondSlot(otherStem, shift)];
    // what did not belong there was no stem
    if (slot !== first && slot !== second) return true;
    [stem, weight] = [otherStem, otherWeight];
    slot = slot === first ? second : first;
  }
  return false;
}
