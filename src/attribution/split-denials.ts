import type { Span } from "../core/span.ts";
import { meaningOfCue } from "./cue-meaning.ts";
import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";

/** What a speaker does about a charge or a question, and hardly tells of anybody else in the same breath. */
const TURN =
  /,?\s+but (?:(?:also|later|then|still|flatly|firmly|strongly|repeatedly)\s+)?(denied|denies|declined|declines|refused|refuses|rejected|rejects|insisted|insists|would not say|did not say|would not comment|did not comment|did not elaborate|stopped short of)\s+(?=\S)/giu;
/** With what may have its own subject in front: "he knew of it but rejected it". */
const OTHERS =
  /\b(?:who|which|that the|whose|police|prosecutors|lawyers|officials|spokes\p{L}+|company|government|ministry)\b[^,]*$/iu;
const LONGEST_REST = 240;

/**
 * "Lund said he was aware of the suffering but denied taking bribes": the outlet tells of two acts of his, and the second is no part of the first one's words.
 * The content ends in front of "but", and the denial is an attribution of its own with the same speaker; whoever was read as denying inside is dropped.
 *
 *     said the plan was ready | but would not say when it would begin
 *
 * Not in a quotation, nor where somebody else is the subject there: "said that police had heard of it but denied".
 *
 * May mislead: "said his brother knew but denied it", where the brother denied it.
 */
export function withSplitDenials(scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] {
  const splits = proposals.flatMap((proposal) => {
    const split = splitOf(scene, proposal);
    return split === null ? [] : [[proposal, split] as const];
  });
  if (splits.length === 0) return proposals;
  const rests = new Map(splits.map(([proposal, { rest }]) => [proposal, rest]));
  const denials = splits.map(([, { denial }]) => denial);
  const isOf = ({ cue }: Proposal, denial: Proposal): boolean =>
    cue !== null && denial.cue !== null && cue.start < denial.cue.end && cue.end > denial.cue.start;
  const mended = proposals.map((proposal) => {
    const rest = rests.get(proposal);
    if (rest) return rest;
    const denial = denials.find((one) => isOf(proposal, one));
    return denial ? { ...proposal, who: denial.who, what: denial.what } : proposal;
  });
  return [...mended, ...denials.filter((denial) => !proposals.some((proposal) => isOf(proposal, denial)))];
}

/** What was read inside the words in front of a denial ends there too. */
export const endedAtDenials = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] => {
  const denials = proposals.filter(({ rule }) => rule === RULE);
  if (denials.length === 0) return proposals;
  return proposals.map((proposal) => {
    const last = proposal.what.at(-1);
    const denial = denials.find(
      ({ cue }) =>
        cue !== null &&
        last !== undefined &&
        last.start < cue.start &&
        cue.end < last.end &&
        proposal.cue !== null &&
        proposal.cue.end <= last.start,
    );
    if (!denial?.cue || last === undefined) return proposal;
    const front = scene.text.slice(last.start, denial.cue.start).search(/,?\s+but\s[^.]*$/);
    return front <= 0
      ? proposal
      : { ...proposal, what: [...proposal.what.slice(0, -1), { start: last.start, end: last.start + front }] };
  });
};

const RULE = "joined-denial";

function splitOf(scene: Scene, proposal: Proposal): { readonly rest: Proposal; readonly denial: Proposal } | null {
  const { who, cue, what } = proposal;
  const last = what.at(-1);
  if (who === null || cue === null || last === undefined || last.start < cue.end || who.start > cue.start) return null;
  if (
    quotationAt(scene, cue.start) >= 0 ||
    !/^(?:has |had |have )?(?:said|says|told|tells|stated|added|confirmed|acknowledged|admitted)$/i.test(
      scene.text.slice(cue.start, cue.end),
    )
  )
    return null;
  const words = scene.text.slice(last.start, last.end);
  for (const turn of words.matchAll(TURN)) {
    const at = last.start + turn.index;
    if (turn.index === 0 || quotationAt(scene, at + 1) >= 0 || OTHERS.test(words.slice(0, turn.index))) continue;
    if (/[.;:“”"]/.test(words.slice(0, turn.index))) continue;
    const verb = turn[1] ?? "";
    const begin = at + turn[0].indexOf(verb, turn[0].indexOf("but") + 3);
    const act: Span = { start: begin, end: begin + verb.length };
    const content: Span = { start: at + turn[0].length, end: last.end };
    if (content.end - content.start > LONGEST_REST) return null;
    return {
      rest: { ...proposal, what: [...what.slice(0, -1), { start: last.start, end: at }] },
      denial: {
        rule: RULE,
        who,
        cue: act,
        what: [content],
        ...meaningOf(verb),
        score: proposal.score,
      },
    };
  }
  return null;
}

const meaningOf = (verb: string): Pick<Proposal, "act" | "attitude"> => {
  // what is not said asserts nothing
  if (/\bnot\b|^stopped/i.test(verb)) return { act: "A1", attitude: "says" };
  const { act, attitude } = meaningOfCue(verb);
  return { act, attitude };
};
