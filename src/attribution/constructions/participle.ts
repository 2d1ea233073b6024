import { readComplement } from "../complements.ts";
import type { VerbConstruction } from "../construction.ts";
import { tagOf } from "../tree.ts";

export const participle: VerbConstruction = {
  name: "participle",
  at: "verb",
  says: "…, adding that; …, saying: a participle whose source is the subject of the verb it hangs on",
  score: 0.72,
  find: (place) => {
    if (tagOf(place.tree, place.verb) !== "VBG" || place.passive) return null;
    const from = place.subject?.from;
    return from === "shared" || from === "noun" ? readComplement(place) : null;
  },
  examples: [
    "[who: The minister] left at noon, [cue: saying] [what: that the talks were over].",
    "[who: The firm] closed the plant, [cue: citing] [what: a lack of coal].",
  ],
  counterexamples: ["The minister left at noon, carrying a bag.", "The firm shut the plant, selling the stock."],
  knownMisses: [],
};
