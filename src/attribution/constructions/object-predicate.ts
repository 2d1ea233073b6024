import type { VerbConstruction } from "../construction.ts";
import { complementAfter, contentAt, verbFinding } from "../readings.ts";
import { childrenOf, subtreeOf, type Tree, tagOf } from "../tree.ts";

/** "a second time", "a dozen times": how often, and no name for anything. */
const HOW_OFTEN =
  /^(?:time|times|day|week|month|year|hour|minute|night|dozen|couple|few|lot|bit|while|number|second|third)$/;
const LONGEST_OBJECT = 16;

/** "called [the court's ruling on the steel case a landmark]": where a second noun phrase, with "a" in front, ends right behind the first; −1. */
function calledUntil(tree: Tree, first: number): number {
  if (!/^(?:the|his|her|its|their|this|that)$/.test(tree.words[first] ?? "")) return -1;
  let second = first + 1;
  while (second - first < LONGEST_OBJECT && /^(?:NN|NNS|NNPS?|JJ|POS|IN|CD|HYPH|DT|VBG)$/.test(tagOf(tree, second))) {
    if (/^an?$/.test(tree.words[second] ?? "") && tagOf(tree, second - 1).startsWith("NN")) break;
    if (/^(?:to|at|in|for|about|off|from)$/.test(tree.words[second] ?? "")) return -1;
    second++;
  }
  if (!/^an?$/.test(tree.words[second] ?? "")) return -1;
  let last = second;
  while (/^(?:JJ|NN|NNS|NNPS?|HYPH|RB|VBN)$/.test(tagOf(tree, last + 1))) last++;
  const isEnd = tree.words[last + 1] === undefined || /^[.!?]$/.test(tree.words[last + 1] ?? "");
  const isNaming = last > second && !tree.words.slice(second + 1, last + 1).some((word) => HOW_OFTEN.test(word));
  return isEnd && isNaming && tagOf(tree, last).startsWith("NN") ? last : -1;
}

export const objectPredicate: VerbConstruction = {
  name: "object-predicate",
  at: "verb",
  says: "called the plan a mistake, described her as a friend: the object and what is said of it are the content",
  score: 0.75,
  find: (place) => {
    const { tree, cue, verb, group } = place;
    if (place.passive || !cue.frames.includes("s") || !place.subject) return null;
    const next = group.last + 1;
    const called = cue.lemma === "call" ? calledUntil(tree, next) : -1;
    if (called >= 0) {
      const what = contentAt(place, { first: next, last: called });
      return what ? verbFinding(place, what) : null;
    }
    const object = tagOf(tree, next) === "PRP" ? next : complementAfter(place, "obj", "ccomp", "iobj");
    if (object < 0) return null;
    const inner = subtreeOf(tree, object);
    let last = -1;
    for (const child of childrenOf(tree, verb)) {
      if (child <= object) continue;
      const relation = tree.relations[child];
      const isAs = tree.words[tree.first[child] ?? child] === "as";
      // two noun phrases in a row: "called the plan a mistake"
      const isNext = relation === "obj" && (tree.first[child] ?? child) === inner.last + 1;
      if (
        isNext ||
        relation === "xcomp" ||
        relation === "ccomp" ||
        ((relation === "obl" || relation === "nmod" || relation === "advcl") && isAs)
      )
        last = Math.max(last, tree.last[child] ?? child);
    }
    // "called it a mistake": a pronoun needs no governor to have a predicate behind it
    if (object === next && last < 0) {
      const head = tree.tokens[object]?.head ?? -1;
      if (head > object) last = tree.last[head] ?? head;
    }
    if (last < 0 && tree.relations[object] === "ccomp" && !tagOf(tree, object).startsWith("VB")) last = inner.last;
    if (
      last < 0 &&
      childrenOf(tree, object).some((child) => child > object && tree.words[tree.first[child] ?? child] === "as")
    )
      last = inner.last;
    if (last < 0) return null;
    const what = contentAt(place, { first: Math.max(group.last + 1, inner.first), last });
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "[who: The mayor] [cue: called] [what: the plan a mistake].",
    "[who: She] [cue: described] [what: the talks as useful].",
    "[who: Global lender Marsh] [cue: had called] [what: the harbour court's decision on the steel case a landmark judgment].",
  ],
  counterexamples: [
    "The mayor called the office at noon.",
    "The mayor called the harbour office on a bad day.",
    "The firm found the keys.",
  ],
  knownMisses: [],
};
