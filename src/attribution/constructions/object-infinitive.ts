import type { Finding, VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { complementAfter, contentAt, runOf, verbFinding } from "../readings.ts";
import { childrenOf, subtreeOf, tagOf } from "../tree.ts";

/** Some parses hang the infinitive on the object: "ordered [the firm to pay]", "told the crew [to wait]". */
function infinitiveOfObject(place: VerbPlace): Finding | null {
  const { tree, cue } = place;
  const object = complementAfter(place, "obj", "iobj");
  if (object < 0) return null;
  const to = object + 1;
  const hangs = childrenOf(tree, object).some((child) => child > object && tree.first[child] === to);
  if (!hangs || tagOf(tree, to) !== "TO") return null;
  const run = runOf(place, object);
  const what = contentAt(place, cue.frames.includes("n") ? { first: to, last: run.last } : run);
  return what ? verbFinding(place, what) : null;
}

export const objectInfinitive: VerbConstruction = {
  name: "object-infinitive",
  at: "verb",
  says: "urged them to leave, wants the board to sell, told them to wait: an order or a wish about somebody",
  score: 0.75,
  find: (place) => {
    const { tree, cue } = place;
    if (place.passive || !/[Tn]/.test(cue.frames) || !place.subject) return null;
    const complement = complementAfter(place, "xcomp", "ccomp", "advcl");
    if (complement < 0) return infinitiveOfObject(place);
    const infinitive = runOf(place, complement);
    const to = [infinitive.first, ...Array.from({ length: 14 }, (_, k) => infinitive.first + 1 + k)].find(
      (k) => tagOf(tree, k) === "TO" && k < complement + 1,
    );
    if (to === undefined) return null;
    const object = complementAfter(place, "obj", "iobj");
    if (object < 0 && to === infinitive.first) return null;
    const addressed = cue.frames.includes("n");
    const first = addressed
      ? to
      : Math.min(infinitive.first, object < 0 ? infinitive.first : subtreeOf(tree, object).first);
    const what = contentAt(place, { first, last: infinitive.last });
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "[who: The mayor] [cue: urged] [what: residents to leave].",
    "[who: The judge] [cue: ordered] [what: the firm to pay].",
    "[who: The captain] [cue: told] the crew [what: to wait].",
  ],
  counterexamples: ["The crew took the boat to sell it.", "He used a rope to climb."],
  knownMisses: [],
};
