import type { Span } from "../../core/span.ts";
import { isNobodyBehindBy } from "../../language/english/unnamed.ts";
import type { Finding, VerbConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { complementAfter, contentAt, runOf, verbFinding } from "../readings.ts";
import { isRaised } from "../subject.ts";
import { childOf, childrenOf, isPunctuation, type Range, spanOf, subtreeOf, tagOf, trimRange } from "../tree.ts";

/** Verbs whose passive carries somebody's judgement of the subject and not the news of an act. */
const ABOUT_SUBJECT = /[sotTcw]/;

/** "by the mayor" behind a passive: the agent's run; null where nobody is named. */
function agentOf({ tree, verb }: VerbPlace): Span | null {
  for (const child of childrenOf(tree, verb)) {
    if (child <= verb || !/^(?:obl|nmod)$/.test(tree.relations[child] ?? "")) continue;
    const by = childOf(tree, child, "case");
    if (by < 0 || tree.words[by] !== "by" || tagOf(tree, child) === "VBG") continue;
    if (isNobodyBehindBy(tree.words.slice(by + 1, child + 1).join(" "))) continue;
    const run = trimRange(tree, { first: by + 1, last: subtreeOf(tree, child).last });
    if (run) return spanOf(tree, run);
  }
  return null;
}

function clauseOf(place: VerbPlace): number {
  const clause = complementAfter(place, "ccomp", "xcomp");
  if (clause >= 0) return clause;
  const other = complementAfter(place, "advcl", "dep", "acl");
  return other >= 0 && place.tree.words[place.tree.first[other] ?? other] === "that" ? other : -1;
}

/** "is thought [to be in Paris]", however it was parsed: up to the next mark, or to what is joined to the verb. */
function infinitiveRun({ tree, verb, group }: VerbPlace): Range {
  const first = group.last + 1;
  const joined = childrenOf(tree, verb).find(
    (child) => child > first && /^(?:conj|parataxis)$/.test(tree.relations[child] ?? ""),
  );
  const end = joined === undefined ? tree.tokens.length : (tree.first[joined] ?? joined);
  let last = first;
  while (last + 1 < end && !isPunctuation(tree, last + 1)) last++;
  return { first, last };
}

/** The run of what follows the verb as its clause or infinitive; null where nothing does. */
function clauseRun(place: VerbPlace): Range | null {
  const clause = clauseOf(place);
  const run = clause < 0 ? null : runOf(place, clause);
  if (!isRaised(place.tree, place.verb)) return run;
  const infinitive = infinitiveRun(place);
  return run === null || run.first !== infinitive.first || run.last < infinitive.last ? infinitive : run;
}

function readPassive(place: VerbPlace): Finding | null {
  const { tree, cue, subject, group } = place;
  const who = agentOf(place);
  const clause = clauseRun(place);
  const word = clause === null ? "" : (tree.words[clause.first] ?? "");
  const clauseContent = clause === null ? null : contentAt(place, clause);
  // "it is believed that …", "we were told that …", "he was asked whether …"
  if (
    clauseContent &&
    (word === "that" || subject?.kind === "expletive" || cue.frames.includes("n") || cue.act === "A0") &&
    word !== "to"
  )
    return verbFinding(place, clauseContent, { who });
  if (!subject || subject.kind === "expletive" || !ABOUT_SUBJECT.test(cue.frames)) return null;
  const patient = contentAt(place, subject.range) ?? [];
  // "is expected to close": the subject and the infinitive are one content
  if (clauseContent && word === "to") return verbFinding(place, [...patient, ...clauseContent], { who });
  if (!/[so]/.test(cue.frames)) return null;
  const rest = childrenOf(tree, place.verb).filter(
    (child) => child > group.last && /^(?:of|for|as|with|to)$/.test(tree.words[tree.first[child] ?? child] ?? ""),
  );
  const tail = rest.flatMap((child) => contentAt(place, subtreeOf(tree, child)) ?? []).slice(0, 1);
  if (!who && tail.length === 0 && cue.attitude !== "says") return null;
  return verbFinding(place, [...patient, ...tail], { who });
}

export const passive: VerbConstruction = {
  name: "passive",
  at: "verb",
  says: "was told, is believed to, is expected to, was criticised by: the speaker behind “by”, or nobody",
  score: 0.65,
  find: (place) => {
    const finding = place.passive ? readPassive(place) : null;
    // "it is understood that": the reporter was told so, and nobody says that they know
    return finding?.who === null && place.cue.lemma === "understand" ? { ...finding, attitude: "believes" } : finding;
  },
  examples: [
    "[what: He] [cue: is thought] [what: to be in the north].",
    "[what: They] [cue: are alleged] [what: to have stolen two boats].",
    "[what: The firm] [cue: is rumoured] [what: to be for sale].",
    "[what: The dam] [cue: is expected] [what: to close].",
    "[what: The plan] [cue: was criticised] by [who: the union].",
  ],
  counterexamples: ["The hull was painted by the crew.", "The shop was sold in May."],
  knownMisses: [],
};
