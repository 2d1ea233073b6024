import type { AdjectiveCue } from "../../language/english/adjective-cues.ts";
import type { AdjectiveConstruction, Finding, WordPlace } from "../construction.ts";
import { contentOf } from "../content.ts";
import { subjectOf } from "../subject.ts";
import { childrenOf, type Range, spanOf, subtreeOf, type Tree, tagOf } from "../tree.ts";

function groupOf(tree: Tree, index: number): Range {
  let first = index;
  while (
    first > 0 &&
    tree.tokens[first - 1]?.head === index &&
    /^(?:cop|aux|advmod)$/.test(tree.relations[first - 1] ?? "")
  )
    first--;
  return { first, last: index };
}

function find({ scene, tree, index, cue, quotation }: WordPlace<AdjectiveCue>): Finding | null {
  const subject = subjectOf(tree, index);
  if (!subject || subject.kind === "expletive" || tagOf(tree, subject.head).startsWith("W")) return null;
  for (const child of childrenOf(tree, index)) {
    if (child <= index) continue;
    const { first, last } = subtreeOf(tree, child);
    const word = tree.words[first] ?? "";
    const isClause = cue.takes.includes("c") && word === "that" && tagOf(tree, first) === "IN";
    const isBareClause = cue.takes.includes("c") && tree.relations[child] === "ccomp";
    const isInfinitive = cue.takes.includes("t") && word === "to" && tagOf(tree, first) === "TO";
    const isObject = cue.prepositions.includes(word) && first === index + 1;
    if (!isClause && !isBareClause && !isInfinitive && !isObject) continue;
    const group = groupOf(tree, index);
    const what = contentOf(scene, tree, { first: isObject ? first + 1 : first, last }, quotation);
    if (!what) continue;
    return {
      who: spanOf(tree, subject.range),
      cue: spanOf(tree, { first: group.first, last: isObject ? first : index }),
      what,
      act: cue.act,
      attitude: cue.attitude,
    };
  }
  return null;
}

export const adjectiveCue: AdjectiveConstruction = {
  name: "adjective-cue",
  at: "adjective",
  says: "is aware of, was sure that, are willing to: an adjective that says what somebody holds",
  score: 0.65,
  find,
  examples: [
    "[who: The minister] [cue: is aware of] [what: the leak].",
    "[who: The crew] [cue: was confident] [what: that the hull was sound].",
  ],
  counterexamples: ["The minister is tall.", "The water is clear and cold."],
  knownMisses: [],
};
