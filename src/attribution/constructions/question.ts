import { QUESTION_WORDS } from "../../language/english/attribution-words.ts";
import type { VerbConstruction } from "../construction.ts";
import { complementAfter, contentAt, runOf, verbFinding } from "../readings.ts";
import { tagOf } from "../tree.ts";

export const question: VerbConstruction = {
  name: "question",
  at: "verb",
  says: "a verb with an indirect question: asked whether, explained how, wondered why",
  score: 0.85,
  find: (place) => {
    if (!/w/.test(place.cue.frames) || !place.subject || place.passive) return null;
    const clause = complementAfter(place, "ccomp", "advcl", "obj", "dep");
    if (clause < 0) return null;
    const run = runOf(place, clause);
    const word = place.tree.words[run.first] ?? "";
    const isQuestion =
      QUESTION_WORDS.has(word) &&
      (tagOf(place.tree, run.first).startsWith("W") || word === "whether" || (word === "if" && place.cue.act === "A0"));
    const what = isQuestion ? contentAt(place, run) : null;
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "[who: The judge] [cue: asked] [what: whether the door was locked].",
    "[who: The engineer] [cue: explained] [what: how the valve had stuck].",
  ],
  counterexamples: ["The judge left when the door was locked.", "He slept where the ferry landed."],
  knownMisses: [],
};
