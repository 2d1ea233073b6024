import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** How far behind "that" a content may begin for the words between to be its own. */
const LONGEST_SUBJECT = 90;
/** Right behind the verb "that", and up to the content nothing that ends a clause. */
const THAT = /^\s+(?=that\s)[^.;:!?"“”]*$/;

/**
 * What is said begins at its "that", whatever stands in commas behind the subject:
 *
 *     announced that the Karl Lund, a pilot vessel, had sustained damage      from "that", and not from "had"
 */
export const withWholeThat = ({ text }: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const { cue, who, what } = proposal;
    const [first, ...more] = what;
    if (cue === null || first === undefined || first.start <= cue.end || first.start - cue.end > LONGEST_SUBJECT)
      return proposal;
    if (who !== null && who.start >= cue.end) return proposal;
    const between = THAT.exec(text.slice(cue.end, first.start));
    if (between === null) return proposal;
    const whole: Span = { start: cue.end + (text.slice(cue.end).match(/^\s+/)?.[0].length ?? 0), end: first.end };
    return { ...proposal, what: [whole, ...more] };
  });
