import { DOCUMENT_WORDS } from "../../language/english/documents.ts";
import { readComplement } from "../complements.ts";
import type { VerbConstruction } from "../construction.ts";

/** Verbs whose object is an act of the paper and no content when a paper is the subject: "the bill seeks". */
const FRAMES_OF_PAPERS = /[cqw]/;

export const document: VerbConstruction = {
  name: "document",
  at: "verb",
  says: "the report shows, the letter says: a paper speaks",
  score: 0.78,
  find: (place) => {
    const { subject, tree, cue } = place;
    if (subject?.kind !== "noun" || place.passive || !FRAMES_OF_PAPERS.test(cue.frames)) return null;
    return DOCUMENT_WORDS.has(tree.words[subject.head] ?? "") ? readComplement(place) : null;
  },
  examples: [
    "[who: The report] [cue: found] [what: that the brakes were worn].",
    "[who: A letter from the board] [cue: shows] [what: that the sale was secret].",
  ],
  counterexamples: ["The report lay on the desk.", "The letter came by boat."],
  knownMisses: [],
};
