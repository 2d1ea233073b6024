import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { TIMES_BEHIND_BY } from "./unnamed.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, MOST_TOKENS, type Words } from "./words.ts";

const SUBJECT = relations("nsubj", "nsubj:pass");
const OBLIQUE = relations("obl", "nmod");
const CASE = RELATION_NUMBER.get("case")!;
const NAME_SUBJECT = RELATION_NUMBER.get("nsubj")!;
const MODIFIER = RELATION_NUMBER.get("nmod")!;
const COMPOUND = RELATION_NUMBER.get("compound")!;
const ADJECTIVAL = RELATION_NUMBER.get("amod")!;
const ADVERBIAL = RELATION_NUMBER.get("advmod")!;
const CONJUNCT = RELATION_NUMBER.get("conj")!;
const PUNCTUATION = RELATION_NUMBER.get("punct")!;
const AND = TAG_NUMBER.get("CC")!;
const NOUNS = tags("NN", "NNS", "NNP", "NNPS");
const NAMES = tags("NNP", "NNPS");
const ADJECTIVES = tags("JJ", "JJR", "JJS");
const FINITE = tags("VBD", "VBZ", "VBP");
/** "Officials on Monday said": when, and not which officials. */
const times = formsOf(TIMES_BEHIND_BY);

/** The preposition of each word, 0 where it has none; its subject, likewise; where its words in front begin. */
const preposition = new Int32Array(MOST_TOKENS + 2 * MARGIN);
const subject = new Int32Array(MOST_TOKENS + 2 * MARGIN);
const first = new Int32Array(MOST_TOKENS + 2 * MARGIN);

/**
 * A verb has one subject in front of it. Where the parse drew two with nothing but words between, the one with a preposition, the one behind "and"
 * and an adjective belong to the one before, and of two nouns without the first is part of the second. A noun with its preposition right behind the
 * subject is the subject's too, where the parse hung it on the verb: in the treebanks that we learn from 1,294 of 1,315 are, and of the rest a part
 * tells a time. A name in front of a finite verb without a subject is no adverb (1,256 of 1,262 are its subject). Cost: linear.
 *
 *     Her submission to the court said      Harbour Society president Ada Brandt said      Those close to her said
 *         ^subject           ^of it         ^of the name                                         ^of those
 */
export function hangSubjects(words: Words): void {
  const { head, relation, tag, form, count } = words;
  const end = MARGIN + count;
  preposition.fill(0, 0, end + 1);
  subject.fill(0, 0, end + 1);
  for (let at = MARGIN; at <= end; at++) first[at] = at;
  for (let at = MARGIN; at < end; at++) {
    const up = head[at]!;
    if (relation[at] === CASE && up > at) preposition[up] = at;
    if (SUBJECT.has(relation[at]!)) subject[up] = at;
    if (up > at && first[at]! < first[up]!) first[up] = first[at]!;
  }
  let before = 0;
  for (let at = MARGIN; at < end; at++) {
    if (relation[at] === PUNCTUATION) before = 0;
    const up = head[at]!;
    if (relation[at] === ADVERBIAL && NAMES.has(tag[at]!) && up > at && subject[up] === 0 && FINITE.has(tag[up]!)) {
      relation[at] = NAME_SUBJECT;
      subject[up] = at;
    }
    const isSecond = before > 0 && head[before] === up;
    if (isSecond && OBLIQUE.has(relation[at]!) && preposition[at] === before + 1 && isThing(tag[at]!, form[at]!)) {
      head[at] = before;
      relation[at] = MODIFIER;
    }
    if (!SUBJECT.has(relation[at]!) || up < at) continue;
    if (isSecond && at === before + 1 && ADJECTIVES.has(tag[at]!)) {
      // the subject of two that stands nearer to its verb was told better what it is
      relation[before] = relation[at]!;
      head[at] = before;
      relation[at] = ADJECTIVAL;
      continue;
    }
    if (isSecond && NOUNS.has(tag[at]!)) {
      const and = first[at]! - 1;
      if (preposition[at]! > before || (tag[and] === AND && and > before && NOUNS.has(tag[and - 1]!))) {
        const isConjunct = preposition[at]! <= before;
        head[at] = isConjunct ? and - 1 : before;
        relation[at] = isConjunct ? CONJUNCT : MODIFIER;
        if (isConjunct) head[and] = at;
        continue;
      }
      if (NOUNS.has(tag[before]!)) {
        head[before] = at;
        relation[before] = COMPOUND;
      }
    }
    before = at;
  }
}

const isThing = (tag: number, form: number): boolean => NOUNS.has(tag) && !times.has(form);
