import { SPOKEN_PIECES, TIME_NOUNS } from "../../language/english/adverbials.ts";
import { leaningOf } from "../../language/english/given-names.ts";
import { GROUP_NOUNS, ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { OFFICES } from "../../language/english/role-families.ts";
import { HONORIFICS } from "../../language/english/titles.ts";
import type { Scene } from "../scene.ts";
import { childOf, childrenOf, isPunctuation, type Range, subtreeOf, type Tree, tagOf } from "../tree.ts";
import { isGivenName } from "./name-kind.ts";
import { nameRunAt } from "./name-run.ts";
import { lastOfOffice } from "./office-words.ts";
import { isRole } from "./role-of.ts";

/**
 * The body or the people that somebody with a role belongs to: "a spokesman for [the harbour board]", "[the ministry]'s director", "vice president of sales
 * at [Carrow Mills]"; null where none is told. What an office is over ("minister of justice"), a time ("the chief at the time"), what something
 * was said in ("the army in a statement") and the name of whoever holds the role are none.
 *
 * May mislead: "owner of the ferry" belongs to the ferry.
 */
export function bodyOfRole(scene: Scene, tree: Tree, head: number): Range | null {
  const office = lastOfOffice(tree, head);
  for (const child of childrenOf(tree, head)) {
    const preposition = childOf(tree, child, "case");
    const word = tree.words[preposition] ?? "";
    const isBehind =
      preposition > office && child > preposition && BELONGING.test(word) && tagOf(tree, child).startsWith("NN");
    const isOwner = child < head && preposition > child && tagOf(tree, preposition) === "POS";
    if (!isBehind && !isOwner) continue;
    // "Ada Lind's superior": beside whom, and in no body
    if (isOwner && BESIDE.test(tree.words[head] ?? "")) continue;
    const body = isOwner
      ? { first: behindMarks(tree, { first: subtreeOf(tree, child).first, last: child }), last: preposition - 1 }
      : clipped(
          scene,
          tree,
          { first: Math.max(preposition + 1, tree.first[child] ?? child), last: tree.last[child] ?? child },
          child,
        );
    if (isOwner || !isBody(tree, child)) {
      const further = isOwner ? null : bodyFurther(scene, tree, preposition);
      if (further) return further;
      if (!isOwner && (isNone(tree, child, word) || word === "on")) continue;
    }
    if (body.first <= body.last) return body;
  }
  return bodyRightBehind(scene, tree, office);
}

const BESIDE =
  /^(?:superior|boss|supervisor|predecessor|successor|colleague|rival|opponent|friend|neighbou?r|wife|husband|widow|partner|(?:grand)?(?:father|mother|son|daughter)|brother|sister|uncle|aunt|cousin|nephew|niece)$/;

/** "managing director of [Carrow Mills]", wherever the parse hangs it; null. */
function bodyRightBehind(scene: Scene, tree: Tree, office: number): Range | null {
  const first = tree.words[office + 2] === "the" ? office + 3 : office + 2;
  if (!/^(?:of|at|for)$/.test(tree.words[office + 1] ?? "") || !tagOf(tree, first).startsWith("NNP")) return null;
  return clipped(scene, tree, { first, last: lastOfRow(tree, first) });
}

/** The last of the capitalised words of a body's name that stand from a token on. */
function lastOfRow(tree: Tree, first: number): number {
  let last = first;
  while (/^(?:NN|HYPH|POS|JJ)/.test(tagOf(tree, last + 1)) || isHyphen(tree, last) || isJoining(tree, last + 1)) last++;
  return last;
}

const BELONGING = /^(?:of|for|at|in|with|from|within|inside|on)$/;

const isBody = (tree: Tree, noun: number): boolean =>
  tagOf(tree, noun).startsWith("NNP") ||
  ORGANISATION_WORDS.has(tree.words[noun] ?? "") ||
  GROUP_NOUNS.has(tree.words[noun] ?? "");

/** "at the time", "in a statement", "for the first time in years". */
const isNone = (tree: Tree, noun: number, preposition: string): boolean =>
  TIME_NOUNS.has(tree.words[noun] ?? "") ||
  /^(?:history|world|today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    tree.words[noun] ?? "",
  ) ||
  // "the nominee for commerce secretary": an office, and nobody's
  (preposition === "for" && isOffice(tree.words[noun] ?? "")) ||
  (/^(?:in|on|at|from|with)$/.test(preposition) && SPOKEN_PIECES.has(tree.words[noun] ?? ""));

const isOffice = (word: string): boolean => OFFICES.has(word) || /^(?:secretary|minister|ambassador|judge)$/.test(word);

/** How far behind the first preposition "at Carrow Mills" may begin. */
const LONGEST_WAY = 8;

/** "vice president | of business development at [Carrow Mills]": the capitalised body behind "at" that stands further on in the same words; null. */
function bodyFurther(scene: Scene, tree: Tree, from: number): Range | null {
  for (let k = from + 1; k - from <= LONGEST_WAY; k++) {
    const tag = tagOf(tree, k);
    if (k > from + 1 && tree.words[k] === "at") {
      const first = tree.words[k + 1] === "the" ? k + 2 : k + 1;
      if (!tagOf(tree, first).startsWith("NNP")) return null;
      return clipped(scene, tree, { first, last: lastOfRow(tree, first) });
    }
    if (!/^(?:NN|JJ|IN|DT|CC|HYPH|PRP\$|CD)/.test(tag)) return null;
  }
  return null;
}

/** "University [of] Wick", "University [of the] North" */
const isJoining = (tree: Tree, at: number): boolean =>
  (/^(?:of|for|and|&)$/.test(tree.words[at] ?? "") &&
    (tagOf(tree, at + 1).startsWith("NNP") ||
      (tree.words[at + 1] === "the" && tagOf(tree, at + 2).startsWith("NNP")))) ||
  (tree.words[at] === "the" && /^(?:of|for)$/.test(tree.words[at - 1] ?? "") && tagOf(tree, at + 1).startsWith("NNP"));

/** Up to the first mark or verb behind its noun, the day or the name of a person in it. */
function clipped(scene: Scene, tree: Tree, { first, last }: Range, noun = first): Range {
  const begin = behindMarks(tree, { first, last });
  for (let k = begin + 1; k <= last; k++) {
    const isMark = isPunctuation(tree, k) && !isHyphen(tree, k);
    const isVerb = /^(?:W|VB|MD)/.test(tagOf(tree, k)) || tree.words[k] === "that";
    if ((k > noun && (isMark || isVerb)) || isDay(tree, k) || isHolder(scene, tree, k))
      return { first: begin, last: k - 1 };
  }
  return { first: begin, last };
}

function behindMarks(tree: Tree, { first, last }: Range): number {
  let begin = first;
  while (begin < last && isPunctuation(tree, begin)) begin++;
  return begin;
}

/** "Secretary at Carrow Mills [Ada Lind]": a given name and a surname right behind a body's. Not "University of [Ada Lind]". */
function isHolder(scene: Scene, tree: Tree, at: number): boolean {
  const before = (tree.words[at - 1] ?? "").replace(/\.$/, "");
  const isLikely = leaningOf(tree.words[at] ?? "") !== null && tagOf(tree, at + 1).startsWith("NNP");
  if (!(isGivenName(tree.words[at] ?? "") || isLikely) || !tagOf(tree, at - 1).startsWith("NN")) return false;
  if (isRole(before) || HONORIFICS.has(before)) return false;
  const run = nameRunAt(scene, tree, at);
  const isName = run?.kind === "person" && run.words.length > 1 && !run.isGuessed;
  // "the United Mine Workers of Wick"
  return isName && tagOf(tree, run.last + 1) !== "POS" && !/^(?:of|for|and|&)$/.test(tree.words[run.last + 1] ?? "");
}

/** "think[-]tank" */
const isHyphen = (tree: Tree, at: number): boolean =>
  /^[-‐‑]$/.test(tree.words[at] ?? "") && tree.tokens[at - 1]?.end === tree.tokens[at]?.start;

/** "on Monday", behind a place or a body. */
const isDay = (tree: Tree, index: number): boolean =>
  tree.words[index] === "on" && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.words[index + 1] ?? "");
