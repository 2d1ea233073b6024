import { COURTS } from "../../language/english/attribution-words.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** How many words behind the verb tell when and where it was heard. */
const LONGEST_TAIL = 5;

/** Who hears says nothing: a court, a jury, an inquiry. Who told it there is left open. */
function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  const end = lastWord(tree);
  for (let court = 0; court < end; court++) {
    if (!COURTS.has(tree.words[court] ?? "") || !/^(?:NN|JJ)/.test(tagOf(tree, court))) continue;
    const verb = hearing(tree, court + 1);
    if (verb < 0) continue;
    const cue = spanOf(tree, { first: court + 1, last: verb });
    const run = clauseBehind(tree, verb, end) ?? clauseInFront(tree, court, verb, end);
    if (run === null) continue;
    const quotation = quotationAt(scene, cue.start);
    if (quotation !== quotationAt(scene, tree.tokens[run.first]?.start ?? 0) && tree.words[run.first] === "that")
      continue;
    const what = contentOf(scene, tree, run, quotation, [cue]);
    if (what !== null) found.push({ who: null, cue, what, act: "A4", attitude: "says" });
  }
  return found;
}

/** "heard", "has heard", "was told": the last word of the verb that begins at a token; −1 where another stands there. */
function hearing(tree: Tree, first: number): number {
  let at = first;
  while (/^(?:has|have|had|was|were|been|also|later|previously)$/.test(tree.words[at] ?? "")) at++;
  const auxiliaries = tree.words.slice(first, at);
  if (tree.words[at] === "heard" || tree.words[at] === "hears") return auxiliaries.includes("was") ? -1 : at;
  return tree.words[at] === "told" && auxiliaries.some((word) => /^(?:was|were|been)$/.test(word)) ? at : -1;
}

/** "heard [that the card was declined]", also without "that". */
function clauseBehind(tree: Tree, verb: number, end: number): Range | null {
  const next = verb + 1;
  const begins =
    /^(?:that|how)$/.test(tree.words[next] ?? "") || /^(?:DT|PRP|NNP|NNPS|NNS|NN|EX)/.test(tagOf(tree, next));
  if (!begins || next >= end) return null;
  for (let at = next + 1; at <= end; at++) {
    if (/^[,;:]$/.test(tree.words[at] ?? "") && !/^(?:that|how)$/.test(tree.words[next] ?? "")) return null;
    if (FINITE.test(tagOf(tree, at))) return { first: next, last: end };
  }
  return null;
}

/** "[The card was declined], a court has heard on Monday" */
function clauseInFront(tree: Tree, court: number, verb: number, end: number): Range | null {
  if (end - verb > LONGEST_TAIL) return null;
  for (let at = verb + 1; at <= end; at++) if (FINITE.test(tagOf(tree, at)) || isPunctuation(tree, at)) return null;
  let comma = court - 1;
  while (comma > 0 && /^(?:DT|JJ|NN|NNP|CD|POS|PRP\$)$/.test(tagOf(tree, comma))) comma--;
  if (tree.words[comma] !== ",") return null;
  const hasVerb = tree.tokens.slice(1, comma).some(({ tag }) => FINITE.test(tag));
  return hasVerb ? { first: 0, last: comma - 1 } : null;
}

function lastWord(tree: Tree): number {
  let end = tree.tokens.length - 1;
  while (end > 0 && isPunctuation(tree, end)) end--;
  return end;
}

export const courtHeard: SentenceConstruction = {
  name: "court-heard",
  at: "sentence",
  says: "a court has heard, the inquest was told: who told it there is left open",
  score: 0.96,
  untaught: true,
  find,
  examples: [
    "The court [cue: heard] [what: that the card was declined in May].",
    "[what: A man took more than £3,000 from his aunt], a court [cue: has heard].",
    "The inquest [cue: was told] [what: the boat had no lights].",
  ],
  counterexamples: ["The court heard evidence from two divers.", "The jury heard the song.", "The crew heard a bang."],
  knownMisses: [],
};
