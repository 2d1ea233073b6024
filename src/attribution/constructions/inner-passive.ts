import { DEEDS_INSIDE } from "../../language/english/inner-cues.ts";
import { isNobodyBehindBy } from "../../language/english/unnamed.ts";
import type { Finding, InnerConstruction } from "../construction.ts";
import type { VerbPlace } from "../place.ts";
import { contentAt, verbFinding } from "../readings.ts";
import { nounRange } from "../subject.ts";
import { childOf, childrenOf, isPunctuation, spanOf, tagOf } from "../tree.ts";

const TELLS = /^(?:tell|inform|warn|advise|assure|remind|notify)$/;

/** "the crew were told that it would hold", "managers had been warned about the cracks": nobody is said to tell. */
function told(place: VerbPlace, children: readonly number[]): Finding | null {
  const { tree, cue, group, passive } = place;
  if (!TELLS.test(cue.lemma) || !passive) return null;
  const said = children.find((child) => {
    const relation = tree.relations[child] ?? "";
    const first = tree.words[tree.first[child] ?? child] ?? "";
    return (
      /^(?:ccomp|xcomp)$/.test(relation) ||
      (relation === "obl" && /^(?:about|of)$/.test(first)) ||
      (/^(?:advmod|advcl)$/.test(relation) && childOf(tree, child, "nsubj") > group.last)
    );
  });
  if (said === undefined) return null;
  const what = contentAt(place, { first: tree.first[said] ?? said, last: lastOf(place, said) });
  return what ? verbFinding(place, what, { who: null }) : null;
}

/** Where the content ends: with the last word that hangs below the verb behind it, up to a comma. */
function lastOf({ tree, verb }: VerbPlace, said: number): number {
  let last = tree.last[said] ?? said;
  const end = tree.last[verb] ?? last;
  while (last < end && !isPunctuation(tree, last + 1)) last++;
  return last;
}

/** Where inside the noun phrase of the one who tells a clause begins whose subject is a pronoun; −1 where none does. */
function clauseInside({ tree }: VerbPlace, agent: number, last: number): number {
  const at = agent + 1;
  return at < last && tagOf(tree, at) === "PRP" && /^(?:VB[DZP]|MD)$/.test(tagOf(tree, at + 1)) ? at : -1;
}

/** "on Monday" */
const isDay = ({ tree }: VerbPlace, child: number): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.words[child] ?? "");

const ANNOUNCED =
  /^(?:tariffs?|plans?|measures?|fees?|cuts?|changes?|sanctions|rules?|increases?|bans?|reforms?|limits?|proposals?)$/;

/** "[the tariffs on steel] announced by the president": not the steel was announced. The noun that is; undefined where the one beside it is. */
function announcedOver({ tree, cue }: VerbPlace, noun: number): number | undefined {
  if (!/^(?:announce|propose|impose|unveil|plan|approve)$/.test(cue.lemma) || tree.relations[noun] !== "nmod")
    return undefined;
  const over = tree.tokens[noun]?.head ?? -1;
  return over >= 0 && over < noun && ANNOUNCED.test(tree.words[over] ?? "") ? over : undefined;
}

/** "text message" of "by text message", lower case. */
const wordsBehindBy = ({ tree }: VerbPlace, agent: number): string =>
  tree.words.slice((tree.first[agent] ?? agent) + 1, agent + 1).join(" ");

export const innerPassive: InnerConstruction = {
  name: "inner-passive",
  at: "inner",
  says: "inside somebody's words: remarks viewed by some as rude, a plan criticised by the union; they were told that it would hold",
  score: 0.6,
  find: (place) => {
    const { tree, verb, group, cue } = place;
    if (tagOf(tree, verb) !== "VBN" || DEEDS_INSIDE.has(cue.lemma)) return null;
    const children = childrenOf(tree, verb).filter((child) => child > group.last);
    const agent = children.find(
      (child) => tree.words[tree.first[child] ?? child] === "by" && /^(?:NN|PRP|DT)/.test(tagOf(tree, child)),
    );
    if (agent === undefined) return told(place, children);
    if (isNobodyBehindBy(wordsBehindBy(place, agent))) return told(place, children);
    const range = nounRange(tree, agent, { first: (tree.first[agent] ?? agent) + 1, last: tree.last[agent] ?? agent });
    const border = clauseInside(place, agent, range.last);
    const who = spanOf(tree, { first: range.first, last: border < 0 ? range.last : border - 1 });
    // "they had been told by a manager it was over"
    if (border >= 0) {
      const clause = contentAt(place, { first: border, last: range.last });
      return clause ? verbFinding(place, clause, { who }) : null;
    }
    const others = children.filter(
      (child) =>
        child !== agent && /^(?:advcl|obl|xcomp|ccomp)$/.test(tree.relations[child] ?? "") && !isDay(place, child),
    );
    const noun =
      tree.relations[verb] === "acl"
        ? (tree.tokens[verb]?.head ?? -1)
        : childrenOf(tree, verb).find((child) => tree.relations[child] === "nsubj");
    const whole = noun === undefined ? undefined : announcedOver(place, noun);
    const named =
      whole !== undefined
        ? contentAt(place, { first: tree.first[whole] ?? whole, last: noun ?? whole })
        : noun === undefined || noun < 0
          ? null
          : contentAt(place, nounRange(tree, noun, { first: 0, last: group.first - 1 }));
    const said =
      others[0] === undefined
        ? null
        : contentAt(place, { first: tree.first[others[0]] ?? others[0], last: tree.last[others[0]] ?? others[0] });
    const what = [...(named ?? []), ...(said ?? [])];
    return what.length > 0 ? verbFinding(place, what, { who }) : null;
  },
  examples: [
    "Ada Marsh said the board had ended [what: a plan] [cue: criticized] by [who: the union].",
    "Ada Marsh said the board had ended [what: a trial] [cue: praised] by [who: the crew].",
    "Ada Marsh said managers [cue: were told] [what: about the cracks in March].",
  ],
  counterexamples: ["Ada Marsh said the hull was painted by the crew.", "A plan criticized by the union is over."],
  knownMisses: [],
};
