import { CARRYING_VERBS, PARTICLES } from "../language/english/attribution-words.ts";
import { childOf, childrenOf, isPunctuation, type Range, type Tree, tagOf } from "./tree.ts";

/** The verb with its auxiliaries, negation, adverbs, a carrying verb in front ("went on to say") and a particle behind ("pointed out"). */
export function verbGroupOf(tree: Tree, verb: number): Range {
  let first = leftEdge(tree, verb);
  let last = verb;
  // "went on to say", "continued to warn"
  for (let at = verb, climb = 0; climb < 3; climb++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (
      tree.relations[at] !== "xcomp" ||
      head < 0 ||
      head >= at ||
      at - head > 4 ||
      !CARRYING_VERBS.has(tree.words[head] ?? "")
    )
      break;
    if (childOf(tree, head, "obj") > head) break;
    first = leftEdge(tree, head);
    at = head;
  }
  for (let next = last + 1; next < tree.tokens.length; next++) {
    if (tree.tokens[next]?.head !== verb || !PARTICLES.has(tree.words[next] ?? "")) break;
    if (tree.tokens[next]?.relation !== "compound:prt" && tagOf(tree, next) !== "RP") break;
    last = next;
  }
  return { first, last };
}

/** The carrying verb at the top of the chain, or the verb itself: what owns the subject. */
export function chainTop(tree: Tree, verb: number): number {
  let at = verb;
  for (let climb = 0; climb < 3; climb++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (
      tree.relations[at] !== "xcomp" ||
      head < 0 ||
      head >= at ||
      at - head > 4 ||
      !CARRYING_VERBS.has(tree.words[head] ?? "")
    )
      break;
    at = head;
  }
  return at;
}

function leftEdge(tree: Tree, verb: number): number {
  let first = verb;
  for (const children = childrenOf(tree, verb); ; ) {
    const before = first - 1;
    if (before < 0 || isPunctuation(tree, before) || !children.includes(before)) return first;
    const relation = tree.relations[before];
    const tag = tagOf(tree, before);
    if (
      relation === "aux" ||
      relation === "cop" ||
      (relation === "advmod" && (tag.startsWith("RB") || tree.words[before] === "never"))
    ) {
      if (tree.words[before] === "when" || tag.startsWith("W")) return first;
      first = before;
    } else return first;
  }
}

/** Is the verb denied: "did not say", "never said"? */
export function isNegated(tree: Tree, { first, last }: Range): boolean {
  for (let k = first; k < last; k++) if (/^(?:not|n['’]t|never|neither|nor)$/.test(tree.words[k] ?? "")) return true;
  return false;
}
