import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { contentAt, verbFinding } from "../readings.ts";
import { type Tree, tagOf } from "../tree.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const BORDER = /^(?:[;:–—“”"]|--|``|'')$/;
const LONGEST_FRONT = 25;

/** Where the subject begins that the aside cut off from its verb; −1 where what stands in front is a clause, or nothing that could be a subject. */
function frontOf(tree: Tree, comma: number): number {
  let hasNoun = false;
  let at = comma - 1;
  for (; at >= 0 && comma - at <= LONGEST_FRONT && !BORDER.test(tree.words[at] ?? ""); at--) {
    const tag = tagOf(tree, at);
    if (FINITE.test(tag) || /^W/.test(tag) || tree.words[at] === ",") return -1;
    if (/^(?:NN|PRP$|DT)/.test(tag)) hasNoun = true;
  }
  const first = /^(?:and|but|yet|so)$/.test(tree.words[at + 1] ?? "") ? at + 2 : at + 1;
  return hasNoun && tagOf(tree, first) !== "IN" ? first : -1;
}

/** The verb whose subject stands in front of the aside: right behind its second comma, with an adverb at most between; −1. */
function verbBehind(tree: Tree, comma: number): number {
  const at = tagOf(tree, comma + 1) === "RB" ? comma + 2 : comma + 1;
  if (!FINITE.test(tagOf(tree, at))) return -1;
  return /^(?:aux|cop)$/.test(tree.relations[at] ?? "") ? Math.max(at, tree.tokens[at]?.head ?? at) : at;
}

const LONGEST_ADDRESSEE = 5;

/** The second comma of the aside: right behind the verb, or behind whom it was told and when; −1. */
function commaBehind({ tree, group }: VerbPlace): number {
  for (let at = group.last + 1; at <= group.last + 1 + LONGEST_ADDRESSEE; at++) {
    if (tree.words[at] === ",") return at;
    if (!/^(?:DT|JJ|NN|NNS|NNP|PRP\$?|IN|CD|POS)$/.test(tagOf(tree, at)) || tree.words[at] === "that") return -1;
  }
  return -1;
}

const SUBORDINATE = /^(?:until|till|because|unless|if|when|whenever|once|although|though|whether|so)$/;
const JOINS = /^(?:and|or|but|nor)$/;

/** "would last three days[, or until somebody came to talk]": where a clause put under it, or one that shares its subject, follows; to its end. */
function goesOnTo(tree: Tree, end: number): number {
  const comma = tree.words[end + 1] === "," ? end + 2 : end + 1;
  const at = JOINS.test(tree.words[comma] ?? "") ? comma + 1 : comma;
  const isUnder = SUBORDINATE.test(tree.words[at] ?? "");
  if (!isUnder && !(at > comma && FINITE.test(tagOf(tree, at)))) return end;
  let last = at;
  for (let k = at; k < tree.words.length; k++) {
    const isCue = VERB_FORMS.has(tree.words[k] ?? "") && /^VB[DZP]$/.test(tagOf(tree, k));
    if (BORDER.test(tree.words[k] ?? "") || isCue) return end;
    if (!/^[.!?]$/.test(tree.words[k] ?? "")) last = k;
  }
  return last;
}

export const interruptedClause: VerbConstruction = {
  name: "interrupted-clause",
  at: "verb",
  says: "“X said” between commas, between the subject of what X said and its verb",
  score: 0.9,
  find: (place) => {
    const { tree, subject, group } = place;
    if (place.passive || !/q/.test(place.cue.frames) || subject?.from !== "clause" || subject.kind === "relative")
      return null;
    const comma = subject.range.first - 1;
    if (tree.words[comma] !== "," || subject.range.last >= group.first) return null;
    const second = commaBehind(place);
    const verb = second < 0 ? -1 : verbBehind(tree, second);
    const front = verb < 0 ? -1 : frontOf(tree, comma);
    if (front < 0) return null;
    const before = contentAt(place, { first: front, last: comma - 1 });
    const end = Math.max(verb, tree.last[verb] ?? verb);
    const after = contentAt(place, { first: second + 1, last: goesOnTo(tree, end) });
    return before && after ? verbFinding(place, [...before, ...after]) : null;
  },
  examples: [
    "[what: The blockade], [who: Ana Ruiz] [cue: said], [what: would last three days, or until somebody came].",
    "[what: About 90 homes], [who: the mayor] [cue: says], [what: will lose service].",
    "[what: The plan], [who: she] [cue: said], [what: would never work].",
    "[what: The van], [who: Marsh] [cue: told] the judge, [what: had been on loan].",
  ],
  counterexamples: ["In the evening, the mayor said, closing the door.", "The boat, the crew’s pride, sank."],
  knownMisses: [],
};
