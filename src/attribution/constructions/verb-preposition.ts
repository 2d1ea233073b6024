import type { VerbConstruction } from "../construction.ts";
import { contentAt, verbFinding } from "../readings.ts";
import { childOf, childrenOf, subtreeOf } from "../tree.ts";

export const verbPreposition: VerbConstruction = {
  name: "verb-preposition",
  at: "verb",
  says: "called for a vote, spoke about the floods: the preposition stays in the cue, its object is the content",
  score: 0.7,
  find: (place) => {
    const { tree, cue, verb, group } = place;
    if (place.passive || cue.prepositions.length === 0 || !place.subject) return null;
    for (const child of childrenOf(tree, verb)) {
      if (child <= group.last || !/^(?:obl|nmod|advcl|xcomp)$/.test(tree.relations[child] ?? "")) continue;
      const preposition = childOf(tree, child, "case", "mark");
      if (preposition < 0 || preposition > group.last + 1 || !cue.prepositions.includes(tree.words[preposition] ?? ""))
        continue;
      // "called on the firm to pay": the infinitive belongs to the content
      const infinitive = childrenOf(tree, verb).find((other) => other > child && tree.relations[other] === "xcomp");
      const last = Math.max(
        subtreeOf(tree, child).last,
        infinitive === undefined ? 0 : (tree.last[infinitive] ?? infinitive),
      );
      const what = contentAt(place, { first: preposition + 1, last });
      if (what) return verbFinding(place, what, { cue: { first: group.first, last: preposition } });
    }
    return null;
  },
  examples: [
    "[who: The union] [cue: called for] [what: a vote].",
    "[who: The farmer] [cue: complained about] [what: the noise].",
  ],
  counterexamples: ["The ferry left for the island.", "The crew walked about the deck."],
  knownMisses: [],
};
