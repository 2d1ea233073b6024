import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER } from "./tag-set.ts";
import { MARGIN, type Words } from "./words.ts";

const [CONTENT, BESIDE, MARK] = ["ccomp", "parataxis", "mark"].map((name) => RELATION_NUMBER.get(name)!);
const SUBJECTS = relations("nsubj", "nsubj:pass");
const SMALL = relations("mark", "case", "det", "cc");
const VERBS = tags("VB", "VBD", "VBZ", "VBP", "VBN", "VBG");

/**
 * A clause with a subject of its own is no small word of another verb, whatever the parse calls it: behind it stands who says it, and it is what is
 * said. Cost: linear.
 *
 *     The board may close its ward, a nurse told the Gazette
 *                   ^ccomp of told, and no mark
 */
export function hangClauses({ head, relation, tag, count }: Words): void {
  const end = MARGIN + count;
  for (let at = MARGIN; at < end; at++) {
    const verb = head[at]!;
    if (!SUBJECTS.has(relation[at]!) || verb < MARGIN || verb >= end) continue;
    if (!SMALL.has(relation[verb]!) || !VERBS.has(tag[verb]!) || isOpened(head, relation, verb)) continue;
    const above = head[verb]!;
    relation[verb] = above > verb && above < end && VERBS.has(tag[above]!) ? CONTENT! : BESIDE!;
  }
}

/** "As Ada Marsh recently put it, …": a clause that a small word opens. */
function isOpened(head: Int32Array, relation: Int32Array, verb: number): boolean {
  for (let at = MARGIN; at < verb; at++) if (head[at] === verb && relation[at] === MARK) return true;
  return false;
}
