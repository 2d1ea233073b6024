import { DOCUMENT_WORDS } from "../../language/english/documents.ts";
import {
  BUSINESS_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_WORDS,
  OVERSEERS,
  POLITIES,
} from "../../language/english/organisations.ts";
import { OUTLET_WORDS } from "../../language/english/outlets.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { childOf, childrenOf, type Range, spanOf, type Tree, tagOf } from "../tree.ts";
import type { EntityKind, EntityMention } from "./entity.ts";
import { isPeople } from "./name-kind.ts";
import { isRole } from "./role-of.ts";
import { isSidePerson } from "./side-person.ts";

/** The words of a mention without its determiner, lower case. */
export const wordsOf = (tree: Tree, { first, last }: Range): string =>
  tree.words.slice(tagOf(tree, first) === "DT" ? first + 1 : first, last + 1).join(" ");

/** What kind of source a common noun describes; null where it describes none. */
export function descriptionKind(tree: Tree, index: number): EntityKind | null {
  const tag = tagOf(tree, index);
  const word = tree.words[index] ?? "";
  // "8 pm": an hour, and no prime minister
  if (/^[ap]m$/.test(word) && tagOf(tree, index - 1) === "CD") return null;
  if (isPeople(tree, index)) return "group";
  if (isSidePerson(tree, index)) return "role";
  // "a retailer who asked not to be named" may be a person
  if (tag === "NN" && (BUSINESS_NOUNS.has(word) || OVERSEERS.has(word)) && !isOneOfMany(tree, index))
    return "organisation";
  if (tag === "NNP") return isRole(word) ? "role" : null;
  // "MPs", "MEPs"
  if (tag === "NNPS" && /^m\p{L}{1,2}s$/u.test(word) && isRole(word.slice(0, -1))) return "group";
  // "the official spoke" may come tagged as an adjective
  const isNoun = tag === "NN" || (tag === "JJ" && /^(?:nsubj|obj|iobj|obl)$/.test(tree.relations[index] ?? ""));
  if (!isNoun && tag !== "NNS") return null;
  if (isNoun && isRole(word)) return "role";
  if (GROUP_NOUNS.has(word) || (tag === "NNS" && isRole(word.replace(/s$/, "")))) return "group";
  if (DOCUMENT_WORDS.has(word)) return "document";
  if (
    OUTLET_WORDS.has(word) &&
    (/^(?:paper|newspaper|broadcaster|network|outlet|magazine|journal|website|station)$/.test(word) ||
      // "the highways agency" prints nothing
      (word === "agency" && /^(?:news|press|wire|photo)$/.test(tree.words[index - 1] ?? "")))
  )
    return "outlet";
  if (ORGANISATION_WORDS.has(word)) return "organisation";
  if (isNoun && POLITIES.has(word) && tree.relations[index] === "nsubj" && tree.words[index - 1] === "the")
    return "organisation";
  return null;
}

/** "A retailer", "one lender". */
function isOneOfMany(tree: Tree, index: number): boolean {
  let first = index;
  while (first > 0 && /^(?:JJ|NN|HYPH)/.test(tagOf(tree, first - 1))) first--;
  return /^(?:an?|one|another|some)$/.test(tree.words[first - 1] ?? "");
}

/** Not "the minister" of "the minister's office" or "press office manager": the word that the phrase is about. */
export function isPhraseHead(tree: Tree, index: number): boolean {
  const relation = tree.relations[index] ?? "";
  if (relation === "compound" || relation === "amod" || relation === "flat") return false;
  return !tagOf(tree, index + 1).startsWith("NN");
}

/** The words around a head that belong to the mention: determiner, adjectives, compounds, a possessor. */
export function phraseOf(tree: Tree, first: number, last: number): Range {
  let begin = first;
  while (begin > 0) {
    const before = begin - 1;
    const relation = tree.relations[before] ?? "";
    const tag = tagOf(tree, before);
    if (
      /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|VBG|VBN|HYPH|,)$/.test(tag) &&
      (tag !== "," || tree.words[before] === "-") &&
      // "citing experts" are experts
      !(tag === "VBG" && CITING.test(tree.words[before] ?? "")) &&
      (/^(?:det|amod|compound|nummod|nmod|case|flat)$/.test(relation) || tag === "DT" || isHyphened(tree, before)) &&
      within(tree, before, first, last) &&
      !isLooseDash(tree, before)
    )
      begin = before;
    else break;
  }
  // what is left of a word whose front the parse hung elsewhere: "so[-called] Marl Front"
  while (begin < first && (tree.words[begin] === "-" || tree.words[begin - 1] === "-")) begin++;
  // "every outfit Ada Marsh has worn": of a name that is another thing, with a relative behind it
  const isAnother = tagOf(tree, first).startsWith("NNP") && COUNTING.test(tree.words[begin] ?? "");
  return { first: isAnother ? first : begin, last };
}

const CITING = /^(?:citing|quoting|including|saying|telling|calling)$/;

const COUNTING = /^(?:every|each|all|no|any)$/;

/** "… in southern Peru -officials": with a space in front it joins nothing. */
const isLooseDash = (tree: Tree, index: number): boolean =>
  /^[-–—]$/.test(tree.words[index] ?? "") && (tree.tokens[index - 1]?.end ?? 0) < (tree.tokens[index]?.start ?? 0);

/** "17-year-" of "a 17-year-old boy", wherever the parse hangs its pieces. */
const isHyphened = (tree: Tree, index: number): boolean => tree.words[index] === "-" || tree.words[index + 1] === "-";

const within = (tree: Tree, index: number, first: number, last: number): boolean => {
  let at = index;
  for (let climb = 0; climb < 4; climb++) {
    at = tree.tokens[at]?.head ?? -1;
    if (at >= first && at <= last) return true;
    if (at < 0) return false;
  }
  return false;
};

/** A mention where it stands. */
export function mentionOf(scene: Scene, tree: Tree, head: number, range: Range): EntityMention {
  const span = spanOf(tree, range);
  const top = topOf(tree, head, range);
  const counter = counterOf(tree, top);
  return {
    span,
    at: tree.tokens[head]?.start ?? span.start,
    sentence: tree.index,
    part: tree.sentence.part,
    isSubject:
      /^(?:nsubj|csubj)$/.test(tree.relations[counter] ?? "") ||
      opensSentence(tree, top, range) ||
      isPointedOut(tree, range),
    isPossessive:
      counter === top &&
      (childrenOf(tree, head).some((child) => tagOf(tree, child) === "POS") || childOf(tree, head, "case") >= 0),
    quotation: quotationAt(scene, span.start),
  };
}

/** "it was [Ada Marsh] who won" */
const isPointedOut = (tree: Tree, { first, last }: Range): boolean =>
  tree.words[last + 1] === "who" &&
  /^(?:was|is|were)$/.test(tree.words[first - 1] ?? "") &&
  tree.words[first - 2] === "it";

/** "Hundreds of protesters came": who they are stands under how many. The word for that, or the head itself. */
function counterOf(tree: Tree, top: number): number {
  const above = tree.tokens[top]?.head ?? -1;
  const isCounted = tree.relations[top] === "nmod" && COUNTERS.test(tree.words[above] ?? "");
  return isCounted && tree.words[above + 1] === "of" ? above : top;
}
const COUNTERS = /^(?:hundreds|thousands|dozens|scores|tens|crowds?|groups?|handful|pair|couple|number)$/;

/**
 * "His mother-in-law interrupted from the doorway.": read as a noun with a participle, it is the subject all the same; so is a name that the parse
 * took for the whole of "Ada Marsh, whose flock was the first, may give up".
 */
const opensSentence = (tree: Tree, top: number, { first }: Range): boolean =>
  first === 0 &&
  tree.relations[top] === "root" &&
  (childrenOf(tree, top).some(
    (child) => child > top && tree.relations[child] === "acl" && /^VB[DN]$/.test(tagOf(tree, child)),
  ) ||
    (tagOf(tree, top) === "NNP" &&
      tree.words.some((word, at) => word === "," && at > top && /^(?:VB[DZP]|MD)$/.test(tagOf(tree, at + 1)))));

const topOf = (tree: Tree, head: number, range: Range): number => {
  let top = head;
  for (let up = tree.tokens[top]?.head ?? -1; up >= range.first && up <= range.last; up = tree.tokens[top]?.head ?? -1)
    top = up;
  // "the captain, Ada Marsh, said": the name is as much the subject as the noun
  const host = tree.tokens[top]?.head ?? -1;
  return tree.relations[top] === "appos" && host >= 0 && host < top && isRole(tree.words[host] ?? "") ? host : top;
};
