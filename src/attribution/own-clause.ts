import { type Tree, tagOf } from "./tree.ts";

/** A clause that opens with one of these stands under another. */
const SUBORDINATE =
  /^(?:when|if|after|as|while|because|although|though|since|before|until|unless|whether|that|how|why)$/;

/** Where the sentence's clause begins: behind “and” or “but”. */
export const clauseStart = (tree: Tree): number => (/^(?:and|but|yet|so)$/.test(tree.words[0] ?? "") ? 1 : 0);

/** Do the words up to `last` hold a verb of their own, not only one under "when" or "if"? */
export function isClause(tree: Tree, last: number): boolean {
  const first = clauseStart(tree);
  // "Drinking water should be boiled"
  const isAdjective = /^(?:amod|compound)$/.test(tree.relations[first] ?? "");
  const isPhrase =
    !isAdjective && /^(?:VBG|VBN|TO)$/.test(tagOf(tree, first)) && !/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, first + 1));
  if (last - first < 2 || isPhrase || tree.words[last] === "”") return false;
  let from = first;
  // "As much as a tenth could be lost", "Whoever wanted it paid"
  const isOwn =
    tree.words[first] === "whoever" ||
    (tree.words[first] === "as" && /^(?:much|many|few|little)$/.test(tree.words[first + 1] ?? ""));
  if (!isOwn && (SUBORDINATE.test(tree.words[first] ?? "") || /^W/.test(tagOf(tree, first)))) {
    while (from <= last && tree.words[from] !== ",") from++;
    from++;
  }
  for (let at = from + 1; at <= last; at++) if (/^(?:VBD|VBZ|VBP|MD|VBN)$/.test(tagOf(tree, at))) return true;
  return false;
}
