import type { Finding, SentenceConstruction } from "../construction.ts";
import { pieceBefore, type Scene } from "../scene.ts";
import { spanOf, type Tree, tagOf, trimRange } from "../tree.ts";

const SHOWS = /^(?:puts?|describe[sd]?|summed|sums|saw|sees|characteri[sz]e[sd]?|remember(?:s|ed)?)$/;
const LONGEST_NAME = 40;

/** "“…” is how she put it": the quotation first, then whose words they are. */
function find(scene: Scene, tree: Tree): Finding[] {
  for (let how = 1; how + 2 < tree.tokens.length; how++) {
    if (tree.words[how] !== "how" || !/^(?:is|was)$/.test(tree.words[how - 1] ?? "")) continue;
    const before = pieceBefore(scene, tree.tokens[how - 1]?.start ?? 0);
    const quotation = before === null ? undefined : scene.quotations[before.quotation];
    const verb = verbBehind(tree, how);
    if (quotation === undefined || verb < 0) continue;
    const put = /^puts?$/.test(tree.words[verb] ?? "");
    const cue = spanOf(tree, { first: verb, last: put || /^sum/.test(tree.words[verb] ?? "") ? verb + 1 : verb });
    const who = trimRange(tree, { first: how + 1, last: verb - 1 });
    return who === null
      ? []
      : [{ who: spanOf(tree, who), cue, what: [...quotation.pieces], act: "A4", attitude: "says" }];
  }
  return [];
}

/** The last such verb: "who spoke on condition of anonymity, put it". */
function verbBehind(tree: Tree, how: number): number {
  const end = Math.min(tree.tokens.length - 1, how + LONGEST_NAME);
  for (let at = end; at > how + 1; at--) {
    if (!SHOWS.test(tree.words[at] ?? "") || !tagOf(tree, at).startsWith("VB")) continue;
    if (/^puts?$/.test(tree.words[at] ?? "") && tree.words[at + 1] !== "it") continue;
    return at;
  }
  return -1;
}

export const howPutIt: SentenceConstruction = {
  name: "how-put-it",
  at: "sentence",
  says: "“…” is how X put it, was how X described it",
  score: 0.9,
  untaught: true,
  find,
  examples: [
    "[what: “The gate was never going to hold,”] was how [who: the harbour master] [cue: put it].",
    "[what: “A raffle with biscuits”] is how [who: a clerk] [cue: described] the debate.",
  ],
  counterexamples: ["That is how the crew put it away.", "“Safe” is how the ferry looked."],
  knownMisses: [],
};
