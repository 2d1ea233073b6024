import type { Span } from "../core/span.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import { isPersonsNoun } from "../language/english/person-nouns.ts";
import { isThingNoun, TELLING_THINGS } from "../language/english/thing-nouns.ts";
import { isPersonNoun } from "../language/english/unnamed.ts";
import type { Proposal } from "./proposal.ts";
import { relativeHead } from "./resolve/relative.ts";
import { isRole } from "./resolve/role-of.ts";
import { headOf, treeAt } from "./resolve/source-head.ts";
import { partAt, quotationAt, type Scene } from "./scene.ts";
import { isSpeakerNoun } from "./speaker-nouns.ts";
import { type Tree, tagOf } from "./tree.ts";

/**
 * A thing that shows, means or promises something says nothing: the outlet tells what it sees in it.
 *
 *     the value of the pound fell, signalling that …        dropped
 *     windmills that promise a fairer price                  dropped
 *     a banner read “…”; the hotel said; photos show        read: words, those who run a house, what somebody saw
 *     1959: “Champions …”                                   dropped: a date in front of a colon
 *     # Climate: Party on track                             dropped: a headline's label
 *
 * Cost: linear in the readings; a look into a list for each that no construction of speech vouches for.
 */
export const withoutThings = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ rule, who, cue, what }) => {
    if (who === null || cue === null || what.length === 0) return true;
    const tree = treeAt(scene, who.start);
    if (tree === null) return true;
    if (OPENS_OTHER.test(scene.text.slice(who.start, who.end))) return true;
    const isColon = /^:/.test(scene.text.slice(cue.start, cue.end));
    const head = headOf(tree, who);
    if (head < 0) return !isColon;
    if (isColon) return !isDate(tree, head) && !(rule.startsWith("learned:") && isTitle(scene, tree));
    return isSaid(scene, cue) || !isThing(scene, tree, head) || holdsSpeaker(tree, who, head);
  });

/** "Low yields support the price", "no evidence supports it", "a system to support them": held up, and nobody's view. */
function isSupport(tree: Tree, head: number, cue: string): boolean {
  if (!/\bsupport(?:s|ed|ing)?$/i.test(cue)) return false;
  const word = tree.words[head] ?? "";
  if (/^(?:this|that|it|which|these|those)$/.test(word) && tagOf(tree, head) !== "WDT") return true;
  const at = /^(?:that|which)$/.test(word) ? relativeHead(tree, head) : head;
  const noun = tree.words[at] ?? "";
  if (!/^NNS?$/.test(tagOf(tree, at)) || isRole(noun) || isRole(noun.replace(/s$/, ""))) return false;
  return (
    DOCUMENT_WORDS.has(noun) || !(isSpeakerNoun(noun) || isPersonsNoun(noun) || isPersonNoun(noun.replace(/s$/, "")))
  );
}

/** The same, and what in somebody's words holds something up and has no view of it: "no evidence supports it", "a system to support them". */
export const withoutThingsInside = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  withoutThings(scene, proposals).filter(({ attitude, who, cue }) => {
    const tree = who && attitude === "supports" ? treeAt(scene, who.start) : null;
    if (who === null || cue === null || tree === null) return true;
    if (!isSupport(tree, headOf(tree, who), scene.text.slice(cue.start, cue.end))) return true;
    if (quotationAt(scene, cue.start) >= 0) return false;
    return !proposals.some(({ what }) => what.some(({ start, end }) => start <= cue.start && cue.end <= end));
  });

/** What opens on something else than the thing: somebody of whom it is told ("whose car", "One, in overalls"), a circumstance, an age. */
const OPENS_OTHER =
  /^(?:whose|one|another|others|some|many|most|several|all|both|none|to|in|on|with|from|by|at)\b|-year-old/i;

/** Verbs that only words or people can be the subject of: what "said" it is a house, a sheet, a voice. */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|tells?|told|telling|reads?|stat(?:es?|ed|ing)|announc(?:es?|ed|ing)|confirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|apologi[sz](?:es?|ed|ing)|declin(?:es?|ed|ing)|add(?:s|ed|ing)|claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|accus(?:es?|ed|ing)|argu(?:es?|ed|ing)|warn(?:s|ed|ing)?|declar(?:es?|ed|ing)|report(?:s|ed|ing)?|according to|writ(?:es?|ing)|wrote|ask(?:s|ed|ing)?|quot(?:es?|ed|ing))\b/i;
const isSaid = ({ text }: Scene, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  SAYING.test(text.slice(start, end));

/** In a headline a colon is a label's, if no construction knows who speaks in front of it. */
const isTitle = (scene: Scene, tree: Tree): boolean => partAt(scene, tree)?.kind === "title";

const isDate = (tree: Tree, head: number): boolean =>
  tagOf(tree, head) === "CD" || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.words[head] ?? "");

/** "outlets and activist reporters": somebody who speaks beside the thing, or in front of it. */
function holdsSpeaker(tree: Tree, { start, end }: Span, head: number): boolean {
  return tree.tokens.some(
    (token, k) =>
      token.start >= start &&
      token.end <= end &&
      k !== head &&
      /^NN/.test(token.tag) &&
      tagOf(tree, k + 1) !== "POS" &&
      (isRole(tree.words[k] ?? "") || (token.tag.startsWith("NNP") && k < head)),
  );
}

/** A common noun for a thing, or "that" and "which" behind one. Not "Wines believes": a name at the head of its sentence. */
function isThing({ text }: Scene, tree: Tree, at: number): boolean {
  const head = /^(?:that|which)$/.test(tree.words[at] ?? "") ? relativeHead(tree, at) : at;
  const token = tree.tokens[head];
  if (token === undefined || !/^NNS?$/.test(token.tag) || /^\p{Lu}/u.test(text.slice(token.start, token.end)))
    return false;
  // "hard-liners"; "a woman from the floor": somebody in front
  if (/[-–]/.test(text.charAt(token.start - 1)) || isFromSomewhere(tree, head)) return false;
  const word = tree.words[head] ?? "";
  if (isSpeakerNoun(word) || DOCUMENT_WORDS.has(token.lemma) || TELLING_THINGS.has(token.lemma)) return false;
  return isThingNoun(token.lemma.toLowerCase());
}

const isFromSomewhere = (tree: Tree, head: number): boolean => {
  let first = head;
  while (first > 0 && /^(?:DT|JJ|NN|PRP\$)$/.test(tagOf(tree, first - 1))) first--;
  return (
    /^(?:from|of|in|at|behind|among)$/.test(tree.words[first - 1] ?? "") &&
    /^(?:NN|CD|DT|PRP)/.test(tagOf(tree, first - 2))
  );
};
