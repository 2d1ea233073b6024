import type { Span } from "../core/span.ts";
import { EVENTS_OF_SPEECH } from "../language/english/adverbials.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "./tree.ts";

/**
 * "The campaign | on Tuesday | said", "the board | in a statement | said", "protesters | for the first time in years | said": when, where and in what something
 * was said is no part of who said it; "Secretary Ada Lind | in a briefing in Port Marl | accused" is the secretary's, wherever a reader has put the
 * speaker. Not "the man in the video", "the groups that wrote
 * on Thursday", who are told apart by it. Cost: linear in the speakers in front of their verb.
 */
export const withClippedAdverbials = (scene: Scene, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal) => {
    const { who, cue } = proposal;
    if (who === null || cue === null || who.end > cue.start) return proposal;
    const words = scene.text.slice(who.start, who.end);
    const tree = treeAt(scene, who.start);
    const bare = tree && hasVerb(tree, who) ? words : withoutAdverbial(words);
    const clipped =
      bare === words ? proposal : { ...proposal, who: { start: who.start, end: who.start + bare.length } };
    const front =
      tree &&
      frontOfBriefing(
        tree,
        tree.tokens.findIndex(({ start }) => start >= who.start),
      );
    if (clipped === proposal && !front) return proposal;
    return {
      ...clipped,
      ...(tree && front ? { who: spanOf(tree, front) } : {}),
      also: [...(proposal.also ?? []), "clip-adverbial"],
    };
  });

/** "the groups that wrote to her on Thursday": when the groups did so. */
const hasVerb = (tree: Tree, { start, end }: Span): boolean =>
  tree.tokens.some(
    (token, k) => k > 0 && token.start > start && token.end <= end && /^(?:VB[DGNPZ]|W)/.test(tagOf(tree, k)),
  );

const [DAY, MONTH] = [
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.?)",
];
const DATE = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const WHEN = `(?:late |early |earlier |later )?on (?:${DAY}(?: (?:morning|afternoon|evening|night))?(?:,? ${DATE})?|${DATE})`;
const EVENT = `(?:in|at|during|via|through|by) (?:(?:an?|his|her|its|their|another|one) )?(?!the |that |this )(?:[\\p{L}’'-]+ ){0,3}?(?:${EVENTS_OF_SPEECH.join("|")})(?: (?:in|on|at|to|with|for|posted|released|issued|published|sent) [^,;:]*)?`;
const FIRST_TIME = "for the (?:first|second|third|last|umpteenth) time(?: (?:in|since|this) [^,;:]*)?";
const ADVERBIAL = new RegExp(`^(.*[\\p{L}\\p{N}.)”’"']),? (?:${WHEN}|${EVENT}|${FIRST_TIME}),?$`, "su");

/** How many such phrases may stand in a row: "on Monday in a statement". */
const MOST_PHRASES = 3;

function withoutAdverbial(words: string): string {
  let bare = words;
  for (let turn = 0; turn < MOST_PHRASES; turn++) {
    const shorter = ADVERBIAL.exec(bare)?.[1];
    // "people in an interview with whom": what is left must be more than a small word
    if (shorter === undefined || !/\p{L}{2}/u.test(shorter) || /\b(?:who|which|that|and|or|of)$/i.test(shorter)) break;
    bare = shorter;
  }
  // "A message on Aug. 26 says": which one of them
  return DOCUMENT_WORDS.has(/[\p{L}-]+$/u.exec(bare)?.[0].toLowerCase() ?? "") ? words : bare;
}

const EVENT_NOUNS: ReadonlySet<string> = new Set(EVENTS_OF_SPEECH);
/** How far in front of a place "in a briefing in" may begin. */
const LONGEST_BRIEFING = 6;

/** "[Secretary Ada Lind] in a news briefing in | Port Marl": who stands in front of the phrase that a place was read out of; null. */
function frontOfBriefing(tree: Tree, place: number): Range | null {
  if (!/^(?:in|at)$/.test(tree.words[place - 1] ?? "") || !EVENT_NOUNS.has(tree.words[place - 2] ?? "")) return null;
  let from = place - 3;
  while (from > 0 && place - from <= LONGEST_BRIEFING && /^(?:NN|JJ|DT|PRP\$)$/.test(tagOf(tree, from))) from--;
  if (!/^(?:in|at|during)$/.test(tree.words[from] ?? "") || !tagOf(tree, from - 1).startsWith("NN")) return null;
  let first = from - 1;
  while (first > 0 && /^(?:NN|JJ|DT|POS|HYPH|PRP\$)/.test(tagOf(tree, first - 1))) first--;
  // the first word of a sentence may be a name that was taken for a verb: "Skarling Harbour Secretary"
  if (first === 1 && /^(?:VBG|VB|UH|FW)$/.test(tagOf(tree, 0)) && tagOf(tree, 1).startsWith("NNP")) first = 0;
  return { first, last: from - 1 };
}
