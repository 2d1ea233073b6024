import type { VerbConstruction } from "../construction.ts";
import { complementAfter, contentAt, runOf, verbFinding } from "../readings.ts";
import { tagOf } from "../tree.ts";

export const verbObject: VerbConstruction = {
  name: "verb-object",
  at: "verb",
  says: "announced a plan, rejected the idea, praised the crew: the noun phrase is the content",
  score: 0.65,
  find: (place) => {
    const { tree, cue } = place;
    if (place.passive || !cue.frames.includes("o") || !place.subject) return null;
    const object = complementAfter(place, "obj");
    if (object < 0 || (tagOf(tree, object) === "PRP" && /^(?:say|tell)$/.test(cue.lemma))) return null;
    const run = runOf(place, object);
    // "accused the firm of hiding the leak": what hangs on the verb with of, for, on belongs to it
    let last = run.last;
    for (let child = tree.firstChild[place.verb] ?? -1; child >= 0; child = tree.nextSibling[child] ?? -1) {
      const word = tree.words[tree.first[child] ?? child];
      if (child > object && (tree.first[child] ?? child) === last + 1 && /^(?:of|for|on|to|as|with)$/.test(word ?? ""))
        last = tree.last[child] ?? child;
    }
    const what = contentAt(place, { first: run.first, last });
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "[who: The union] [cue: rejected] [what: the offer].",
    "[who: The board] [cue: accused] [what: the firm of hiding the leak].",
  ],
  counterexamples: ["The crew painted the hull.", "The baker sold the shop."],
  knownMisses: [],
};
