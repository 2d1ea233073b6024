import { HEARSAY_NOUNS } from "../../language/english/attribution-words.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { contentAround } from "../content-around.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { spanOf, type Tree, tagOf } from "../tree.ts";

function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let k = 0; k + 2 < tree.words.length; k++) {
    if (!HEARSAY_NOUNS.has(tree.words[k] ?? "") || tree.words[k + 1] !== "has" || tree.words[k + 2] !== "it") continue;
    const cue = spanOf(tree, { first: k, last: k + 2 });
    const quotation = quotationAt(scene, cue.start);
    const isAside = tree.words[k - 1] === "," && tree.words[k + 3] === ",";
    const isInClause = isAside && tagOf(tree, k - 2).startsWith("W");
    const what =
      isAside && !isInClause
        ? contentAround(scene, tree, { first: k, last: k + 2 }, quotation, [cue])
        : contentOf(scene, tree, { first: isAside ? k + 4 : k + 3, last: tree.tokens.length - 1 }, quotation, [cue]);
    if (what) found.push({ who: null, cue, what, act: "A5", attitude: "says" });
  }
  return found;
}

export const rumourHasIt: SentenceConstruction = {
  name: "rumour-has-it",
  at: "sentence",
  says: "rumour has it, legend has it: laid to nobody",
  score: 0.9,
  untaught: true,
  find,
  examples: [
    "[cue: Rumour has it] [what: that two boats have left].",
    "[what: The owner], [cue: legend has it], [what: threw a plate at him].",
  ],
  counterexamples: ["The rumour has its uses.", "Legend has a place here."],
  knownMisses: [],
};
