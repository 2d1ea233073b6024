import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { tagOf } from "./tree.ts";

const WEIGHS =
  /\b(?:consider|considers|considered|considering|contemplates?|contemplated|contemplating|mulls?|mulled|mulling|weighs?|weighed|weighing)$/i;

/** "The board is considering [closing the ward]": what may be done is weighed, and not believed. Cost: linear in the readings. */
export const withIntentions = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const { cue, what } = proposal;
    const [piece] = what;
    if (cue === null || piece === undefined || piece.start < cue.end) return proposal;
    if (!WEIGHS.test(scene.text.slice(cue.start, cue.end))) return proposal;
    const tree = treeAt(scene, piece.start);
    const first = tree?.tokens.findIndex(({ start }) => start >= piece.start) ?? -1;
    const isDeed = tree !== null && first >= 0 && (tagOf(tree, first) === "VBG" || tree.words[first] === "whether");
    return isDeed ? { ...proposal, attitude: "intends" } : proposal;
  });
