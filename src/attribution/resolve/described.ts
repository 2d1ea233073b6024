import { childOf, childrenOf, type Tree, tagOf } from "../tree.ts";

/** "We are a company", "I'm a teacher": is the noun said of those who speak? */
export function isSelf(tree: Tree, head: number): boolean {
  const subject = childOf(tree, head, "cop") < 0 ? -1 : childOf(tree, head, "nsubj");
  return subject >= 0 && /^(?:i|we)$/.test(tree.words[subject] ?? "");
}

/** Where "54-year-old" in "the 54-year-old" begins, as one token or as five, somebody by age alone; −1 where there is none that ends here. */
export function ageAt(tree: Tree, last: number): number {
  const whole = /^\d+-years?-old$/.test(tree.words[last] ?? "");
  const apart = tree.words[last] === "old" && /^years?$/.test(tree.words[last - 2] ?? "");
  const first = whole ? last : apart ? last - 4 : -1;
  if (first < 1 || tree.words[first - 1] !== "the" || !/^\d/.test(tree.words[first] ?? "")) return -1;
  return /^(?:NN|JJ)/.test(tagOf(tree, last + 1)) ? -1 : first;
}

/** "coroner" of "the coroner's office": another owner's office is another one; null where none is told. */
export function ownerOf(tree: Tree, head: number): string | null {
  const owner = childrenOf(tree, head).find(
    (child) => child < head && childrenOf(tree, child).some((mark) => tagOf(tree, mark) === "POS"),
  );
  return owner === undefined ? null : (tree.words[owner] ?? null);
}
