import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const [OBJECT, RELATIVE, CONTENT, MARK, SUBJECT] = ["obj", "acl:relcl", "ccomp", "mark", "nsubj"].map(
  (name) => RELATION_NUMBER.get(name)!,
);
const IN = TAG_NUMBER.get("IN")!;
const SUBJECTS: ReadonlySet<number> = new Set([SUBJECT!, RELATION_NUMBER.get("nsubj:pass")!]);
const telling = formsOf(
  "told tell tells telling informed inform informs reminded remind reminds assured assure assures".split(" "),
);
const [that] = [...formsOf(["that"])];

/**
 * "told the paper that shops had closed": what somebody is told, and not which paper, where the clause behind "that" has a subject of its own. Cost:
 * linear, but for the few verbs.
 *
 *     told the paper that shops had closed
 *          ^obj      ^mark           ^ccomp of told
 */
export function hangTold({ head, relation, tag, form, count }: Words): void {
  const end = MARGIN + count;
  for (let at = MARGIN + 1; at < end - 2; at++) {
    if (form[at] !== that) continue;
    const verb = head[at]!;
    if (verb <= at || verb >= end || relation[verb] !== RELATIVE) continue;
    const noun = head[verb]!;
    if (noun !== at - 1 || relation[noun] !== OBJECT) continue;
    const tell = head[noun]!;
    if (tell >= noun || tell < MARGIN || !telling.has(form[tell]!) || !hasSubject(head, relation, at, verb)) continue;
    head[verb] = tell;
    relation[verb] = CONTENT!;
    relation[at] = MARK!;
    tag[at] = IN;
  }
}

/** Between "that" and its verb. */
function hasSubject(head: Int32Array, relation: Int32Array | Uint8Array, that: number, verb: number): boolean {
  for (let k = that + 1; k < verb; k++) if (head[k] === verb && SUBJECTS.has(relation[k]!)) return true;
  return false;
}
