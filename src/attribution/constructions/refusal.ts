import type { VerbConstruction } from "../construction.ts";
import { infinitival } from "./infinitival.ts";

export const refusal: VerbConstruction = {
  name: "refusal",
  at: "verb",
  says: "declined to comment, refused to say: what was not said counts, and asserts nothing",
  score: 0.82,
  find: (place) => (/^(?:decline|refuse)$/.test(place.cue.lemma) && !place.passive ? infinitival.find(place) : null),
  examples: [
    "[who: The spokeswoman] [cue: declined] [what: to comment].",
    "[who: The minister] [cue: refused] [what: to answer questions about the sale].",
  ],
  counterexamples: ["The number of boats declined.", "The refuse was burned on the quay."],
  knownMisses: [],
};
