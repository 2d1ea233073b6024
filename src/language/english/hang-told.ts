import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const [OBJECT, ADDRESSEE, RELATIVE, CONTENT, MARK, SUBJECT] = [
  "obj",
  "iobj",
  "acl:relcl",
  "ccomp",
  "mark",
  "nsubj",
].map((name) => RELATION_NUMBER.get(name)!);
const IN = TAG_NUMBER.get("IN")!;
const SUBJECTS: ReadonlySet<number> = new Set([SUBJECT!, RELATION_NUMBER.get("nsubj:pass")!]);
const telling = formsOf(
  "told tell tells telling informed inform informs reminded remind reminds assured assure assures".split(" "),
);
const pronouns = formsOf("he she they it we i you".split(" "));
const [that] = [...formsOf(["that"])];

/**
 * "told the paper that shops had closed": what somebody is told, and not which paper, where the clause behind "that" has a subject of its own, or
 * a pronoun begins it. Cost:
 * linear, but for the few verbs.
 *
 *     told the paper that shops had closed      told the court she had read it
 *          ^obj      ^mark           ^ccomp of told
 */
export function hangTold({ head, relation, tag, form, count }: Words): void {
  const end = MARGIN + count;
  for (let at = MARGIN + 1; at < end - 2; at++) {
    const isThat = form[at] === that;
    if (!isThat && !pronouns.has(form[at]!)) continue;
    const verb = head[at]!;
    if (verb <= at || verb >= end || relation[verb] !== RELATIVE) continue;
    const noun = head[verb]!;
    if (noun !== at - 1 || (relation[noun] !== OBJECT && (isThat || relation[noun] !== ADDRESSEE))) continue;
    const tell = head[noun]!;
    if (tell >= noun || tell < MARGIN || !telling.has(form[tell]!)) continue;
    if (isThat ? !hasSubject(head, relation, at, verb) : relation[at] !== SUBJECT || hasThat(form, verb, end)) continue;
    head[verb] = tell;
    relation[verb] = CONTENT!;
    if (!isThat) continue;
    relation[at] = MARK!;
    tag[at] = IN;
  }
}

/** "told the women she had met that they were safe": what they are told is behind "that". */
function hasThat(form: Words["form"], verb: number, end: number): boolean {
  for (let k = verb + 1; k < end && k - verb <= LONGEST_RELATIVE; k++) if (form[k] === that) return true;
  return false;
}
const LONGEST_RELATIVE = 6;

/** Between "that" and its verb. */
function hasSubject(head: Int32Array, relation: Int32Array | Uint8Array, that: number, verb: number): boolean {
  for (let k = that + 1; k < verb; k++) if (head[k] === verb && SUBJECTS.has(relation[k]!)) return true;
  return false;
}
