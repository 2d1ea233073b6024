import { GAP_VERBS } from "./hang-gapped.ts";
import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { MARGIN, type Words } from "./words.ts";

const SUBJECT = RELATION_NUMBER.get("nsubj")!;
const PASSIVE_SUBJECT = RELATION_NUMBER.get("nsubj:pass")!;
const PASSIVE = RELATION_NUMBER.get("aux:pass")!;
const CONTENT = RELATION_NUMBER.get("ccomp")!;
const OBJECT = RELATION_NUMBER.get("obj")!;
const PARTICIPLE = RELATION_NUMBER.get("acl")!;
const MARKS = RELATION_NUMBER.get("punct")!;
const SUBJECTS = relations("nsubj", "nsubj:pass");
const BEHIND = relations("obj", "ccomp", "iobj");
const LOOSE = relations("conj", "ccomp", "parataxis", "advcl", "dep");
const OF_NOUN = relations("acl", "advcl:relcl");
const HELPING = relations("aux", "aux:pass", "cop");
const FINITE = tags("VBD", "VBZ", "VBP", "MD");
const PARTICIPLES = tags("VBD", "VBN");
const NOUNS = tags("NN", "NNS", "NNP", "NNPS", "CD");
const JOINS = tags("CC");
const COMMA = TAG_NUMBER.get(",")!;
const POSSESSIVE = TAG_NUMBER.get("POS")!;
const OPENING = TAG_NUMBER.get("``")!;
const ADVERB = TAG_NUMBER.get("RB")!;

/**
 * "claimed the party had called for it": nobody claims a party. What stands right behind a verb of saying and in front of a finite verb without a
 * subject of its own is that one's subject, with an aside between two commas or none between. Cost: linear, but for the words of the aside.
 *
 *     said the family , which holds a third , had agreed
 *              ^subject of agreed                 ^ccomp of said
 */
export function hangReported(words: Words): void {
  const { head, relation, tag, form, count } = words;
  const end = MARGIN + count;
  for (let noun = MARGIN + 1; noun < end - 1; noun++) {
    const say = head[noun]!;
    if (say >= noun || say < MARGIN || !BEHIND.has(relation[noun]!) || !NOUNS.has(tag[noun]!)) continue;
    if (!GAP_VERBS.has(form[say]!) || hasFinite(words, say, noun)) continue;
    const aside = asideBehind(words, say, noun);
    const verb = verbOf(words, say, noun, aside, end);
    if (verb === 0) continue;
    if (aside > 0) {
      head[aside] = noun;
      relation[aside] = PARTICIPLE;
    }
    head[noun] = verb;
    relation[noun] = isPassive(words, noun, verb) ? PASSIVE_SUBJECT : SUBJECT;
    head[verb] = say;
    relation[verb] = CONTENT;
  }
}

/** Is there a clause between the verb of saying and the noun? */
function hasFinite({ tag }: Words, say: number, noun: number): boolean {
  for (let at = say + 1; at < noun; at++) if (FINITE.has(tag[at]!) || JOINS.has(tag[at]!)) return true;
  return false;
}

/** "a test, [carried out in May], showed", taken for a second deed of whoever says it: the participle; 0 without one. */
function asideBehind({ head, relation, tag }: Words, say: number, noun: number): number {
  const at = noun + 2;
  return tag[noun + 1] === COMMA && PARTICIPLES.has(tag[at]!) && head[at] === say && LOOSE.has(relation[at]!) ? at : 0;
}

/** The finite verb that the noun is the subject of: behind the noun with its own words, or behind the comma that closes an aside; 0 without one. */
function verbOf(words: Words, say: number, noun: number, aside: number, end: number): number {
  const { head, relation, tag } = words;
  const last = lastOf(words, aside > 0 ? aside : noun, end);
  // “the treasurer “expressed discomfort””: taken for what the noun did
  for (const at of [noun + 1, noun + 2])
    if (head[at] === noun && OF_NOUN.has(relation[at]!) && FINITE.has(tag[at]!) && isBare(words, noun, at))
      if (hasObject(words, at, end)) return at;
  let at = last + 1;
  // "said Anna's claims"
  if ((tag[at] === COMMA && last === noun) || tag[last] === POSSESSIVE) return 0;
  if (tag[at] === COMMA) at++;
  while (tag[at] === ADVERB || (relation[at] === MARKS && tag[at] !== COMMA)) at++;
  if (at >= end || !FINITE.has(tag[at]!) || (aside > 0 && tag[last + 1] !== COMMA)) return 0;
  const verb = HELPING.has(relation[at]!) && head[at]! > at && head[at]! < end ? head[at]! : at;
  if (head[verb] !== say || !LOOSE.has(relation[verb]!)) return 0;
  for (let k = noun + 1; k < verb; k++)
    if (head[k] === verb && (SUBJECTS.has(relation[k]!) || JOINS.has(tag[k]!))) return 0;
  return verb;
}

/** The last word of those that hang from a noun behind it, commas left out. */
function lastOf({ head, relation }: Words, noun: number, end: number): number {
  let last = noun;
  for (let at = noun + 1; at < end; at++) {
    if (relation[at] === MARKS) continue;
    let up = at;
    for (let steps = 0; up > noun && up < end && steps < end; steps++) up = head[up]!;
    if (up !== noun) break;
    last = at;
  }
  return last;
}

const isBare = ({ tag }: Words, noun: number, at: number): boolean => at === noun + 1 || tag[noun + 1] === OPENING;

const hasObject = ({ head, relation }: Words, verb: number, end: number): boolean => {
  for (let at = verb + 1; at < end; at++) if (head[at] === verb && relation[at] === OBJECT) return true;
  return false;
};

const isPassive = ({ head, relation }: Words, from: number, verb: number): boolean => {
  for (let at = from; at < verb; at++) if (head[at] === verb && relation[at] === PASSIVE) return true;
  return false;
};
