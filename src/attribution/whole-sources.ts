import { leaningOf } from "../language/english/given-names.ts";
import type { Proposal } from "./proposal.ts";
import { lastBeforeSmall } from "./resolve/body-run.ts";
import { lastOfOffice } from "./resolve/office-words.ts";
import { isRole } from "./resolve/role-of.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { isVerbOnly, withAsideBehind } from "./subject.ts";
import { type Range, spanOf, type Tree, tagOf } from "./tree.ts";

/**
 * "Lind, 56, who sat on the board, said": where a reader took the bare name, what stands between commas and tells who that is belongs to it;
 * "The owner – once a diver – said": where one took what stands between dashes, the name in front of them does; "a person who was in the room
 * said": the person does. "which engineers say" is the engineers'. A participle that was taken for a part of the cue tells who speaks; what
 * stands in front of a colon, opens the sentence with a participle or tells the day does not; nor does the day behind an inverted verb.
 */
export function withWholeSources(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => {
    const { who, cue } = proposal;
    if (who && cue && cue.end <= who.start) {
      const end = who.start + withoutDay(scene.text.slice(who.start, who.end)).length;
      return end === who.end ? proposal : { ...proposal, who: { start: who.start, end } };
    }
    const tree = who && cue && who.end < cue.start ? treeAt(scene, cue.start) : null;
    if (!who || !cue || !tree) return proposal;
    const first = tree.tokens.findIndex(({ start }) => start >= who.start);
    const last = tree.tokens.findLastIndex(({ end }) => end <= who.end);
    const began = tree.tokens.findIndex(({ start }) => start >= cue.start);
    if (first < 0 || last < first || began < 0 || tree.tokens[first]?.start !== who.start) return proposal;
    const taken = verbBehindParticiple(tree, last, {
      first: began,
      last: tree.tokens.findLastIndex(({ end }) => end <= cue.end),
    });
    const verb = taken ?? began;
    const range = { first, last: taken === null ? last : taken - 1 };
    const whole =
      withOtherLand(tree, range) ??
      withOfficeInFront(tree, range) ??
      withNameInFront(tree, range, verb) ??
      behindColon(tree, range) ??
      behindFront(tree, range) ??
      behindDate(tree, range) ??
      withoutRelative(tree, range) ??
      withNounInFront(tree, range) ??
      withAsideBehind(tree, range, verb);
    const name = taken === null ? endOfName(scene, tree, whole, began) : whole.last;
    if (name > whole.last) {
      const verbAt = tree.tokens[name + 1]?.start ?? cue.start;
      return {
        ...proposal,
        who: spanOf(tree, { first: whole.first, last: name }),
        cue: { start: verbAt, end: cue.end },
        also: [...(proposal.also ?? []), "whole-source"],
      };
    }
    const how = taken === null ? adverbAtEnd(tree, whole, verb) : -1;
    if (whole.last === last && whole.first === first && how < 0) return proposal;
    const begin = taken ?? (how < 0 ? null : how);
    return {
      ...proposal,
      who: spanOf(tree, how < 0 ? whole : { first: whole.first, last: how - 1 }),
      cue: begin === null ? cue : { start: tree.tokens[begin]?.start ?? cue.start, end: cue.end },
      also: [...(proposal.also ?? []), "whole-source"],
    };
  });
}

/** "Ropes | Anywhere said", with the last word of a name taken for a part of the cue: its place; the end of the range where it is not so. */
function endOfName(scene: Scene, tree: Tree, { first, last }: Range, began: number): number {
  const name = began === last + 1 ? lastBeforeSmall(scene, tree, first) : -1;
  return name === began ? name : last;
}

/** "the source | further claimed", "the firm | flat-out denied": where an adverb in front of the verb begins that was taken for a part of the name; −1. */
function adverbAtEnd(tree: Tree, { first, last }: Range, verb: number): number {
  if (last !== verb - 1 || last <= first) return -1;
  if (tree.words[last] === "out" && tree.words[last - 1] === "-" && tree.words[last - 2] === "flat")
    return last - 2 > first ? last - 2 : -1;
  return ADVERB.test(tree.words[last] ?? "") && /^(?:NN|RB|JJR?)/.test(tagOf(tree, last)) ? last : -1;
}
const ADVERB = /^(?:further|also|then|later|again|reportedly|allegedly|repeatedly|previously|recently|subsequently)$/;

/** "a person | not authorised to speak said": the verb of saying that ends a cue which begins with a participle of the noun in front; null. */
function verbBehindParticiple(tree: Tree, noun: number, { first, last }: Range): number | null {
  const participle = tree.words[first] === "not" ? first + 1 : first;
  if (noun !== first - 1 || participle >= last || tagOf(tree, participle) !== "VBN" || !/^NN/.test(tagOf(tree, noun)))
    return null;
  const isVerb = /^VB[DZP]$/.test(tagOf(tree, last));
  return isVerb && !/^(?:VB|TO|MD)/.test(tagOf(tree, last - 1)) ? last : null;
}

/** "Correction, 4 May: | an earlier version said": what stands in front of a colon is a heading; "something | their backers deny"; null. */
function behindColon(tree: Tree, { first, last }: Range): Range | null {
  if (/^(?:something|which|what)$/.test(tree.words[first] ?? "") && /^(?:DT|PRP\$)$/.test(tagOf(tree, first + 1)))
    return last > first + 1 ? { first: first + 1, last } : null;
  for (let at = last - 1; at > first; at--)
    if (tree.words[at] === ":" && BEGINS_NOUN.test(tagOf(tree, at + 1))) return { first: at + 1, last };
  return null;
}

/**
 * "Writing in the journal Polar Science, | a team said": what opens a sentence with a participle and has no verb of its own ends at the comma, and
 * who speaks begins behind it; null.
 */
function behindFront(tree: Tree, { first, last }: Range): Range | null {
  if (first === 0 || tagOf(tree, 0) !== "VBG" || !/^(?:in|on|at|to|from|before|after|for)$/.test(tree.words[1] ?? ""))
    return null;
  for (let at = 1; at < first; at++) if (tree.words[at] === "," || FINITE.test(tagOf(tree, at))) return null;
  for (let at = first + 1; at < last; at++)
    if (tree.words[at] === ",") return BEGINS_NOUN.test(tagOf(tree, at + 1)) ? { first: at + 1, last } : null;
  return null;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "On Monday 4 October | the Herald reported": a day and its month tell when; null. */
function behindDate(tree: Tree, { first, last }: Range): Range | null {
  for (let at = first; at < Math.min(last, first + 4); at++) {
    if (!MONTHS.test(tree.words[at] ?? "")) continue;
    const isDated = tagOf(tree, at - 1) === "CD" || tagOf(tree, at + 1) === "CD";
    const next = tagOf(tree, at + 1) === "CD" ? at + 2 : at + 1;
    const behind = tagOf(tree, next) === "CD" && /^\d{4}$/.test(tree.words[next] ?? "") ? next + 1 : next;
    return isDated && behind <= last && BEGINS_NOUN.test(tagOf(tree, behind)) ? { first: behind, last } : null;
  }
  return null;
}
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;

/**
 * "said Ada Morrow | on Friday, March 3": the day tells when it was said. Behind a noun that hangs on a preposition ("a witness to the attack on
 * Friday") it may tell of that, and stays.
 */
function withoutDay(who: string): string {
  const bare = DAY_BEHIND.exec(who)?.[1];
  if (bare === undefined) return who;
  return /\p{Lu}[\p{L}\d.'’-]*$/u.test(bare) || !/\s(?:to|in|at|by|about|after|before)\s/.test(bare) ? bare : who;
}
const [DAY_NAME, MONTH_NAME] = [
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.?)",
];
const DATE = `(?:${MONTH_NAME} \\d{1,2}|\\d{1,2} ${MONTH_NAME})(?:,? \\d{4})?`;
const DAY_BEHIND = new RegExp(`^(.*[^\\s,]),? on (?:${DAY_NAME}(?:,? ${DATE})?|${DATE})$`, "s");

/** "a person | who was in the room": with the noun that the clause tells of, where no comma parts them; null. */
function withNounInFront(tree: Tree, { first, last }: Range): Range | null {
  const noun = first - 1;
  if (tree.words[first] !== "who" || last === first || !/^NN/.test(tagOf(tree, noun))) return null;
  return { first: Math.min(noun, tree.first[noun] ?? noun), last };
}

/** "the dam, which | engineers say is sound", "the man who | police say was drunk": without the pronoun for what is talked about; null. */
function withoutRelative(tree: Tree, { first, last }: Range): Range | null {
  const begin = isRelative(tree, first) ? first + 1 : Math.max(first, tree.first[last] ?? first);
  return begin > Math.max(first, 1) &&
    last >= begin &&
    isRelative(tree, begin - 1) &&
    BEGINS_NOUN.test(tagOf(tree, begin))
    ? { first: begin, last }
    : null;
}

const BEGINS_NOUN = /^(?:DT|NN|JJ|PRP|CD)/;
const isRelative = (tree: Tree, at: number): boolean =>
  /^(?:which|that|whom?)$/.test(tree.words[at] ?? "") && /^W/.test(tagOf(tree, at)) && !isTime(tree, at + 1);
/** "that night" */
const isTime = (tree: Tree, at: number): boolean =>
  /^(?:night|day|week|month|year|time|morning|evening|afternoon|summer|winter)$/.test(tree.words[at] ?? "");

/** "the Australian and | New Zealand governments said": with the land in front that the same noun is said of; null. */
function withOtherLand(tree: Tree, { first, last }: Range): Range | null {
  const isOf = tree.words[first - 1] === "and" && /^(?:JJ|NNP)/.test(tagOf(tree, first)) && tagOf(tree, last) === "NNS";
  const isLand =
    isOf &&
    tagOf(tree, first - 2) === "JJ" &&
    /(?:[ei]an|ish|ese|eli|[ae]nch|utch|ek|ss|raqi)$/.test(tree.words[first - 2] ?? "");
  if (!isLand || last === first) return null;
  return { first: tree.words[first - 3] === "the" ? first - 3 : first - 2, last };
}

/** "[Planning] officer Tim Lay", "[Think] tank", the first word taken for a verb; "[minister of mines and] energy Tom Lay"; null. */
const withOfficeInFront = (tree: Tree, { first, last }: Range): Range | null =>
  withOfficeOver(tree, { first, last }) ?? (first === 1 && isOfficeOrTank(tree) ? { first: 0, last } : null);

const isOfficeOrTank = (tree: Tree): boolean =>
  (tagOf(tree, 0) === "VBG" && isRole(tree.words[1] ?? "") && tagOf(tree, 2).startsWith("NNP")) ||
  (tree.words[0] === "think" && /^tanks?$/.test(tree.words[1] ?? ""));

/** "Ocean Wick [Abby Lay]": capitalised words that end in a given name and a surname. */
const isNameAtEnd = (tree: Tree, { first, last }: Range): boolean =>
  last - first >= 2 &&
  leaningOf(tree.words[last - 1] ?? "") !== null &&
  tree.tokens.slice(first, last + 1).every(({ tag }) => tag.startsWith("NNP"));

/** "[Wick's minister of mines and] energy Tom Lay": with the office whose end was read as the beginning of a name; null. */
function withOfficeOver(tree: Tree, { first, last }: Range): Range | null {
  // "[Marketing Manager at] Ocean Wick Abby Lay"
  if (tree.words[first - 1] === "at" && isRole(tree.words[first - 2] ?? "") && isNameAtEnd(tree, { first, last })) {
    let begin = first - 2;
    while (/^(?:NNP?|JJ|DT|VBG)$/.test(tagOf(tree, begin - 1))) begin--;
    return { first: begin, last };
  }
  for (let office = first - 1; office >= 0 && first - office <= LONGEST_NAME; office--) {
    if (!/^(?:NN|JJ|IN|CC)/.test(tagOf(tree, office))) return null;
    const end = lastOfOffice(tree, office);
    if (end < first || end >= last || !tagOf(tree, end + 1).startsWith("NNP")) continue;
    const begin =
      tagOf(tree, office - 1) === "POS"
        ? office - 2
        : /^(?:DT|JJ)$/.test(tagOf(tree, office - 1))
          ? office - 1
          : office;
    return { first: Math.max(begin, 0), last };
  }
  return null;
}

const LONGEST_NAME = 10;
/** An unknown name may be taken for a cry or a foreign word. */
const IN_NAMES = /^(?:NN|UH|FW|DT|JJ|CD|PRP\$|POS|IN|HYPH)/;
const isDash = (word: string | undefined): boolean => word !== undefined && /^(?:–|—|--)$/.test(word);

/** From the name in front of the dashes that the words stand between to the second dash, right before the verb; null. */
function withNameInFront(tree: Tree, { first, last }: Range, verb: number): Range | null {
  const closing = isDash(tree.words[last]) ? last : last + 1;
  const dash = tagOf(tree, first - 1) === "RB" ? first - 2 : first - 1;
  if (!isDash(tree.words[dash]) || !isDash(tree.words[closing]) || !isVerbOnly(tree, closing + 1, verb)) return null;
  let begin = dash;
  while (begin > 0 && dash - begin < LONGEST_NAME && IN_NAMES.test(tagOf(tree, begin - 1))) begin--;
  return begin < dash && /^(?:NN|UH|FW)/.test(tagOf(tree, dash - 1)) ? { first: begin, last: closing } : null;
}
