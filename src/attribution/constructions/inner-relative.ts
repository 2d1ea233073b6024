import { DEEDS_INSIDE, NEVER_INSIDE, WITH_AS } from "../../language/english/inner-cues.ts";
import type { InnerConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { contentAt, verbFinding } from "../readings.ts";
import { nounRange } from "../subject.ts";
import { childOf } from "../tree.ts";
import { carriedBy } from "./inner-clause.ts";

/** "into what the union calls a trap": the "what" right in front of the subject, where the parse made it the verb's object; −1. */
function ownWhat({ tree, verb, subject }: VerbPlace): number {
  const what = (subject?.range.first ?? 0) - 1;
  return tree.words[what] === "what" && tree.tokens[what]?.head === verb ? what : -1;
}

export const innerRelative: InnerConstruction = {
  name: "inner-relative",
  at: "inner",
  says: "inside somebody's words: the rules she supported, what the union calls a trap, plans that critics see as waste",
  score: 0.7,
  find: (place) => {
    const { tree, verb, subject, passive, cue, group } = place;
    if (passive || !subject || subject.from !== "clause" || subject.kind === "relative") return null;
    if (subject.kind === "expletive" && !/^(?:say|claim|call)$/.test(cue.lemma)) return null;
    if (NEVER_INSIDE.has(cue.lemma)) return null;
    const noun = tree.relations[verb] === "acl" ? (tree.tokens[verb]?.head ?? -1) : ownWhat(place);
    if (noun < 0 || noun >= subject.range.first || group.first <= noun) return null;
    // "the minutes that I think this is a mistake": a clause of its own is what is thought
    const clause = childOf(tree, verb, "ccomp");
    if (clause > group.last && childOf(tree, clause, "nsubj") > group.last) return null;
    const carried = carriedBy(place);
    const isAs = carried !== null && tree.words.slice(carried.first, carried.last + 1).includes("as");
    if (WITH_AS.has(cue.lemma) ? !isAs : DEEDS_INSIDE.has(cue.lemma)) return null;
    const isWhat = tree.words[noun] === "what";
    // "what they call a trap": the name is what is said; "what they want": the word itself is
    const relative = /^(?:that|which|whom|who)$/.test(tree.words[subject.range.first - 1] ?? "") ? 2 : 1;
    const named = nounRange(tree, noun, { first: 0, last: Math.max(noun, subject.range.first - relative) });
    const run = isWhat && carried ? carried : named;
    const pieces = [contentAt(place, run), !isWhat && carried ? contentAt(place, carried) : null];
    const what = pieces.flatMap((piece) => piece ?? []);
    return what.length > 0 ? verbFinding(place, what) : null;
  },
  examples: [
    "Ada Marsh said the board had dropped [what: the rules] [who: she] [cue: supported].",
    "Ada Marsh said the board had fallen into what [who: the union] [cue: calls] [what: a trap].",
  ],
  counterexamples: ["Ada Marsh said the boat our crew painted is green.", "The rules she supported are old."],
  knownMisses: [],
};
