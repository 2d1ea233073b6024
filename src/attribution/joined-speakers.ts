import { overlaps, type Span } from "../core/span.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import type { Proposal } from "./proposal.ts";
import { phraseOf } from "./resolve/mention.ts";
import type { Scene } from "./scene.ts";
import { isSpeakerNoun } from "./speaker-nouns.ts";
import { subjectOf } from "./subject.ts";
import { spanOf, type Tree, tagOf } from "./tree.ts";

/** Who speaks where a verb goes on with what another began: a participle behind a comma, a second verb behind "and". */

/** "the president's [order declaring] that": a paper right in front of a participle that only papers and people are the subject of; null where none is. */
export function paperInFront(tree: Tree, at: number, { who, cue }: Proposal): Span | null {
  if (
    !DOCUMENT_WORDS.has(tree.words[at - 1] ?? "") ||
    tagOf(tree, at - 1) !== "NN" ||
    !DECLARES.test(tree.words[at] ?? "")
  )
    return null;
  const { first, last } = phraseOf(tree, at - 1, at - 1);
  const paper = spanOf(tree, { first, last });
  return who !== null && cue !== null && (overlaps(who, paper) || who.start > cue.start) ? null : paper;
}
const DECLARES =
  /^(?:declaring|stating|saying|claiming|alleging|warning|demanding|urging|ordering|calling|accusing|asking)$/;

/** "[which] considers it biased and has rejected it": what a relative clause tells of on both sides of "and"; null where no relative spoke there, or somebody was read. */
export function goesOnWith(tree: Tree, at: number, { who, attitude }: Proposal, leader?: Proposal): Span | null {
  if (who !== null || attitude === "perceives" || !leader?.who || !leader.cue || tree.words[at - 1] !== "and")
    return null;
  const relative = tree.tokens.find(({ start }) => start === leader.who?.start);
  const isActive = /^(?:VB[DZP]|MD)$/.test(tagOf(tree, at)) && !/^(?:was|were|is|are)$/.test(tree.words[at] ?? "");
  if (!relative?.tag.startsWith("W") || !isActive || tree.words[at + 1] === "been") return null;
  return leader.cue.end < (tree.tokens[at]?.start ?? 0) ? leader.who : null;
}

/** "The board disputed whether …, calling it misleading": the subject of the verb that a participle behind a comma goes on with. */
export function subjectInFront(tree: Tree, at: number, { who }: Proposal): Span | null {
  if (who !== null || tree.words[at - 1] !== ",") return null;
  const subject = subjectOf(tree, at);
  const speaks =
    subject !== null &&
    subject.from === "shared" &&
    subject.range.last < at &&
    (subject.kind === "pronoun" ||
      /^NNP/.test(tagOf(tree, subject.head)) ||
      isSpeakerNoun(tree.words[subject.head] ?? ""));
  return speaks ? spanOf(tree, subject.range) : null;
}

/** Whoever spoke in the clause that a participle goes on with: "The heads denied it, alleging"; null where it does not. */
export function leaderOf(scene: Scene, tree: Tree, at: number, { who, cue }: Proposal, leader?: Proposal): Span | null {
  // "said that the penalty had been reviewed, adding": nothing inside the words adds
  const isInside = who !== null && leader?.what.some(({ start, end }) => start <= who.start && who.end <= end) === true;
  if ((who !== null && !isInside) || cue === null || !leader?.who) return null;
  if (tree.words[at - 1] !== "," || leader.who.end > cue.start || (!ADDS.test(tree.words[at] ?? "") && isInside))
    return null;
  const comma = tree.tokens[at - 1]?.start ?? cue.start;
  const reaches = leader.what.some(({ end }) => end >= comma || scene.text.slice(end, comma).trim() === "");
  return reaches ? leader.who : null;
}

const ADDS =
  /^(?:adding|saying|insisting|stressing|noting|explaining|arguing|warning|claiming|calling|describing|citing)$/;
