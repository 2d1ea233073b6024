import { isPunctuation, type Tree, tagOf } from "./tree.ts";

/** Parts of “…, said Ana Ruiz, the mayor, …” by the shape of the words alone, where the parse may have lost its way. */

export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** Tags with which who says it begins. */
export const NAME_BEGINS = /^(?:DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|PRP|PRP\$|CD)$/;
export const NAMED_BEHIND = /^(?:DT|NNP|NNPS|NN|JJ)$/;

/** "said Ana Ruiz", "said returning officer Ana Ruiz": two capitalised words, a common noun or two before them. */
export function isFullName(tree: Tree, from: number): boolean {
  let at = from;
  while (at - from < 4 && /^(?:NN|JJ|VBG)$/.test(tagOf(tree, at))) at++;
  return /^NNP$/.test(tagOf(tree, at)) && /^NNP$/.test(tagOf(tree, at + 1));
}

/** Behind "on Monday", "yesterday", "in an interview", "at a meeting in Vale": the word after it, or where it began. */
export function afterWhen(tree: Tree, from: number): number {
  if (isDay(tree, from)) return isDay(tree, from + 1) ? from + 2 : from + 1;
  if (tagOf(tree, from) !== "IN") return from;
  if (isDay(tree, from + 1)) return from + 2;
  if (!/^(?:an?|the)$/.test(tree.words[from + 1] ?? "")) return from;
  let at = from + 2;
  while (/^(?:JJ|NN)$/.test(tagOf(tree, at))) at++;
  return at > from + 2 ? at : from;
}

export function lastWord(tree: Tree): number {
  let end = tree.tokens.length - 1;
  while (end > 0 && isPunctuation(tree, end)) end--;
  return end;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier|later|last|this)$/;
export const isDay = (tree: Tree, index: number): boolean => DAY.test(tree.words[index] ?? "");

export function commaBefore(tree: Tree, index: number): number {
  for (let at = index; at > 0; at--) {
    if (tree.words[at] === ",") return at;
    if (isPunctuation(tree, at) && !/^['’.-]/.test(tree.words[at] ?? "")) return -1;
  }
  return -1;
}

/** "Ana Ruiz", "Dr. Ruiz": capitalised words alone. */
export const isName = (tree: Tree, first: number, last: number): boolean => {
  if (last - first < 1 && !tagOf(tree, first).startsWith("NNP")) return false;
  for (let at = first; at <= last; at++) if (!/^NNPS?$/.test(tagOf(tree, at))) return false;
  return last >= first;
};

/** Has a noun and no verb, but behind "who", "which" or "that". */
export function isNominal(tree: Tree, first: number, last: number): boolean {
  let nouns = 0;
  let relative = false;
  for (let at = first; at <= last; at++) {
    const tag = tagOf(tree, at);
    if (/^(?:WP|WDT)/.test(tag)) relative = true;
    // "documents released under the law"
    const isParticiple =
      tag === "VBD" &&
      nouns > 0 &&
      /^(?:IN|TO)$/.test(tagOf(tree, at + 1)) &&
      !/^(?:was|were|had|did)$/.test(tree.words[at] ?? "");
    if (!relative && ((FINITE.test(tag) && !isParticiple) || tag === "CC")) return false;
    // "the inspectorate", read as an adjective
    if (/^(?:NN|PRP$)/.test(tag) || (at === last && at > first && tag === "JJ")) nouns++;
  }
  return nouns > 0;
}
