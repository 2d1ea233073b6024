import { isNobodyBehindBy } from "../../language/english/unnamed.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { clauseStart } from "../own-clause.ts";
import { isDay } from "../said-shape.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, spanOf, type Tree, tagOf } from "../tree.ts";

const BE = /^(?:is|are|was|were|be|been)$/;
/** What somebody gives of a matter: "the reason given by", "the tally given by". */
const GIVEN =
  /^(?:reasons?|explanations?|answers?|figures?|tally|tallies|tolls?|numbers?|counts?|estimates?|accounts?|versions?|verdicts?|excuses?|dates?|totals?|sums?|prices?|causes?|motives?|descriptions?|advice|assessments?|diagnosis|grounds?|terms?)$/;
const GIVING = /^(?:given|offered|supplied|provided|cited|advanced|named)$/;
const VALUED = /^(?:put|estimated|valued|assessed|priced|reckoned)$/;
const IN_NAME = /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|HYPH|IN|VBN|VBG|NNPS)$/;
const LONGEST_NAME = 14;
const LONGEST_AMOUNT = 10;

/**
 * Words that a passive lays to whoever gives them; no verb of saying stands there:
 *
 *     Repairs to a crane were the reason given by the port.      The bill was put at 9 million crowns by Ana Ruiz.
 *     └─ what ─────────────────────┘ └cue─┘    └─ who ─┘         └─ what ┘    └cue─┘                     └─ who ─┘
 */
function find(scene: Scene, tree: Tree): Finding[] {
  for (let verb = 3; verb + 2 < tree.words.length; verb++) {
    const by = byBehind(tree, verb);
    if (by < 0) continue;
    const last = nameEnd(tree, by + 1);
    if (last < 0) continue;
    const isValued = VALUED.test(tree.words[verb] ?? "");
    const cue = spanOf(tree, { first: verb, last: verb });
    const who = spanOf(tree, { first: by + 1, last });
    const quotation = quotationAt(scene, cue.start);
    const before = { first: clauseStart(tree), last: verb - 1 };
    const runs = isValued ? [before, { first: verb + 1, last: by - 1 }] : [before];
    const what = runs.flatMap((run) => contentOf(scene, tree, run, quotation, [cue, who]) ?? []);
    if (what.length > 0) return [{ who, cue, what, act: "A4", attitude: "says" }];
  }
  return [];
}

/** The "by" of "the reason given by", "was put at 9 million by"; −1. */
function byBehind(tree: Tree, verb: number): number {
  const word = tree.words[verb] ?? "";
  if (GIVING.test(word)) {
    const the = tree.words.lastIndexOf("the", verb - 1);
    const isNamed = the > 0 && verb - the <= 4 && GIVEN.test(tree.words[verb - 1] ?? "");
    return isNamed && BE.test(tree.words[the - 1] ?? "") && tree.words[verb + 1] === "by" ? verb + 1 : -1;
  }
  const isPassive = [1, 2].some((back) => BE.test(tree.words[verb - back] ?? ""));
  if (!VALUED.test(word) || !isPassive || !/^(?:at|to)$/.test(tree.words[verb + 1] ?? "")) return -1;
  const by = tree.words.indexOf("by", verb + 2);
  if (by < 0 || by - verb > LONGEST_AMOUNT) return -1;
  return tree.tokens.some((_, at) => at > verb && at < by && tagOf(tree, at) === "CD") ? by : -1;
}

/** Where the name behind "by" ends: at the next mark, or with the sentence; −1 where more than a name stands there. */
function nameEnd(tree: Tree, first: number): number {
  let last = first - 1;
  while (last + 1 < tree.words.length && IN_NAME.test(tagOf(tree, last + 1)) && last - first < LONGEST_NAME) last++;
  const isClosed = last + 1 >= tree.words.length || isPunctuation(tree, last + 1);
  if (isNobodyBehindBy(tree.words.slice(first, last + 1).join(" ")) || isDay(tree, last)) return -1;
  return last >= first && isClosed && /^NN/.test(tagOf(tree, last)) && !/^\d/.test(tree.words[first] ?? "") ? last : -1;
}

export const givenBy: SentenceConstruction = {
  name: "given-by",
  at: "sentence",
  says: "were the reason given by X, was put at nine million by X: words that a passive lays to whoever gives them",
  score: 0.85,
  untaught: true,
  find,
  examples: [
    "[what: Repairs to a crane were the reason] [cue: given] by [who: the port authority], in a note of one line.",
    "[what: No deaths was the tally] [cue: given] by [who: fire commander Ana Ruiz].",
    "[what: The cost of the bridge was] [cue: put] [what: at nine million crowns] by [who: the county engineer].",
  ],
  counterexamples: [
    "The prize was given by the port authority.",
    "The bill was put at nine million crowns by Friday.",
    "The bread was the food given by the port to the crew that night and eaten.",
  ],
  knownMisses: [],
};
