import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** How far behind "that" a content may begin for the words between to be its own. */
const LONGEST_SUBJECT = 90;
/** Right behind the verb "that", and up to the content nothing that ends a clause. */
const THAT = /^\s+(?=that\s)[^.;:!?"“”]*$/;
/** Who counters a claim does not make it: its own words belong to what is countered. */
const COUNTERS = /(?:^|\s)(?:counter|den(?:y|i)|reject|dismiss|disput|refut|rebut|challeng|contest)\p{L}*$/iu;
const CLAIM =
  /^\s+(?:(?:the|an?|his|her|their|its|any|all|these|those|media|press|\p{L}+['’]s)\s+){1,3}(?:\p{L}+\s+)?(?:claims?|reports?|allegations?|suggestions?|accusations?|rumou?rs?|notion|idea|assertions?|charges?)\s+$/iu;

/**
 * What is said begins at its "that", whatever stands in commas behind the subject:
 *
 *     countered her claims that she had lied                                  from "her", and not from "that"
 *     announced that the Karl Lund, a pilot vessel, had sustained damage      from "that", and not from "had"
 */
export const withWholeThat = ({ text }: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const { cue, who, what } = proposal;
    const [first, ...more] = what;
    if (cue === null || first === undefined || first.start <= cue.end || first.start - cue.end > LONGEST_SUBJECT)
      return proposal;
    if (who !== null && who.start >= cue.end) return proposal;
    const front = text.slice(cue.end, first.start);
    const isCountered = COUNTERS.test(text.slice(cue.start, cue.end)) && CLAIM.test(front);
    const between = isCountered || THAT.test(front) ? front : null;
    if (between === null) return proposal;
    const whole: Span = { start: cue.end + (text.slice(cue.end).match(/^\s+/)?.[0].length ?? 0), end: first.end };
    return { ...proposal, what: [whole, ...more] };
  });
