import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { MARGIN, MOST_TOKENS, type Words } from "./words.ts";

const numbers = (...names: string[]): ReadonlySet<number> => new Set(names.map((name) => RELATION_NUMBER.get(name)!));
const SUBJECT = numbers("nsubj", "nsubj:pass");
const CASE = RELATION_NUMBER.get("case")!;
const MODIFIER = RELATION_NUMBER.get("nmod")!;
const COMPOUND = RELATION_NUMBER.get("compound")!;
const PUNCTUATION = RELATION_NUMBER.get("punct")!;
const NOUNS: ReadonlySet<number> = new Set(["NN", "NNS", "NNP", "NNPS"].map((tag) => TAG_NUMBER.get(tag)!));

/** The preposition of each word, 0 where it has none. */
const preposition = new Int32Array(MOST_TOKENS + 2 * MARGIN);

/**
 * A verb has one subject in front of it. Where the parse drew two with nothing but words between, the one with a preposition belongs to the one
 * before it, and of two without the first is part of the second. Cost: linear.
 *
 *     Her submission to the court said      Harbour Society president Ada Brandt said
 *         ^subject           ^of it         ^of the name
 */
export function hangSubjects(words: Words): void {
  const { head, relation, tag, count } = words;
  const end = MARGIN + count;
  preposition.fill(0, 0, end + 1);
  for (let at = MARGIN; at < end; at++) if (relation[at] === CASE && head[at]! > at) preposition[head[at]!] = at;
  let before = 0;
  for (let at = MARGIN; at < end; at++) {
    if (relation[at] === PUNCTUATION) before = 0;
    if (!SUBJECT.has(relation[at]!) || head[at]! < at) continue;
    if (before > 0 && head[before] === head[at] && NOUNS.has(tag[at]!)) {
      if (preposition[at]! > before) {
        head[at] = before;
        relation[at] = MODIFIER;
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
