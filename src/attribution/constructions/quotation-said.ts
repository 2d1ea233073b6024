import type { Span } from "../../core/span.ts";
import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { clauseEdges, verbFinding } from "../readings.ts";
import { type PieceAt, pieceAfter, pieceBefore, quotationAt } from "../scene.ts";
import { spanOf } from "../tree.ts";

/** The quotation, with all its paragraphs, that ends where "X said" or "said X" begins; null where there is none. */
export function quotationBefore(place: VerbPlace): { readonly at: PieceAt; readonly pieces: readonly Span[] } | null {
  const { scene, tree, verb } = place;
  const edges = clauseEdges(place);
  const starts = [
    spanOf(tree, edges).start,
    spanOf(tree, { first: tree.first[verb] ?? verb, last: verb }).start,
    spanOf(tree, place.group).start,
  ];
  for (const start of starts) {
    const at = pieceBefore(scene, start);
    if (!at) continue;
    const quotation = scene.quotations[at.quotation];
    if (!quotation || !isBeside(place, at.quotation) || at.piece !== quotation.pieces.length - 1) continue;
    if (
      !/[,.!?…—–-]["”'’»]*$/.test(scene.text.slice(quotation.span.start, quotation.span.end)) &&
      !/^\s*,/.test(scene.text.slice(quotation.span.end)) &&
      quotation.kind !== "speech"
    )
      continue;
    return { at, pieces: quotation.pieces };
  }
  return null;
}

/** Is the quotation one level inside what the cue stands in, so that the cue may introduce it? */
export function isBeside(place: VerbPlace, quotation: number): boolean {
  const parent = place.scene.quotations[quotation]?.parent ?? -1;
  return parent === place.quotation && quotationAt(place.scene, spanOf(place.tree, place.group).start) !== quotation;
}

/** The quotation that begins right behind "X said", a comma, colon or nothing between; null where there is none. */
export function quotationAfter(place: VerbPlace): { readonly at: PieceAt; readonly pieces: readonly Span[] } | null {
  const { scene, tree } = place;
  const edges = clauseEdges(place);
  for (const end of [spanOf(tree, edges).end, spanOf(tree, place.group).end]) {
    const at = pieceAfter(scene, end);
    if (at?.piece !== 0 || !isBeside(place, at.quotation)) continue;
    const quotation = scene.quotations[at.quotation];
    const between = scene.text.slice(end, quotation?.span.start);
    if (!quotation || (quotation.kind !== "speech" && !/[,:]/.test(between))) continue;
    if (/\./.test(between)) continue;
    return { at, pieces: quotation.pieces };
  }
  return null;
}

export const quotationSaid: VerbConstruction = {
  name: "quotation-said",
  at: "verb",
  says: "a quotation with the speaker and the verb before or behind it",
  score: 0.95,
  find: (place) => {
    if (!/q/.test(place.cue.frames) || place.passive) return null;
    if (place.subject === null && !isInverted(place)) return null;
    const found = quotationBefore(place) ?? quotationAfter(place);
    return found ? verbFinding(place, found.pieces) : null;
  },
  examples: [
    "[what: “The bridge will close on Monday,”] [who: the mayor] [cue: said].",
    "[what: “We looked at every bolt in the tower,”] [cue: said] [who: Ada Marsh, the engineer].",
    "[who: The clerk] [cue: said], [what: “The file was lost in the flood.”]",
  ],
  counterexamples: ["The mayor opened the “new” bridge and left.", "The crew sang “Low Water” on the quay."],
  knownMisses: [],
};

const isInverted = ({ tree, verb }: VerbPlace): boolean => (tree.tokens[verb + 1]?.tag ?? "").startsWith("NNP");
