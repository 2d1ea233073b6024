import type { VerbConstruction } from "../construction.ts";
import { passive } from "./passive.ts";

export const impersonal: VerbConstruction = {
  name: "impersonal",
  at: "verb",
  says: "it is believed that, it was reported that: nobody in particular",
  score: 0.7,
  untaught: true,
  find: (place) => {
    if (!place.passive || place.subject?.kind !== "expletive") return null;
    const finding = passive.find(place);
    if (!finding || finding.who !== null) return null;
    // "it cannot be ruled out that" orders nothing
    return finding.act === "A1" ? { ...finding, attitude: "believes" } : finding;
  },
  examples: [
    "It [cue: is believed] [what: that the ship was empty].",
    "It [cue: was reported] [what: that the dock was sold].",
  ],
  counterexamples: ["It was cold on the quay.", "It was painted in May."],
  knownMisses: [],
};
