import type { Act } from "../../core/attribution.ts";
import { HEADLINE_PARTICIPLES } from "../../language/english/attribution-words.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { partAt, type Scene } from "../scene.ts";
import { isPunctuation, isVerb, spanOf, type Tree } from "../tree.ts";

/** Capitals mislead tagger and parser, so a headline is read by its words: who, the participle, its preposition, what. */
function find(scene: Scene, tree: Tree): Finding[] {
  const part = partAt(scene, tree);
  if (part?.kind !== "title" && part?.kind !== "subtitle") return [];
  for (let k = 1; k + 2 < tree.tokens.length; k++) {
    const entry = HEADLINE_PARTICIPLES.get(tree.words[k] ?? "");
    if (!entry?.prepositions.includes(tree.words[k + 1] ?? "")) continue;
    // "Al Carr raided shop - then asked to see it": he asked
    if (/^(?:then|and|but|also|later|now|["“'‘])$/.test(tree.words[k - 1] ?? "")) continue;
    let patientLast = k - 1;
    while (patientLast > 0 && /^(?:is|are|was|were|be|being|stands?|stood)$/.test(tree.words[patientLast] ?? ""))
      patientLast--;
    let last = tree.tokens.length - 1;
    const by = tree.words.indexOf("by", k);
    const who = by > k + 2 && by < last ? spanOf(tree, { first: by + 1, last: withoutStop(tree, last) }) : null;
    if (who) last = by - 1;
    const patient = spanOf(tree, { first: clauseOf(tree, patientLast), last: patientLast });
    const content = spanOf(tree, { first: k + 1, last: withoutStop(tree, last) });
    const act: Act = entry.act;
    return [
      {
        who,
        cue: spanOf(tree, { first: patientLast + 1, last: k }),
        what: [patient, content],
        act,
        attitude: entry.attitude,
      },
    ];
  }
  return [];
}

/** "Storms escalate in Skarn, [drivers] warned": where the clause begins, behind another with a verb of its own. */
function clauseOf(tree: Tree, last: number): number {
  const comma = tree.words.lastIndexOf(",", last);
  return comma > 0 && comma < last && tree.tokens.slice(0, comma).some((_, k) => isVerb(tree, k)) ? comma + 1 : 0;
}

const withoutStop = (tree: Tree, last: number): number =>
  isPunctuation(tree, last) && tree.words[last] === "." ? last - 1 : last;

export const headlinePassive: SentenceConstruction = {
  name: "headline-passive",
  at: "sentence",
  says: "in a headline: “Minister accused of hiding report”; the accuser is not named, the act stays",
  score: 0.75,
  untaught: true,
  find,
  examples: [
    "# [what: Harbour Board] [cue: Accused] [what: Of Hiding 200 Missing Crates]",
    "# [what: Mayor] [cue: blamed] [what: for ferry delays]",
    "# [what: Ferry firm] [cue: warned] [what: twice before sinking]",
    "# [what: Drivers] [cue: warned] [what: of icy roads]",
    "# Storms escalate in Skarn, [what: drivers] [cue: warned] [what: of icy roads]",
  ],
  counterexamples: [
    "# Mayor opens new ferry",
    "The mayor was accused of hiding the report.",
    "# Bank warned staff about leak",
  ],
  knownMisses: ["# [what: Mayor] under fire [what: for ferry delays]"],
};
