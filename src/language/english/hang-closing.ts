import { topBefore } from "./keep-tree.ts";
import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { MARGIN, MOST_TOKENS, type Words } from "./words.ts";

const SUBJECT = RELATION_NUMBER.get("nsubj")!;
const PARATAXIS = RELATION_NUMBER.get("parataxis")!;
const PUNCTUATION = RELATION_NUMBER.get("punct")!;
const COMMA = TAG_NUMBER.get(",")!;
const FINITE = tags("VBD", "VBZ", "VBP");
const AUXILIARY = RELATION_NUMBER.get("aux")!;
/** What such a clause was taken for. */
const TAKEN_FOR = relations("conj", "advcl", "acl", "acl:relcl", "dep", "ccomp");
/** A clause that carries one of these is no bare "…, X said". */
const CARRIED = relations("mark", "cc", "obj", "iobj", "ccomp", "xcomp", "csubj", "nsubj:pass", "cop", "conj");
const WH = tags("WDT", "WP", "WP$", "WRB");

const SIZE = MOST_TOKENS + 2 * MARGIN;
const left = new Int32Array(SIZE);
const subject = new Int32Array(SIZE);
const isBare = new Uint8Array(SIZE);
const finite = new Uint8Array(SIZE);

/**
 * A clause of a subject and a verb alone behind a comma ends a sentence that says what its verb lacks: "…, a recent poll has shown". Where the
 * parse took it for one more clause of another kind, it hangs on the top of what stands before it as an insertion. Cost: linear.
 */
export function hangClosing(words: Words): void {
  const { head, relation, tag, count } = words;
  const end = MARGIN + count;
  left.fill(end, 0, end + 1);
  subject.fill(0, 0, end + 1);
  isBare.fill(1, 0, end + 1);
  finite.fill(0, 0, end + 1);
  for (let at = MARGIN; at < end; at++) {
    if (FINITE.has(tag[at]!)) finite[at] = 1;
    const up = head[at]!;
    if (relation[at] === SUBJECT && at < up) subject[up] = at;
    if (relation[at] === AUXILIARY && FINITE.has(tag[at]!)) finite[up] = 1;
    if (CARRIED.has(relation[at]!)) isBare[up] = 0;
    if (relation[at] !== PUNCTUATION)
      for (let over = at; over < end && left[over]! > at; over = head[over]!) left[over] = at;
  }
  for (let verb = MARGIN + 2; verb < end; verb++) {
    const who = subject[verb]!;
    if (who === 0 || isBare[verb] === 0 || finite[verb] === 0 || !TAKEN_FOR.has(relation[verb]!)) continue;
    const first = left[who]!;
    if (tag[first - 1] !== COMMA || left[verb]! < first || head[verb]! >= first || WH.has(tag[first]!)) continue;
    const top = topBefore(words, head[verb]!, first);
    if (head[top] !== end) continue;
    head[verb] = top;
    relation[verb] = PARATAXIS;
  }
}
