import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_NAME = 8;
const LONGEST_ASIDE = 16;
const SHORTEST_CLAUSE = 3;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/**
 * The shape of the words alone, for sentences whose parse has lost its way:
 *
 *     Local residents, some of them elderly, said the water had been brown.
 *     └─ a name ────┘  └─ an aside ───────┘  cue  └─ a clause ───────────┘
 */
function find(scene: Scene, tree: Tree): Finding[] {
  const first = /^(?:and|but|yet|so)$/.test(tree.words[0] ?? "") ? 1 : 0;
  const opens = markAfter(tree, first);
  if (opens < 0) return [];
  const closes = closingMark(tree, opens);
  const verb = closes + 1;
  const cue = closes < 0 ? undefined : VERB_FORMS.get(tree.words[verb] ?? "");
  if (cue === undefined || !FINITE.test(tagOf(tree, verb)) || !/c/.test(cue.frames)) return [];
  const begin = tree.words[verb + 1] === "that" ? verb + 2 : verb + 1;
  const last = lastWord(tree);
  if (last - begin + 1 < SHORTEST_CLAUSE || isPunctuation(tree, begin) || tagOf(tree, begin) === "IN") return [];
  if (!tree.tokens.some((_, at) => at > begin && at <= last && FINITE.test(tagOf(tree, at)))) return [];
  const cueSpan = spanOf(tree, { first: verb, last: verb });
  const who = spanOf(tree, { first, last: tree.words[opens] === "," ? closes : opens - 1 });
  const quotation = quotationAt(scene, cueSpan.start);
  if (quotation !== quotationAt(scene, tree.sentence.span.start)) return [];
  const what = contentOf(scene, tree, { first: verb + 1, last }, quotation, [cueSpan, who]);
  return what === null ? [] : [{ who, cue: cueSpan, what, act: cue.act, attitude: cue.attitude }];
}

/** The comma or dash behind a name of few words that the sentence opens with; −1 where something else comes first. */
function markAfter(tree: Tree, first: number): number {
  let nouns = 0;
  for (let at = first; at < tree.words.length && at - first <= LONGEST_NAME; at++) {
    const tag = tagOf(tree, at);
    if (isMark(tree.words[at])) return nouns > 0 || /^\p{L}+$/u.test(tree.words[first] ?? "") ? at : -1;
    if (/^(?:NN|PRP$)/.test(tag)) nouns++;
    else if (!/^(?:DT|JJ|CD|POS|HYPH|IN|UH|FW)/.test(tag) || (at === first && tag === "IN")) return -1;
  }
  return -1;
}

const isMark = (word: string | undefined): boolean => word !== undefined && /^(?:,|–|—|--)$/.test(word);

/** The mark of the same kind that ends the aside right before a verb; −1 where a clause of its own stands between. */
function closingMark(tree: Tree, opens: number): number {
  const relative = /^W/.test(tagOf(tree, opens + 1));
  for (let at = opens + 2; at < tree.words.length && at - opens <= LONGEST_ASIDE; at++) {
    if (tree.words[at] === tree.words[opens] && VERB_FORMS.has(tree.words[at + 1] ?? "")) return at;
    if (!relative && (FINITE.test(tagOf(tree, at)) || tagOf(tree, at) === "CC")) return -1;
  }
  return -1;
}

function lastWord(tree: Tree): number {
  let end = tree.tokens.length - 1;
  while (end > 0 && isPunctuation(tree, end) && !/["”'’)]/.test(tree.words[end] ?? "")) end--;
  return end;
}

export const asideSaid: SentenceConstruction = {
  name: "aside-said",
  at: "sentence",
  mends: true,
  says: "a name, an aside between commas or dashes, a verb of saying and a clause, read by their shape alone",
  score: 0.95,
  find,
  examples: [
    "[who: Growers, few of them rich,] [cue: said] [what: the gate had been shut since June].",
    "[who: Valk] – who was elected in 2019 – [cue: argues] [what: that the board was misled].",
  ],
  counterexamples: [
    "The mayor, a tall man, said little.",
    "On Monday, after the storm, divers said nothing.",
    "The bridge, closed since May, reopened.",
  ],
  knownMisses: [],
};
