import type { VerbConstruction } from "../construction.ts";
import { complementAfter, contentAt, runOf, verbFinding } from "../readings.ts";
import { tagOf } from "../tree.ts";

export const infinitival: VerbConstruction = {
  name: "infinitival",
  at: "verb",
  says: "wants to, plans to, vowed to, refused to: a wish, a plan or a refusal, the infinitive is the content",
  score: 0.8,
  find: (place) => {
    if (place.passive || !/t/.test(place.cue.frames) || !place.subject) return null;
    const complement = complementAfter(place, "xcomp", "ccomp", "advcl");
    if (complement < 0) return null;
    const run = runOf(place, complement);
    if (place.tree.words[run.first] !== "to" || tagOf(place.tree, run.first) !== "TO") return null;
    const what = contentAt(place, run);
    return what
      ? verbFinding(place, what, place.cue.frames === "t" && place.cue.act === "A2" ? { who: null } : {})
      : null;
  },
  examples: [
    "[who: The mayor] [cue: wants] [what: to close the bridge].",
    "[who: The firm] [cue: has vowed] [what: to appeal].",
    "[who: The spokeswoman] [cue: declined] [what: to comment].",
  ],
  counterexamples: ["The crew ran to the boat.", "He stopped to eat."],
  knownMisses: [],
};
