import type { Act, Attitude } from "../core/attribution.ts";
import { ADJECTIVE_FORMS } from "../language/english/adjective-cues.ts";
import { IMPERSONAL_ADVERBS } from "../language/english/attribution-words.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import { NOUN_FORMS } from "../language/english/noun-cues.ts";

export interface CueMeaning {
  readonly act: Act;
  readonly attitude: Attitude;
  /** Is one of its words in the lists? */
  readonly known: boolean;
}

const PLAIN: CueMeaning = { act: "A4", attitude: "says", known: false };
/** Verbs that carry a noun or another verb and mean little by themselves: "made the claim", "offered criticism". */
const LIGHT = new Set([
  "offer",
  "see",
  "read",
  "feel",
  "begin",
  "continue",
  "appear",
  "seem",
  "like",
  "post",
  "present",
  "release",
  "push",
  "address",
]);

const NEGATED = /^(?:not|cannot|never|no|(?:can|could|would|did|do|does|has|have|is|was)n|n)$/;

/** Act and attitude of a cue from its words: the last verb of the list in it, else a noun or adjective. Says and A4 where none is known. */
export function meaningOfCue(cue: string): CueMeaning {
  const words = cue
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  // "pleads guilty to threatening": admits, whatever the deed was
  if (words.some((word, k) => word === "guilty" && VERB_FORMS.get(words[k - 1] ?? "")?.lemma === "plead"))
    return { act: "A7", attitude: "says", known: true };
  let light: CueMeaning | null = null;
  for (let k = words.length - 1; k >= 0; k--) {
    const word = words[k] ?? "";
    if (IMPERSONAL_ADVERBS.has(word)) return { act: "A5", attitude: "says", known: true };
    const verb = VERB_FORMS.get(word);
    if (verb?.lemma === "rule" && words[k + 1] === "out")
      return { act: words.some((one) => NEGATED.test(one)) ? "A1" : "A4", attitude: "says", known: true };
    // "seems like": the one is no wish
    if (word === "like" && /^(?:seem|look|appear|sound|feel)(?:s|ed)?$/.test(words[k - 1] ?? ""))
      return { act: "A2", attitude: "perceives", known: true };
    // "had planned to charge": planned, and not yet charged
    const planned = words[k - 1] === "to" ? VERB_FORMS.get(words[k - 2] ?? "") : undefined;
    if (verb && (planned?.attitude === "intends" || planned?.attitude === "wants"))
      return { act: planned.act, attitude: planned.attitude, known: true };
    if (verb && !LIGHT.has(verb.lemma)) return { act: verb.act, attitude: verb.attitude, known: true };
    if (verb) light ??= { act: verb.act, attitude: verb.attitude, known: true };
  }
  for (const word of words) {
    const entry = NOUN_FORMS.get(word) ?? ADJECTIVE_FORMS.get(word);
    if (entry) return { act: entry.act, attitude: entry.attitude, known: true };
  }
  if (words.includes("according") || cue.trim() === ":") return { ...PLAIN, known: true };
  return light ?? PLAIN;
}
