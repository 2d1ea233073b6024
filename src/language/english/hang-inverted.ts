import { INVERTING_VERBS, SAID_THINGS } from "./inverting-verbs.ts";
import { topBefore } from "./keep-tree.ts";
import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const SUBJECT = RELATION_NUMBER.get("nsubj")!;
const OBJECT = RELATION_NUMBER.get("obj")!;
const PARATAXIS = RELATION_NUMBER.get("parataxis")!;
const FINITE = tags("VBD", "VBZ", "VBP");
const ENDS_WHAT_IS_SAID = tags(",", "''");
const SPEAKERS = tags("NN", "NNS", "NNP", "NNPS", "PRP");
/** What the verb was taken for. */
const TAKEN_FOR = relations("conj", "advcl", "dep", "ccomp", "acl");
/** With one of these the verb has a subject or another use. */
const CARRIED = relations(
  "nsubj",
  "nsubj:pass",
  "csubj",
  "ccomp",
  "xcomp",
  "iobj",
  "mark",
  "cc",
  "aux",
  "aux:pass",
  "conj",
);
const NUMBER = TAG_NUMBER.get("CD")!;
const say = formsOf(["said", "says"]);
const verbs = formsOf(INVERTING_VERBS.split(" "));
const things = formsOf(SAID_THINGS.split(" "));

/**
 * "…, said the head of the school": right behind a comma or a closing mark, a verb of saying without a subject has it behind. In the treebanks that
 * we learn from all 26 such nouns are subjects; the parse takes some for objects and the verb for one more thing that the subject before it did.
 * Cost: linear, but for the few verbs.
 *
 *     Two people died after the crash, said police
 *                ^top                  ^parataxis ^nsubj
 */
export function hangInverted(words: Words): void {
  const { head, relation, tag, form, count } = words;
  const end = MARGIN + count;
  for (let verb = MARGIN + 1; verb < end - 1; verb++) {
    if (!verbs.has(form[verb]!) || !FINITE.has(tag[verb]!) || !ENDS_WHAT_IS_SAID.has(tag[verb - 1]!)) continue;
    const who = onlyObject(words, verb);
    // "cut costs, added two members"
    if (tag[verb + 1] === NUMBER && !say.has(form[verb]!)) continue;
    if (who === 0 || !SPEAKERS.has(tag[who]!) || things.has(form[who]!) || !isBelow(words, verb + 1, who)) continue;
    relation[who] = SUBJECT;
    if (!TAKEN_FOR.has(relation[verb]!) || head[verb]! >= verb) continue;
    head[verb] = topBefore(words, head[verb]!, verb);
    relation[verb] = PARATAXIS;
  }
}

/** The one object of a verb that has nothing else of what a clause is made of; 0 where that is not so. */
function onlyObject({ head, relation, count }: Words, verb: number): number {
  let found = 0;
  for (let at = MARGIN; at < MARGIN + count; at++) {
    if (head[at] !== verb) continue;
    if (relation[at] === OBJECT && found === 0 && at > verb) found = at;
    else if (relation[at] === OBJECT || CARRIED.has(relation[at]!)) return 0;
  }
  return found;
}

/** Does a word belong to what hangs on another one? */
function isBelow({ head }: Words, at: number, top: number): boolean {
  for (let steps = 0, over = at; steps < 8; steps++, over = head[over]!) {
    if (over === top) return true;
    if (over < MARGIN) return false;
  }
  return false;
}
