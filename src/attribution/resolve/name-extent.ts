import { leaningOf } from "../../language/english/given-names.ts";
import { NAME_PARTICLES, NO_NAMES, PORTFOLIOS } from "../../language/english/name-words.ts";
import { LONG_PLACES, ORGANISATION_WORDS, PLACES } from "../../language/english/organisations.ts";
import { partAt, type Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { behindMedium } from "./behind-medium.ts";
import { BODY_PARTICLES, isCapital, isOneBody, isOwnersOfBody, lastBeforeShortForm } from "./body-run.ts";
import { isGivenName, isPeople } from "./name-kind.ts";
import { isRole } from "./role-of.ts";

/** Where the name that begins at a token ends, what stands in the middle of it counted in; `body`: where a body's name known by its words ends, −1 for none. */
export function lastOfName(scene: Scene, tree: Tree, begin: number, body: number): number {
  let last = begin;
  let hasBody = ORGANISATION_WORDS.has(tree.words[begin] ?? "") && !isPeople(tree, begin);
  // "The Seafarers' Guild"
  if (isOwnersOfBody(tree, begin)) {
    hasBody = true;
    last = begin + 2;
  }
  if (body > last) {
    hasBody = true;
    last = body;
  }
  const short = lastBeforeShortForm(scene, tree, begin);
  if (short > last) {
    hasBody = true;
    last = short;
  }
  for (let next = last + 1; next < tree.tokens.length && short < 0; next++) {
    const word = tree.words[next] ?? "";
    const following = tagOf(tree, next + 1).startsWith("NNP");
    // "the Harbour Ministry [on Sunday]", "President Lind [Monday]"
    if (hasBody && isDay(tree, BODY_PARTICLES.has(word) ? next + 1 : next)) break;
    if (word === "and" && isAnotherBody(tree, next)) break;
    if ((tagOf(tree, next).startsWith("NNP") && /[\p{L}\p{N}]/u.test(word)) || isNounInName(scene, tree, next)) {
      last = next;
      hasBody ||= ORGANISATION_WORDS.has(word) && !isPeople(tree, next);
    } else if (following && (NAME_PARTICLES.has(word) || (hasBody && BODY_PARTICLES.has(word)))) last = ++next;
    // "the Selby [Provincial] Government"
    else if (isKindOfBody(scene, tree, next)) {
      hasBody = true;
      last = ++next;
    }
    // "the Committee for a Responsible Budget", "the Bank of the North"
    else if (
      hasBody &&
      /^(?:of|for|on)$/.test(word) &&
      /^(?:the|an?)$/.test(tree.words[next + 1] ?? "") &&
      tagOf(tree, next + 2).startsWith("NNP")
    ) {
      next += 2;
      last = next;
    } else if (/^[-‑–]$/.test(word) && following && adjoins(tree, next)) last = ++next;
    // "the Health and Safety Board"
    else if (word === "and" && following && next === begin + 1 && isOneBody(tree, begin)) {
      hasBody = true;
      last = ++next;
    } else if (word === "&" && following) {
      hasBody = true;
      last = ++next;
    } else if (word === "," && FORMS_OF_FIRMS.test(tree.words[next + 1] ?? "")) last = ++next;
    // "Carrow, Lund & Marsh"
    else if (word === "," && following && tree.words[next + 2] === "&" && tagOf(tree, next + 3).startsWith("NNP")) {
      next += 3;
      last = next;
    } else if (word === "and" && tree.words[next - 1] === "fire" && tree.words[next + 1] === "rescue") {
      // "Lorrain Fire and Rescue"
      hasBody = true;
      last = ++next;
    } else if (isOwnersOfBody(tree, next)) {
      hasBody = true;
      next += 2;
      last = next;
    } else if (word === "." && following && /^\p{L}$/u.test(tree.words[next - 1] ?? "")) last = ++next;
    else break;
  }
  const person = personBehindBody(tree, begin, last);
  if (person > begin) last = person - 1;
  const speaker = behindMedium(tree, begin, last);
  if (speaker > begin) last = speaker - 1;
  return last;
}

/** "the Harbour Board [and] Sailors Union": two bodies, each with its own word. Not "the Health Board and Trust". */
function isAnotherBody(tree: Tree, joint: number): boolean {
  if (!ORGANISATION_WORDS.has(tree.words[joint - 1] ?? "")) return false;
  let last = joint + 1;
  while (tagOf(tree, last + 1).startsWith("NNP")) last++;
  return last > joint + 1 && ORGANISATION_WORDS.has(tree.words[last] ?? "");
}

/** "Norvik, Inc.", "Carrow, LLC": lower case, with or without its stop. */
export const FORMS_OF_FIRMS = /^(?:inc|ltd|llc|llp|corp|plc)\.?$/;

/** "Norvik [Shipping], the owner of the line,": written large in a line of text, and taken for a common noun all the same. */
const isNounInName = (scene: Scene, tree: Tree, at: number): boolean =>
  tagOf(tree, at) === "NN" &&
  isCapital(scene, tree, at) &&
  !isCapital(scene, tree, at + 1) &&
  partAt(scene, tree)?.kind === "paragraph" &&
  !isRole(tree.words[at] ?? "");

/** A day or a month, and no "Sunday Herald". */
const isDay = (tree: Tree, at: number): boolean =>
  NO_NAMES.has(tree.words[at] ?? "") && /day$/.test(tree.words[at] ?? "") && !tagOf(tree, at + 1).startsWith("NNP");

/** What kind of body it is, written large in front of the word for it and taken for an adjective. */
const isKindOfBody = (scene: Scene, tree: Tree, at: number): boolean =>
  tagOf(tree, at) === "JJ" &&
  isCapital(scene, tree, at) &&
  tagOf(tree, at + 1).startsWith("NNP") &&
  ORGANISATION_WORDS.has(tree.words[at + 1] ?? "");

/** Does a hyphen join its neighbours without spaces ("al-Hadi")? */
const adjoins = (tree: Tree, hyphen: number): boolean =>
  tree.tokens[hyphen - 1]?.end === tree.tokens[hyphen]?.start &&
  tree.tokens[hyphen]?.end === tree.tokens[hyphen + 1]?.start;

/**
 * "Minister of Education Stefania Carr": where a capitalised body or place behind an office runs into the name of its holder, the token
 * at which the person begins; −1 where it does not.
 */
function personBehindBody(tree: Tree, begin: number, last: number): number {
  if (last - begin < 2 || officeBefore(tree, begin) < 0) return -1;
  for (let k = begin + 1; k < last; k++) {
    const place = tree.words.slice(begin, k).join(" ");
    const rest = tree.words.slice(k, last + 1);
    // "Director of Prosecution Eva-Marie Lind": three words, and a hyphen
    if (
      rest.filter((word) => /\p{L}/u.test(word)).length > 3 ||
      /^[-‑–]$/.test(tree.words[k - 1] ?? "") ||
      rest.some((word) => ORGANISATION_WORDS.has(word) || isRole(word))
    )
      continue;
    // "Inspector of Mines Dr Emil Carr"
    const first = /^(?:dr|mr|mrs|ms|prof|professor|sir|dame|lord|lady|rev|hon)\.?$/.test(tree.words[k - 1] ?? "")
      ? k - 1
      : k;
    if (isGivenName(rest[0] ?? "") && !isGivenName(tree.words[k - 1] ?? "") && first > begin) return first;
    // "Manager at Ocean Wick Abby Marsh": a given name that few bear
    const isLikely =
      rest.length === 2 && leaningOf(rest[0] ?? "") !== null && leaningOf(tree.words[k - 1] ?? "") === null;
    if (isLikely && first > begin && !isRole(tree.words[k - 1] ?? "")) return first;
    if (PLACES.has(place) || LONG_PLACES.has(place) || place.split(" ").every((word) => PORTFOLIOS.has(word))) return k;
  }
  return -1;
}

/** The role noun whose "of the …", "for …" or "to …" runs up to a token: its index; −1 where there is none. */
export function officeBefore(tree: Tree, begin: number): number {
  let hasPreposition = false;
  for (let k = begin - 1; k >= 0 && begin - k <= 12; k--) {
    const word = tree.words[k] ?? "";
    if (/^(?:of|for|to|at)$/.test(word)) hasPreposition = true;
    else if (hasPreposition && isRole(word)) return k;
    // "minister of mines and energy"
    else if (word === "and" && /^NN/.test(tagOf(tree, k - 1)) && /^NN/.test(tagOf(tree, k + 1))) continue;
    else if (!/^(?:NN|NNS|NNP|NNPS|DT|JJ|HYPH|POS)$/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}
