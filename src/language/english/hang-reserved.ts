import { topBefore } from "./keep-tree.ts";
import { relations, tags } from "./number-sets.ts";
import { RELATION_NUMBER, TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const [SUBJECT, RELATIVE, CONTENT, OBLIQUE, ADVERBIAL, ROOT] = [
  "nsubj",
  "acl:relcl",
  "ccomp",
  "obl",
  "advcl",
  "root",
].map((name) => RELATION_NUMBER.get(name)!);
const CLAUSE = relations("advcl", "ccomp", "acl", "acl:relcl", "conj", "parataxis", "root", "dep");
const NOUNS = tags("NN", "NNS", "NNP", "NNPS");
const VERBS = tags("VB", "VBD", "VBZ", "VBP", "VBN", "VBG");
const SAID_TAGS = tags("VBD", "VBN", "VBZ");
/** Right in front of a verb these make it another's, or no finite one. */
const NO_FRONT = tags("PRP", "WP", "WDT", "TO", "MD", "VBZ", "VBP", "VBD", "VBN", "IN", "DT", "CC", "EX");
const COMMA = TAG_NUMBER.get(",")!;
const [PAST, PARTICIPLE, WHO] = ["VBD", "VBN", "WP"].map((tag) => TAG_NUMBER.get(tag)!);
const who = formsOf(["who"]);
const asking = formsOf(
  "asked asks requested requests declined declines refused refuses insisted insists wanted wants want wished wishes wish spoke speaks preferred authorised authorized named identified".split(
    " ",
  ),
);
/** One of these in the clause tells that it is about not being named. */
const about = formsOf(
  "named identified anonymity anonymous name identity publicly authorised authorized surname".split(" "),
);
const saying = formsOf(
  "said says told tells added adds confirmed confirms described describes warned warns claimed claims alleged alleges recalled recalls estimated estimates acknowledged conceded insisted explained".split(
    " ",
  ),
);
/** So near behind "who" stands what is asked. */
const NEAR = 5;
const LONGEST_CLAUSE = 40;

/**
 * "A trader who did not want to be named because he feared reprisals told the paper": behind a clause about not being named stands what the person
 * in front of it says. A greedy parse loses the way back from such a clause, which is long, to its noun; what is said was then the reprisals' or
 * nobody's. Only where words of asking and of naming stand in the clause. Cost: linear, but for the few clauses.
 *
 *     A trader who asked not to be named as the talks are private said
 *       ^of said    ^relative of trader                            ^head of all
 */
export function hangReserved(words: Words): void {
  const { form, tag, count } = words;
  const end = MARGIN + count;
  for (let at = MARGIN + 1; at < end - 3; at++) {
    if (tag[at] !== WHO || !who.has(form[at]!)) continue;
    const noun = tag[at - 1] === COMMA ? at - 2 : at - 1;
    if (noun < MARGIN || !NOUNS.has(tag[noun]!)) continue;
    const say = saidBehind(words, at, end);
    if (say > 0) hang(words, noun, at, say, end);
  }
}

/** The verb of saying behind a clause about not being named that begins at `at`; 0 without one. */
function saidBehind({ form, tag }: Words, at: number, end: number): number {
  let asks = 0;
  let names = 0;
  for (let k = at + 1; k < Math.min(end, at + LONGEST_CLAUSE); k++) {
    if (asks === 0 && k <= at + NEAR && asking.has(form[k]!)) asks = k;
    if (about.has(form[k]!)) names = k;
    if (asks === 0 || names === 0 || k <= names || !saying.has(form[k]!) || !SAID_TAGS.has(tag[k]!)) continue;
    if (!NO_FRONT.has(tag[k - 1]!)) return k;
  }
  return 0;
}

function hang(words: Words, noun: number, at: number, say: number, end: number): void {
  const { head, relation, tag } = words;
  const top = topBefore(words, noun, at);
  // "They met a trader who asked not to be named": the noun is no subject
  if (!NOUNS.has(tag[top]!)) return;
  const verb = verbIn(words, at, say);
  // what the whole sentence or clause hung on
  const outer = [say, top, verb].find((word) => head[word]! >= end || head[word]! < top) ?? top;
  const [outerHead, outerKind] = [head[outer]!, relation[outer]!];
  for (let k = at; k < say; k++) {
    if (k === verb || head[k]! < say) continue;
    if (head[k]! >= end && !CLAUSE.has(relation[k]!)) continue;
    const up = verbBefore(words, k, at, verb);
    head[k] = up;
    if (relation[k] === SUBJECT || relation[k] === ROOT) relation[k] = VERBS.has(tag[k]!) ? ADVERBIAL! : OBLIQUE!;
  }
  for (let k = say + 1; k < end; k++) {
    if (head[k] !== top && (head[k]! < at || head[k]! >= say)) continue;
    head[k] = say;
    if (VERBS.has(tag[k]!) && CLAUSE.has(relation[k]!)) relation[k] = CONTENT!;
  }
  for (let k = MARGIN; k < noun; k++) if (head[k]! >= at && head[k]! < say && k !== top) head[k] = say;
  if (tag[say] === PARTICIPLE) tag[say] = PAST!;
  head[say] = outerHead;
  relation[say] = outerKind;
  head[top] = say;
  relation[top] = SUBJECT!;
  head[verb] = noun;
  relation[verb] = RELATIVE!;
  head[at] = verb;
  relation[at] = SUBJECT!;
}

/** The verb that "who" belongs to: the first behind it that is no helping verb. */
function verbIn({ head, tag }: Words, at: number, say: number): number {
  for (let k = at + 1; k < say; k++) {
    if (!VERBS.has(tag[k]!)) continue;
    const helps = head[k]! > k && head[k]! < say && VERBS.has(tag[head[k]!]!) && head[k]! - k <= 3 && k < at + 3;
    if (!helps) return k;
  }
  return at + 1;
}

/** The verb in front of a word, not before the clause. */
function verbBefore({ tag }: Words, word: number, at: number, verb: number): number {
  for (let k = word - 1; k > at; k--) if (VERBS.has(tag[k]!)) return k;
  return verb;
}
