import { BE_FORMS, RAISED_PARTICIPLES } from "../language/english/attribution-words.ts";
import type { Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/**
 * "the boat that we had expected to welcome", "what I expected to see": an active verb with its subject right in front, which a reader of passives
 * ("are expected") took for a part of what is said. Whoever it is expects.
 */
export const withOwnSubjects = ({ text }: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const { who, cue, what } = proposal;
    const at = cue === null || who !== null ? -1 : what.findIndex(({ end }) => end === cue.start - 1);
    const subject = what[at];
    if (cue === null || subject === undefined || what.length < 2) return proposal;
    if (!/^(?:I|we|you|he|she|they)$/i.test(text.slice(subject.start, subject.end))) return proposal;
    const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/);
    if (!RAISED_PARTICIPLES.has(words.at(-1) ?? "") || words.some((word) => BE_FORMS.has(word))) return proposal;
    return { ...proposal, who: subject, what: what.filter((_, place) => place !== at) };
  });
