import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { clauseStart, isClause } from "../own-clause.ts";
import { commaBefore, FINITE, isName, isNominal, lastWord, NAME_BEGINS } from "../said-shape.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_WHO = 12;
/** With what is told of them: "a foreman who has worked there for years and asked not to be named". */
const LONGEST_DESCRIBED = 20;
const JOINS = /^(?:and|but|or|nor)$/;
/** What goes on under the clause in front: "when the tide is out", "of whom a third had left", "most of them with children". */
const GOES_ON =
  /^(?:when|where|while|because|if|unless|until|though|although|since|which|most|many|some|half|including|among|not|nor|even|perhaps|so)$/;
const BEFORE_WHICH = /^(?:of|to|for|with|in|from|by)$/;

/** Who says it and the verb, between two commas; the words of the first comma and of the second. */
interface Aside {
  readonly first: number;
  readonly who: Range;
  readonly cue: Range;
  readonly verb: number;
  readonly second: number;
}

/**
 * By the shape of the words, for sentences whose parse has lost its way between the clauses:
 *
 *     Nobody is missing, said Ana Ruiz, the fire chief, and the last lift had been opened by six.
 *     └─ a clause ────┘  cue  └─ who ─────────────────┘  └─ what goes on ──────────────────────┘
 *     It would take eight years, Ruiz reckons, and perhaps longer.
 */
function find(scene: Scene, tree: Tree): Finding[] {
  const end = lastWord(tree);
  for (let comma = 2; comma < end - 3; comma++) {
    if (tree.words[comma] !== ",") continue;
    const aside = turnedAt(tree, comma, end) ?? straightAt(tree, comma, end);
    if (aside === null) continue;
    // "The cleaning, said a shift leader, had been cut": no more than the subject stands in front
    const isFound = /^f(?:ou|i)nds?$/.test(tree.words[aside.verb] ?? "") && tagOf(tree, aside.who.first) === "PRP";
    const isSubject =
      (aside.cue.first === comma + 1 || isFound) &&
      isPlainNoun(tree, clauseStart(tree), comma - 1) &&
      isPredicate(tree, aside.second + 1);
    if (!isSubject && !isClause(tree, comma - 1)) continue;
    const cue = VERB_FORMS.get(tree.words[aside.verb] ?? "");
    const cueSpan = spanOf(tree, aside.cue);
    const who = spanOf(tree, aside.who);
    const quotation = quotationAt(scene, cueSpan.start);
    if (cue === undefined || quotation !== quotationAt(scene, tree.sentence.span.start)) continue;
    // "said Ana Ruiz, of the council.": all that follows tells who that is
    const isOver = aside.second <= end && !startsUnder(tree, aside.second + 1) && !isJoined(tree, aside.second + 1);
    if (isOver && !isSubject) continue;
    const part = (range: Range) => contentOf(scene, tree, range, quotation, [cueSpan, who]);
    const front = part({ first: clauseStart(tree), last: aside.first - 1 });
    const behind = isSubject || goesOn(tree, aside.second, end) ? part({ first: aside.second + 1, last: end }) : null;
    if (front === null) continue;
    return [{ who, cue: cueSpan, what: [...front, ...(behind ?? [])], act: cue.act, attitude: cue.attitude }];
  }
  return [];
}

const LONGEST_SUBJECT = 8;
const isPlainNoun = (tree: Tree, first: number, last: number): boolean =>
  last - first < LONGEST_SUBJECT &&
  isNominal(tree, first, last) &&
  !tree.words.slice(first, last + 1).some((word, k) => word === "," || /^W/.test(tagOf(tree, first + k)));

const isPredicate = (tree: Tree, at: number): boolean => FINITE.test(tagOf(tree, at)) && !saysHere(tree, at);

const isJoined = (tree: Tree, at: number): boolean =>
  JOINS.test(tree.words[at] ?? "") || /^(?:``|"|“|so)$/.test(tree.words[at] ?? "");

const saysHere = (tree: Tree, index: number): boolean => {
  const word = tree.words[index] ?? "";
  const cue = VERB_FORMS.get(word);
  return cue !== undefined && (/q/.test(cue.frames) || /^f(?:ou|i)nds?$/.test(word));
};

/** ", said Ana Ruiz, the fire chief," */
function turnedAt(tree: Tree, comma: number, end: number): Aside | null {
  const verb = comma + 1;
  if (!/^VB[DZ]$/.test(tagOf(tree, verb)) || !saysHere(tree, verb)) return null;
  // "…, Ana Ruiz, the harbour master, told a meeting": who says it stands in front
  const before = commaBefore(tree, comma - 1);
  if (before >= 0 && isNominal(tree, before + 1, comma - 1)) return null;
  // "pointed out the mayor"
  const cue = { first: verb, last: tagOf(tree, verb + 1) === "RP" ? verb + 1 : verb };
  const name = cue.last + 1;
  if (!NAME_BEGINS.test(tagOf(tree, name)) || tagOf(tree, name) === "PRP") return null;
  const comma2 = nextComma(tree, name, end, LONGEST_DESCRIBED);
  const second = comma2 < 0 && end - name < LONGEST_WHO ? end + 1 : comma2;
  if (second < 0 || !isNominal(tree, name, second - 1)) return null;
  const third = nextComma(tree, second + 1, end);
  const isToldWho = third > 0 && isApposition(tree, second + 1, third - 1);
  const last = isToldWho ? third : second;
  return {
    first: comma,
    who: { first: name, last: last - 1 },
    cue,
    verb,
    second: last,
  };
}

/** ", Ruiz reckons,", ", the mayor said," */
function straightAt(tree: Tree, comma: number, end: number): Aside | null {
  // ", Ana Ruiz, a pilot who was there, recalled, and …"
  const near = nextComma(tree, comma + 1, end);
  const closes =
    near < 0 || !isName(tree, comma + 1, near - 1) ? -1 : nextComma(tree, near + 1, end, LONGEST_DESCRIBED);
  const isDescribed = closes > 0 && saysHere(tree, closes + 1) && isApposition(tree, near + 1, closes - 1);
  const second = isDescribed ? nextComma(tree, closes + 1, end) : near;
  const verb = second - 1;
  if (second < 0 || verb - comma < 2 || !saysHere(tree, verb)) return null;
  // a name in front of what the tagger takes for a plural: "Ruiz reckons"
  const isNamed = isName(tree, verb - 1, verb - 1) && tagOf(tree, verb) === "NNS";
  if (!/^VB[DZP]$/.test(tagOf(tree, verb)) && !isNamed) return null;
  const first = /^(?:has|have|had)$/.test(tree.words[verb - 1] ?? "") ? verb - 1 : verb;
  if (!NAME_BEGINS.test(tagOf(tree, comma + 1)) || !isNominal(tree, comma + 1, first - 1)) return null;
  return { first: comma, who: { first: comma + 1, last: first - 1 }, cue: { first, last: verb }, verb, second };
}

function nextComma(tree: Tree, from: number, end: number, longest = LONGEST_WHO): number {
  for (let at = from; at < end && at - from <= longest; at++) {
    if (tree.words[at] === ",") return at;
    if (/^(?:[;:–—“”"]|--|``|'')$/.test(tree.words[at] ?? "")) return -1;
  }
  return -1;
}

/** "the fire chief", "who led the rescue": no "and", nothing that goes on. */
const isApposition = (tree: Tree, first: number, last: number): boolean =>
  /^(?:DT|NNP|NN|JJ|WP|CD)$/.test(tagOf(tree, first)) &&
  !startsUnder(tree, first) &&
  !JOINS.test(tree.words[first] ?? "") &&
  isNominal(tree, first, last);

/** "when the tide is out", "of whom a third had left". */
const startsUnder = (tree: Tree, at: number): boolean =>
  GOES_ON.test(tree.words[at] ?? "") ||
  (BEFORE_WHICH.test(tree.words[at] ?? "") && /^wh(?:om|ich|ose)$/.test(tree.words[at + 1] ?? ""));

/**
 * Does what follows the aside belong to what was said? "…, and the last lift had been opened", "…, and will run the pumps"; not "…, and opened his
 * shop", which tells of whoever said it.
 */
function goesOn(tree: Tree, second: number, end: number): boolean {
  const at = second + 1;
  const word = tree.words[at] ?? "";
  if (at > end || /^(?:``|"|“)$/.test(word)) return false;
  if (startsUnder(tree, at)) return true;
  if (!JOINS.test(word)) return false;
  const tag = tagOf(tree, at + 1);
  if (/^(?:MD|VBZ|VBP)$/.test(tag) || tree.words[at + 1] === "had") return true;
  return !FINITE.test(tag) && tag !== "VBN";
}

export const midSaid: SentenceConstruction = {
  name: "mid-said",
  at: "sentence",
  mends: true,
  says: "a clause, then who says it and the verb between two commas, and what goes on behind, read by their shape alone",
  score: 0.92,
  find,
  examples: [
    "[what: Nobody is missing], [cue: said] [who: Ana Ruiz, the fire chief], [what: and the last lift had been opened by six].",
    "[what: Old engines are being brought over], [cue: said] [who: Ms Ruiz], [what: and will run the pumps first].",
    "[what: It would take eight years], [who: Ruiz] [cue: reckons], [what: and perhaps longer].",
    "[what: The count was done in April], [who: the mayor] [cue: objected], [what: when the cod are out].",
    "[what: There are three buses for 1,400 people], [cue: pointed out] [who: the mayor of Wick].",
    "[what: The cleaning], [cue: said] [who: a foreman who has worked there for years and asked not to be named], [what: had been cut to a quarter].",
    "[what: The boxes were alike], [who: Ana Ruiz, a clerk who worked there,] [cue: recalled], [what: and one had been put behind the other].",
    "[what: Six hours were worth more than a bonus], [cue: found] [who: a study paid for by both sides].",
  ],
  counterexamples: [
    "When the tide turned, the mayor said, and left.",
    "The road was closed, and the mayor, who lives there, said nothing.",
    "The bridge fell, killing two, and the mayor resigned.",
  ],
  knownMisses: [],
};
