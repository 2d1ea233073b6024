import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const [ROOT, SUBJECT, ADNOMINAL] = ["root", "nsubj", "acl"].map((name) => RELATION_NUMBER.get(name)!);
const PAST = TAG_NUMBER.get("VBD")!;
const PASTS = tags("VBD", "VBN");
const NOUNS = tags("NN", "NNS", "NNP", "NNPS");
const PREDICATE = relations("cop", "nsubj", "nsubj:pass", "csubj");
/** Nobody is boasted or quipped: behind a noun these are no participles of it. */
const unpassive = formsOf(
  "boasted complained joked quipped insisted replied responded testified argued mused remarked lamented vowed warned protested".split(
    " ",
  ),
);

/**
 * "A boy accused of an attack that shut three wards boasted to friends that …": where a sentence has a noun for its top and no verb of its own, a past
 * form that is never a passive is its verb, and the noun its subject. Cost: linear.
 *
 *     A boy accused of an attack boasted to friends
 *       ^of boasted               ^top
 */
export function hangMains(words: Words): void {
  const { head, relation, tag, form, count } = words;
  const end = MARGIN + count;
  let top = 0;
  for (let at = MARGIN; at < end && top === 0; at++) if (relation[at] === ROOT) top = at;
  if (top === 0 || !NOUNS.has(tag[top]!)) return;
  for (let at = MARGIN; at < end; at++) if (head[at] === top && PREDICATE.has(relation[at]!)) return;
  for (let at = top + 2; at < end; at++) {
    if (relation[at] !== ADNOMINAL || !PASTS.has(tag[at]!) || !unpassive.has(form[at]!) || !NOUNS.has(tag[at - 1]!))
      continue;
    head[at] = head[top]!;
    relation[at] = ROOT!;
    tag[at] = PAST;
    head[top] = at;
    relation[top] = SUBJECT!;
    return;
  }
}
