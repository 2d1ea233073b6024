import type { VerbConstruction } from "../construction.ts";
import { complementAfter, contentAt, verbFinding } from "../readings.ts";
import { childrenOf, subtreeOf, tagOf } from "../tree.ts";

export const objectPredicate: VerbConstruction = {
  name: "object-predicate",
  at: "verb",
  says: "called the plan a mistake, described her as a friend: the object and what is said of it are the content",
  score: 0.75,
  find: (place) => {
    const { tree, cue, verb, group } = place;
    if (place.passive || !cue.frames.includes("s") || !place.subject) return null;
    const next = group.last + 1;
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
  ],
  counterexamples: ["The mayor called the office at noon.", "The firm found the keys."],
  knownMisses: [],
};
