import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { isName, isNominal } from "../said-shape.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import { isPunctuation, type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const FORMS = /^puts?$/;
/** "valued the piece at 50,000 crowns": what is behind "at" is an estimate, whatever is valued. */
const VALUING = /^(?:value[ds]?|estimate[ds]?|assess(?:es|ed)?|price[ds]?|reckon(?:s|ed)?)$/;
/** What can be counted or priced: "put the toll at", not "put the boat at the pier". */
const COUNTED = new Set(
  "number numbers toll tolls shortfall gap profit profits revenue revenues debt debts income margin support lead stake figure figures total count cost costs damage bill loss losses price value chance chances odds strength size turnout rate share crowd deficit death deaths casualties population age probability likelihood sum growth fall rise increase drop decline inflation unemployment turnover sales output saving savings".split(
    " ",
  ),
);
const ROUGHLY =
  /^(?:about|around|nearly|almost|roughly|some|no|over|under|up|to|at|least|most|more|less|fewer|than|between|just|well|only|as|high|low|close|an?|estimated|[$€£#])$/;
/** In front of an amount they make an estimate of it, whatever was counted: "put the roadway at about 60 metres". */
const ESTIMATING =
  /^(?:about|around|nearly|almost|roughly|over|under|up|least|most|more|less|fewer|between|estimated)$/;
const LONGEST_OBJECT = 14;

/** "put" has no saying of its own, so no list of cues has it: a count in front of "at" and an amount behind it tell. */
function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let verb = 1; verb + 3 < tree.words.length; verb++) {
    if (!tagOf(tree, verb).startsWith("VB")) continue;
    const word = tree.words[verb] ?? "";
    const isPut = FORMS.test(word) || VALUING.test(word);
    const at = isPut ? amountBehind(tree, verb, VALUING.test(word)) : datedTo(tree, verb, countGiven(tree, verb));
    if (at < 0) continue;
    const speaker = subjectOf(tree, verb)?.range ?? beforeAside(tree, verb);
    if (speaker === null || isPassiveAt(tree, verb)) continue;
    const cue = spanOf(tree, { first: verb, last: verb });
    const who = spanOf(tree, speaker);
    const what = contentOf(scene, tree, { first: verb + 1, last: endOf(tree, at) }, quotationAt(scene, cue.start), [
      cue,
      who,
    ]);
    if (what !== null) found.push({ who, cue, what, act: "A4", attitude: "says" });
  }
  return found;
}

/** "is put at", "were valued at": what is put is told of, and nobody speaks. */
const isPassiveAt = (tree: Tree, verb: number): boolean =>
  /^(?:be|been|being|is|are|was|were)$/.test(tree.words[verb - 1] ?? "");

/** "Ada Marsh, director at the utility, put …": a name and an aside at the head of the sentence, where the parse has lost its way. */
function beforeAside(tree: Tree, verb: number): Range | null {
  if (tree.words[verb - 1] !== ",") return null;
  const opens = tree.words.indexOf(",");
  if (opens < 1 || opens === verb - 1 || verb - opens > LONGEST_ASIDE) return null;
  const isRelative = /^W/.test(tagOf(tree, opens + 1));
  // "A shift foreman, who would not be named, put": a noun needs who it is told of
  if (!isName(tree, 0, opens - 1) && !(isRelative && isNominal(tree, 0, opens - 1))) return null;
  for (let at = opens + 1; at < verb - 1; at++)
    if (!isRelative && /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, at))) return null;
  return { first: 0, last: verb - 1 };
}
const LONGEST_ASIDE = 16;

/** "dates the timber to about 2,000 years ago": the "to"; `other` where there is none. */
function datedTo(tree: Tree, verb: number, other: number): number {
  if (other >= 0 || !/^date[ds]?$/.test(tree.words[verb] ?? "")) return other;
  for (let at = verb + 2; at < tree.words.length && at - verb <= LONGEST_OBJECT; at++) {
    if (isPunctuation(tree, at) || /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, at))) return -1;
    if (tree.words[at] !== "to") continue;
    let amount = at + 1;
    while (ROUGHLY.test(tree.words[amount] ?? "") || /^(?:the|year)$/.test(tree.words[amount] ?? "")) amount++;
    return tagOf(tree, amount) === "CD" || /centur/.test(tree.words[amount] ?? "") ? at : -1;
  }
  return -1;
}

/** "gave a higher toll of 51": a count that differs from another's; the last token of the amount, or −1. */
function countGiven(tree: Tree, verb: number): number {
  if (
    !/^(?:gives?|gave|given|offered|cited)$/.test(tree.words[verb] ?? "") ||
    !/^(?:an?|the)$/.test(tree.words[verb + 1] ?? "")
  )
    return -1;
  let at = verb + 2;
  while (/^(?:JJ[RS]?|NN)$/.test(tagOf(tree, at)) && !COUNTED.has(tree.words[at] ?? "")) at++;
  if (at === verb + 2 || !COUNTED.has(tree.words[at] ?? "") || tree.words[at + 1] !== "of") return -1;
  let amount = at + 2;
  while (ROUGHLY.test(tree.words[amount] ?? "")) amount++;
  return tagOf(tree, amount) === "CD" ? at + 1 : -1;
}

/** "at 9 per cent": measured, whatever of. */
const isShare = (tree: Tree, amount: number): boolean => /^(?:%|per|percent)$/.test(tree.words[amount + 1] ?? "");

/** The "at" of "the toll at 40" behind the verb, the "on" of "the party on 22%"; −1. */
function amountBehind(tree: Tree, verb: number, isValued: boolean): number {
  let isCounted = isValued;
  for (let k = verb + 1; k < tree.words.length && k - verb <= LONGEST_OBJECT; k++) {
    const word = tree.words[k] ?? "";
    if (COUNTED.has(word)) isCounted = true;
    // "put the governing party on 22%"
    if (word === "on" && tagOf(tree, k + 1) === "CD" && /^(?:%|per|percent)$/.test(tree.words[k + 2] ?? "")) return k;
    const isNear = /^(?:close|closer|nearer)$/.test(word) && tree.words[k + 1] === "to";
    // "the bill is put at 4 million": what is put is told of, and nobody speaks
    if (k > verb + 1 && (word === "at" || isNear)) {
      let amount = isNear ? k + 2 : k + 1;
      let isEstimate = isCounted;
      for (; ROUGHLY.test(tree.words[amount] ?? ""); amount++) isEstimate ||= ESTIMATING.test(tree.words[amount] ?? "");
      // "the passengers treated at the scene at more than 18"
      if (tagOf(tree, amount) !== "CD") continue;
      return isEstimate || isShare(tree, amount) ? k : -1;
    }
    // "like-for-like sales"
    if ((isPunctuation(tree, k) && word !== "-") || /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}

/** To the end of the amount: the next mark, or the word that joins another clause. */
function endOf(tree: Tree, at: number): number {
  let last = at + 1;
  while (last + 1 < tree.words.length) {
    const next = last + 1;
    // "between nine hundred and a thousand"
    const isRange = tree.words[next] === "and" && tree.words.slice(at, next).includes("between");
    const isJoint = tagOf(tree, next) === "CC" && !isRange && !/^(?:CD|\$)$/.test(tagOf(tree, next + 1));
    if ((isPunctuation(tree, next) && tree.words[next] !== "$") || isJoint) break;
    last = next;
  }
  return last;
}

export const putAt: SentenceConstruction = {
  name: "put-at",
  at: "sentence",
  says: "put the toll at 40, gave a higher toll of 51: a count or a price, and the amount that somebody gives for it",
  score: 0.85,
  untaught: true,
  find,
  examples: [
    "[who: Ada Marsh, keeper of the collection,] [cue: valued] [what: the clock at about 50,000 crowns].",
    "[who: The expert] [cue: dates] [what: the timber to about 2,000 years ago].",
    "[who: The ministry] [cue: put] [what: the toll at 40], up from 31 a day earlier.",
    "[who: An army colonel] [cue: put] [what: the number of rebels killed at about 40] and left.",
    "[who: A monitoring group] [cue: gave] [what: a higher toll of 51], among them six fighters.",
    "[who: She] [cue: put] [what: the number of passengers treated at the scene at more than 18].",
    "[who: The news site] [cue: put] [what: the price closer to $3 billion].",
    "[who: Analysts] have [cue: put] [what: the cost of the dam at $3 billion].",
  ],
  counterexamples: [
    "The bill is still put at about 4 million crowns.",
    "The crew put the boat at the pier.",
    "The clerk put the figures at the top.",
  ],
  knownMisses: ["[who: The ministry] says the toll [cue: stands] at [what: 40]."],
};
