import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import { type Tree, tagOf } from "../tree.ts";

/** How far behind the verb of saying the "it" may stand: "said in a statement on Friday that it". */
const LONGEST_ASIDE = 7;
const AUXILIARY = /^(?:had|has|would|will|did|does|could|can|may|might|must|should|was|is|'d|'s|'ll|’d|’s|’ll)$/;
/** What "it" without a meaning does: "it was raining", "it would be wrong", "it had become clear". */
const EMPTY =
  /^(?:be|been|being|become|becoming|take|taken|taking|seem|seemed|appear|appeared|rain\p{L}*|snow\p{L}*)$/u;
/** What only somebody does, with "it" in front: "said it regretted". */
const OWN_ACT =
  /^(?:regret|expect|plan|intend|want|believe|hope|welcome|support|oppose|deny|denie|reject|condemn|continue|remain|respect|take|recognise|recognize|disagree|agree)(?:e?d|s|es)?$/;
/** What only somebody is. */
const OWN_STATE = new Set(
  "sorry aware unaware committed confident disappointed pleased saddened devastated shocked unable ready delighted proud grateful sure unsure concerned appalled determined willing relieved".split(
    " ",
  ),
);
/** Only a plural has these behind it. */
const PLURAL_VERB = /^(?:have|are|were|do|don't|aren't|haven't)$/;

/**
 * Does what stands behind a name tell that no person bears it: a plural verb, or "it" for whom it calls itself? For names whose own words do
 * not tell.
 *
 *     Rovers have sacked …      Meteonor said it had done no such thing      Carrow said its drivers …
 *            ^plural                          ^it ^has done                             ^its
 *
 * May mislead: "Lind said it had sunk", of a ship.
 */
export function isBodyByWords(tree: Tree, last: number): boolean {
  let verb = last + 1;
  while (tagOf(tree, verb) === "RB") verb++;
  if (PLURAL_VERB.test(tree.words[verb] ?? "")) return tree.words[last - 1] !== "and" && tree.words[last - 1] !== "&";
  if (!/^VB[DZ]$/.test(tagOf(tree, verb)) || !VERB_FORMS.has(tree.words[verb] ?? "")) return false;
  for (let k = verb + 1; k <= verb + LONGEST_ASIDE && k < tree.tokens.length; k++) {
    const word = tree.words[k] ?? "";
    if (word === "it") return actsItself(tree, k);
    if (word === "its") return k === verb + 1 || tree.words[k - 1] === "that";
    if (!/^(?:IN|DT|NN|NNP|JJ|TO)$/.test(tagOf(tree, k))) return false;
  }
  return false;
}

function actsItself(tree: Tree, it: number): boolean {
  const first = tree.words[it + 1] ?? "";
  if (OWN_ACT.test(first)) return true;
  if (!AUXILIARY.test(first)) return false;
  let next = it + 2;
  while (tagOf(tree, next) === "RB") next++;
  const tag = tagOf(tree, next);
  // "it was sorry", "it was “deeply sorry”"
  if (/^(?:was|is|'s|’s)$/.test(first)) {
    let state = next;
    while (/^(?:``|RB)$/.test(tagOf(tree, state))) state++;
    if (OWN_STATE.has(tree.words[state] ?? "")) return true;
  }
  const isOfBeing = /^(?:was|is|'s|’s)$/.test(first);
  return (isOfBeing ? tag === "VBG" : /^VB[NP]?$/.test(tag)) && !EMPTY.test(tree.words[next] ?? "");
}
