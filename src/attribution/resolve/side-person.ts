import { SIDE_PEOPLE } from "../../language/english/unnamed.ts";
import { type Tree, tagOf } from "../tree.ts";

/** "one well-connected Democrat", "the Republican": a capitalised word for somebody without a name. */
export function isSidePerson(tree: Tree, index: number): boolean {
  if (!SIDE_PEOPLE.has(tree.words[index] ?? "")) return false;
  let next = index + 1;
  while (/^JJ/.test(tagOf(tree, next))) next++;
  if (/^(?:NN|HYPH|POS)/.test(tagOf(tree, next))) return false;
  let before = index - 1;
  while (before >= 0 && /^(?:JJ|HYPH|VBN|RB|CD)$/.test(tagOf(tree, before)) && tree.words[before] !== "one") before--;
  return /^(?:an?|one|another|the|this|that|every|each|no)$/.test(tree.words[before] ?? "");
}
