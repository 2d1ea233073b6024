import type { VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { complementAfter, contentAt, runOf, verbFinding } from "../readings.ts";
import { childrenOf, type Range, type Tree, tagOf } from "../tree.ts";

/** How many tokens may stand between the verb and its "that": "found in a study last year that". */
const LONGEST_GAP = 10;
/** The same where somebody is told: "told the freelance reporter Mohamed Lind in Old Skarn that". */
const LONGEST_LISTENER = 16;

/** The clause behind the verb, with "that" where it stands; null where there is none. */
export function clauseAfter(place: VerbPlace): Range | null {
  const { tree, cue, group, verb } = place;
  if (!/[cnw]/.test(cue.frames)) return null;
  // "The gate was shut, Marsh said; the crew had left": what is said stands in front
  if (tree.words[group.last + 1] === ";") return null;
  const clause = complementAfter(place, "ccomp");
  if (clause >= 0) return withSubject(place, behindWhen(place, runOf(place, clause)));
  // some parses hang the clause beside the verb, or on a word between
  for (const child of childrenOf(tree, verb)) {
    if (child <= group.last) continue;
    const relation = tree.relations[child];
    if (
      (relation === "parataxis" || relation === "dep" || relation === "advcl" || relation === "acl") &&
      startsWithThat(place, child)
    )
      return runOf(place, child);
  }
  const gap = cue.frames.includes("n") ? LONGEST_LISTENER : LONGEST_GAP;
  // or elsewhere: the next "that" with no other verb between
  for (let that = group.last + 1; /[cn]/.test(cue.frames) && that < group.last + gap; that++) {
    if (tree.words[that] === "that" && tagOf(tree, that) === "IN") {
      const head = tree.tokens[that]?.head ?? -1;
      if (head > that) return { first: that, last: Math.max(tree.last[head] ?? head, head) };
      let last = that;
      while (last + 1 < tree.tokens.length && !/^[,;:.?!]$/.test(tree.words[last + 1] ?? "")) last++;
      return last > that + 1 ? { first: that, last } : null;
    }
    if (/^(?:VB|MD|W|:)/.test(tagOf(tree, that))) break;
    if (tree.words[that] === ",") {
      that = cue.frames.includes("n") ? closedBefore(tree, that) : -1;
      if (that < 0) return null;
    }
  }
  return clauseWithoutThat(place);
}

const LONGEST_APPOSITION = 12;

/** "told Open Roads[, a coalition of six groups,] that": the second comma, where "that" follows it; −1. */
function closedBefore(tree: Tree, comma: number): number {
  for (let at = comma + 1; at - comma <= LONGEST_APPOSITION; at++) {
    if (tree.words[at] === ",") return tree.words[at + 1] === "that" ? at : -1;
    if (/^(?:VB[DZP]|MD|W|:|``|'')/.test(tagOf(tree, at))) return -1;
  }
  return -1;
}

/** The finite verb right behind the second comma of an aside that says who somebody is; −1 where there is none. */
function verbOverAside(tree: Tree, comma: number): number {
  if (!/^(?:DT|CD|JJ|NN|NNP|PRP\$)$/.test(tagOf(tree, comma + 1))) return -1;
  for (let at = comma + 1; at - comma <= LONGEST_APPOSITION; at++) {
    if (tree.words[at] === ",") return /^VB[DZP]$/.test(tagOf(tree, at + 1)) ? at + 1 : -1;
    if (/^(?:VB[DZP]|MD|W|:|``|'')/.test(tagOf(tree, at))) return -1;
  }
  return -1;
}

const SURE_FINITE = /^(?:was|were|is|are|had|has|have|would|will|could|can|may|might|must|should|did|does)$/;
const LONGEST_SUBJECT = 8;

/** "maintained [the payments were legitimate]", "claimed [people on her street had told her]": a noun phrase and its verb, whatever the parse made of them. */
function clauseWithoutThat({ tree, cue, group }: VerbPlace): Range | null {
  if (!cue.frames.includes("c") || cue.frames.includes("n")) return null;
  const first = group.last + 1;
  const verb = /^(?:DT|PRP\$|NNP|NNS|JJ|CD)$/.test(tagOf(tree, first)) ? verbOfClause(tree, first) : -1;
  if (verb < 0) return null;
  let last = verb;
  while (last + 1 < tree.tokens.length && !/^[,;:.?!]$/.test(tree.words[last + 1] ?? "")) last++;
  return { first, last };
}

/** The finite verb right behind the noun phrase that begins at a token; −1 where there is none. */
function verbOfClause(tree: Tree, first: number): number {
  let hasNoun = false;
  for (let at = first; at - first < LONGEST_SUBJECT; at++) {
    const tag = tagOf(tree, at);
    if (hasNoun && SURE_FINITE.test(tree.words[at] ?? "") && /^(?:VB[DZP]|MD)$/.test(tag)) return at;
    // "suggested [the driver, a father of three, braked hard]"
    if (hasNoun && tag === ",") return verbOverAside(tree, at);
    if (!/^(?:DT|PRP\$|NNP?S?|NNPS|JJ|CD|POS|HYPH|IN|``|'')$/.test(tag) || tree.words[at] === "that") return -1;
    hasNoun ||= tag.startsWith("NN");
  }
  return -1;
}

/** "warned his bosses three times [that the boats were unfit]": how often and when is not what is told. */
function behindWhen({ tree }: VerbPlace, run: Range): Range {
  for (let at = run.first; at <= run.first + 3; at++) {
    if (tree.words[at] !== "that" || tagOf(tree, at) !== "IN") continue;
    const before = tree.words[at - 1] ?? "";
    const isWhen =
      at > run.first &&
      (tagOf(tree, at - 1) === "RB" || /^(?:times?|again|week|month|year|night|\p{L}+day)$/u.test(before));
    return isWhen ? { first: at, last: run.last } : run;
  }
  return run;
}

/** "said the bridge was shut": a noun phrase between verb and clause is the clause's own, where the verb takes no addressee. */
function withSubject(place: VerbPlace, run: Range): Range {
  const { tree, cue, group } = place;
  if (cue.frames.includes("n")) return behindListener(place, run);
  // "reports [the man who took the child, Al Carr,] was sentenced"
  const object = SURE_FINITE.test(tree.words[run.first] ?? "") ? complementAfter(place, "obj") : -1;
  const told = object < 0 ? null : runOf(place, object);
  if (told && told.first === group.last + 1 && told.last < run.first && run.first - told.last <= 2)
    return { first: told.first, last: run.last };
  const gap = run.first - group.last - 1;
  if (gap < 1 || gap > 8) return run;
  for (let k = group.last + 1; k < run.first; k++)
    if (!/^(?:DT|NNP?S?|JJ|PRP\$?|CD|POS)$/.test(tagOf(tree, k))) return run;
  return { first: group.last + 1, last: run.last };
}

/**
 * "told Marl Weekly [the ministry’s charges] were false", "told the board [families] would adjust": behind whoever listens a noun phrase is the clause's own.
 */
function behindListener({ tree, group }: VerbPlace, run: Range): Range {
  if (!SURE_FINITE.test(tree.words[run.first] ?? "")) return run;
  const listener = group.last + 1;
  let first = listener;
  while (tagOf(tree, first).startsWith("NNP")) first++;
  const isNamed = first > listener && /^(?:DT|PRP\$)$/.test(tagOf(tree, first));
  if (!isNamed)
    first = /^(?:DT|PRP\$)$/.test(tagOf(tree, listener)) && tagOf(tree, listener + 1) === "NN" ? listener + 2 : -1;
  if (first < 0 || (!isNamed && tagOf(tree, first) !== "NNS")) return run;
  const isPhrase = tree.tokens
    .slice(first, run.first)
    .every(({ tag }) => /^(?:DT|PRP\$|NNP?S?|NNPS|JJ|CD|POS|CC)$/.test(tag));
  return isPhrase && first < run.first ? { first, last: run.last } : run;
}

function startsWithThat({ tree }: VerbPlace, clause: number): boolean {
  const first = tree.first[clause] ?? clause;
  return tree.words[first] === "that" && (tagOf(tree, first) === "IN" || tree.relations[first] === "mark");
}

export const subjectVerbClause: VerbConstruction = {
  name: "subject-verb-clause",
  at: "verb",
  says: "a subject, a verb of saying, thinking or knowing, and a clause with or without “that”",
  score: 0.9,
  find: (place) => {
    if (place.passive || !place.subject) return null;
    const run = clauseAfter(place);
    const what = run && contentAt(place, run);
    return what ? verbFinding(place, what) : null;
  },
  examples: [
    "[who: The mayor] [cue: said] [what: that the bridge would close].",
    "[who: The harbour board] [cue: believes] [what: the ferry is safe].",
    "[who: Local residents, some of them elderly,] [cue: said] [what: the water had been brown since June].",
    "[who: Ada Marsh] [cue: told] reporters [what: that the files were lost].",
    "[who: Ada Marsh] [cue: told] Marl Weekly [what: the harbour board’s charges are false].",
    "[who: Ada Marsh] [cue: told] the board [what: families would adjust].",
    "[who: The board] [cue: says] [what: the man who took the boat, Al Carr, was sentenced to a year in prison].",
  ],
  counterexamples: ["The mayor walked to the bridge.", "The dress that she wore was green."],
  knownMisses: [],
};
