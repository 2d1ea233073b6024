import type { Span } from "../core/span.ts";
import { TIMES_BEHIND_BY } from "../language/english/unnamed.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { partAt, quotationAt, type Scene } from "./scene.ts";
import { nounRange } from "./subject.ts";
import { childOf, spanOf, type Tree, tagOf } from "./tree.ts";

/** How far in front of a verb a name with its description may begin. */
const LONGEST_NAME = 12;
const IN_NAMES = /^(?:NN|JJ|DT|POS|PRP\$|HYPH)/;

/**
 * Who speaks, where a reader took nobody or somebody else by the place of the words:
 *
 *     Asked whether she had read it, | Oster said …      nobody here is said to have asked
 *     A curator, Dr. Frost, wrote to | the director …     the curator wrote, the director read it
 *     … with the chairman, Sir Ken Baines, | calling it   the chairman, not who sacked the manager
 *     A boy accused of an attack that shut | ten wards boasted …   the boy boasted
 *     A neighbour who works at | the depot had told …    the neighbour had told
 *     The heads denied it, | alleging that …              the heads allege
 *
 * Cost: linear in the readings and the tokens of their sentences.
 */
export function withMendedSpeakers(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const leaders = new Map<Tree, Proposal>();
  return proposals.map((read) => {
    const { cue } = read;
    const tree = cue === null ? null : treeAt(scene, cue.start);
    if (cue === null || tree === null) return read;
    const at = tree.tokens.findIndex(({ start }) => start >= cue.start);
    const proposal = mended(scene, tree, at, read, cue, leaders.get(tree));
    if (proposal.who !== null && quotationAt(scene, cue.start) < 0 && tagOf(tree, at) !== "VBG")
      leaders.set(tree, proposal);
    return proposal;
  });
}

function mended(
  scene: Scene,
  tree: Tree,
  at: number,
  proposal: Proposal,
  cue: Span,
  leader: Proposal | undefined,
): Proposal {
  const { who } = proposal;
  if (isAskedOfSpeaker(tree, at, who)) return { ...proposal, who: null };
  const writer = who === null ? null : writerInFront(scene, tree, at, cue, who);
  if (writer) return spokenBy(proposal, writer);
  const paper = who === null ? null : (paperOfDate(tree, at, who) ?? behindAs(scene, tree, who));
  if (paper) return spokenBy(proposal, paper);
  const whole = who === null ? null : (clauseAround(tree, at, who) ?? personOfClause(tree, at, who));
  if (whole) return spokenBy(proposal, whole);
  if (tagOf(tree, at) !== "VBG") return proposal;
  const companion = behindWith(tree, at);
  if (companion) return spokenBy(proposal, companion);
  const isOfLeader = who === null && leader?.who && tree.words[at - 1] === "," && leader.who.end <= cue.start;
  return isOfLeader && reaches(scene, leader, tree.tokens[at - 1]?.start ?? cue.start)
    ? spokenBy(proposal, leader.who as Span)
    : proposal;
}

/** With a speaker of its own, whom the reader had among the words that are said. */
const spokenBy = (proposal: Proposal, who: Span): Proposal => ({
  ...proposal,
  who,
  what:
    proposal.what.length > 1
      ? proposal.what.filter(({ end }) => (end !== who.end && end < who.start) || end > who.end)
      : proposal.what,
  also: [...(proposal.also ?? []), "mended-speaker"],
});

/** "Asked whether …, Oster said": the one who answers did not ask. */
const isAskedOfSpeaker = (tree: Tree, at: number, who: Span | null): boolean =>
  who !== null &&
  /^(?:asked|pressed|questioned|challenged)$/.test(tree.words[at] ?? "") &&
  (at === 0 || /^(?:,|when|and|but)$/.test(tree.words[at - 1] ?? "")) &&
  who.start > (tree.tokens[at]?.end ?? 0) &&
  tree.words[tree.tokens.findIndex(({ start }) => start >= who.start) - 1] === ",";

/** "A curator, Dr. Frost, wrote to [the director]": the name right in front of a verb whose "speaker" is whom it was written to; null. */
function writerInFront({ text }: Scene, tree: Tree, at: number, cue: Span, who: Span): Span | null {
  if (who.start < cue.end || !/^\s+to\s+$/.test(text.slice(cue.end, who.start)) || !/^VB[DZ]$/.test(tagOf(tree, at)))
    return null;
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST_NAME &&
    (IN_NAMES.test(tagOf(tree, first - 1)) || tree.words[first - 1] === ",")
  )
    first--;
  while (tree.words[first] === ",") first++;
  const last = tree.words[at - 1] === "," ? at - 2 : at - 1;
  return last >= first && tagOf(tree, last).startsWith("NN") ? spanOf(tree, { first, last }) : null;
}

/** The subject of the verb, where the speaker was read out of a clause that only tells of it; null. */
function clauseAround(tree: Tree, at: number, who: Span): Span | null {
  const subject = childOf(tree, at, "nsubj");
  const first = tree.tokens.findIndex(({ start }) => start >= who.start);
  if (subject < 0 || first <= subject + 1 || first > at || (tree.last[subject] ?? subject) < first) return null;
  const isInClause = tree.tokens.slice(subject + 1, first).some(({ tag }) => /^(?:VB[DNZ])$/.test(tag));
  return isInClause && (tree.tokens[at - 1]?.end ?? 0) === who.end
    ? spanOf(tree, nounRange(tree, subject, { first: 0, last: at - 1 }))
    : null;
}

const MONTH =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "A follow-up message on [Aug. 26] says": the paper, with its day; null. */
function paperOfDate(tree: Tree, at: number, who: Span): Span | null {
  const first = tree.tokens.findIndex(({ start }) => start >= who.start);
  const isDate = MONTH.test(tree.words[first] ?? "") || /^\d+$/.test(tree.words[first] ?? "");
  if (!isDate || first < 2 || !/^(?:on|of|from|dated|in)$/.test(tree.words[first - 1] ?? "")) return null;
  let begin = first - 1;
  while (
    begin > 0 &&
    (IN_NAMES.test(tagOf(tree, begin - 1)) || tree.words[begin] === "-" || tree.words[begin - 2] === "-")
  )
    begin--;
  return begin < first - 1 && tagOf(tree, first - 2).startsWith("NN")
    ? spanOf(tree, { first: begin, last: at - 1 })
    : null;
}

/** In a headline, "Oil slips as [Gulf states] hint at a rise"; null. */
function behindAs(scene: Scene, tree: Tree, who: Span): Span | null {
  if (partAt(scene, tree)?.kind !== "title") return null;
  const first = tree.tokens.findIndex(({ start }) => start >= who.start);
  const last = tree.tokens.findLastIndex(({ end }) => end <= who.end);
  for (let k = first + 2; k < last; k++)
    if (/^(?:as|after|while)$/.test(tree.words[k] ?? "") && !/^(?:such|well|known|so)$/.test(tree.words[k - 1] ?? ""))
      return spanOf(tree, { first: k + 1, last });
  return null;
}

const LONGEST_RELATIVE = 10;

/** "a neighbour who works at [the depot] had told her": who speaks is the person that the clause tells of, and not its last noun; null. */
function personOfClause(tree: Tree, at: number, who: Span): Span | null {
  const first = tree.tokens.findIndex(({ start }) => start >= who.start);
  const last = at - 1;
  if (first < 4 || tree.tokens[last]?.end !== who.end) return null;
  const isTime = TIMES_BEHIND_BY.has(tree.words[last] ?? "") && !tagOf(tree, last).startsWith("NNP");
  if (!isTime && !/^(?:at|in|on|of|for|with|from|near|by)$/.test(tree.words[first - 1] ?? "")) return null;
  let relative = first - 2;
  while (relative > 1 && first - relative < LONGEST_RELATIVE && !/^(?:who|,|;|:)$/.test(tree.words[relative] ?? ""))
    relative--;
  if (tree.words[relative] !== "who" || !tagOf(tree, relative - 1).startsWith("NN")) return null;
  let begin = relative - 1;
  while (begin > 0 && /^(?:DT|JJ|NN|NNP|CD|PRP\$|HYPH)$/.test(tagOf(tree, begin - 1))) begin--;
  return spanOf(tree, { first: begin, last });
}

/** "with the chairman, Sir Ken Baines, [describing it as]": who stands between "with" and the participle; null. */
function behindWith(tree: Tree, at: number): Span | null {
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST_NAME &&
    (IN_NAMES.test(tagOf(tree, first - 1)) || tree.words[first - 1] === ",")
  )
    first--;
  if (tree.words[first - 1] !== "with" || !/^(?:,|and|;)$/.test(tree.words[first - 2] ?? "")) return null;
  const last = tree.words[at - 1] === "," ? at - 2 : at - 1;
  return last >= first && tagOf(tree, last).startsWith("NN") ? spanOf(tree, { first, last }) : null;
}

/** Does what somebody is read as saying reach up to a comma? */
const reaches = ({ text }: Scene, { what }: Proposal, comma: number): boolean =>
  what.some(({ end }) => end >= comma || text.slice(end, comma).trim() === "");
