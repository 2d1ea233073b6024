import { IMPERSONAL_ADVERBS } from "../../language/english/attribution-words.ts";
import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { partAt, quotationAt, type Scene } from "../scene.ts";
import { spanOf, subtreeOf, type Tree, tagOf } from "../tree.ts";

function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  tree.words.forEach((word, index) => {
    if (!IMPERSONAL_ADVERBS.has(word)) return;
    const head = tree.tokens[index]?.head ?? -1;
    const cue = spanOf(tree, { first: index, last: index });
    if (isOnSpeech(tree, index, head)) return;
    const quotation = quotationAt(scene, cue.start);
    // a headline without a verb in full is one clause
    const isTitle = /^(?:title|subtitle)$/.test(partAt(scene, tree)?.kind ?? "");
    const clause = isTitle ? { first: 0, last: lastWord(tree) } : subtreeOf(tree, head < 0 ? index : head);
    const pieces = [
      index > clause.first ? contentOf(scene, tree, { first: clause.first, last: index - 1 }, quotation, [cue]) : null,
      index < clause.last ? contentOf(scene, tree, { first: index + 1, last: clause.last }, quotation, [cue]) : null,
    ];
    const what = pieces.flatMap((piece) => piece ?? []);
    if (what.length > 0) found.push({ who: null, cue, what, act: "A5", attitude: "says" });
  });
  return found;
}

const lastWord = (tree: Tree): number => {
  const last = tree.tokens.length - 1;
  return tree.words[last] === "." ? last - 1 : last;
};

/** "“I was there,” Marsh [allegedly told] a guard": a doubt about who said it, and the words are Marsh's. */
function isOnSpeech(tree: Tree, adverb: number, verb: number): boolean {
  if (verb !== adverb + 1 || !/q/.test(VERB_FORMS.get(tree.words[verb] ?? "")?.frames ?? "")) return false;
  let first = adverb;
  while (/^(?:DT|JJ|NN|NNPS?|PRP)$/.test(tagOf(tree, first - 1))) first--;
  return first < adverb && tagOf(tree, first - 1) === "''";
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
    "# [what: Skarn prosecutor] [cue: reportedly] [what: investigating ferry firm]",
  ],
  counterexamples: [
    "“The map was mine,” Marsh allegedly told a guard.",
    "The firm quickly hid the leak.",
    "The clerk finally sold the map.",
  ],
  knownMisses: [],
};
