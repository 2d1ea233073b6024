import type { Span } from "../core/span.ts";
import { TIMES_BEHIND_BY } from "../language/english/unnamed.ts";
import { behindMedium } from "./resolve/behind-medium.ts";
import { partAt, type Scene } from "./scene.ts";
import { nounRange } from "./subject.ts";
import { childOf, type Range, spanOf, type Tree, tagOf } from "./tree.ts";

/** A cue with what was read as its speaker. */
export interface Heard {
  readonly scene: Scene;
  readonly tree: Tree;
  readonly cue: Span;
  readonly who: Span;
  /** First token of the cue. */
  readonly at: number;
  /** First and last token of the speaker. */
  readonly first: number;
  readonly last: number;
}

/** How far in front of a verb a name with its description, and a clause about somebody, may begin. */
const LONGEST_NAME = 12;
const LONGEST_RELATIVE = 10;
const LONGEST_CLAUSE = 16;
const IN_NAMES = /^(?:NN|JJ|DT|POS|PRP\$|HYPH)/;
const MONTH =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The noun phrase, appositions included, that ends right in front of a token; null where no noun does. */
function nameInFront(tree: Tree, at: number): Range | null {
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST_NAME &&
    (IN_NAMES.test(tagOf(tree, first - 1)) || tree.words[first - 1] === ",")
  )
    first--;
  while (tree.words[first] === ",") first++;
  const last = tree.words[at - 1] === "," ? at - 2 : at - 1;
  return last >= first && tagOf(tree, last).startsWith("NN") ? { first, last } : null;
}

/** "A curator, Dr. Frost, wrote to [the director]": whom it was written to did not write it. */
function writerInFront({ scene: { text }, tree, at, cue, who }: Heard): Range | null {
  const isTo = who.start > cue.end && /^\s+to\s+$/.test(text.slice(cue.end, who.start));
  return isTo && /^VB[DZ]$/.test(tagOf(tree, at)) ? nameInFront(tree, at) : null;
}

/** "A follow-up message on [Aug. 26] says": the paper, with its day. */
function paperOfDate({ tree, at, first }: Heard): Range | null {
  const isDate = MONTH.test(tree.words[first] ?? "") || /^\d+$/.test(tree.words[first] ?? "");
  if (!isDate || first < 2 || !/^(?:on|of|from|dated|in)$/.test(tree.words[first - 1] ?? "")) return null;
  let begin = first - 1;
  const isHyphened = (k: number): boolean => tree.words[k] === "-" || tree.words[k - 2] === "-";
  while (begin > 0 && (IN_NAMES.test(tagOf(tree, begin - 1)) || isHyphened(begin))) begin--;
  return begin < first - 1 && tagOf(tree, first - 2).startsWith("NN") ? { first: begin, last: at - 1 } : null;
}

/** In a headline, "Oil slips as [Gulf states] hint at a rise". */
function behindAs({ scene, tree, first, last }: Heard): Range | null {
  if (partAt(scene, tree)?.kind !== "title") return null;
  for (let k = first + 2; k < last; k++)
    if (/^(?:as|after|while)$/.test(tree.words[k] ?? "") && !/^(?:such|well|known|so)$/.test(tree.words[k - 1] ?? ""))
      return { first: k + 1, last };
  return null;
}

/** "A boy accused of an attack that shut [ten wards] boasted": the subject of the verb, and not the end of what is told of it. */
function subjectAround({ tree, at, who, first }: Heard): Range | null {
  const subject = childOf(tree, at, "nsubj");
  if (subject < 0 || first <= subject + 1 || first > at || (tree.last[subject] ?? subject) < first) return null;
  const isInClause = tree.tokens.slice(subject + 1, first).some(({ tag }) => /^(?:VB[DNZ])$/.test(tag));
  if (!isInClause || tree.tokens[at - 1]?.end !== who.end) return null;
  const range = nounRange(tree, subject, { first: 0, last: at - 1 });
  // "In Market Square, where …, Ada Marsh said": the square says nothing
  return tagOf(tree, range.first) === "IN" ? null : range;
}

/** "a neighbour who works at [the depot] had told her": the person that the clause tells of, and not its last noun. */
function personOfClause({ tree, at, who, first }: Heard): Range | null {
  const last = at - 1;
  if (first < 4 || tree.tokens[last]?.end !== who.end) return null;
  const isTime = TIMES_BEHIND_BY.has(tree.words[last] ?? "") && !tagOf(tree, last).startsWith("NNP");
  if (!isTime && !/^(?:at|in|on|of|for|with|from|near|by)$/.test(tree.words[first - 1] ?? "")) return null;
  let relative = first - 2;
  while (relative > 1 && first - relative < LONGEST_RELATIVE && !/^(?:who|,|;|:)$/.test(tree.words[relative] ?? ""))
    relative--;
  if (tree.words[relative] !== "who" || !tagOf(tree, relative - 1).startsWith("NN")) return null;
  let begin = relative - 1;
  while (begin > 0 && /^(?:DT|JJ|NN|NNP|CD|PRP\$|HYPH)$/.test(tagOf(tree, begin - 1))) begin--;
  return { first: begin, last };
}

/** "Cllr Ada Marsh, [whose car] was found clamped, promised": of whom the clause tells. */
function ownerOfClause({ tree, at, first, last }: Heard): Range | null {
  // "a hospital whose administrators say": there those speak
  if (tree.words[first] !== "whose" || last >= at - 1 || tree.words[first - 1] !== ",") return null;
  // a surname alone at the head of the sentence may be tagged as anything
  return nameInFront(tree, first) ?? (first === 2 ? { first: 0, last: 0 } : null);
}

/** "The paper is not naming [the engineer], who still works there and said …": the second verb of the clause is told of the same. */
function sharedInClause({ tree, at, last }: Heard): Range | null {
  if (!/^(?:and|but)$/.test(tree.words[at - 1] ?? "") || last >= at) return null;
  let relative = at - 2;
  while (relative > last && at - relative < LONGEST_CLAUSE && !/^(?:who|,|;|:|--|—)$/.test(tree.words[relative] ?? ""))
    relative--;
  const isRelative = tree.words[relative] === "who" && tree.words[relative - 1] === "," && relative - 1 > last;
  return isRelative ? nameInFront(tree, relative) : null;
}

/** "The head clung on after [an ethics panel] ruled": the subject of a clause that begins behind its speaker's own. */
function behindConjunction({ tree, at, last }: Heard): Range | null {
  if (last >= at - 2 || !/^VB[DZP]$/.test(tagOf(tree, at))) return null;
  const name = nameInFront(tree, at);
  if (name === null || name.first <= last + 1 || tagOf(tree, name.first) !== "DT") return null;
  return CONJUNCTION.test(tree.words[name.first - 1] ?? "") ? name : null;
}
const CONJUNCTION = /^(?:after|before|when|while|since|because|although|though|until|if)$/;

/** "…, prompting [the chairman, Bo Carr,] to threaten", "her boss responded by asking": who is moved to speak, who answers so. */
function movedToSpeak({ tree, at }: Heard): Range | null {
  if (tree.words[at - 1] === "by" && tagOf(tree, at) === "VBG" && RESPONDED.test(tree.words[at - 2] ?? ""))
    return nameInFront(tree, at - 2);
  const to = tree.words[at] === "to" ? at : at - 1;
  if (tree.words[to] !== "to") return null;
  const name = nameInFront(tree, to);
  return name !== null && PROMPTING.test(tree.words[name.first - 1] ?? "") ? name : null;
}
const RESPONDED = /^(?:responded|replied|reacted|answered|countered)$/;
const PROMPTING = /^(?:prompt|forc|lead|caus|driv|compell|push)(?:ing|ed)$|^(?:led|drove)$/;

/** "[The head] has written to families asking them": who writes asks, not to whom it is written. */
function writerAsking({ tree, at, first, last }: Heard): Range | null {
  if (tagOf(tree, at) !== "VBG" || last !== at - 1 || tree.words[first - 1] !== "to") return null;
  let verb = first - 2;
  if (!/^(?:written|wrote|writes)$/.test(tree.words[verb] ?? "")) return null;
  while (/^(?:has|have|had|also|then)$/.test(tree.words[verb - 1] ?? "")) verb--;
  return nameInFront(tree, verb);
}

/** "retired postman Bo Carr (71) said": whose age that is. */
function ownerOfAge({ tree, at, first, last }: Heard): Range | null {
  const isAge = tagOf(tree, first) === "CD" && tagOf(tree, first - 1) === "-LRB-" && tagOf(tree, first + 1) === "-RRB-";
  const name = isAge && last < at ? nameInFront(tree, first - 1) : null;
  return name === null ? null : { first: name.first, last: first + 1 };
}

const PLACED = /^(?:outside|inside|at|in|near|on|across|behind|beside|along|down|from|around)$/;

/** "[Outside the shop in Wick], retired postman Bo Carr (71) said": where somebody speaks does not. */
function behindPlace({ tree, at, first, last }: Heard): Range | null {
  if (!PLACED.test(tree.words[first] ?? "") || tree.words[last + 1] !== "," || at - last > LONGEST_NAME) return null;
  const begin = last + 2;
  let end = at - 1;
  // an age behind the name
  if (tagOf(tree, end) === "-RRB-") while (end > begin && tagOf(tree, end) !== "-LRB-") end--;
  if (tagOf(tree, end) === "-LRB-") end--;
  const isName = tagOf(tree, end).startsWith("NN") || tagOf(tree, end) === "PRP";
  const hasVerb = tree.tokens.slice(begin + 1, end).some(({ tag }) => /^(?:VB|MD|IN)/.test(tag));
  return begin <= end && isName && !hasVerb ? { first: begin, last: at - 1 } : null;
}

/** "Speaking to [the Daily Torch Lind] claimed": who speaks to the medium. */
function behindItsMedium({ tree, first, last }: Heard): Range | null {
  const begin = behindMedium(tree, tree.words[first] === "the" ? first + 1 : first, last);
  return begin < 0 ? null : { first: begin, last };
}

/** In the order in which they are asked. */
const FINDERS = [
  behindItsMedium,
  ownerOfAge,
  behindPlace,
  behindConjunction,
  movedToSpeak,
  writerAsking,
  sharedInClause,
  ownerOfClause,
  writerInFront,
  paperOfDate,
  behindAs,
  subjectAround,
  personOfClause,
] as const;

/** The speaker whom the words around the cue tell, where others were read; null where they tell nobody else. Cost: linear in the sentence. */
export function speakerByWords(heard: Heard): Span | null {
  for (const find of FINDERS) {
    const range = find(heard);
    if (range) return spanOf(heard.tree, range);
  }
  return null;
}

/** "…, with the chairman, Sir Ken Baines, [describing it as]": who stands between "with" and the participle; null where nobody does. */
export function companionInFront(tree: Tree, at: number): Span | null {
  const name = nameInFront(tree, at);
  const isWith = name !== null && tree.words[name.first - 1] === "with";
  return isWith && /^(?:,|and|;)$/.test(tree.words[name.first - 2] ?? "") ? spanOf(tree, name) : null;
}
