import { ACCUSING_VERBS } from "../language/english/cue-effects.ts";
import type { HedgeMark } from "./find-hedges.ts";
import { firstAuxiliary } from "./find-negation.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import { childOf, isFiniteClause, isNoun, isPassive, isVerb } from "./sentence-tree.ts";

/** One predicate on the way from a clause's head to what is really put forward: "is | likely | to close". */
export interface PathNode {
  readonly at: number;
  /** The hedge that this predicate itself is. */
  readonly mark: HedgeMark | null;
}

export const ACTS_BY_PARTICIPLE = new Map(ACCUSING_VERBS.map((verb) => [verb.participle, verb.act] as const));

const PREDICATES = new Set(["adjective", "raising", "passive", "believer", "noun", "phrase"]);

/**
 * From the head of a clause down through predicates that only say how sure or who accuses ("It is likely that …", "appears to …",
 * "accused of …"), to the predicate of the content, which comes last. Never empty; `isFree` tells the tokens that belong to the clause.
 */
export function findPath(
  tree: SentenceTree,
  head: number,
  marks: readonly HedgeMark[],
  isFree: (token: number) => boolean,
): PathNode[] {
  const path: PathNode[] = [];
  const seen = new Set<number>();
  for (let at = predicateUnder(tree, head); at !== -1 && !seen.has(at) && path.length < 8; ) {
    seen.add(at);
    const mark = markOf(tree, at, marks);
    path.push({ at, mark });
    const next = mark !== null || isAccusing(tree, at) ? contentOf(tree, at, mark) : beyond(tree, at, marks);
    at = next !== -1 && isFree(next) ? next : -1;
  }
  return path;
}

function markOf(tree: SentenceTree, at: number, marks: readonly HedgeMark[]): HedgeMark | null {
  for (const mark of marks) {
    if (mark.anchor === at && PREDICATES.has(mark.hedge.shape) && !isAdverbial(tree, mark)) return mark;
  }
  return null;
}

/** "in all likelihood" hangs on the predicate; "no evidence" is one. */
const isAdverbial = (tree: SentenceTree, mark: HedgeMark): boolean =>
  mark.hedge.shape === "phrase" && /^(?:obl|advmod|advcl|aux|discourse|parataxis)$/.test(tree.relations[mark.anchor]!);

export const isAccusing = (tree: SentenceTree, at: number): boolean => {
  if (!ACTS_BY_PARTICIPLE.has(tree.words[at]!)) return false;
  return isPassive(tree, at) || /^(?:of|for|with|as)$/.test(tree.words[at + 1] ?? "");
};

/** A headline's participle ("Mayor accused of …"), or the verb that the parse hung beside its subject. */
function predicateUnder(tree: SentenceTree, head: number): number {
  if (tree.relations[head] !== "root") return head;
  if (!isNoun(tree, head) || isFiniteClause(tree, head) || childOf(tree, head, "cop") !== -1) return head;
  for (const child of tree.children[head]!) {
    const relation = tree.tokens[child]!.relation;
    if (relation === "acl" && tree.tokens[child]!.tag === "VBN") return child;
    if (relation === "conj" && isVerb(tree, child) && isFiniteClause(tree, child)) return child;
  }
  return head;
}

/** The predicate of what `at` says something about. */
function contentOf(tree: SentenceTree, at: number, mark: HedgeMark | null): number {
  const clause = childOf(tree, at, "ccomp", "xcomp", "csubj");
  if (clause !== -1) return clause;
  const shape = mark?.hedge.shape;
  const hangsOn = childOf(tree, at, "acl");
  if (hangsOn !== -1 && shape !== "believer") return hangsOn;
  const said = tree.children[at]!.find(
    (i) => i > at && tree.children[i]!.some((j) => tree.words[j] === "that" && tree.relations[j] === "mark"),
  );
  if (said !== undefined) return said;
  if (isAccusing(tree, at)) return firstOf(tree, at, /^(?:advcl|obl|nmod)$/, /^(?:of|for|with)$/);
  if (shape === "passive" || shape === "raising") return firstOf(tree, at, /^(?:advcl|obl)$/, /^(?:to|of|as)$/);
  if (shape === "phrase" || shape === "noun") return firstOf(tree, at, /^(?:advcl|nmod)$/, /^(?:that|to|of)$/);
  if (shape !== "adjective") return -1;
  const loose = firstOf(tree, at, /^advcl$/, /^(?:to|for|that)$/);
  if (loose !== -1) return loose;
  const noun = nounAfterFor(tree, at);
  return noun === -1 ? -1 : Math.max(noun, childOf(tree, noun, "acl", "advcl", "xcomp"));
}

/** "unlikely for a deal to hold": the noun, whether the parse hangs it on the predicate or on "for". */
export function nounAfterFor(tree: SentenceTree, at: number): number {
  for (const child of tree.children[at]!) {
    if (child < at) continue;
    if (tree.words[child] === "for") return tree.children[child]!.find((i) => isNoun(tree, i)) ?? -1;
    if (isNoun(tree, child) && tree.children[child]!.some((i) => tree.words[i] === "for")) return child;
  }
  return -1;
}

/** The child of a relation that is introduced by one of the words. */
function firstOf(tree: SentenceTree, at: number, relation: RegExp, introducedBy: RegExp): number {
  for (const child of tree.children[at]!) {
    if (!relation.test(tree.relations[child]!)) continue;
    if (tree.children[child]!.some((i) => introducedBy.test(tree.words[i]!))) return child;
    if (isVerb(tree, child) && introducedBy.test(tree.words[child - 1] ?? "")) return child;
  }
  return -1;
}

/** "had | worked" where the parse took the auxiliary for the verb; else a subject that hedges. */
function beyond(tree: SentenceTree, at: number, marks: readonly HedgeMark[]): number {
  const verb = childOf(tree, at, "xcomp");
  if (verb > at && /^(?:have|be|do)$/.test(tree.tokens[at]!.lemma) && firstAuxiliary(tree, verb) <= at) {
    const isInfinitive = tree.children[verb]!.some((i) => tree.words[i] === "to");
    if (isVerb(tree, verb) && !isInfinitive) return verb;
  }
  return hedgingSubject(tree, at, marks);
}

/** "There is a possibility that …", "Chances are that …": the predicate is empty, its subject hedges. */
function hedgingSubject(tree: SentenceTree, at: number, marks: readonly HedgeMark[]): number {
  for (const child of tree.children[at]!) {
    if (!/^(?:nsubj|obj|xcomp)$/.test(tree.relations[child]!)) continue;
    const mark = markOf(tree, child, marks);
    if (mark === null || (mark.hedge.shape !== "noun" && mark.hedge.shape !== "phrase")) continue;
    const isEmpty = /^(?:be|exist|remain|have|see|find)$/.test(tree.tokens[at]!.lemma);
    if (isEmpty) return child;
  }
  return -1;
}
