import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentAround } from "../content-around.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_NAME = 14;
/** What may follow "put it" where it means to say; "put it away" and "put it on the list" do not. */
const FOLLOWS = /^(?:in|to|at|during|last|this|when|[,.:;–—]|--)$/;

/** "as Keele sees it", "as she tells it": between marks, unlike "as he saw it leave". */
const OTHER_VERBS = /^(?:sees?|saw|tells?|told|remembers?|remembered|understands?|understood)$/;
const VIEWING = /^(?:s|u)/;

/** "as" in front of a name and a form of "put it", "see it", "tell it": with "it" they have a saying that no list of cues has. */
function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let as = 0; as < tree.words.length; as++) {
    if (tree.words[as] !== "as") continue;
    const verb = verbBehind(tree, as);
    if (verb < 0) continue;
    const cue = spanOf(tree, { first: verb, last: verb + 1 });
    let last = verb - 1;
    while (last > as + 1 && /^(?:RB|VBZ|VBP|VBD|,)$/.test(tagOf(tree, last))) last--;
    const who = spanOf(tree, { first: as + 1, last });
    const quotation = quotationAt(scene, cue.start);
    const what = contentAround(scene, tree, { first: as, last: asideEnd(tree, verb + 1) }, quotation, [cue, who]);
    if (what !== null) found.push({ who, cue, what, ...meaningOf(tree.words[verb] ?? "") });
  }
  return found;
}

const meaningOf = (verb: string): Pick<Finding, "act" | "attitude"> =>
  VIEWING.test(verb) ? { act: "A2", attitude: "believes" } : { act: "A4", attitude: "says" };

/** Where "put it" stands behind "as" and a name without a verb of its own; −1. */
function verbBehind(tree: Tree, as: number): number {
  for (let at = as + 2; at + 1 < tree.words.length && at - as <= LONGEST_NAME; at++) {
    if (/^puts?$/.test(tree.words[at] ?? "") && tree.words[at + 1] === "it")
      return FOLLOWS.test(tree.words[at + 2] ?? ".") ? at : -1;
    if (OTHER_VERBS.test(tree.words[at] ?? "") && tree.words[at + 1] === "it")
      return isPunctuation(tree, at + 2) && (as === 0 || tree.words[as - 1] === ",") ? at : -1;
    if (/^(?:MD|[;:])$/.test(tagOf(tree, at))) return -1;
  }
  return -1;
}

/** The aside goes on to the next mark: "as Venn put it in a letter,". */
function asideEnd(tree: Tree, from: number): number {
  let end = from;
  while (end + 1 < tree.words.length && !isPunctuation(tree, end + 1)) end++;
  return end + 1 < tree.words.length && end - from <= LONGEST_NAME ? end : from;
}

export const asPutIt: SentenceConstruction = {
  name: "as-put-it",
  at: "sentence",
  says: "as X put it, as X sees it, before, inside or behind what X said",
  score: 0.9,
  find,
  examples: [
    "As [who: the harbour master] [cue: put it], [what: “the gate was never going to hold”].",
    "[what: The gate was never going to hold], as [who: the harbour master] [cue: put it].",
    "[what: The gate was a gamble], as [who: Mara Venn] [cue: put it] in a letter to the board.",
    "As [who: the union] [cue: sees it], [what: the gate was a gamble].",
  ],
  counterexamples: [
    "As the pilot saw it leave, the rain began.",
    "As the crew put it away, the rain began.",
    "The board put it on the list as a favour.",
  ],
  knownMisses: [],
};
