import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";

/** Anybody at all. */
const ANYBODY = /^(?:you|one|we all|anyone|everyone|what|whatever)$/i;

/** “You'll feel almost instant relief”, “What is fun to think about is”: inside somebody's words nobody in particular feels or thinks. */
export const withoutGenericThinkers = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(
    ({ who, cue, attitude }) =>
      who === null ||
      cue === null ||
      !ANYBODY.test(scene.text.slice(who.start, who.end)) ||
      quotationAt(scene, cue.start) < 0 ||
      (/^you$/i.test(scene.text.slice(who.start, who.end)) && attitude === "says"),
  );
