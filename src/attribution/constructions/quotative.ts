import { HEARING, QUOTATIVE_BE, QUOTATIVES } from "../../language/english/attribution-words.ts";
import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { type PieceAt, pieceAfter, piecesFrom, type Scene } from "../scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_NAME = 5;
const NAME = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|NNPS|CD|HYPH|POS)$/;

/** Verbs that say nothing but in front of a quotation, and what somebody was heard to say. */
function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  if (scene.quotations.length === 0) return found;
  for (let k = 1; k < tree.words.length; k++) {
    const read = quoted(scene, tree, k) ?? heard(scene, tree, k);
    if (!read) continue;
    const { who, cue, at } = read;
    found.push({
      who: spanOf(tree, who),
      cue: spanOf(tree, cue),
      what: piecesFrom(scene, at),
      act: "A4",
      attitude: "says",
    });
  }
  return found;
}

interface Read {
  readonly who: Range;
  readonly cue: Range;
  readonly at: PieceAt;
}

/** "She goes, “…”", "he was like, “…”". */
function quoted(scene: Scene, tree: Tree, k: number): Read | null {
  const isLike = tree.words[k] === "like" && QUOTATIVE_BE.has(tree.words[k - 1] ?? "");
  if (!isLike && !QUOTATIVES.has(tree.words[k] ?? "")) return null;
  const at = sentenceAfter(scene, tree, k);
  const first = isLike ? k - 1 : k;
  const who = at && nameBefore(tree, tagOf(tree, first - 1) === "RB" ? first - 2 : first - 1);
  return at && who ? { who, cue: { first, last: k }, at } : null;
}

/** "I heard her shout, “…”". */
function heard(scene: Scene, tree: Tree, k: number): Read | null {
  const word = tree.words[k] ?? "";
  const cue = VERB_FORMS.get(word);
  if (cue?.lemma !== word || cue.attitude !== "says" || !cue.frames.includes("q")) return null;
  const at = sentenceAfter(scene, tree, k);
  const who = at && nameBefore(tree, k - 1);
  return at && who && HEARING.has(tree.words[who.first - 1] ?? "") ? { who, cue: { first: k, last: k }, at } : null;
}

/** A quotation behind a comma or colon that is a sentence of its own: it begins with a capital. */
function sentenceAfter(scene: Scene, tree: Tree, k: number): PieceAt | null {
  const end = tree.tokens[k]?.end ?? 0;
  const at = pieceAfter(scene, end);
  const piece = at?.piece === 0 ? scene.quotations[at.quotation]?.pieces[0] : undefined;
  if (!at || !piece || !/^\s*[,:]/.test(scene.text.slice(end, piece.start))) return null;
  return /^\P{L}*\p{Lu}/u.test(scene.text.slice(piece.start, piece.end)) ? at : null;
}

/** The pronoun or noun phrase that ends at a token; null where there is none. */
function nameBefore(tree: Tree, last: number): Range | null {
  if (tagOf(tree, last) === "PRP") return { first: last, last };
  let first = last + 1;
  while (first > 0 && last - first < LONGEST_NAME && NAME.test(tagOf(tree, first - 1))) first--;
  return first > last ? null : { first, last };
}

export const quotative: SentenceConstruction = {
  name: "quotative",
  at: "sentence",
  says: "X goes, “…”; X was like, “…”; heard X say, “…”",
  score: 0.85,
  untaught: true,
  find,
  examples: [
    "[who: She] [cue: goes], [what: “Are you off already?”]",
    "[who: My youngest] [cue: was like], [what: “Is the boat broken?”]",
    "Then they heard [who: a small voice] [cue: say], [what: “Is that a nice dog?”]",
  ],
  counterexamples: ["She goes home at noon.", "He was like “a wet dog” all day."],
  knownMisses: [],
};
