import type { VerbConstruction } from "../construction.ts";
import { clauseEdges, verbFinding } from "../readings.ts";
import { pieceAfter, piecesFrom } from "../scene.ts";
import { spanOf } from "../tree.ts";
import { isBeside, quotationBefore } from "./quotation-said.ts";

export const interruptedQuotation: VerbConstruction = {
  name: "interrupted-quotation",
  at: "verb",
  says: "a quotation broken by the speaker and the verb, in one sentence or over two",
  score: 0.96,
  find: (place) => {
    if (!/q/.test(place.cue.frames) || place.passive) return null;
    const before = quotationBefore(place);
    if (!before) return null;
    const { scene, tree } = place;
    const said = { ...place, subject: before.subject };
    const ends = [spanOf(tree, clauseEdges(said)).end, tree.sentence.span.end];
    for (const end of ends) {
      const after = pieceAfter(scene, end);
      if (after?.piece !== 0 || !isBeside(place, after.quotation)) continue;
      if (scene.quotations[after.quotation]?.kind !== "speech" && scene.text[end] !== ",") continue;
      return verbFinding(said, [...before.pieces, ...piecesFrom(scene, after)]);
    }
    return null;
  },
  examples: [
    "[what: “We looked,”] [who: the engineer] [cue: said], [what: “and we found nothing wrong.”]",
    "[what: “The lamp was out,”] [cue: said] [who: the pilot]. [what: “Nobody could see the rocks.”]",
  ],
  counterexamples: [
    "The “old” bridge and the “new” bridge are shut.",
    "The play “Low Water” follows “High Ground” in June.",
  ],
  knownMisses: [],
};
