import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import { DOCUMENT_WORDS } from "../../language/english/documents.ts";
import { GROUP_NOUNS } from "../../language/english/organisations.ts";
import { TELLING_VERBS } from "../../language/english/relays.ts";
import { isPersonNoun } from "../../language/english/unnamed.ts";
import { beforeReason } from "../before-reason.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { clauseStart, isClause } from "../own-clause.ts";
import { isRole } from "../resolve/role-of.ts";
import {
  afterWhen,
  commaBefore,
  FINITE,
  isDay,
  isFullName,
  isName,
  isNominal,
  lastWord,
  NAME_BEGINS,
  NAMED_BEHIND,
} from "../said-shape.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_TAIL = 10;
const LONGEST_NAME = 14;
const LONGEST_ROLE = 7;
/**
 * The shape of the words alone, for sentences whose parse has lost its way:
 *
 *     The road will close on Friday, Ana Ruiz, head of the works office, told a meeting in Vale.
 *     └─ a clause ────────────────┘  └─ a name, its apposition ──────┘  cue  └─ tail ────────┘
 *     The road will close on Friday, said on Monday Ana Ruiz, head of the works office.
 *     └─ a clause ────────────────┘  cue  └─ when ┘ └─ a name ───────────────────────┘
 */
function find(scene: Scene, tree: Tree): Finding[] {
  // "The gate was shut, Marsh said; the crew had left"
  const half = tree.words.indexOf(";") - 1;
  const before = half > 0 ? findBefore(scene, tree, half, half) : [];
  if (before.length > 0) return before;
  // "…, an officer told the Courier on condition of anonymity as he was not authorised to speak"
  const reason = beforeReason(tree);
  const told = reason > 0 ? findBefore(scene, tree, reason, 0) : [];
  return told.length > 0 ? told : findBefore(scene, tree, lastWord(tree), 0);
}

/** The same in front of the sentence's end, or of a semicolon; `least`: where the verb stands at the soonest. */
function findBefore(scene: Scene, tree: Tree, end: number, least: number): Finding[] {
  const turned = findTurned(scene, tree, end);
  if (turned !== null) return [turned];
  for (let verb = end; verb > Math.max(3, least - 1) && end - verb <= LONGEST_TAIL; verb--) {
    const cue = VERB_FORMS.get(tree.words[verb] ?? "");
    if (cue === undefined || !(verb === end && cue.attitude !== "perceives" ? /[qc]/ : /q/).test(cue.frames)) continue;
    if (!tagOf(tree, verb).startsWith("VB") && !isTakenForNoun(tree, verb, end)) continue;
    if (!isTail(tree, verb, end) || isPassive(tree, verb)) return [];
    const first = /^(?:has|have|had)$/.test(tree.words[verb - 1] ?? "") ? verb - 1 : verb;
    const name = nameBefore(tree, first);
    if (name === null || !isClause(tree, name.first - 2)) return [];
    const cueSpan = spanOf(tree, { first, last: verb });
    const who = spanOf(tree, name);
    const quotation = quotationAt(scene, cueSpan.start);
    if (quotation !== quotationAt(scene, tree.sentence.span.start)) return [];
    const what = contentOf(scene, tree, { first: clauseStart(tree), last: name.first - 2 }, quotation, [cueSpan, who]);
    return what === null ? [] : [{ who, cue: cueSpan, what, act: cue.act, attitude: cue.attitude }];
  }
  return [];
}

/** "a record from last year shows", "the assessment states on its last page", "the weather office forecast": a verb that the tagger takes for a noun. */
const isTakenForNoun = (tree: Tree, verb: number, end: number): boolean =>
  tree.words[verb] === "forecast"
    ? verb === end && tagOf(tree, verb - 1) === "NN"
    : tagOf(tree, verb) === "NNS" &&
      /^(?:NNP?|JJ)$/.test(tagOf(tree, verb - 1)) &&
      (verb === end || tagOf(tree, verb + 1) === "IN");

/** "a figure that could not be independently verified" */
const isPassive = (tree: Tree, verb: number): boolean =>
  tagOf(tree, verb) === "VBN" &&
  /\b(?:be|been|being|is|are|was|were)\b/.test(tree.words.slice(Math.max(0, verb - 3), verb).join(" "));

/** The verb before the name, with when or where between them. */
function findTurned(scene: Scene, tree: Tree, end: number): Finding | null {
  for (let comma = 3; comma < end - 1; comma++) {
    if (tree.words[comma] !== ",") continue;
    const verb = comma + 1;
    const cue = VERB_FORMS.get(tree.words[verb] ?? "");
    // "will close, claim residents": behind a modal the plural verb is read as its bare form
    const isBare = tagOf(tree, verb) === "VB" && arePlural(tree, verb, end);
    if (cue === undefined || !(isBare || /^VB[DZP]$/.test(tagOf(tree, verb))) || !/q/.test(cue.frames)) continue;
    const name = afterWhen(tree, verb + 1);
    const isOne = name === verb + 1 && (isSomebody(tree, verb) || arePlural(tree, verb, end));
    if (name > end || !(isOne || (name > verb + 1 ? NAMED_BEHIND.test(tagOf(tree, name)) : isFullName(tree, name))))
      continue;
    if (!isNominal(tree, name, end) || !isClause(tree, comma - 1)) continue;
    const cueSpan = spanOf(tree, { first: verb, last: verb });
    const who = spanOf(tree, { first: name, last: end });
    const quotation = quotationAt(scene, cueSpan.start);
    if (quotation !== quotationAt(scene, tree.sentence.span.start)) continue;
    const what = contentOf(scene, tree, { first: clauseStart(tree), last: comma - 1 }, quotation, [cueSpan, who]);
    if (what !== null) return { who, cue: cueSpan, what, act: cue.act, attitude: cue.attitude };
  }
  return null;
}

/** "…, said a pupil of the other class": nothing else than saying is meant where these stand in front of somebody. */
const TELLS_PLAINLY = /^(?:said|says|added|recalled|explained|conceded)$/;

/** "said a pupil of the other class"; "claims a contractor who worked there": any verb, where "who" makes a person of it. */
function isSomebody(tree: Tree, verb: number): boolean {
  if (!/^(?:DT|CD)$/.test(tagOf(tree, verb + 1))) return false;
  if (TELLS_PLAINLY.test(tree.words[verb] ?? "")) return true;
  let at = verb + 2;
  while (/^(?:NN|JJ)/.test(tagOf(tree, at))) at++;
  return at > verb + 2 && tree.words[at] === "who";
}

/** "show internal emails read by this newspaper", "say scientists at the university": a plural verb, and nothing but such papers or people behind it. */
function arePlural(tree: Tree, verb: number, end: number): boolean {
  if (!/^VBP?$/.test(tagOf(tree, verb)) && !/^(?:show|suggest|indicate|reveal|say)$/.test(tree.words[verb] ?? ""))
    return false;
  let at = verb + 1;
  while (at < end && /^(?:NN|JJ)/.test(tagOf(tree, at + 1))) at++;
  const noun = tree.words[at] ?? "";
  const arePeople = GROUP_NOUNS.has(noun) || isPersonNoun(noun.replace(/s$/, "")) || isRole(noun.replace(/s$/, ""));
  return tagOf(tree, at) === "NNS" && (DOCUMENT_WORDS.has(noun) || arePeople);
}

/** To whom, where and when: no clause and no mark. What is told needs a listener; what is said takes no object. */
function isTail(tree: Tree, verb: number, end: number): boolean {
  const tells = TELLING_VERBS.has(tree.words[verb] ?? "");
  if (verb === end) return !tells;
  for (let at = verb + 1; at <= end; at++) if (FINITE.test(tagOf(tree, at)) || isPunctuation(tree, at)) return false;
  const first = tagOf(tree, verb + 1);
  if (tells) return NAME_BEGINS.test(first);
  return /^(?:IN|RB|TO)$/.test(first) ? tree.words[verb + 1] !== "that" : isDay(tree, verb + 1);
}

/** The noun phrase between the clause's comma and the verb, with an apposition between commas. */
function nameBefore(tree: Tree, verb: number): Range | null {
  const relative = relativeBefore(tree, verb);
  if (relative !== null) return { first: relative, last: verb - 1 };
  const closed = tree.words[verb - 1] === ",";
  const from = commaBefore(tree, closed ? verb - 2 : verb - 1);
  if (from < 0 || verb - from > LONGEST_NAME) return null;
  const outer = commaBefore(tree, from - 1);
  const named =
    outer >= 0 &&
    (isName(tree, outer + 1, from - 1) ||
      // "her consultant, Ana Ruiz, thinks"
      (closed &&
        from - outer <= LONGEST_ROLE &&
        isName(tree, from + 1, verb - 2) &&
        isNominal(tree, outer + 1, from - 1)));
  if (closed && !named) return null;
  const comma = named ? outer : from;
  if (tree.words[comma + 1] === undefined || !NAME_BEGINS.test(tagOf(tree, comma + 1))) return null;
  if (!isNominal(tree, comma + 1, verb - 1)) return null;
  return { first: comma + 1, last: verb - 1 };
}

const LONGEST_RELATIVE = 30;

/** "a landowner, who did not wish to be named," "a contractor who works there, and who has signed a paper,": where such a description begins; null where none ends before the verb. */
function relativeBefore(tree: Tree, verb: number): number | null {
  if (tree.words[verb - 1] !== ",") return null;
  for (let comma = verb - 2; comma > 2 && verb - comma <= LONGEST_RELATIVE; comma--) {
    if (tree.words[comma] !== ",") continue;
    const who = tree.words[comma + 1] === "and" ? comma + 2 : comma + 1;
    if (tree.words[who] !== "who") continue;
    const from = commaBefore(tree, comma - 1);
    if (from < 0 || comma - from > LONGEST_NAME || /^(?:and|who)$/.test(tree.words[from + 1] ?? "")) continue;
    const outer = commaBefore(tree, from - 1);
    const start = (outer >= 0 && isName(tree, outer + 1, from - 1) ? outer : from) + 1;
    return NAME_BEGINS.test(tagOf(tree, start)) && isNominal(tree, start, comma - 1) ? start : null;
  }
  return null;
}

export const closingSaid: SentenceConstruction = {
  name: "closing-said",
  at: "sentence",
  mends: true,
  byShape: true,
  says: "a clause, a comma, a name and a verb of saying at the end, read by their shape alone",
  score: 0.95,
  find,
  examples: [
    "[what: More than 183 tonnes in Wick are cut off], [who: a senior official of the river trust] [cue: estimated].",
    "[what: The ferry could be sold], [who: Ana Ruiz, the harbour master,] [cue: told] a meeting on Monday.",
    "[what: A second release might follow], [who: a landowner, who did not wish to be named,] [cue: said].",
    "[what: The cable was sold for 410,000 crowns], [who: a procurement record from last year] [cue: shows].",
    "[what: Whoever wanted to know the questions paid fifty crowns], [cue: said] [who: a pupil of the other class].",
    "[what: As much as a tenth of the catch could be lost], [who: Ruiz] [cue: fears].",
    "[what: The records were lost], [cue: said] on Monday [who: Ana Ruiz, the harbour master].",
    "[what: Up to 24,000 jars are affected], [who: the inspectorate] [cue: estimates].",
    "[what: Bees live longer in towns], [cue: say] [who: scientists].",
    "[what: The rain will stop by noon], [who: the weather office] [cue: forecast].",
    "[what: She will be back before Easter], [who: her doctor, Ana Ruiz,] [cue: thinks].",
    "[what: The margin was 87 out of 21,000 votes], [cue: said] [who: returning officer Ana Ruiz].",
    "[what: Grouting was never finished on the east side], [cue: claims] [who: a mason who worked there and who signed a paper].",
    "[what: Three samples had failed in August], [cue: show] [who: internal emails read by this newspaper].",
    "[what: A crane fell in a field], [who: a police officer] [cue: told] the Courier on the condition of anonymity as he was not authorised to speak to the media.",
    "[what: Damp was noted at the same joint four times], [who: a log seen by this newspaper] [cue: records].",
  ],
  counterexamples: [
    "When the tide turned, the mayor said nothing.",
    "The mayor, a tall man, said little.",
    "In June the mayor, who had won, said nothing.",
    "The bridge closed, and the mayor left.",
  ],
  knownMisses: [],
};
