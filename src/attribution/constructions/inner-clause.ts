import { DOCUMENT_WORDS } from "../../language/english/documents.ts";
import { DEEDS_INSIDE, NEVER_INSIDE, SHOWING_THINGS, WITH_AS } from "../../language/english/inner-cues.ts";
import type { Finding, InnerConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { contentAt, verbFinding } from "../readings.ts";
import { isThing } from "../speaking.ts";
import { nounRange } from "../subject.ts";
import { childrenOf, isPunctuation, type Range, spanOf, tagOf } from "../tree.ts";
import { clauseAfter } from "./subject-verb-clause.ts";

const CARRIED = /^(?:ccomp|xcomp|obj|iobj|obl|advcl|conj|nmod|compound|advmod)$/;

/** Everything that the verb carries behind it, as one run; null where it carries nothing. */
export function carriedBy({ tree, verb, group }: VerbPlace): Range | null {
  let first = -1;
  let last = -1;
  for (const child of childrenOf(tree, verb)) {
    const from = tree.first[child] ?? child;
    if (child <= group.last || !CARRIED.test(tree.relations[child] ?? "")) continue;
    // what begins a clause of its own ("…, and they left") is not carried
    if (tree.relations[child] === "conj" || (tree.relations[child] === "advcl" && tree.words[from - 1] === ","))
      continue;
    first = first < 0 ? from : Math.min(first, from);
    last = Math.max(last, tree.last[child] ?? child);
  }
  if (first < 0) return null;
  const begin = group.last + 1;
  return { first: isPunctuation(tree, begin) ? first : Math.min(first, begin), last };
}

/** Is what the verb carries of the kind that makes speech or opinion of it? */
function carriesMeaning(place: VerbPlace, run: Range): boolean {
  const { tree, verb, cue, group } = place;
  const children = childrenOf(tree, verb).filter((child) => child > group.last);
  const has = (relation: string): boolean => children.some((child) => tree.relations[child] === relation);
  const isAs = tree.words.slice(run.first, run.last + 1).includes("as");
  if (WITH_AS.has(cue.lemma) && isAs) return true;
  if (cue.lemma === "show") return isShowing(speakerWord(place)) && (has("obj") || has("ccomp"));
  if (DEEDS_INSIDE.has(cue.lemma)) return has("ccomp") && clauseAfter(place) !== null;
  // "she has told her staff": to whom, and nothing said
  if (/[nT]/.test(cue.frames) && children.filter((child) => CARRIED.test(tree.relations[child] ?? "")).length < 2)
    return has("ccomp") || has("xcomp");
  // "collected the tax", "provide the funds", "wrote the letter": a deed, where the verb takes no thing for its content
  if (
    /^(?:says|intends|perceives)$/.test(cue.attitude) &&
    !/[os]/.test(cue.frames) &&
    has("obj") &&
    !cue.prepositions.length &&
    !has("ccomp") &&
    !has("xcomp") &&
    !SCRAPS.has(cue.lemma)
  )
    return false;
  if (cue.lemma === "call") {
    const next = tree.words[group.last + 1] ?? "";
    return has("xcomp") || has("ccomp") || next === "for" || next === "out" || /^["“‘'`]/.test(next);
  }
  return true;
}

/** Verbs of speech that take a scrap: "he said this". */
const SCRAPS: ReadonlySet<string> = new Set(["say", "tell", "see", "hear", "speak", "talk", "write"]);

const isShowing = (word: string): boolean => SHOWING_THINGS.has(word) || DOCUMENT_WORDS.has(word);

/** The noun that speaks, for a relative pronoun the one that it stands for. */
function speakerWord({ tree, subject, verb }: VerbPlace): string {
  if (!subject) return "";
  const head = subject.kind === "relative" ? (tree.tokens[verb]?.head ?? subject.head) : subject.head;
  return tree.words[head] ?? "";
}

/** "the protocol called for a doctor", "the board pledged to pay": a past tense that the parse took for a participle of the noun. */
function asPast(place: VerbPlace): Finding | null {
  const { tree, verb, group, cue } = place;
  const noun = tree.tokens[verb]?.head ?? -1;
  if (tagOf(tree, verb) !== "VBN" || tree.relations[verb] !== "acl" || noun !== group.first - 1) return null;
  const next = tree.words[group.last + 1] ?? "";
  if (!cue.prepositions.includes(next) && !(next === "to" && cue.frames.includes("t"))) return null;
  const run = carriedBy(place);
  const what = run && contentAt(place, run);
  const who = spanOf(tree, nounRange(tree, noun, { first: 0, last: noun }));
  return what ? { ...verbFinding(place, what), who } : null;
}

/** "keeping the pier open will require …": a deed as a subject, or a thing with a verb that only people do. */
const cannotSpeak = ({ tree, cue }: VerbPlace, head: number): boolean =>
  tagOf(tree, head).startsWith("VB") || (isThing(tree, head) && !/^(?:show|suggest|indicate|say)$/.test(cue.lemma));

export const innerClause: InnerConstruction = {
  name: "inner-clause",
  at: "inner",
  says: "inside somebody's words, a subject and a verb of speech, belief or wish with whatever it carries",
  score: 0.7,
  find: (place) => {
    const { tree, verb, subject, passive, cue } = place;
    if (passive || NEVER_INSIDE.has(cue.lemma)) return null;
    if (!subject) return asPast(place);
    if (subject.kind === "expletive" && !/^(?:say|claim|call)$/.test(cue.lemma)) return null;
    // "the so-called trap"
    if (/^(?:amod|case|compound)$/.test(tree.relations[verb] ?? "") || tree.words[verb - 1] === "-") return null;
    // "you know, I love him": words between two breaths
    if (cue.lemma === "know" && tree.words[subject.head] === "you" && tree.words[place.group.last + 1] === ",")
      return null;
    const tag = tagOf(tree, verb);
    if (subject.from === "noun" && tag === "VB") return null;
    if (subject.kind === "noun" && cannotSpeak(place, subject.head)) return null;
    // "why understanding the past is crucial": a noun in all but form
    if (tag === "VBG" && subject.from === "shared" && !/^(?:advcl|conj|xcomp)$/.test(tree.relations[verb] ?? ""))
      return null;
    const run = carriedBy(place);
    if (!run || !carriesMeaning(place, run)) return null;
    const what = contentAt(place, clauseAfter(place) ?? run);
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "Ada Marsh said the board has a video [who: that] [cue: shows] [what: the crash].",
    "Ada Marsh said [who: the crew] [cue: felt] [what: safe with the plan].",
  ],
  counterexamples: ["Ada Marsh said we have to find ways to the pier.", "The crew felt safe with the plan."],
  knownMisses: [],
};
