import { type Range, type Tree, tagOf } from "../tree.ts";
import { officeBefore } from "./name-extent.ts";
import { lastOfOffice } from "./office-words.ts";
import { isRole } from "./role-of.ts";
import { antecedentOf, isTrade } from "./trade-at.ts";

const PARENTS = /^(?:(?:grand)?(?:father|mother|parent)|dad|mum|mom)$/;

/** How many words a description in front of a name may have. */
const LONGEST_DESCRIPTION = 14;

/**
 * The role noun of a description to which a name is added: "the owner of the ferry, Ada Marsh, said", "chief of police Ada Marsh". −1 where
 * none is. The name must be closed off behind: "after meeting the mayor, Ada Marsh said" tells of two.
 *
 *   the owner of the ferry , Ada Marsh ,
 *       ^role              ^comma      ^closed
 */
export function roleInFront(tree: Tree, { first, last }: Range): number {
  // "58-year-old father of three Colin Carr"
  if (tagOf(tree, first - 1) === "CD" && tree.words[first - 2] === "of" && PARENTS.test(tree.words[first - 3] ?? ""))
    return first - 3;
  if (tree.words[first - 1] !== ",") {
    const isInside = tagOf(tree, first - 1).startsWith("NN") && !isRole(tree.words[first - 1] ?? "");
    return isInside ? officeBefore(tree, first) : officeOver(tree, first, last);
  }
  const next = tree.words[last + 1];
  if (next !== undefined && !/^[,.;:)”"']|^(?:-rrb-|who|--|—|–)$/.test(next)) return -1;
  let role = -1;
  for (let k = first - 2; k >= 0 && first - k <= LONGEST_DESCRIPTION; k--) {
    const tag = tagOf(tree, k);
    const word = tree.words[k] ?? "";
    // "Minister for Roads and Rivers, Ada Marsh,"
    const isPair = /^(?:and|&)$/.test(word) && /^NN/.test(tagOf(tree, k - 1)) && /^NN/.test(tagOf(tree, k + 1));
    const isSmall = isPair || /^(?:of|for|at|in|to|on|with|from)$/.test(word);
    if (!isSmall && !/^(?:NN|NNP|NNPS|NNS|JJ|JJS|DT|POS|CD|HYPH|PRP\$)$/.test(tag)) break;
    if (/^NNP?$/.test(tag) && isTrade(tree, k) && !tagOf(tree, k + 1).startsWith("NN")) role = k;
    if (/^(?:the|a|an|his|her|their|its)$/.test(word) && role > k && !isPreposition(tree, k - 1)) break;
  }
  if (role < 0) return roleAtStart(tree, first, last);
  const told = antecedentOf(tree, role, last);
  if (told !== role) return isTrade(tree, told) ? told : -1;
  return isPreposition(tree, (tree.first[role] ?? role) - 1) ? -1 : role;
}

/** "[Chief] of Army Staff General Al Carr": the office whose "of" leads into what it is over and a name; −1 where none does. */
function officeOver(tree: Tree, first: number, last: number): number {
  const office = first - 2;
  const over = lastOfOffice(tree, office);
  return over >= first && over < last ? office : -1;
}

/**
 * The same, where more than a phrase tells of the role: "The accountant who chairs the committee, Ada Marsh, said". The description begins the sentence, no comma stands
 * in it, and what speaks stands behind the name.
 */
function roleAtStart(tree: Tree, first: number, last: number): number {
  if (tree.words[last + 1] !== "," || !/^(?:VB[DZP]|MD)$/.test(tagOf(tree, last + 2))) return -1;
  if (tree.words.slice(0, first - 1).some((word) => /^[,;:—–]$/.test(word))) return -1;
  if (!/^(?:the|a|an|his|her|their|its|our)$/.test(tree.words[0] ?? "")) return -1;
  let head = -1;
  for (let k = 1; k < first - 1 && /^(?:NN|NNP|JJ|JJS|VBN|HYPH|POS)$/.test(tagOf(tree, k)); k++)
    if (tagOf(tree, k) === "NN") head = k;
  return head > 0 &&
    isTrade(tree, head) &&
    /^(?:who|of|at|for|in|behind|from|with|that|on)$/.test(tree.words[head + 1] ?? "")
    ? head
    : -1;
}

const isPreposition = (tree: Tree, index: number): boolean =>
  /^(?:of|for|at|in|to|on|with|from|by|about|against)$/.test(tree.words[index] ?? "");
