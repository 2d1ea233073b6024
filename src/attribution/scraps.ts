import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** What is left of words behind a dash or a list, and says nothing by itself. */
export const withoutScraps = ({ text }: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter(({ who, cue, what }) => {
    if (cue === null) return true;
    const [only, ...more] = what;
    // “can state unequivocally”
    if (
      only !== undefined &&
      more.length === 0 &&
      /^\p{L}+ly$/u.test(text.slice(only.start, only.end)) &&
      /\bstate$/.test(text.slice(cue.start, cue.end))
    )
      return false;
    // "aware of the challenges — and believe": the challenges believe nothing
    return who === null || who.end >= cue.start || !/^\s*[—–-]{1,2}\s*and\s+$/.test(text.slice(who.end, cue.start));
  });
