import { DEEDS_INSIDE } from "../../language/english/inner-cues.ts";
import { TIMES_BEHIND_BY } from "../../language/english/unnamed.ts";
import type { InnerConstruction } from "../construction.ts";
import { contentAt, verbFinding } from "../readings.ts";
import { nounRange } from "../subject.ts";
import { childrenOf, spanOf, tagOf } from "../tree.ts";

export const innerPassive: InnerConstruction = {
  name: "inner-passive",
  at: "inner",
  says: "inside somebody's words: remarks viewed by some as rude, a plan criticised by the union",
  score: 0.6,
  find: (place) => {
    const { tree, verb, group, cue } = place;
    if (tagOf(tree, verb) !== "VBN" || DEEDS_INSIDE.has(cue.lemma)) return null;
    const children = childrenOf(tree, verb).filter((child) => child > group.last);
    const agent = children.find(
      (child) => tree.words[tree.first[child] ?? child] === "by" && /^(?:NN|PRP|DT)/.test(tagOf(tree, child)),
    );
    if (agent === undefined || TIMES_BEHIND_BY.has(tree.words[agent] ?? "")) return null;
    const who = spanOf(
      tree,
      nounRange(tree, agent, { first: (tree.first[agent] ?? agent) + 1, last: tree.last[agent] ?? agent }),
    );
    const others = children.filter(
      (child) => child !== agent && /^(?:advcl|obl|xcomp|ccomp)$/.test(tree.relations[child] ?? ""),
    );
    const noun =
      tree.relations[verb] === "acl"
        ? (tree.tokens[verb]?.head ?? -1)
        : childrenOf(tree, verb).find((child) => tree.relations[child] === "nsubj");
    const named =
      noun === undefined || noun < 0
        ? null
        : contentAt(place, nounRange(tree, noun, { first: 0, last: group.first - 1 }));
    const said =
      others[0] === undefined
        ? null
        : contentAt(place, { first: tree.first[others[0]] ?? others[0], last: tree.last[others[0]] ?? others[0] });
    const what = [...(named ?? []), ...(said ?? [])];
    return what.length > 0 ? verbFinding(place, what, { who }) : null;
  },
  examples: [
    "Ada Marsh said the board had ended [what: a plan] [cue: criticized] by [who: the union].",
    "Ada Marsh said the board had ended [what: a trial] [cue: praised] by [who: the crew].",
  ],
  counterexamples: ["Ada Marsh said the hull was painted by the crew.", "A plan criticized by the union is over."],
  knownMisses: [],
};
