import type { Span } from "../../core/span.ts";
import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { verbFinding } from "../readings.ts";
import { pieceAfter, quotationAt } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { isBeside } from "./quotation-said.ts";

/** How many words may stand between the verb and its colon: "said in a note to the board on Monday:". */
const LONGEST_GAP = 18;

export const colonIntroduction: VerbConstruction = {
  name: "colon-introduction",
  at: "verb",
  says: "the verb, a colon, then the words: in the same paragraph or, after a paragraph that ends in the colon, in the next ones",
  score: 0.93,
  find: (seen) => {
    const place = withSubject(seen);
    if (place.passive || !/[qcno]/.test(place.cue.frames)) return null;
    const colon = colonAfter(place);
    if (colon < 0) return null;
    const { scene, tree } = place;
    const from = tree.tokens[colon]?.end ?? 0;
    const at = pieceAfter(scene, from, isLast(place, colon));
    if (at && at.piece === 0 && isBeside(place, at.quotation)) {
      const quotation = scene.quotations[at.quotation];
      return quotation ? verbFinding(place, quotation.pieces) : null;
    }
    const rest = restOfSpeech(place, from);
    return rest && /[cq]/.test(place.cue.frames) && place.subject && hasClause(tree, colon)
      ? verbFinding(place, rest)
      : null;
  },
  examples: [
    "[who: The minister] [cue: said] on the quay: [what: “The dam will hold.”]",
    "[who: A senior source in the ministry] [cue: told] me:\n[what: “The dam was weak from the first day.”]",
    "[who: The minister] [cue: concluded:]\n[what: “The dam will hold.”]",
  ],
  counterexamples: ["The menu offers three fish: cod, hake and ling.", "Only one thing was left: the tide."],
  knownMisses: [],
};

/** A short introduction whose parse has lost the subject: everything in front of the verb, where that is one noun phrase. */
function withSubject(place: VerbPlace): VerbPlace {
  const { tree, group } = place;
  const isAddressee = place.subject !== null && place.subject.range.first > group.last;
  if ((place.subject && !isAddressee) || group.first === 0 || group.first > LONGEST_GAP) return place;
  let head = -1;
  for (let k = 0; k < group.first; k++) {
    const tag = tagOf(tree, k);
    if (/^(?:VB[DZP]?|MD|W.*|TO|,|``|'')$/.test(tag)) return place;
    if (head < 0 ? /^(?:NN|PRP$|PRP)/.test(tag) : /^NN/.test(tag) && tagOf(tree, k - 1).startsWith("NN")) head = k;
  }
  if (head < 0) return place;
  const kind = tagOf(tree, head) === "PRP" ? "pronoun" : "noun";
  return { ...place, subject: { head, range: { first: 0, last: group.first - 1 }, from: "clause", kind } };
}

/** Is it a clause that follows the colon, and no list? */
function hasClause(tree: Tree, colon: number): boolean {
  for (let k = colon + 1; k < tree.tokens.length; k++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, k))) return true;
  return false;
}

/** The colon that ends the verb's clause; −1 where another clause or a quotation comes first. */
function colonAfter({ tree, group, scene, quotation }: VerbPlace): number {
  const end = Math.min(tree.tokens.length, group.last + LONGEST_GAP);
  for (let k = group.last + 1; k < end; k++) {
    if (quotationAt(scene, tree.tokens[k]?.start ?? 0) !== quotation) return -1;
    if (tree.words[k] === ":") return k;
    if (tree.words[k] === ";" || /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tokens[k]?.tag ?? "")) return -1;
  }
  return -1;
}

const isLast = ({ tree }: VerbPlace, colon: number): boolean => colon >= tree.tokens.length - 1;

/** Without marks: the rest of the sentence, and of the quotation when the cue itself stands in one ("who said: The sea …"). */
function restOfSpeech({ scene, tree, quotation }: VerbPlace, from: number): Span[] | null {
  let start = from;
  while (start < tree.sentence.span.end && /\s/.test(scene.text[start] ?? "")) start++;
  let end = tree.sentence.span.end;
  const around =
    quotation < 0
      ? undefined
      : scene.quotations[quotation]?.pieces.find((piece) => piece.start <= from && from <= piece.end);
  if (around) end = Math.min(end, around.end - (/["”»'’]/.test(scene.text[around.end - 1] ?? "") ? 1 : 0));
  if (!around && scene.text[end - 1] === ".") end--;
  return end > start ? [{ start, end }] : null;
}
