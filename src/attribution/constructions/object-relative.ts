import { INFORMATION_NOUNS } from "../../language/english/attribution-words.ts";
import type { VerbConstruction } from "../construction.ts";
import { contentAt, verbFinding } from "../readings.ts";
import { nounRange } from "../subject.ts";

export const objectRelative: VerbConstruction = {
  name: "object-relative",
  at: "verb",
  says: "the data our buoys collected, what the mayor said: what was said or seen stands in front, as a noun",
  score: 0.55,
  find: (place) => {
    const { tree, verb, subject, group } = place;
    if (place.passive || subject?.from !== "clause" || subject.kind === "relative" || tree.relations[verb] !== "acl")
      return null;
    const noun = tree.tokens[verb]?.head ?? -1;
    if (noun < 0 || noun >= subject.range.first || !INFORMATION_NOUNS.has(tree.words[noun] ?? "")) return null;
    let last = subject.range.first - 1;
    if (/^(?:that|which|whom)$/.test(tree.words[last] ?? "") && last > noun) last--;
    if (last - noun > 2 || group.first <= noun) return null;
    const run = nounRange(tree, noun, { first: 0, last });
    const what = contentAt(place, run);
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "Nobody believed [what: the story] that [who: the mayor] [cue: told].",
    "[what: The plan] that [who: the mayor] [cue: announced] is new.",
  ],
  counterexamples: ["That is the boat our crew painted.", "The house that the baker built is old."],
  knownMisses: [],
};
