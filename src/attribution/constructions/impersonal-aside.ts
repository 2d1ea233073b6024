import { EMERGING, IMPERSONAL_ASIDES } from "../../language/english/attribution-words.ts";
import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { contentAround } from "../content-around.ts";
import { clauseStart, isClause } from "../own-clause.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_TAIL = 6;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** ", it" and a passive or a verb of coming to light, as an aside or at the end of the sentence: by the shape of the words alone. */
function find(scene: Scene, tree: Tree): Finding[] {
  for (let it = 3; it < tree.words.length - 1; it++) {
    if (tree.words[it] !== "it" || tree.words[it - 1] !== ",") continue;
    const cue = cueBehind(tree, it);
    if (cue === null) continue;
    const finding = readAside(scene, tree, it, cue);
    if (finding) return [finding];
  }
  return [];
}

function readAside(scene: Scene, tree: Tree, it: number, cue: Range): Finding | null {
  const span = spanOf(tree, cue);
  const quotation = quotationAt(scene, span.start);
  const end = tailEnd(tree, cue.last);
  if (end < 0) return null;
  const agent = agentIn(tree, cue.last, end);
  const who = agent && spanOf(tree, agent);
  const keep = who ? [span, who] : [span];
  const isClosed = tree.words[end + 1] === ",";
  if (!isClosed && !isClause(tree, it - 2)) return null;
  const what = isClosed
    ? contentAround(scene, tree, { first: it, last: end }, quotation, keep)
    : contentOf(scene, tree, { first: clauseStart(tree), last: it - 2 }, quotation, keep);
  if (what === null) return null;
  const meaning = VERB_FORMS.get(tree.words[cue.last] ?? "");
  const believes = meaning?.attitude === "believes" || tree.words[cue.last] === "understood";
  return { who, cue: span, what, act: meaning?.act ?? "A4", attitude: believes ? "believes" : "says" };
}

/** "was later claimed", "has emerged", "can be revealed": right behind "it"; null where nothing of the kind stands there. */
function cueBehind(tree: Tree, it: number): Range | null {
  let at = it + 1;
  if (EMERGING.has(tree.words[at] ?? "")) return { first: at, last: at };
  let helpers = 0;
  while (at < tree.words.length && helpers < LONGEST_TAIL && isHelper(tree, at)) {
    helpers++;
    at++;
  }
  const word = tree.words[at] ?? "";
  const isLast = helpers > 0 && (IMPERSONAL_ASIDES.has(word) || EMERGING.has(word));
  return isLast ? { first: it + 1, last: at } : null;
}

const isHelper = (tree: Tree, at: number): boolean =>
  /^(?:is|was|has|had|can|could|be|been|being|['’]s)$/.test(tree.words[at] ?? "") || tagOf(tree, at).startsWith("RB");

/** The last word in front of the sentence's end or the next comma; −1 where a clause or too much follows. */
function tailEnd(tree: Tree, verb: number): number {
  let end = verb;
  while (end + 1 < tree.tokens.length && !isPunctuation(tree, end + 1)) {
    end++;
    if (FINITE.test(tagOf(tree, end)) || /^(?:that|to|how|whether|why)$/.test(tree.words[end] ?? "")) return -1;
  }
  const next = tree.words[end + 1] ?? ".";
  const isLong = end - verb > (tree.words[verb + 1] === "by" ? 2 * LONGEST_TAIL : LONGEST_TAIL);
  return isLong || !/^[.,!?”"’')]/.test(next) ? -1 : end;
}

/** "it was claimed [by the union]"; null without. */
const agentIn = (tree: Tree, verb: number, end: number): Range | null =>
  tree.words[verb + 1] === "by" && end > verb + 1 && /^(?:DT|NN|JJ|PRP|CD)/.test(tagOf(tree, verb + 2))
    ? { first: verb + 2, last: end }
    : null;

export const impersonalAside: SentenceConstruction = {
  name: "impersonal-aside",
  at: "sentence",
  says: "…, it was announced; …, it has emerged; …, it is understood, …: nobody in particular, or whoever stands behind “by”",
  score: 0.9,
  untaught: true,
  find,
  examples: [
    "[what: The bridge will close in May], it [cue: was announced] on Tuesday.",
    "[what: The board had known for months], it [cue: has emerged].",
    "[what: The crew was paid twice], it [cue: was later claimed] by [who: the union].",
  ],
  counterexamples: [
    "When the tide turned, it was feared no more.",
    "The boat sank, it was told, to nobody's surprise.",
  ],
  knownMisses: [],
};
