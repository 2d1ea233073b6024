import { type Tree, tagOf } from "../tree.ts";
import { isGivenName } from "./name-kind.ts";
import { tradeOf } from "./role-of.ts";

/** Not "Jack [Draper]": behind a given name, and with no name behind it, the word is a surname. */
export const isTrade = (tree: Tree, index: number): boolean =>
  tradeOf(tree.words[index] ?? "") !== null && !isSurname(tree, index);

const isSurname = (tree: Tree, index: number): boolean =>
  tagOf(tree, index) === "NNP" &&
  tagOf(tree, index - 1) === "NNP" &&
  !tagOf(tree, index + 1).startsWith("NNP") &&
  isGivenName(tree.words[index - 1] ?? "");

/**
 * "the man who took [the child], Ada Marsh, was": whom a clause with "who" ends with is not who is named behind it, where the sentence goes on. Any other word stays as it is.
 */
export function antecedentOf(tree: Tree, noun: number, last: number): number {
  const first = tree.first[noun] ?? noun;
  // "his nominee [for harbour secretary], Ada Marsh": of what office
  if (/^(?:for|of)$/.test(tree.words[first] ?? "") && tagOf(tree, first - 1) === "NN") return first - 1;
  const verb = first - 1;
  if (noun < 0 || !tagOf(tree, verb).startsWith("VB") || !/^(?:VB[DZP]|MD)$/.test(tagOf(tree, last + 2))) return noun;
  for (let k = verb - 1; k >= 0 && verb - k <= CLAUSE_WORDS; k--)
    if (/^(?:who|that)$/.test(tree.words[k] ?? "")) return k - 1;
  return noun;
}

/** So far in front of its verb stands "who". */
const CLAUSE_WORDS = 3;
