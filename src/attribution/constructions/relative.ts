import { readComplement } from "../complements.ts";
import type { VerbConstruction } from "../construction.ts";

export const relative: VerbConstruction = {
  name: "relative",
  at: "verb",
  says: "who said, which showed: the relative pronoun is the source, the resolver says whom it means",
  score: 0.75,
  find: (place) => (place.subject?.kind === "relative" && !place.passive ? readComplement(place) : null),
  examples: [
    "This is the man [who: who] [cue: said] [what: that the bridge would close].",
    "It was the engineer [who: who] [cue: warned] [what: that the bolts were loose].",
  ],
  counterexamples: ["We met the pilot who sailed the ferry.", "The lamp that was out is new."],
  knownMisses: [],
};
