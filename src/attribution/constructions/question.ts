import { QUESTION_WORDS } from "../../language/english/attribution-words.ts";
import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { complementAfter, contentAt, runOf, verbFinding } from "../readings.ts";
import { type Range, tagOf } from "../tree.ts";

function asks({ tree, cue }: VerbPlace, first: number): boolean {
  const word = tree.words[first] ?? "";
  return (
    QUESTION_WORDS.has(word) &&
    (tagOf(tree, first).startsWith("W") || word === "whether" || (word === "if" && cue.act === "A0"))
  );
}

/** Where the parse has lost the question: the words behind the verb up to the next mark. */
function restOf({ tree }: VerbPlace, first: number): Range {
  let last = first;
  while (last + 1 < tree.tokens.length && !/^[,;:.?!]$/.test(tree.words[last + 1] ?? "")) last++;
  return { first, last };
}

/** "disputed on Tuesday [whether]": behind when it was asked; the place itself where no "whether" stands there. */
function behindTime({ tree }: VerbPlace, first: number): number {
  const whether = tree.words.indexOf("whether", first);
  const isNear = whether > first && whether - first <= LONGEST_TIME;
  return isNear && tree.tokens.slice(first, whether).every(({ tag }) => /^(?:IN|DT|JJ|NNP?|CD)$/.test(tag))
    ? whether
    : first;
}
const LONGEST_TIME = 3;

export const question: VerbConstruction = {
  name: "question",
  at: "verb",
  says: "a verb with an indirect question: asked whether, explained how, wondered why",
  score: 0.85,
  find: (place) => {
    if (!/w/.test(place.cue.frames) || !place.subject || place.passive) return null;
    const next = behindTime(place, place.group.last + 1);
    const clause = complementAfter(place, "ccomp", "advcl", "obj", "dep");
    const run =
      clause < 0 || !asks(place, runOf(place, clause).first)
        ? restOf(place, next)
        : tagOf(place.tree, place.verb) === "VBN"
          ? restOf(place, next)
          : runOf(place, clause);
    const what = asks(place, run.first) ? contentAt(place, run) : null;
    // "Asked whether …, he declined": he was asked, somebody else asked
    const isAsked = tagOf(place.tree, place.verb) === "VBN" && place.subject.from !== "clause";
    return what ? verbFinding(place, what, isAsked ? { who: null } : {}) : null;
  },
  examples: [
    "[who: The judge] [cue: asked] [what: whether the door was locked].",
    "[who: The owner] [cue: disputed] on Tuesday [what: whether the wall was unsafe].",
    "[who: The engineer] [cue: explained] [what: how the valve had stuck].",
  ],
  counterexamples: ["The judge left when the door was locked.", "He slept where the ferry landed."],
  knownMisses: [],
};
