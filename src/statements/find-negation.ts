import { NEGATIONS, NEGATIVE_DETERMINERS } from "../language/english/likelihood.ts";
import { childOf, isNoun, type SentenceTree } from "./sentence-tree.ts";

/**
 * The word that denies the predicate `at`, −1 where none does: below it, on its subject or object ("no bodies were found"), or in the run of
 * auxiliaries right before it, wherever the parse hung it. Cost: its children and a few tokens before.
 */
export function findNegation(tree: SentenceTree, at: number): number {
  if (isBareNoun(tree, at)) return negativeDeterminer(tree, at);
  for (const child of tree.children[at]!) {
    const word = tree.words[child]!;
    if (NEGATIONS.includes(word) && !isContrast(tree, child)) return child;
    const relation = tree.relations[child]!;
    if (word === "cannot" && relation === "aux") return child;
    if (relation === "aux" || relation === "cop") {
      for (const below of tree.children[child]!) if (NEGATIONS.includes(tree.words[below]!)) return below;
    }
    const isArgument =
      relation === "nsubj" || relation === "obj" || (isExistential(tree, at) && isNoun(tree, child) && child > at);
    if (!isArgument || isOfDoubt(tree, child)) continue;
    if (relation === "nsubj" && NEGATIVE_DETERMINERS.includes(word)) return child;
    const determiner = negativeDeterminer(tree, child);
    if (determiner !== -1) return determiner;
  }
  const after = afterThere(tree, at);
  return after !== -1 ? after : inAuxiliaries(tree, at);
}

/** "there had been no threats", wherever the parse hung the threats. */
function afterThere(tree: SentenceTree, at: number): number {
  const there = tree.children[at]!.find((i) => tree.words[i] === "there" && tree.relations[i] === "expl");
  if (there === undefined) return -1;
  let i = there + 1;
  while (i < tree.tokens.length && /^(?:VB|MD|RB)/.test(tree.tokens[i]!.tag) && !NEGATIONS.includes(tree.words[i]!))
    i++;
  if (!NEGATIVE_DETERMINERS.includes(tree.words[i] ?? "")) return -1;
  for (let noun = i + 1; noun < Math.min(i + 4, tree.tokens.length); noun++) if (isOfDoubt(tree, noun)) return -1;
  return i;
}

/** The first of the auxiliaries, adverbs and "to" that stand without a gap before the predicate; `at` itself where there are none. */
export function firstAuxiliary(tree: SentenceTree, at: number): number {
  let first = at;
  while (first > 0 && at - first < 6 && isAuxiliary(tree, first - 1)) first--;
  return first;
}

function isAuxiliary(tree: SentenceTree, at: number): boolean {
  const { tag, lemma } = tree.tokens[at]!;
  if (tag === "MD" || tag === "TO" || tag === "RB") return true;
  return tag.startsWith("VB") && /^(?:be|have|do|get)$/.test(lemma);
}

function inAuxiliaries(tree: SentenceTree, at: number): number {
  for (let i = firstAuxiliary(tree, at); i < at; i++) {
    if (NEGATIONS.includes(tree.words[i]!) && !isContrast(tree, i) && !isAnotherPredicate(tree, i - 1)) return i;
  }
  return -1;
}

/** "It is not that …": the copula before "not" belongs elsewhere when it has a subject of its own. */
const isAnotherPredicate = (tree: SentenceTree, at: number): boolean =>
  at >= 0 && tree.relations[at] !== "aux" && tree.relations[at] !== "cop" && childOf(tree, at, "nsubj", "ccomp") !== -1;

const isExistential = (tree: SentenceTree, at: number): boolean =>
  tree.tokens[at]!.lemma === "be" && tree.children[at]!.some((i) => tree.words[i] === "there");

/** A noun that stands for a clause: no copula, subject or auxiliary under it. */
const isBareNoun = (tree: SentenceTree, at: number): boolean =>
  isNoun(tree, at) && childOf(tree, at, "cop", "aux", "nsubj", "expl", "csubj") === -1;

const negativeDeterminer = (tree: SentenceTree, noun: number): number =>
  tree.children[noun]!.find(
    (i) => i < noun && NEGATIVE_DETERMINERS.includes(tree.words[i]!) && tree.relations[i] !== "nsubj",
  ) ?? -1;

/** "not only … but" denies nothing. */
const isContrast = (tree: SentenceTree, not: number): boolean =>
  /^(?:only|just|merely|least|necessarily)$/.test(tree.words[not + 1] ?? "");

const isOfDoubt = (tree: SentenceTree, noun: number): boolean =>
  /^(?:doubt|question|evidence|chance|possibility|sign|indication|proof)$/.test(tree.words[noun]!);
