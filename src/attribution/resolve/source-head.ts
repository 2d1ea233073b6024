import type { Span } from "../../core/span.ts";
import { ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { CLOSE_PEOPLE, isPersonNoun, SIDE_PEOPLE } from "../../language/english/unnamed.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { isRole } from "./role-of.ts";

/** The sentence that holds an offset; null between sentences. */
export function treeAt(scene: Scene, offset: number): Tree | null {
  const { trees } = scene;
  let low = 0;
  let high = trees.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((trees[middle]?.sentence.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const tree = trees[low];
  return tree && tree.sentence.span.start <= offset ? tree : null;
}

/**
 * The word that a source's mention is about: the first noun or pronoun governed from outside it; −1 where there is none. Wherever the parse puts it, whoever is
 * behind "Ada Lind's" or "Ada Lind" speaks, and not she: "Ada Lind's legal [team]", "a Carrow [executive]"; she does in "Ada [Lind] from Carrow in Wick".
 */
export function headOf(tree: Tree, span: Span): number {
  const first = tree.tokens.findIndex(({ end }) => end > span.start);
  const parsed = headByParse(tree, span);
  if (first < 0 || parsed < 0 || !tagOf(tree, parsed).startsWith("NNP")) return parsed;
  const last = tree.tokens.findLastIndex(({ end }) => end <= span.end);
  const noun = nounBehindName(tree, first, last);
  if (noun > parsed) return noun;
  const name = nameBeforePlace(tree, first, last);
  return name >= 0 && name < parsed ? name : parsed;
}

/** "Ada Lind-Carr's legal [team]", "Lund and Carr's [lawyers]", "Ada Lind [pal]": the noun that ends words which begin with a name; −1 for none. */
function nounBehindName(tree: Tree, first: number, last: number): number {
  let at = tagOf(tree, first) === "DT" ? first + 1 : first;
  const begin = at;
  while (at <= last && (tagOf(tree, at).startsWith("NNP") || isJoining(tree, at))) at++;
  if (at === begin) return -1;
  const isOwned = tagOf(tree, at) === "POS";
  let noun = isOwned ? at + 1 : at;
  while (noun < last && /^(?:JJ|NN|NNS|HYPH|CD|VBG)$/.test(tagOf(tree, noun))) noun++;
  if (noun !== last) return -1;
  const word = tree.words[last] ?? "";
  if (isOwned) return /^NNS?$/.test(tagOf(tree, last)) ? last : -1;
  return /^(?:NN|JJ)$/.test(tagOf(tree, last)) && (isRole(word) || isPersonNoun(word) || CLOSE_PEOPLE.has(word))
    ? last
    : -1;
}

/** "Lind[-]Carr", "Lind [and] Carr" */
const isJoining = (tree: Tree, at: number): boolean =>
  /^(?:-|‐|‑|and|&)$/.test(tree.words[at] ?? "") &&
  tagOf(tree, at - 1).startsWith("NNP") &&
  tagOf(tree, at + 1).startsWith("NNP");

/** "Ada [Lind] from Clean Seas in Wick": the end of a name of two words or more in front of where its bearer is from; −1 for none. */
function nameBeforePlace(tree: Tree, first: number, last: number): number {
  let name = first;
  while (name < last && tagOf(tree, name).startsWith("NNP")) name++;
  const isPlaced = name - first >= 2 && /^(?:from|at|with|in)$/.test(tree.words[name] ?? "");
  return isPlaced && tagOf(tree, name + 1).startsWith("NNP") ? name - 1 : -1;
}

/** "the Norland and Torvian defence [ministries]": whose they are stands in front, and speaks for itself nowhere. */
function isOfTwoLands(tree: Tree, first: number, last: number): boolean {
  const and = tree.words.indexOf("and", first);
  if (tree.words[first] !== "the" || and !== first + 2 || and >= last || tagOf(tree, last) !== "NNS") return false;
  return (
    /^(?:NNP|JJ)$/.test(tagOf(tree, and - 1)) &&
    /^(?:NNP|JJ)$/.test(tagOf(tree, and + 1)) &&
    tree.tokens.slice(and + 1, last).every(({ tag }) => /^(?:NNP|JJ|NN)$/.test(tag)) &&
    ORGANISATION_WORDS.has((tree.words[last] ?? "").replace(/ies$/, "y").replace(/s$/, ""))
  );
}

function headByParse(tree: Tree, span: Span): number {
  const first = tree.tokens.findIndex(({ end }) => end > span.start);
  if (first < 0) return -1;
  let last = first;
  while (last + 1 < tree.tokens.length && (tree.tokens[last + 1]?.start ?? 0) < span.end) last++;
  if (isRoleOfBody(tree, first, last) || isOfTwoLands(tree, first, last)) return last;
  const name = nameInFront(tree, first, last);
  if (name >= 0) return name;
  // "Many in the crowd", "Some in Skarn": where they are does not speak
  if (/^(?:some|many|most|several|few|others)$/.test(tree.words[first] ?? "") && tree.words[first + 1] === "in")
    return first;
  let fallback = -1;
  // "an official in her department", taken for an adjective
  if (/^(?:an?|one|another|the)$/.test(tree.words[first] ?? ""))
    for (let k = first + 1; k < last && k <= first + 3 && tagOf(tree, k).startsWith("JJ"); k++)
      if (isRole(tree.words[k] ?? "") && tagOf(tree, k + 1) === "IN") return k;
  const people = peopleInFront(tree, first, last);
  if (people >= 0) return people;
  for (let k = first; k <= last; k++) {
    const tag = tagOf(tree, k);
    // "Its chief executive": whose, and not who
    if (!/^(?:NN|PRP|WP|WDT|CD|DT|EX)/.test(tag) || (tag === "PRP$" && k < last)) continue;
    // "the operations chief", with both nouns hung from the verb
    if (/^NNS?$/.test(tag) && k < last && tagOf(tree, k + 1) === "NN" && isRole(tree.words[k + 1] ?? "")) continue;
    const head = tree.tokens[k]?.head ?? -1;
    // "a person briefed on the audit": nothing that a participle carries is the head, whatever the parse says
    if (
      fallback < 0 &&
      /^NNS?$/.test(tag) &&
      k + 2 <= last &&
      /^VB[DN]$/.test(tagOf(tree, k + 1)) &&
      tagOf(tree, k + 2) === "IN"
    )
      return k;
    // "A nurse who was on duty that night", "The mayor, who has been in office since May,"
    const next = tree.words[k + 1] === "," && isRole(tree.words[k] ?? "") ? k + 2 : k + 1;
    if (fallback < 0 && /^NNS?$/.test(tag) && /^who(?:se)?$/.test(tree.words[next] ?? "") && next < last) return k;
    // "Those close to him say": the word itself stands for people
    if (
      k === first &&
      /^(?:those|these|some|both|others?)$/.test(tree.words[k] ?? "") &&
      !/^(?:NN|JJ|CD)/.test(tagOf(tree, k + 1))
    )
      return k;
    if (k === first && tree.words[k] === "those") return k;
    // "Marsh's brief": what the owner has speaks, wherever the parse hangs the owner
    const isOwner = tagOf(tree, k + 1) === "POS" && k + 1 < last;
    if ((head < first || head > last) && !isOwner && !/^(?:CD|DT)/.test(tag)) return k;
    if (/^(?:NN|PRP|W)/.test(tag) && (fallback < 0 || !stopped(tree, fallback, k))) fallback = k;
  }
  // "one former executive", with the noun taken for an adjective
  for (let k = last; fallback < 0 && k > first; k--)
    if (isRole(tree.words[k] ?? "") || SIDE_PEOPLE.has(tree.words[k] ?? "")) return k;
  return fallback >= 0 ? fallback : first;
}

/** "Ada [Lind], an analyst at the lender Wick Bank": the end of a name that a comma closes, where who that is follows; −1 where none is. */
function nameInFront(tree: Tree, first: number, last: number): number {
  let name = first;
  while (name < last && tagOf(tree, name).startsWith("NNP")) name++;
  const isClosed =
    name > first && tree.words[name] === "," && /^(?:DT|PRP\$|W|CD)/.test(tagOf(tree, name + 1)) && name + 1 < last;
  return isClosed ? name - 1 : -1;
}

/** "a Department for Schools [spokesperson]": one who speaks for the body in front, whose name has a small word in it. */
function isRoleOfBody(tree: Tree, first: number, last: number): boolean {
  if (last - first < 3 || tagOf(tree, last) !== "NN" || !isRole(tree.words[last] ?? "")) return false;
  let k = last - 1;
  let small = 0;
  while (k > first && /^(?:NNPS?|IN|CC)$/.test(tagOf(tree, k))) if (!tagOf(tree, k--).startsWith("NNP")) small++;
  const isBegin =
    k < first || (k === first && tagOf(tree, k) === "DT") || (k === first && tagOf(tree, k).startsWith("NNP"));
  return isBegin && small > 0 && tagOf(tree, last - 1).startsWith("NNP");
}

/** "The [authors] of the study published in Wick Letters": people whom the parse hangs on a name behind them; −1 for none. */
function peopleInFront(tree: Tree, first: number, last: number): number {
  const at = tagOf(tree, first) === "DT" ? first + 1 : first;
  const word = tree.words[at] ?? "";
  if (tagOf(tree, at) !== "NNS" || tagOf(tree, at + 1) !== "IN" || at + 1 >= last) return -1;
  return isRole(word.replace(/s$/, "")) ? at : -1;
}

/** Has the noun phrase ended between two words? */
function stopped(tree: Tree, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (tree.words[k] === "," || /^(?:IN|W|VB|MD|CC|-LRB-)/.test(tagOf(tree, k))) return true;
  return false;
}

/** Are several named ones joined in these words, "Mr. Ruiz and Ms. Dale"? */
export function isJoint(tree: Tree, { start, end }: Span): boolean {
  return tree.tokens.some((token, at) => {
    const before = tree.words[at - 1] ?? "";
    const first = /^(?:mr|mrs|ms|dr)\.?$/.test(before) ? at - 2 : at - 1;
    return (
      token.start > start &&
      token.end <= end &&
      tagOf(tree, at).startsWith("NNP") &&
      /^(?:and|&)$/.test(tree.words[first] ?? "") &&
      tagOf(tree, first - 1).startsWith("NNP")
    );
  });
}
