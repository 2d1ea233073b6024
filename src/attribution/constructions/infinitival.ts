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
    const complement = complementAfter(place, "xcomp", "ccomp", "advcl", "obl");
    if (complement < 0) return null;
    const run = runOf(place, complement);
    if (place.tree.words[run.first] !== "to") return null;
    // "vowed to appeal" may be read as a noun; only right behind a verb that takes nothing else
    if (
      tagOf(place.tree, run.first) !== "TO" &&
      (run.first !== place.group.last + 1 || place.cue.prepositions.includes("to") || run.last > complement)
    )
      return null;
    const what = contentAt(place, run);
    return what
      ? verbFinding(place, what, place.cue.frames === "t" && place.cue.act === "A2" ? { who: null } : {})
      : null;
  },
  examples: [
    "[who: The mayor] [cue: wants] [what: to close the bridge].",
    "[who: The firm] [cue: has vowed] [what: to appeal].",
  ],
  counterexamples: ["The crew ran to the boat.", "He stopped to eat."],
  knownMisses: [],
};
