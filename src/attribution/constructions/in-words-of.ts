import { WORDS_OF_PHRASES } from "../../language/english/attribution-words.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { isClause } from "../own-clause.ts";
import { pieceAfter, quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_SPEAKER = 16;
const IN_NAME = /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|HYPH|IN|VBN|VBG)$/;

/**
 * At the end of a sentence, or at its head in front of a colon or a comma:
 *
 *     The roof came down at dawn, in the words of the register.      It was cold, it says in the log.
 *     In the words of Ana Ruiz, a pilot: “Nobody could see.”
 */
function find(scene: Scene, tree: Tree): Finding[] {
  for (const words of WORDS_OF_PHRASES)
    for (let at = 0; at + words.length < tree.words.length; at++) {
      if (!words.every((word, offset) => tree.words[at + offset] === word)) continue;
      const found = at === 0 ? atHead(scene, tree, words.length) : atEnd(scene, tree, at, words.length);
      if (found !== null) return [found];
    }
  return [];
}

/** ", in the words of the register.": nothing but who it is stands behind. */
function atEnd(scene: Scene, tree: Tree, at: number, length: number): Finding | null {
  let last = tree.tokens.length - 1;
  while (last > at && isPunctuation(tree, last)) last--;
  const first = at + length;
  if (tree.words[at - 1] !== "," || last < first || last - first >= LONGEST_SPEAKER || !isClause(tree, at - 2))
    return null;
  for (let k = first; k <= last; k++) if (!IN_NAME.test(tagOf(tree, k))) return null;
  const cue = spanOf(tree, { first: at, last: first - 1 });
  const who = spanOf(tree, { first, last });
  const quotation = quotationAt(scene, cue.start);
  const what = contentOf(scene, tree, { first: 0, last: at - 2 }, quotation, [cue, who]);
  return what === null ? null : { who, cue, what, act: "A4", attitude: "says" };
}

/** "In the words of Ana Ruiz, a pilot: “…”": up to a colon, with an apposition; else up to the first comma. */
function atHead(scene: Scene, tree: Tree, length: number): Finding | null {
  const limit = Math.min(tree.words.length, length + LONGEST_SPEAKER + 8);
  const colon = tree.words.slice(0, limit).indexOf(":");
  const comma = tree.words.slice(0, limit).indexOf(",");
  const end = colon > 0 ? colon : comma;
  if (end <= length) return null;
  const cue = spanOf(tree, { first: 0, last: length - 1 });
  const last = comma > 0 && comma < end ? comma - 1 : end - 1;
  const who = spanOf(tree, { first: length, last });
  const quotation = quotationAt(scene, cue.start);
  const behind = pieceAfter(scene, tree.tokens[end]?.end ?? 0);
  const what =
    behind === null
      ? contentOf(scene, tree, { first: end + 1, last: tree.tokens.length - 1 }, quotation, [cue, who])
      : [...(scene.quotations[behind.quotation]?.pieces ?? [])];
  return what === null || what.length === 0 ? null : { who, cue, what, act: "A4", attitude: "says" };
}

export const inWordsOf: SentenceConstruction = {
  name: "in-words-of",
  at: "sentence",
  says: "in the words of X, it says in X: before or behind what X said",
  score: 0.95,
  untaught: true,
  find,
  examples: [
    "[what: The roof came down at dawn], [cue: in the words of] [who: the shift register].",
    "[what: The lamp was out for six days], [cue: it says in] [who: the harbour log].",
    "[cue: In the words of] [who: Ana Ruiz], a pilot at the port: [what: “Nobody could see the rocks.”]",
    "[cue: In the words of] [who: the mayor], [what: the bridge is a gamble].",
  ],
  counterexamples: [
    "She looked it up in the words of the song.",
    "The prayer, in the words of the old book, was long.",
  ],
  knownMisses: [],
};
