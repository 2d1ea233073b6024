import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { HONORIFICS, ROLE_NOUNS } from "./titles.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const NNP = TAG_NUMBER.get("NNP")!;
const NNPS = TAG_NUMBER.get("NNPS")!;
const TITLE = RELATION_NUMBER.get("nmod:desc")!;
const titles = formsOf([...HONORIFICS.keys(), ...ROLE_NOUNS].flatMap((word) => [word, `${word}.`]));

/**
 * Hangs a title on the name behind it where the parse did it the other way round: in the treebanks that we learn from the name heads 295 of 315.
 * What hung on the title then hangs on the name. Cost: linear, but for the few titles that move.
 *
 *     Professor Eastman said
 *     ^nmod:desc   ^head
 */
export function hangTitles(words: Words): void {
  const { head, relation, tag, form, count } = words;
  const end = MARGIN + count;
  for (let at = MARGIN; at < end - 1; at++) {
    const name = at + 1;
    if (tag[at] !== NNP || (tag[name] !== NNP && tag[name] !== NNPS)) continue;
    if (head[name] !== at || !titles.has(form[at]!)) continue;
    head[name] = head[at]!;
    relation[name] = relation[at]!;
    for (let other = MARGIN; other < end; other++) if (head[other] === at) head[other] = name;
    head[at] = name;
    relation[at] = TITLE;
  }
}
