import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";

const POINTS_BACK = /^(?:that|this)$/i;
const REPORTS = /\b(?:reported|confirmed|claimed|alleged|announced|disclosed|revealed)$/i;

/**
 * "The ward will close in May. [That] is reported by the Gazette": what is reported is the sentence in front, in the same paragraph. Only of what is
 * told by somebody behind "by", with nothing else in the content.
 * Cost: linear in the readings.
 */
export const withReferred = (scene: Scene, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal) => {
    const before = sentenceBefore(scene, proposal);
    return before === null ? proposal : { ...proposal, what: [before], also: [...(proposal.also ?? []), "referred"] };
  });

function sentenceBefore(scene: Scene, { who, cue, what }: Proposal): Span | null {
  const { text, trees } = scene;
  const [piece, ...more] = what;
  if (who === null || cue === null || piece === undefined || more.length > 0 || piece.end > cue.start) return null;
  if (!POINTS_BACK.test(text.slice(piece.start, piece.end)) || !REPORTS.test(text.slice(cue.start, cue.end)))
    return null;
  if (!/^\s+(?:first\s+)?by\s+$/.test(text.slice(cue.end, who.start))) return null;
  const tree = treeAt(scene, piece.start);
  if (tree === null || tree.sentence.span.start !== piece.start) return null;
  const before = trees[tree.index - 1];
  if (before === undefined || before.sentence.part !== tree.sentence.part) return null;
  const { start, end } = before.sentence.span;
  return { start, end: end - (/[.!?]$/.test(text.slice(start, end)) ? 1 : 0) };
}
