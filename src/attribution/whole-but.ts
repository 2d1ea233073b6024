import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";

/** Behind a content with "not only", its other half. */
const BUT = /^,? but (?:also )?[^.;:!?“”"]+(?=[.;:!?])/u;
const LONGEST_HALF = 200;

/** "maintained that it would not only cover the crane, but the quay as well": both halves are what is said. */
export const withBothHalves = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const last = proposal.what.at(-1);
    if (last === undefined || quotationAt(scene, last.end - 1) >= 0) return proposal;
    const words = scene.text.slice(last.start, last.end);
    if (!/\bnot (?:only|just|merely)\b/i.test(words) || /\bbut\b/i.test(words)) return proposal;
    const half = BUT.exec(scene.text.slice(last.end, last.end + LONGEST_HALF));
    if (half === null) return proposal;
    const whole = { start: last.start, end: last.end + half[0].length };
    return { ...proposal, what: [...proposal.what.slice(0, -1), whole] };
  });
