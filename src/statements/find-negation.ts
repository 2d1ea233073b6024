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
  if (isIdiom(tree, i)) return -1;
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
    (i) =>
      i < noun && NEGATIVE_DETERMINERS.includes(tree.words[i]!) && tree.relations[i] !== "nsubj" && !isIdiom(tree, i),
  ) ?? -1;

/** "not only … but", "not the first time", "not random but repeated", "can't stop wondering" deny nothing, or something else than what is told. */
const isContrast = (tree: SentenceTree, not: number): boolean => {
  const next = tree.words[not + 1] ?? "";
  if (/^(?:only|just|merely|least|necessarily)$/.test(next)) return true;
  const noun = /^(?:an?|the|my|his|her|its|our|their)$/.test(next) ? (tree.words[not + 2] ?? "") : "";
  if (/^(?:only|mere|just|first|sole)$/.test(noun)) return true;
  return isEndless(tree, not) || isOtherThanSaid(tree, not);
};

/** "can't stop wondering", "could not help laughing". */
const isEndless = (tree: SentenceTree, not: number): boolean =>
  /^(?:stop|help|resist)$/.test(tree.words[not + 1] ?? "") && tree.tokens[not + 2]?.tag === "VBG";

/** So many words may stand between "not" and its "but". */
const WORDS_TO_BUT = 9;

/** "is not an isolated issue [but] a trend": the clause goes on to what is so, without a mark or a subject of its own. */
function isOtherThanSaid(tree: SentenceTree, not: number): boolean {
  const before = tree.tokens[not - 1];
  if (before?.lemma !== "be") return false;
  for (let i = not + 1; i < Math.min(not + WORDS_TO_BUT, tree.tokens.length); i++) {
    if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[i]!.tag) || /^[,;:.–—]/.test(tree.words[i]!)) return false;
    if (tree.words[i] === "but") return isPredicateNext(tree, i + 1);
  }
  return false;
}

/** Behind "but" a noun phrase or an adjective alone: no verb with a subject before the sentence or its part ends. */
function isPredicateNext(tree: SentenceTree, from: number): boolean {
  if (!/^(?:DT|JJ|NN|VBN|RB|PRP\$|IN|CD)/.test(tree.tokens[from]?.tag ?? "")) return false;
  for (let i = from; i < tree.tokens.length && !/^[,;:.–—]/.test(tree.words[i]!); i++)
    if (/^(?:who|which|that)$/.test(tree.words[i]!)) return true;
    else if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[i]!.tag)) return false;
  return true;
}

/** "no option but to leave", "no bones about it", "it is no secret that": words for what is so. */
function isIdiom(tree: SentenceTree, determiner: number): boolean {
  const noun = tree.words[determiner + 1] ?? "";
  if (/^(?:bones|secret|wonder|surprise|coincidence|accident|mistake|stranger|mere|less|fewer)$/.test(noun))
    return true;
  return (
    (/^(?:option|options|choice|alternative|chance)$/.test(noun) &&
      /^(?:but|except|save)$/.test(tree.words[determiner + 2] ?? "")) ||
    (noun === "other" &&
      tree.words.slice(determiner + 2, determiner + 4).some((word) => /^(?:but|than|except)$/.test(word)))
  );
}

const isOfDoubt = (tree: SentenceTree, noun: number): boolean =>
  /^(?:doubt|question|evidence|chance|possibility|sign|indication|proof)$/.test(tree.words[noun]!);
