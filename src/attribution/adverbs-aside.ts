import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** When and how it was said, at the head of what was read as said. */
const WHEN =
  /^(?:later|earlier|also|then|repeatedly|initially|yesterday|first|again|flatly|firmly|today|recently) (?=to\s|that\s|whether\s|how\s|why\s|what\s)/i;

/**
 * Words of time between a verb and its clause belong to neither; nor does "than" to whoever says it:
 *
 *     declined | later | to state when      knew | at first | whether      older | than | Lund says
 */
export const withAdverbsAside = ({ text }: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const { who, cue, what } = proposal;
    const [first, ...more] = what;
    if (cue === null || first === undefined) return proposal;
    const than = who === null ? null : /^than\s+/i.exec(text.slice(who.start, who.end));
    const speaker =
      who && than && than[0].length < who.end - who.start ? { start: who.start + than[0].length, end: who.end } : who;
    const when = first.start > cue.end ? WHEN.exec(text.slice(first.start, first.end)) : null;
    if (when === null) return speaker === who ? proposal : { ...proposal, who: speaker };
    // "knew at | first whether"
    const isAt = /^first /i.test(when[0]) && /\sat$/i.test(text.slice(cue.start, cue.end));
    return {
      ...proposal,
      who: speaker,
      cue: isAt ? { start: cue.start, end: cue.end - 3 } : cue,
      what: [{ start: first.start + when[0].length, end: first.end }, ...more],
    };
  });
