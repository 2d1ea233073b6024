import type { Span } from "../../core/span.ts";
import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { clauseEdges, contentAt, verbFinding } from "../readings.ts";
import { childOf, isPunctuation, subtreeOf, tagOf } from "../tree.ts";

/** The clause around or before a parenthetical "X said": pieces before and behind it. */
function clauseAround(place: VerbPlace): Span[] | null {
  const { tree, verb, group } = place;
  const relation = tree.relations[verb];
  const edges = clauseEdges(place);
  const head = tree.tokens[verb]?.head ?? -1;
  // "…, the mayor said": the verb hangs on the clause
  const isParenthesis =
    head >= 0 && (relation === "parataxis" || relation === "ccomp" || relation === "dep" || isAs(place));
  if (isParenthesis && (tree.words[edges.first - 1] === "," || isAs(place))) {
    const whole = subtreeOf(tree, head);
    const own = subtreeOf(tree, verb);
    const before = own.first > whole.first ? contentAt(place, { first: whole.first, last: own.first - 1 }) : null;
    const after =
      own.last < whole.last && head > verb ? contentAt(place, { first: own.last + 1, last: whole.last }) : null;
    return before || after ? [...(before ?? []), ...(after ?? [])] : null;
  }
  // the clause hangs on the verb, in front of it
  for (let child = tree.firstChild[verb] ?? -1; child >= 0; child = tree.nextSibling[child] ?? -1) {
    const kind = tree.relations[child];
    const isClause =
      kind === "ccomp" ||
      kind === "parataxis" ||
      (/^(?:advcl|dep|reparandum|csubj)$/.test(kind ?? "") && isPlainClause(place, child));
    if (child < group.first && isClause && tree.words[edges.first - 1] === ",") {
      const { first, last } = subtreeOf(tree, child);
      return contentAt(place, {
        first: Math.min(first, sentenceStart(place, first)),
        last: Math.min(last, edges.first - 1),
      });
    }
  }
  return null;
}

/** Parses call a fronted clause by many names: one with a finite verb and no "when" or "if" in front, where the verb carries nothing else. */
function isPlainClause({ tree, verb, group }: VerbPlace, clause: number): boolean {
  const first = tree.first[clause] ?? clause;
  if (tagOf(tree, first) === "IN" && tree.relations[first] === "mark") return false;
  if (/^W/.test(tagOf(tree, first)) || /^VB[GN]$/.test(tagOf(tree, first)) || tagOf(tree, first) === "TO") return false;
  for (let child = tree.firstChild[verb] ?? -1; child >= 0; child = tree.nextSibling[child] ?? -1)
    if (child > group.last && /^(?:ccomp|obj|xcomp)$/.test(tree.relations[child] ?? "")) return false;
  for (let k = first; k <= (tree.last[clause] ?? clause); k++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, k))) return true;
  return false;
}

/** Adverbs in front of the clause that the parse hung on the verb belong to the content: "Last year, …, she said". */
function sentenceStart({ tree, verb }: VerbPlace, first: number): number {
  let start = first;
  while (start > 0 && (isPunctuation(tree, start - 1) || below(tree.tokens[start - 1]?.head ?? -1, verb))) start--;
  return start;
}
const below = (head: number, verb: number): boolean => head === verb;

const isUnderThat = ({ tree, verb }: VerbPlace): boolean => {
  const mark = childOf(tree, verb, "mark");
  return mark >= 0 && mark < verb && tree.words[mark] === "that";
};

const isAs = ({ tree, verb }: VerbPlace): boolean => {
  for (let child = tree.firstChild[verb] ?? -1; child >= 0; child = tree.nextSibling[child] ?? -1)
    if (tree.words[child] === "as" && tree.relations[child] === "mark") return true;
  return false;
};

export const clauseSaid: VerbConstruction = {
  name: "clause-said",
  at: "verb",
  says: "a clause without marks, with “X said” behind it, inside it, or “as X said” in front",
  score: 0.9,
  find: (place) => {
    if (place.passive || !/q/.test(place.cue.frames) || !place.subject || place.subject.kind === "relative")
      return null;
    if (place.subject.from !== "clause") return null;
    // "said that in some cases, the crew had begun": a clause of somebody else's words
    if (isUnderThat(place)) return null;
    const what = clauseAround(place);
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "[what: The bridge will close on Monday], [who: the mayor] [cue: said].",
    "[what: Two boats were missing], [who: the coastguard] [cue: reported].",
  ],
  counterexamples: ["The bridge closed, and the mayor left.", "When the tide turned, the crew slept."],
  knownMisses: [],
};
