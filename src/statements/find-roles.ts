import type { PathNode } from "./find-path.ts";
import { childOf, isNoun, isPassive, type SentenceTree } from "./sentence-tree.ts";

/** Tokens of the agent and the patient of the last predicate on the path, −1 where the clause names none. */
export function findRoles(tree: SentenceTree, path: readonly PathNode[]): { agent: number; patient: number } {
  const { at } = path.at(-1)!;
  const subject = childOf(tree, at, "nsubj", "csubj");
  const object = childOf(tree, at, "obj");
  if (isPassive(tree, at)) return { agent: by(tree, at), patient: subject !== -1 ? subject : inherited(tree, path) };
  if (subject !== -1) return { agent: subject, patient: object };
  return { agent: inherited(tree, path), patient: object };
}

const by = (tree: SentenceTree, at: number): number =>
  tree.children[at]!.find(
    (i) => tree.relations[i] === "obl" && tree.children[i]!.some((j) => tree.words[j] === "by"),
  ) ?? -1;

/** A predicate without a subject takes the one it is said of: "X is likely to V", "Y accuses X of V-ing", "X did A and V". */
function inherited(tree: SentenceTree, path: readonly PathNode[]): number {
  for (let i = path.length - 2; i >= 0; i--) {
    const { at } = path[i]!;
    const object = isPassive(tree, at) ? -1 : childOf(tree, at, "obj");
    const subject = childOf(tree, at, "nsubj");
    const noun = tree.children[at]!.find(
      (j) => tree.relations[j] === "obl" && tree.children[j]!.some((k) => tree.words[k] === "for"),
    );
    const found = object !== -1 ? object : noun !== undefined && noun !== path[i + 1]!.at ? noun : subject;
    if (found !== -1 && tree.relations[found] !== "expl" && tree.words[found] !== "it") return found;
    // "Mayor accused of …": a headline's participle hangs on the one accused
    const accused = tree.heads[at]!;
    if (tree.relations[at] === "acl" && accused >= 0 && isNoun(tree, accused)) return accused;
  }
  const { at } = path[0]!;
  const head = tree.heads[at]!;
  if (head < 0) return -1;
  if (tree.relations[at] === "conj") return childOf(tree, head, "nsubj");
  // "is suspected of having hidden": whom the passive is said of
  const suspected =
    /^(?:advcl|obl|xcomp)$/.test(tree.relations[at]!) && isPassive(tree, head) ? childOf(tree, head, "nsubj") : -1;
  if (suspected !== -1) return suspected;
  if (!/^(?:xcomp|ccomp|advcl)$/.test(tree.relations[at]!) || tree.words[at - 1] !== "to") return -1;
  const object = childOf(tree, head, "obj", "iobj");
  return object !== -1 ? object : childOf(tree, head, "nsubj");
}
