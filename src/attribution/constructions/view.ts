import { VIEW_NOUNS } from "../../language/english/noun-cues.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_OWNER = 8;
/** "In the view of X, …" opens the sentence and can hardly be anything else. */
const OPENING_SCORE = 0.95;

/** "in Reed's view": who and the cue's runs; the preposition in front belongs to the whole phrase. */
function phraseAt(
  tree: Tree,
  begin: number,
): { readonly who: Range; readonly cue: Range; readonly whole: Range } | null {
  // "declined to comment on the worker's account"
  if ((tree.words[begin] !== "in" && tree.words[begin] !== "to") || tagOf(tree, begin + 1).startsWith("VB"))
    return null;
  for (let noun = begin + 2; noun <= begin + LONGEST_OWNER && noun < tree.tokens.length; noun++) {
    if (tree.words[noun] === "," || tagOf(tree, noun).startsWith("VB")) return null;
    if (!VIEW_NOUNS.has(tree.words[noun] ?? "")) continue;
    const mark = /^['’]s?$/.test(tree.words[noun - 1] ?? "");
    if (!mark && tagOf(tree, noun - 1) !== "PRP$") return null;
    if (tree.words[noun + 1] !== "," && begin > 0 && tree.words[begin - 1] !== ",") return null;
    const who = { first: begin + 1, last: mark ? noun - 2 : noun - 1 };
    return who.last < who.first ? null : { who, cue: { first: noun, last: noun }, whole: { first: begin, last: noun } };
  }
  return null;
}

/** "in the view of the mayor, …" at the head of a sentence; an apposition behind the name ends before the clause. */
function phraseOf(tree: Tree, begin: number): ReturnType<typeof phraseAt> {
  const [the, noun, of] = [begin + 1, begin + 2, begin + 3];
  if (begin > 0 || (tree.words[begin] !== "in" && tree.words[begin] !== "to") || tree.words[the] !== "the") return null;
  // "in the words of" is told by a construction of its own
  if (!VIEW_NOUNS.has(tree.words[noun] ?? "") || tree.words[noun] === "words" || tree.words[of] !== "of") return null;
  const commas: number[] = [];
  for (let at = of + 1; at < tree.tokens.length && at - of < LONGEST_OWNER * 2; at++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, at)) && !commas.some((comma) => /^W/.test(tagOf(tree, comma + 1))))
      break;
    if (tree.words[at] === ",") commas.push(at);
  }
  const last = commas.at(-1);
  if (last === undefined || last === of + 1) return null;
  return { who: { first: of + 1, last: last - 1 }, cue: { first: noun, last: noun }, whole: { first: begin, last } };
}

function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let k = 0; k + 2 < tree.tokens.length; k++) {
    const owned = phraseAt(tree, k);
    const phrase = owned ?? phraseOf(tree, k);
    if (!phrase) continue;
    const cue = spanOf(tree, phrase.cue);
    const who = spanOf(tree, phrase.who);
    const quotation = quotationAt(scene, cue.start);
    const before =
      phrase.whole.first > 0
        ? contentOf(scene, tree, { first: 0, last: phrase.whole.first - 1 }, quotation, [cue, who])
        : null;
    const after = contentOf(scene, tree, { first: phrase.whole.last + 1, last: tree.tokens.length - 1 }, quotation, [
      cue,
      who,
    ]);
    const what = [...(before ?? []), ...(after ?? [])];
    if (what.length > 0)
      found.push({ who, cue, what, act: "A2", attitude: "believes", ...(owned ? {} : { score: OPENING_SCORE }) });
  }
  return found;
}

export const view: SentenceConstruction = {
  name: "view",
  at: "sentence",
  says: "in the mayor's view, in her words: a noun of holding a view, with its owner",
  score: 0.75,
  find,
  examples: [
    "In [who: the mayor]'s [cue: view], [what: the island can wait].",
    "In [who: her] [cue: opinion], [what: the ferry is safe].",
    "In the [cue: view] of [who: Ana Ruiz, the harbour master], [what: the ferry is safe].",
  ],
  counterexamples: ["In the mayor's office, the lamp was out.", "The view of the bay is fine."],
  knownMisses: ["[what: The island can wait], to [who: the mayor]'s [cue: way of thinking]."],
};
