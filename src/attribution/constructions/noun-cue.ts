import type { NounCue } from "../../language/english/noun-cues.ts";
import type { Finding, NounConstruction, WordPlace } from "../construction.ts";
import { contentOf } from "../content.ts";
import { childOf, childrenOf, type Range, spanOf, subtreeOf, type Tree, tagOf, trimRange } from "../tree.ts";

/** "the mayor's claim", "his promise", "a claim by the union": the owner's run and the run of the cue. */
function ownerOf(tree: Tree, noun: number): { readonly who: Range | null; readonly cueFirst: number } {
  const relationsOk = (child: number): boolean =>
    tree.tokens[child]?.relation === "nmod:poss" || tagOf(tree, child) === "PRP$" || hasPossessive(tree, child);
  for (const child of childrenOf(tree, noun)) {
    if (child < noun && relationsOk(child)) {
      const { first, last } = subtreeOf(tree, child);
      const mark = childOf(tree, child, "case");
      let end = mark > child && tagOf(tree, mark) === "POS" ? mark - 1 : Math.min(last, noun - 1);
      while (end > first && /^['’]s?$/.test(tree.words[end] ?? "")) end--;
      return { who: { first, last: end }, cueFirst: /^['’]s?$/.test(tree.words[end + 1] ?? "") ? end + 2 : end + 1 };
    }
  }
  for (const child of childrenOf(tree, noun)) {
    const by = childOf(tree, child, "case");
    if (child > noun && (tree.words[by] === "by" || tree.words[by] === "from")) {
      const run = trimRange(tree, { first: by + 1, last: subtreeOf(tree, child).last });
      return { who: run, cueFirst: noun };
    }
  }
  return { who: null, cueFirst: noun };
}

const hasPossessive = (tree: Tree, child: number): boolean => {
  const mark = childOf(tree, child, "case");
  return mark > child && tagOf(tree, mark) === "POS";
};

function complementOf(place: WordPlace<NounCue>): { readonly run: Range; readonly preposition: number } | null {
  const { tree, index, cue } = place;
  // a parse may hang the clause elsewhere: "that" right behind the noun
  const that = index + 1;
  const clause = tree.tokens[that]?.head ?? -1;
  if (cue.takes.includes("c") && tree.words[that] === "that" && tagOf(tree, that) === "IN" && clause > that)
    return { run: { first: that, last: tree.last[clause] ?? clause }, preposition: -1 };
  for (const child of childrenOf(tree, index)) {
    if (child <= index) continue;
    const { first, last } = subtreeOf(tree, child);
    const word = tree.words[first] ?? "";
    const relation = tree.relations[child] ?? "";
    if (cue.takes.includes("c") && word === "that" && tagOf(tree, first) === "IN")
      return { run: { first, last }, preposition: -1 };
    if (
      cue.takes.includes("t") &&
      word === "to" &&
      tagOf(tree, first) === "TO" &&
      /^(?:acl|ccomp|xcomp|advcl)$/.test(relation)
    )
      return { run: { first, last }, preposition: -1 };
    if (cue.prepositions.includes(word) && /^(?:nmod|obl|acl|advcl)$/.test(relation) && first === index + 1)
      return { run: { first: first + 1, last }, preposition: first };
  }
  return null;
}

function find(place: WordPlace<NounCue>): Finding | null {
  const { scene, tree, index, cue, quotation } = place;
  const complement = complementOf(place);
  if (!complement) return null;
  const owner = ownerOf(tree, index);
  const isClause = complement.preposition < 0;
  if (!owner.who && (!isClause || tree.words[complement.run.first] === "to")) return null;
  const cueRange: Range = { first: Math.min(owner.cueFirst, index), last: isClause ? index : complement.preposition };
  const what = contentOf(scene, tree, complement.run, quotation);
  if (!what) return null;
  return {
    who: owner.who && spanOf(tree, owner.who),
    cue: spanOf(tree, cueRange),
    what,
    act: cue.act,
    attitude: cue.attitude,
  };
}

export const nounCue: NounConstruction = {
  name: "noun-cue",
  at: "noun",
  says: "the mayor's claim that, his promise to, the union's criticism of",
  score: 0.55,
  find,
  examples: [
    "He ignored [who: the mayor]'s [cue: claim] [what: that the bridge was safe].",
    "This is [who: her] [cue: promise] [what: to mend the road].",
  ],
  counterexamples: ["The baker's bread was gone by noon.", "The road to the harbour is shut."],
  knownMisses: [],
};
