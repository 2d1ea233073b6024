import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { MARGIN, type Words } from "./words.ts";

const [SUBJECT, OBJECT, CONJUNCT, COMPOUND, ATTRIBUTE] = ["nsubj", "obj", "conj", "compound", "amod"].map(
  (name) => RELATION_NUMBER.get(name)!,
);
const SUBJECTS = relations("nsubj", "nsubj:pass");
/** With one of these a verb is joined to the one before, or has a subject of its own. */
const JOINING = relations("cc", "punct", "nsubj", "nsubj:pass", "csubj", "mark", "aux", "aux:pass", "advmod", "cop");
const NOUNS = tags("NN", "NNS", "NNP", "NNPS");
const FINITE = tags("VBD", "VBZ", "VBP");
const [PAST, PARTICIPLE] = ["VBD", "VBN"].map((tag) => TAG_NUMBER.get(tag)!);

/**
 * "gathering by the U.S led coalition confirmed": where a verb is read as a second deed of the one before and nothing joins the two, the one before is a
 * participle of the noun behind it. In the treebanks that we learn from 3 of 713 second verbs stand so, each where a comma was forgotten. Cost:
 * linear, but for the few verbs.
 *
 *     gathering by the U.S led coalition confirmed
 *         ^of confirmed    ^of coalition ^head of all
 */
export function hangParticiples(words: Words): void {
  const { head, relation, tag, count } = words;
  const end = MARGIN + count;
  for (let second = MARGIN + 3; second < end; second++) {
    const first = head[second]!;
    if (relation[second] !== CONJUNCT || !FINITE.has(tag[second]!) || !NOUNS.has(tag[second - 1]!)) continue;
    if (first <= MARGIN || first >= second || tag[first] !== PAST || !NOUNS.has(tag[first - 1]!)) continue;
    const subject = childOf(words, first, MARGIN, first, SUBJECTS);
    const object = objectOf(words, first, second);
    if (subject === 0 || object === 0 || childOf(words, second, MARGIN, end, JOINING) > 0) continue;
    hang(words, { first, second, subject, object });
  }
}

function hang(
  { head, relation, tag, count }: Words,
  { first, second, subject, object }: { first: number; second: number; subject: number; object: number },
): void {
  const beside = first - 1;
  head[second] = head[first]!;
  relation[second] = relation[first]!;
  // what hung on the noun in front, its preposition and its article, is the whole's
  for (let at = MARGIN; at < beside; at++) if (head[at] === beside && at !== subject) head[at] = object;
  head[object] = beside === subject ? second : head[beside]!;
  relation[object] = beside === subject ? SUBJECT! : relation[beside]!;
  head[beside] = object;
  relation[beside] = COMPOUND!;
  for (let at = MARGIN; at < MARGIN + count; at++) if (head[at] === first && at !== object) head[at] = second;
  if (beside !== subject) head[subject] = second;
  head[first] = object;
  relation[first] = ATTRIBUTE!;
  tag[first] = PARTICIPLE!;
}

/** The object right behind a verb, with nothing but its own words between; 0 without one. */
function objectOf({ head, relation, tag }: Words, verb: number, until: number): number {
  for (let at = verb + 1; at < until; at++) {
    if (head[at] === verb) return relation[at] === OBJECT && NOUNS.has(tag[at]!) ? at : 0;
    if (!NOUNS.has(tag[at]!)) return 0;
  }
  return 0;
}

function childOf({ head, relation }: Words, up: number, from: number, to: number, kinds: ReadonlySet<number>): number {
  for (let at = from; at < to; at++) if (head[at] === up && kinds.has(relation[at]!)) return at;
  return 0;
}
