import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { tradeOf } from "../resolve/role-of.ts";
import { pieceAfter, quotationAt, type Scene } from "../scene.ts";
import { type Subject, subjectOf } from "../subject.ts";
import { type Range, spanOf, type Tree, tagOf, trimRange } from "../tree.ts";

const FINITE = /^VB[DZP]$/;
const LONGEST_OWNER = 10;

/** "The executive had little time for its authors: “It was written by …”": no verb of saying, and yet whose words follow the colon is plain. */
function find(scene: Scene, tree: Tree): Finding[] {
  const colon = tree.words.indexOf(":");
  if (colon < 3 || quotationAt(scene, tree.tokens[colon]?.start ?? 0) >= 0) return [];
  const from = tree.tokens[colon]?.end ?? 0;
  const after = pieceAfter(scene, from, colon === tree.tokens.length - 1);
  const quotation = after?.piece === 0 ? scene.quotations[after.quotation] : undefined;
  if (quotation === undefined || quotation.kind !== "speech" || hasCue(tree, colon)) return [];
  const who = viewerOf(tree, colon) ?? personOf(tree, colon);
  if (who === null) return [];
  const cue = spanOf(tree, { first: colon, last: colon });
  return [{ who: spanOf(tree, who), cue, what: [...quotation.pieces], act: "A4", attitude: "says" }];
}

const hasCue = (tree: Tree, colon: number): boolean =>
  tree.words
    .slice(0, colon)
    .some(
      (word, at) =>
        /^(?:says|believes|knows|asks)$/.test(VERB_FORMS.get(word)?.attitude ?? "") &&
        /^VB[DZPN]$/.test(tagOf(tree, at)),
    );

/** "For union convener Ada Marsh, the pattern is familiar: “…”". */
function viewerOf(tree: Tree, colon: number): Range | null {
  if (tree.words[0] !== "for") return null;
  const comma = tree.words.indexOf(",");
  if (comma < 2 || comma > LONGEST_OWNER || comma > colon - 3) return null;
  const head = headOf(tree, { first: 1, last: comma - 1 });
  return head >= 0 && isPerson(tree, head) ? { first: 1, last: comma - 1 } : null;
}

const headOf = (tree: Tree, { first, last }: Range): number => {
  for (let at = last; at >= first; at--) if (/^NN/.test(tagOf(tree, at))) return at;
  return -1;
};

/** The subject of the clause in front of the colon, where that is somebody. */
function personOf(tree: Tree, colon: number): Range | null {
  for (let at = 1; at < colon; at++) {
    if (!FINITE.test(tagOf(tree, at))) continue;
    const verb = /^(?:aux|cop)/.test(tree.relations[at] ?? "") ? (tree.tokens[at]?.head ?? at) : at;
    const subject: Subject | null = subjectOf(tree, verb);
    if (subject === null || subject.from !== "clause" || subject.range.last >= verb) continue;
    if (subject.kind === "pronoun") return /^(?:he|she)$/.test(tree.words[subject.head] ?? "") ? subject.range : null;
    return subject.kind === "noun" && isPerson(tree, subject.head) ? trimRange(tree, subject.range) : null;
  }
  return openingPerson(tree);
}

/** By the words alone: somebody who opens the sentence, a verb right behind. */
function openingPerson(tree: Tree): Range | null {
  let last = 0;
  while (/^(?:DT|PRP\$|JJ|NNP?)$/.test(tagOf(tree, last))) last++;
  const head = last - 1;
  return head >= 1 && isPerson(tree, head) && /^VB[DNZ]$/.test(tagOf(tree, last)) ? { first: 0, last: head } : null;
}

/** A role, or a name of two words: a place has one. */
const isPerson = (tree: Tree, head: number): boolean =>
  (tagOf(tree, head) !== "NNS" && tradeOf(tree.words[head] ?? "") !== null) ||
  (tagOf(tree, head) === "NNP" && (tagOf(tree, head + 1) === "NNP" || tagOf(tree, head - 1) === "NNP"));

export const colonSubject: SentenceConstruction = {
  name: "colon-subject",
  at: "sentence",
  says: "a clause without a verb of saying, a colon, then the words of its subject",
  score: 0.8,
  untaught: true,
  find,
  examples: [
    "[who: The director] had little time for the report[cue: :] [what: “The dam was never going to hold.”]",
    "[who: A farmer] watched it happen[cue: :] [what: “The water came up through the floor.”]",
    "For [who: Ada Marsh], the pattern is familiar[cue: :] [what: “The dam was never going to hold.”]",
  ],
  counterexamples: [
    "The menu has a new line: “Fish of the day”.",
    "The director had three ships: the Ada, the Marl and the Venn.",
  ],
  knownMisses: ["For [who: Ada Marsh], the pattern is familiar. [what: “The dam was never going to hold.”]"],
};
