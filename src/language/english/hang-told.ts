import { tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const [OBJECT, ADDRESSEE, RELATIVE, CONTENT, MARK, SUBJECT, CONJUNCT, COPULA, BESIDE, PASSIVE] = [
  "obj",
  "iobj",
  "acl:relcl",
  "ccomp",
  "mark",
  "nsubj",
  "conj",
  "cop",
  "parataxis",
  "aux:pass",
].map((name) => RELATION_NUMBER.get(name)!);
const IN = TAG_NUMBER.get("IN")!;
const SUBJECTS: ReadonlySet<number> = new Set([SUBJECT!, RELATION_NUMBER.get("nsubj:pass")!]);
const HELPING: ReadonlySet<number> = new Set([COPULA!, PASSIVE!, RELATION_NUMBER.get("aux")!]);
const VERBS = tags("VB", "VBD", "VBZ", "VBP", "MD");
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
export function hangTold(words: Words): void {
  const { head, relation, tag, form, count } = words;
  const end = MARGIN + count;
  for (let tell = MARGIN; tell < end - 2; tell++) if (telling.has(form[tell]!)) hangBehind(words, tell, end);
  for (let at = MARGIN + 1; at < end - 2; at++) {
    const isThat = form[at] === that;
    const told = isThat ? toldBefore(words, at) : 0;
    if (told > 0) {
      hangClauseOf(words, told, at, end);
      continue;
    }
    if (!isThat && !pronouns.has(form[at]!)) continue;
    const verb = head[at]!;
    if (verb <= at || verb >= end || relation[verb] !== RELATIVE) continue;
    const noun = head[verb]!;
    if (noun !== at - 1 || (relation[noun] !== OBJECT && (isThat || relation[noun] !== ADDRESSEE))) continue;
    const tell = head[noun]!;
    if (tell >= noun || tell < MARGIN || !telling.has(form[tell]!)) continue;
    if (isThat ? !hasSubject(head, relation, at, verb) : !SUBJECTS.has(relation[at]!) || hasThat(form, verb, end))
      continue;
    head[verb] = tell;
    relation[verb] = CONTENT!;
    if (!isThat) continue;
    relation[at] = MARK!;
    tag[at] = IN;
  }
}

/**
 * What stands behind a verb of telling with a verb of its own: "were told the exports [were fine]", whatever the parse took "fine" for; "had assured her
 * [a deal could be reached]", which is no second thing that he had done; "what he told me was [that it was late]", without the "was".
 */
function hangBehind({ head, relation, tag }: Words, tell: number, end: number): void {
  const isPassive = isPassiveAt(head, relation, tell);
  for (let at = tell + 1; at < end; at++) {
    if (head[at] !== tell) continue;
    if (isPassive && relation[at] === OBJECT) {
      const top = HELPING.has(relation[at + 1]!) ? head[at + 1]! : 0;
      if (top <= at || top >= end || head[top] !== tell) continue;
      head[at] = top;
      relation[at] = SUBJECT!;
      relation[top] = CONTENT!;
    } else if (isPassive && relation[at] === BESIDE) {
      const { word, subject } = firstOf(head, relation, at);
      if (word === tell + 1 && subject > 0) relation[at] = CONTENT!;
    } else if (relation[at] === CONJUNCT) {
      const from = firstOf(head, relation, at);
      if (from.subject === 0 || relation[from.word - 1] !== ADDRESSEE || head[from.word - 1] !== tell) continue;
      relation[at] = CONTENT!;
    } else if (relation[at] === CONTENT) {
      const copula = firstOf(head, relation, at).word;
      if (
        relation[copula] === COPULA &&
        head[copula] === at &&
        relation[copula + 1] === MARK &&
        tag[copula + 1] === IN
      ) {
        head[copula] = tell;
        relation[copula] = BESIDE!;
      }
    }
  }
}

/** The first word of a clause, and its subject; 0 where it has none. */
function firstOf(
  head: Words["head"],
  relation: Words["relation"],
  verb: number,
): { readonly word: number; readonly subject: number } {
  let word = verb;
  let subject = 0;
  for (let at = verb - 1; at >= MARGIN; at--) {
    let up = at;
    while (up < verb && up >= word - 1 && head[up]! > up) up = head[up]!;
    if (up !== verb && !(head[at]! >= word && head[at]! <= verb)) break;
    word = at;
    if (head[at] === verb && SUBJECTS.has(relation[at]!)) subject = at;
  }
  return { word, subject };
}

/** The verb of telling that "that" hangs on, or on a time behind it ("told for years that"), with no clause of its own yet; 0 without one. */
function toldBefore({ head, relation, tag, form }: Words, that: number): number {
  const up = head[that]!;
  const isTime = !telling.has(form[up] ?? -1);
  const tell = isTime && up < that && up >= MARGIN ? head[up]! : up;
  if (tell < MARGIN || tell >= that || !telling.has(form[tell]!) || that - tell > LONGEST_TIME) return 0;
  if (isTime ? relation[up] === ADDRESSEE || !isPassiveAt(head, relation, tell) : relation[that] !== OBJECT) return 0;
  for (let k = tell + 1; k < that; k++) if (VERBS.has(tag[k]!)) return 0;
  return tell;
}
const LONGEST_TIME = 6;

const isPassiveAt = (head: Words["head"], relation: Words["relation"], tell: number): boolean =>
  tell > MARGIN && head[tell - 1] === tell && relation[tell - 1] === PASSIVE;

/** "were told that we are partners", with "that" for what they were told: the clause that hangs from it is, if it has a subject. */
function hangClauseOf({ head, relation, tag }: Words, tell: number, at: number, end: number): void {
  for (let verb = at + 2; verb < end; verb++) {
    if (head[verb] !== at || !hasSubject(head, relation, at, verb)) continue;
    head[verb] = tell;
    relation[verb] = CONTENT!;
    head[at] = verb;
    relation[at] = MARK!;
    tag[at] = IN;
    return;
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
