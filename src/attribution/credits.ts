import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { partAt, type Scene } from "./scene.ts";

/**
 * "Reporting by Ada Marsh, writing by Bo Carr": who made the article says nothing in it by that. Drops what was read in a credit line.
 *
 * May mislead: a credit line that goes on with a statement ("Photo by Ada Marsh. The board said …") loses it.
 */
export const withoutCredits = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ cue }) => {
    const tree = cue && treeAt(scene, cue.start);
    return !tree || partAt(scene, tree)?.kind !== "credit";
  });
