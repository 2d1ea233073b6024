import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";

/** "… was dry and", "… would hold, but later" in front of the second cue or its speaker. */
const JOINT = /,?\s+(?:and|but|though|while)\s+(?:(?:also|later|then|now|\p{L}+ly)\s+){0,2}$/u;
/** "…, saying that": a participle goes on with the speaker's own clause. */
const COMMA = /,\s+$/u;
const LONGEST_JOINT = 40;

/**
 * "The master said that the lock was dry and warned the crews": where a conjunction joins a second cue, of which the learned reader says that the
 * outlet reports it itself, the first content ends in front of the conjunction. Only where the second content reaches as far as the first.
 * Cost: linear in the readings, but for those inside each other.
 */
export function withoutJoined(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const joined = proposals.filter((proposal) => isOutlets(scene, proposal)).sort((a, b) => startOf(a) - startOf(b));
  const starts = joined.map(startOf);
  return proposals.map((proposal) => {
    const last = proposal.what.at(-1);
    if (!last || !proposal.cue || proposal.cue.start > last.start) return proposal;
    const level = quotationAt(scene, proposal.cue.start);
    for (let at = firstAfter(starts, last.start); at < joined.length && (starts[at] ?? 0) < last.end; at++) {
      const other = joined[at];
      if (!other || other === proposal || quotationAt(scene, starts[at] ?? 0) !== level || endOf(other) < last.end - 1)
        continue;
      // "in which he called her … and referred to …": the second cue goes on with a clause of the content
      if (other.who && other.who.start > last.start && other.who.start !== starts[at]) continue;
      const from = Math.max(last.start, (starts[at] ?? 0) - LONGEST_JOINT);
      const joint = (isParticiple(scene, other) ? COMMA : JOINT).exec(scene.text.slice(from, starts[at]));
      if (!joint || from + joint.index <= last.start) continue;
      const what = [...proposal.what.slice(0, -1), { start: last.start, end: from + joint.index }];
      return { ...proposal, what, also: [...(proposal.also ?? []), "joined-cue"] };
    }
    return proposal;
  });
}

/** Read by the learned reader, and by a verb: "conflicting stories and many questions about" is one thing. */
const isOutlets = (scene: Scene, { rule, also, cue }: Proposal): boolean =>
  cue !== null &&
  (rule.startsWith("learned:") || (also ?? []).some((name) => name.startsWith("agrees:learned"))) &&
  tagsIn(scene, cue).some((tag) => /^(?:VB|MD)/.test(tag));

const isParticiple = (scene: Scene, { cue }: Proposal): boolean => cue !== null && tagsIn(scene, cue)[0] === "VBG";

const tagsIn = (scene: Scene, { start, end }: Span): string[] =>
  (treeAt(scene, start)?.tokens ?? [])
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ tag }) => tag);

/** Where its own words begin: the speaker where one stands in front of the cue. */
function startOf({ who, cue }: Proposal): number {
  const at = cue?.start ?? 0;
  return who && who.end <= at && at - who.end < LONGEST_JOINT ? who.start : at;
}

const endOf = ({ what }: Proposal): number => Math.max(...what.map(({ end }: Span) => end));

/** Index of the first number above a limit. */
function firstAfter(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
