import { isOutletName } from "../../language/english/outlets.ts";
import { readComplement } from "../complements.ts";
import type { VerbConstruction } from "../construction.ts";
import { subtreeOf, tagOf } from "../tree.ts";

export const relay: VerbConstruction = {
  name: "relay",
  at: "verb",
  says: "the Harbour Post reports: another medium hands it on; no origin, follow it",
  score: 0.8,
  find: (place) => {
    const { subject, tree } = place;
    if (subject?.kind !== "noun" || place.passive) return null;
    const { head } = subject;
    const first = Math.max(subtreeOf(tree, head).first, head - 4);
    const isOutlet = isOutletName(tree.words.slice(first, head + 1), tagOf(tree, head).startsWith("NNP"));
    return isOutlet ? readComplement(place) : null;
  },
  examples: [
    "[who: The Harbour Post] [cue: reported] [what: that the dock was sold].",
    "[what: The dock was sold in secret], [who: the Wick Gazette] [cue: reported].",
  ],
  counterexamples: ["The Harbour Post moved to a new office.", "The Wick Gazette has ten readers."],
  knownMisses: [],
};
