import { EMERGING } from "../../language/english/attribution-words.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, spanOf, type Tree } from "../tree.ts";

const BETWEEN = /^(?:has|have|had|later|also|since|now|then|first)$/;

/** Nobody brings it to light: the content opens on "that" and goes on as far as the verb carries it. */
function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  tree.words.forEach((word, verb) => {
    if (!EMERGING.has(word) || tree.words[verb + 1] !== "that") return;
    let first = verb;
    while (BETWEEN.test(tree.words[first - 1] ?? "")) first--;
    if (tree.words[first - 1] !== "it") return;
    const cue = spanOf(tree, { first, last: verb });
    const run = { first: verb + 1, last: endOf(tree, verb) };
    const what = contentOf(scene, tree, run, quotationAt(scene, cue.start), [cue]);
    if (what !== null) found.push({ who: null, cue, what, act: "A4", attitude: "says" });
  });
  return found;
}

/** The last word below the verb, else the last of the sentence; the full stop is no part of it. */
function endOf(tree: Tree, verb: number): number {
  let last = tree.last[verb] ?? verb;
  if (last <= verb + 1) last = tree.tokens.length - 1;
  while (last > verb && isPunctuation(tree, last)) last--;
  return last;
}

export const itEmerged: SentenceConstruction = {
  name: "it-emerged",
  at: "sentence",
  says: "it emerged that, it has since transpired that: nobody in particular",
  score: 0.7,
  untaught: true,
  find,
  examples: [
    "Over the weekend it [cue: emerged] [what: that the mayor had been given two coats].",
    "It [cue: has since transpired] [what: that the boat was never insured].",
  ],
  counterexamples: ["The diver emerged from the lock.", "It emerged from the fog at noon."],
  knownMisses: [],
};
