import { topBefore } from "./keep-tree.ts";
import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const SUBJECT = RELATION_NUMBER.get("nsubj")!;
const PASSIVE_SUBJECT = RELATION_NUMBER.get("nsubj:pass")!;
const PASSIVE = RELATION_NUMBER.get("aux:pass")!;
const RELATIVE = RELATION_NUMBER.get("acl:relcl")!;
const CONTENT = RELATION_NUMBER.get("ccomp")!;
const OBJECT = RELATION_NUMBER.get("obj")!;
const ATTRIBUTE = RELATION_NUMBER.get("amod")!;
const HELPING = relations("aux", "aux:pass", "cop");
const WH = tags("WP", "WDT");
const NOUNS = tags("NN", "NNS", "NNP", "NNPS");
const IN_NOUN_PHRASE = tags("DT", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "POS", "HYPH");
const ENDS_NOUN_PHRASE = tags("NN", "NNS", "NNP", "NNPS", "PRP", "DT");
const FINITE = tags("VBD", "VBZ", "VBP", "MD");
const JOINS = tags("CC", "IN", "WDT", "WP", "WRB");
const COMMA = TAG_NUMBER.get(",")!;
const ADVERB = TAG_NUMBER.get("RB")!;
const relatives = formsOf(["who", "which", "that", "whom"]);
/** Verbs behind which a clause often stands without "that". */
export const GAP_VERBS = formsOf(
  "say says said believe believes believed think thinks thought claim claims claimed fear fears feared suspect suspects suspected allege alleges alleged insist insists insisted admit admits admitted hope hopes hoped".split(
    " ",
  ),
);
const LONGEST_SPEAKER = 6;

/** Words of one clause: its first finite verb, and the word that heads it. */
interface Clause {
  readonly finite: number;
  readonly top: number;
}

/**
 * "The man who police say was drunk had been banned": a relative whose clause stands behind a verb of saying. A greedy parse takes "was" and "had" for
 * one clause and all nouns in front for subjects of "say". In the treebanks that we learn from all 13 such relatives belong to the verb behind.
 * Where nothing tells a second clause the noun stays where it hung. Cost: linear, but for the few relatives.
 *
 *     The man who police say was drunk had been banned
 *         ^of banned  ^nsubj ^relative of man  ^ccomp of say
 */
export function hangGapped(words: Words): void {
  const { form, tag, count } = words;
  const end = MARGIN + count;
  for (let who = MARGIN + 1; who < end - 3; who++) {
    if (!relatives.has(form[who]!) || !WH.has(tag[who]!)) continue;
    const isAside = tag[who - 1] === COMMA;
    const noun = who - (isAside ? 2 : 1);
    if (noun < MARGIN || !NOUNS.has(tag[noun]!)) continue;
    const say = verbBehind(words, who);
    if (say > 0) hang(words, noun, who, say, isAside);
  }
}

/** The verb of saying behind "who police", where a finite verb follows it; 0 without one. */
function verbBehind({ form, tag }: Words, who: number): number {
  for (let at = who + 1; at <= who + 1 + LONGEST_SPEAKER; at++) {
    if (at > who + 1 && GAP_VERBS.has(form[at]!) && FINITE.has(tag[at]!) && ENDS_NOUN_PHRASE.has(tag[at - 1]!))
      return FINITE.has(tag[at + (tag[at + 1] === ADVERB ? 2 : 1)]!) ? at : 0;
    if (!IN_NOUN_PHRASE.has(tag[at]!)) return 0;
  }
  return 0;
}

function hang(words: Words, noun: number, who: number, say: number, isAside: boolean): void {
  const { head, relation, tag, count } = words;
  const end = MARGIN + count;
  const told = clauseAt(words, say + (tag[say + 1] === ADVERB ? 2 : 1), end);
  const top = topBefore(words, noun, who);
  const main = NOUNS.has(tag[top]!) ? mainClause(words, told, isAside, end) : null;
  let first = top;
  for (let at = MARGIN; at < top; at++) if (head[at] === top && at < first) first = at;
  // what the whole sentence or clause hung on
  const outer = [say, top, main?.top ?? say, told.top].find((at) => head[at]! < first || head[at]! >= end) ?? say;
  const [outerHead, outerKind] = [head[outer]!, relation[outer]!];
  const speaker = say - 1;
  head[speaker] = say;
  relation[speaker] = SUBJECT;
  head[who] = told.top;
  relation[who] = isPassive(words, told.top) ? PASSIVE_SUBJECT : SUBJECT;
  const heading = main?.top ?? top;
  if (main !== null) {
    if (relation[main.top] === ATTRIBUTE && head[main.top]! > main.top) {
      const object = head[main.top]!;
      head[object] = main.top;
      relation[object] = OBJECT;
    }
    head[top] = main.top;
    relation[top] = isPassive(words, main.top) ? PASSIVE_SUBJECT : SUBJECT;
    for (let at = main.finite; at < end; at++)
      if (at !== main.top && head[at]! < main.finite && head[at]! >= first) head[at] = main.top;
    for (let at = MARGIN; at < first; at++) if (head[at]! >= who && head[at]! < main.finite) head[at] = main.top;
  }
  if (main !== null || (head[top]! >= who && head[top]! < end)) {
    head[heading] = outerHead;
    relation[heading] = outerKind;
  }
  head[say] = noun;
  relation[say] = RELATIVE;
  head[told.top] = say;
  relation[told.top] = CONTENT;
}

/** The clause that begins with a finite verb: headed by it, or by what it helps or says of its subject. */
function clauseAt({ head, relation }: Words, finite: number, end: number): Clause {
  const up = head[finite]!;
  return { finite, top: HELPING.has(relation[finite]!) && up > finite && up < end ? up : finite };
}

/** The clause that the noun in front is the subject of: behind the comma that closes an aside, else the next finite verb without a subject of its own; null. */
function mainClause(words: Words, told: Clause, isAside: boolean, end: number): Clause | null {
  const { head, relation, tag } = words;
  for (let at = told.top + 1; at < end; at++) {
    if (!FINITE.has(tag[at]!)) {
      if (!isAside && (tag[at] === COMMA || JOINS.has(tag[at]!)) && FINITE.has(tag[at + 1]!)) return null;
      continue;
    }
    const before = tag[at - 1] === ADVERB ? at - 2 : at - 1;
    if (isAside && tag[before] !== COMMA) continue;
    const clause = clauseAt(words, at, end);
    if (clause.top <= told.top) return null;
    for (let child = told.top + 1; child < at; child++)
      if (head[child] === clause.top && (relation[child] === SUBJECT || relation[child] === PASSIVE_SUBJECT))
        return null;
    return clause;
  }
  return null;
}

const isPassive = ({ head, relation }: Words, top: number): boolean => {
  for (let at = Math.max(MARGIN, top - LONGEST_SPEAKER); at < top; at++)
    if (head[at] === top && relation[at] === PASSIVE) return true;
  return false;
};
