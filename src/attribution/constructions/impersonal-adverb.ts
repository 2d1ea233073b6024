import { IMPERSONAL_ADVERBS } from "../../language/english/attribution-words.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { spanOf, subtreeOf, type Tree } from "../tree.ts";

function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  tree.words.forEach((word, index) => {
    if (!IMPERSONAL_ADVERBS.has(word)) return;
    const head = tree.tokens[index]?.head ?? -1;
    const cue = spanOf(tree, { first: index, last: index });
    const quotation = quotationAt(scene, cue.start);
    const clause = subtreeOf(tree, head < 0 ? index : head);
    const pieces = [
      index > clause.first ? contentOf(scene, tree, { first: clause.first, last: index - 1 }, quotation, [cue]) : null,
      index < clause.last ? contentOf(scene, tree, { first: index + 1, last: clause.last }, quotation, [cue]) : null,
    ];
    const what = pieces.flatMap((piece) => piece ?? []);
    if (what.length > 0) found.push({ who: null, cue, what, act: "A5", attitude: "says" });
  });
  return found;
}

export const impersonalAdverb: SentenceConstruction = {
  name: "impersonal-adverb",
  at: "sentence",
  says: "reportedly, allegedly: laid to nobody",
  score: 0.6,
  untaught: true,
  find,
  examples: [
    "[what: The firm] [cue: reportedly] [what: hid the leak].",
    "[what: The clerk] [cue: allegedly] [what: sold the map].",
  ],
  counterexamples: ["The firm quickly hid the leak.", "The clerk finally sold the map."],
  knownMisses: [],
};
