import { isOutletName } from "../../language/english/outlets.ts";
import { type Tree, tagOf } from "../tree.ts";

/** So many words of one row may be a medium and whoever spoke to it. */
const LONGEST_ROW = 6;

/**
 * "Speaking to the Daily Torch Lind claimed": where the comma is left out the name of whoever speaks runs on behind the medium's; the token where it begins,
 * −1 where none does. `first`, `last`: a row of capitalised words that the verb stands right behind.
 *
 * May mislead: a medium whose last words no list knows ("speaking to the Daily Torch Velmont said").
 */
export function behindMedium(tree: Tree, first: number, last: number): number {
  if (last - first < 2 || last - first >= LONGEST_ROW || !/^VB[DZ]$/.test(tagOf(tree, last + 1))) return -1;
  const opener = tree.words.slice(0, first).join(" ");
  if (!/^(?:speaking|talking|writing) (?:to|with|in|for|on)(?: the)?$/.test(opener)) return -1;
  for (let k = last; k > first + 1; k--) if (isOutletName(tree.words.slice(first, k), true)) return k;
  return -1;
}
