import type { Span } from "../../core/span.ts";
import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { verbFinding } from "../readings.ts";
import { pieceAfter, quotationAt } from "../scene.ts";
import { isBeside } from "./quotation-said.ts";

/** How many words may stand between the verb and its colon: "said in a note to the board on Monday:". */
const LONGEST_GAP = 18;

export const colonIntroduction: VerbConstruction = {
  name: "colon-introduction",
  at: "verb",
  says: "the verb, a colon, then the words: in the same paragraph or, after a paragraph that ends in the colon, in the next ones",
  score: 0.93,
  find: (place) => {
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
    return rest && /[cq]/.test(place.cue.frames) ? verbFinding(place, rest) : null;
  },
  examples: [
    "[who: The minister] [cue: said:] [what: “The dam will hold.”]",
    "[who: A senior source in the ministry] [cue: told] me: [what: “The dam was weak from the first day.”]",
    "[who: The notice] [cue: read:] [what: “No boats after dark.”]",
  ],
  counterexamples: ["The menu offers three fish: cod, hake and ling.", "Only one thing was left: the tide."],
  knownMisses: [],
};

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
