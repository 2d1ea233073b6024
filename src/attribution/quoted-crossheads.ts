import type { Span } from "../core/span.ts";
import { isOwnParagraph } from "./crosshead.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";

/** A crosshead has no more words than this. */
const LONGEST_CROSSHEAD = 12;

/**
 * A crosshead in marks, and without a stop, under somebody's quotation is the outlet's, whoever's words it takes up:
 *
 *     “He died on duty,” Ada Marsh said.
 *
 *     ‘We had plans for the boat’            no part of what Marsh said there
 *
 * Cost: linear in the contents of several pieces.
 */
export const withoutQuotedCrossheads = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    if (proposal.what.length < 2) return proposal;
    const what = proposal.what.filter((piece) => !isQuotedCrosshead(scene, piece));
    return what.length === proposal.what.length || what.length === 0 ? proposal : { ...proposal, what };
  });

/** Marks around all of a paragraph, and no stop inside. */
function isQuotedCrosshead(scene: Scene, { start, end }: Span): boolean {
  const words = scene.text.slice(start, end);
  if (!/^(?:['‘][^‘’]+['’]|“[^“”]+”)$/.test(words) || /[.,!?…]\W?$/.test(words)) return false;
  const tree = treeAt(scene, start);
  const isAll = tree !== null && tree.sentence.span.start >= start - 1 && tree.sentence.span.end <= end + 1;
  return isAll && words.split(/\s+/).length <= LONGEST_CROSSHEAD && isOwnParagraph(scene, tree);
}
