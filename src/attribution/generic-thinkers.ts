import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";

/** Nobody: the head of a clause. */
const NOBODY = /^(?:what|whatever)$/i;
/** Anybody at all, and what comes over anybody: "you'll feel", "you never know". "You think", "who do you want" may be asked of somebody. */
const ANYBODY = /^(?:you|anyone|everyone)$/i;
const COMES_OVER =
  /^(?:(?:['’]ll|will|may|might|can|could|never|always|already|soon|just|also)\s+)*(?:feel|felt|know|knew|find|found|learn|remember|understand|realise|realize|notice|worry)$/i;
const LONGEST_CLAUSE = 200;

/**
 * “You'll feel almost instant relief”, “What is fun to think about is”: inside somebody's words nobody in particular feels or thinks.
 *
 * May mislead: an accusation, “You knew it was rotten”.
 */
export const withoutGenericThinkers = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ who, cue }) => {
    if (who === null || cue === null || quotationAt(scene, cue.start) < 0) return true;
    const words = scene.text.slice(who.start, who.end);
    if (NOBODY.test(words)) return false;
    if (!ANYBODY.test(words) || !COMES_OVER.test(scene.text.slice(cue.start, cue.end))) return true;
    // “Do you know …?” is asked of somebody
    return /^[^.!]*\?/.test(scene.text.slice(cue.end, cue.end + LONGEST_CLAUSE));
  });
