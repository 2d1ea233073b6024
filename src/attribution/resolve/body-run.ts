import { BODIES_BY_WHOLE_NAME } from "../../language/english/bodies-by-whole-name.ts";
import { ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { isGivenName } from "./name-kind.ts";
import { isRole } from "./role-of.ts";

/** "of"-like words inside a body's name. */
export const BODY_PARTICLES = new Set(["of", "for", "and", "on", "the"]);

/** "the Football [Supporters' Collective]": members in front of the word for their body. */
export const isOwnersOfBody = (tree: Tree, members: number): boolean =>
  /^NNP?S$/.test(tagOf(tree, members)) &&
  /^['’]$/.test(tree.words[members + 1] ?? "") &&
  tagOf(tree, members + 2).startsWith("NNP") &&
  ORGANISATION_WORDS.has(tree.words[members + 2] ?? "");

/** "The [Health and Safety Board]": "and" inside the name of one body, whose last word tells that it is one. */
export function isOneBody(tree: Tree, begin: number): boolean {
  if (tree.words[begin - 1] !== "the" || ORGANISATION_WORDS.has(tree.words[begin] ?? "")) return false;
  let last = begin + 2;
  while (tagOf(tree, last + 1).startsWith("NNP") && last - begin < 5) last++;
  const word = tree.words[last] ?? "";
  return (
    last - begin <= 4 && (ORGANISATION_WORDS.has(word) || word === "executive") && !tagOf(tree, last).endsWith("S")
  );
}

/** Three capitalised words or more, of which the last means a body and none is a given name or an office behind another word. */
export const isBodyName = (tree: Tree, begin: number, last: number): boolean =>
  last - begin >= 2 &&
  ORGANISATION_WORDS.has(tree.words[last] ?? "") &&
  tree.words.slice(begin + 1, last).every((word) => !isGivenName(word) && (!isRole(word) || NO_ROLES.test(word)));

/** "the Selby Provincial Government", "the General Civil Harbour Authority": no provincial and no general. */
const NO_ROLES = /^(?:provincial|general|principal|superior|minor|major)$/;

export const isCapital = ({ text }: Scene, tree: Tree, k: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tree.tokens[k]?.start ?? 0, tree.tokens[k]?.end ?? 0));

const LONGEST_BODY = 5;

/**
 * "the Dock Pilots [Association]", "the Drivers' [Guild]": the word for a body that closes a row of capitalised nouns, whatever the tagger takes the
 * first of them for; −1 where none does, or where the first stands at the head of its sentence.
 */
export function lastOfBody(scene: Scene, tree: Tree, begin: number): number {
  if (begin === 0 || !/^(?:the|[.,:;(“"‘'])$/.test(tree.words[begin - 1] ?? "") || !/^NNS?$/.test(tagOf(tree, begin)))
    return -1;
  let last = -1;
  for (let k = begin; k < tree.tokens.length && k - begin <= LONGEST_BODY; k++) {
    const isMark = tagOf(tree, k) === "POS" && /^['’]$/.test(tree.words[k] ?? "");
    if (!isMark && (!isCapital(scene, tree, k) || !tagOf(tree, k).startsWith("NN"))) break;
    if (k > begin && ORGANISATION_WORDS.has(tree.words[k] ?? "") && tagOf(tree, k).startsWith("NNP")) last = k;
  }
  return last;
}

/**
 * "Ropes [Anywhere] said": the adverb that closes the name of a firm, large in a line where what follows is small; −1 where none does.
 *
 * May mislead: a firm that is called by a noun and an adverb which the list does not hold.
 */
export function lastBeforeSmall(scene: Scene, tree: Tree, begin: number): number {
  let last = begin;
  while (last - begin < 2 && tagOf(tree, last).startsWith("NN") && isCapital(scene, tree, last)) {
    last++;
    if (NAMES_CLOSE.test(tree.words[last] ?? "")) break;
  }
  const isName = last > begin && NAMES_CLOSE.test(tree.words[last] ?? "") && isCapital(scene, tree, last);
  return isName && /^(?:VB[DZP]|MD|,|POS)$/.test(tagOf(tree, last + 1)) && !isCapital(scene, tree, last + 1)
    ? last
    : -1;
}
const NAMES_CLOSE =
  /^(?:anywhere|everywhere|nowhere|now|together|forward|forever|always|direct|online|offline|abroad|ahead)$/;

/**
 * "the Danish Sailors [Union]": the last word of a body's name that begins with its land; −1 where none does. Of a state ("the Danish Ministry of Health") the land
 * is whose it is, and no part of the name.
 */
export function lastBehindLand(scene: Scene, tree: Tree, begin: number): number {
  if (tree.words[begin - 1] !== "the" || tagOf(tree, begin) !== "JJ" || !isCapital(scene, tree, begin)) return -1;
  if (!isLandWord(tree.words[begin] ?? "")) return -1;
  let last = begin;
  while (last - begin < LONGEST_BODY && tagOf(tree, last + 1).startsWith("NNP")) last++;
  const isPlain = tree.words.slice(begin + 1, last).every((word) => !isGivenName(word) && !isRole(word));
  return last - begin >= 2 && isPlain && JOINED.test(tree.words[last] ?? "") ? last : -1;
}

/** Bodies of members and of givers. */
const JOINED =
  /^(?:union|association|federation|league|institute|group|society|foundation|alliance|coalition|network|movement|collective|guild|chamber|trust|club)$/;

/** "danish", "norlandian" */
export const isLandWord = (word: string): boolean =>
  /(?:[ei]an|[^aeiou]ish|[ae]nese|guese|aeli|[ae]nch|utch|wiss|eek|raqi)$/.test(word);

/** "Human Rights [Watch]", "Save the [Children]": the last word of a body's name that only a list knows to be one; −1 where none begins. */
export function lastOfKnownBody(scene: Scene, tree: Tree, begin: number): number {
  if (!isCapital(scene, tree, begin)) return -1;
  const name = BODIES_BY_WHOLE_NAME.get(tree.words[begin] ?? "")?.find(
    (words) =>
      words.every((word, at) => tree.words[begin + at] === word) && isCapital(scene, tree, begin + words.length - 1),
  );
  return name === undefined ? -1 : begin + name.length - 1;
}

/** Words of a name with a short form behind it. */
const LONGEST_LONG_FORM = 9;

/**
 * "the Amalgamated Food and Cold Store [Workers] (AFCSW)": the last word of a name whose first letters stand in brackets behind it, small words
 * between them or not; −1 where none begins at `begin`. Idea: Schwartz and Hearst 2003, for names alone.
 */
export function lastBeforeShortForm(scene: Scene, tree: Tree, begin: number): number {
  let letters = "";
  for (let k = begin; k < tree.tokens.length && k - begin <= LONGEST_LONG_FORM; k++) {
    const word = tree.words[k] ?? "";
    if (/^(?:\(|-lrb-)$/.test(word)) {
      const short = (tree.words[k + 1] ?? "").replace(/\./g, "");
      const isClosed = /^(?:\)|-rrb-)$/.test(tree.words[k + 2] ?? "");
      return isClosed && short.length > 2 && short === letters ? k - 1 : -1;
    }
    if (isCapital(scene, tree, k))
      letters += word
        .split(/[-‑–]/)
        .map((part) => part[0] ?? "")
        .join("");
    else if (!BODY_PARTICLES.has(word) && word !== "&") return -1;
  }
  return -1;
}
