import {
  BE_FORMS,
  EXPLETIVES,
  QUOTING_FORMS,
  RAISED_PARTICIPLES,
  RELATIVE_PRONOUNS,
} from "../language/english/attribution-words.ts";
import { childOf, childrenOf, isPunctuation, type Range, subtreeOf, type Tree, tagOf } from "./tree.ts";

export interface Subject {
  readonly head: number;
  readonly range: Range;
  /** "clause": of this verb itself; "shared": of the verb it hangs on ("…, adding that"). */
  readonly from: "clause" | "shared" | "noun";
  readonly kind: "noun" | "pronoun" | "relative" | "expletive";
}

const LONGEST_CLIMB = 4;

/** The run of a noun phrase with appositives and relative clauses, and the comma that closes them; clipped to `limits`. */
export function nounRange(tree: Tree, head: number, limits: Range): Range {
  const whole = subtreeOf(tree, head);
  let first = Math.max(whole.first, limits.first);
  let last = Math.min(whole.last, limits.last);
  const relation = tree.relations[head];
  for (const child of childrenOf(tree, head)) {
    const kind = tree.relations[child];
    // "but the mayor": the conjunction and stray clauses in front do not belong to the name
    if ((kind === "cc" || kind === "mark" || kind === "parataxis" || kind === "discourse") && child < head)
      first = Math.max(first, (tree.last[child] ?? child) + 1);
    if (kind === "parataxis" && child > head) last = Math.min(last, (tree.first[child] ?? child) - 1);
  }
  // "In the primary, many voters": what stands before a comma in front of the head is no part of the name
  if (first < head && !hasConjunct(tree, head))
    for (let k = head - 1; k > first; k--)
      if (tree.words[k] === "," && !/^(?:NNP|CD|JJ)/.test(tagOf(tree, k - 1))) {
        first = k + 1;
        break;
      }
  while (first < head && isPunctuation(tree, first)) first++;
  while (last > head && isPunctuation(tree, last) && !isClosingBracket(tree, last)) last--;
  if (relation === "obl" || relation === "nmod" || relation === "case")
    while (first < head && tree.tokens[first]?.tag === "IN") first++;
  let inner = false;
  for (let k = head + 1; k < last; k++)
    if (tree.words[k] === "," || tree.words[k] === "--" || tree.words[k] === "—") inner = true;
  if (inner && tree.words[last + 1] === "," && last + 1 <= limits.last && last > head && !hasConjunct(tree, head))
    last++;
  return { first, last };
}

const isClosingBracket = (tree: Tree, index: number): boolean =>
  tree.words[index] === ")" || tree.words[index] === "-rrb-";
const hasConjunct = (tree: Tree, head: number): boolean =>
  childOf(tree, head, "conj") > head && childOf(tree, head, "appos", "acl") < 0;

/** Is the verb a passive participle: "was told", "accused of"? */
export function isPassive(tree: Tree, verb: number): boolean {
  if (isRaised(tree, verb)) return true;
  if (tagOf(tree, verb) !== "VBN" && tagOf(tree, verb) !== "VBD") return false;
  // "U.S. accused of smuggling", "the man accused of theft": no auxiliary, and nobody is accused behind the verb
  if (
    /^(?:accused|blamed|criticized|criticised|charged|suspected|expected|urged|ordered)$/.test(
      tree.words[verb] ?? "",
    ) &&
    /^(?:of|for|to)$/.test(tree.words[verb + 1] ?? "")
  )
    return true;
  for (const child of childrenOf(tree, verb)) {
    const relation = tree.tokens[child]?.relation ?? "";
    if (relation === "aux:pass" || relation === "nsubj:pass") return true;
    if (
      tree.relations[child] === "aux" &&
      child < verb &&
      /^(?:be|is|are|was|were|been|being|'s|’s|'re|’re|got|get|gets)$/.test(tree.words[child] ?? "")
    )
      return tagOf(tree, verb) === "VBN" && !hasHave(tree, verb, child);
  }
  return false;
}

// "'s said" may be "has said"
const hasHave = (tree: Tree, verb: number, auxiliary: number): boolean =>
  (tree.words[auxiliary] === "'s" || tree.words[auxiliary] === "’s") && childOf(tree, verb, "obj", "ccomp") > verb;

/**
 * "He is widely thought to be in Paris": a form of "be", adverbs, the participle, an infinitive. Read by its words: such a participle may come
 * tagged as an adjective.
 */
export function isRaised(tree: Tree, verb: number): boolean {
  if (!RAISED_PARTICIPLES.has(tree.words[verb] ?? "")) return false;
  if (tree.words[verb + 1] !== "to" || tagOf(tree, verb + 2) !== "VB") return false;
  let before = verb - 1;
  while (tagOf(tree, before).startsWith("RB")) before--;
  return BE_FORMS.has(tree.words[before] ?? "");
}

/** Who does what the verb says: its own subject, or the one that it shares with the verb it hangs on. */
export function subjectOf(tree: Tree, verb: number): Subject | null {
  const quoted = quotedBefore(tree, verb);
  if (quoted !== null) return quoted;
  let at = verb;
  for (let climb = 0; climb < LONGEST_CLIMB; climb++) {
    const own = childOf(tree, at, "nsubj", "csubj");
    if (own >= 0) return describe(tree, own, at, verb, climb === 0 ? "clause" : "shared");
    const head = tree.tokens[at]?.head ?? -1;
    const relation = tree.relations[at];
    if (head < 0) return null;
    if (relation === "acl" && (!isPassiveParticiple(tree, at) || isPassive(tree, at)))
      return describe(tree, head, at, verb, "noun");
    if (relation === "xcomp") {
      const object = childOf(tree, head, "obj");
      if (object >= 0 && object < at && climb === 0 && !/^(?:used|promised)$/.test(tree.words[head] ?? ""))
        return describe(tree, object, head, verb, "shared");
    } else if (
      relation !== "conj" &&
      relation !== "advcl" &&
      relation !== "dep" &&
      relation !== "parataxis" &&
      relation !== "ccomp"
    )
      return null;
    if (relation === "ccomp" || relation === "parataxis") if (tagOf(tree, at) !== "VBG") return null;
    at = head;
  }
  return null;
}

const QUOTED_WORDS_AT_MOST = 12;

/** "The Post quoted [the minister] as saying": who says is whom the Post quotes. By the words, since such a participle is hung in many places. */
function quotedBefore(tree: Tree, verb: number): Subject | null {
  if (tagOf(tree, verb) !== "VBG" || tree.words[verb - 1] !== "as") return null;
  const last = verb - 2;
  let first = last;
  while (first > 0 && last - first < QUOTED_WORDS_AT_MOST && !QUOTING_FORMS.has(tree.words[first - 1] ?? "")) first--;
  if (first > last || !QUOTING_FORMS.has(tree.words[first - 1] ?? "") || tree.words[first] === "by") return null;
  let head = last;
  while (head > first && !/^(?:NN|PRP)/.test(tagOf(tree, head))) head--;
  const kind = tagOf(tree, head) === "PRP" ? "pronoun" : "noun";
  return /^(?:NN|PRP)/.test(tagOf(tree, head)) ? { head, range: { first, last }, from: "shared", kind } : null;
}

const isPassiveParticiple = (tree: Tree, verb: number): boolean => tagOf(tree, verb) === "VBN";

function describe(tree: Tree, head: number, clause: number, verb: number, from: Subject["from"]): Subject {
  const word = tree.words[head] ?? "";
  const tag = tagOf(tree, head);
  const kind = EXPLETIVES.has(word)
    ? "expletive"
    : RELATIVE_PRONOUNS.has(word) && (tag.startsWith("W") || word === "who" || word === "which")
      ? "relative"
      : tag === "PRP"
        ? "pronoun"
        : "noun";
  if (kind !== "noun") return { head, range: { first: head, last: head }, from, kind };
  const before = from === "clause" ? head < clause : true;
  const limits: Range = before
    ? { first: 0, last: from === "noun" ? clauseStart(tree, clause) - 1 : edgeOf(tree, clause, head) }
    : { first: verb + 1, last: tree.tokens.length - 1 };
  const range = nounRange(tree, head, limits);
  const edge = from === "noun" ? clauseStart(tree, clause) : clause;
  return {
    head,
    range: before ? withAsideBehind(tree, withNameBehind(tree, range, edge), verb) : range,
    from,
    kind,
  };
}

const LONGEST_ASIDE = 20;
/** How an aside begins that says who somebody is. */
const TELLS_WHO = /^(?:who|whose|whom|which|an?|the|one|some|most|many|all|both|each|his|her|their|its|\d+)$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "Lind, 56, who sat on the board, | said": what stands between commas in front of the verb and tells who that is, where the parse hung it elsewhere. */
export function withAsideBehind(tree: Tree, range: Range, verb: number): Range {
  const { words } = tree;
  if (words[range.last + 1] !== "," || !TELLS_WHO.test(words[range.last + 2] ?? "")) return range;
  let isRelative = false;
  for (let at = range.last + 2; at < verb && at - range.last <= LONGEST_ASIDE; at++) {
    if (/^W/.test(tagOf(tree, at))) isRelative = true;
    if (words[at] === "," && isVerbOnly(tree, at + 1, verb)) return { first: range.first, last: at };
    if (/^[;:"“”]$/.test(words[at] ?? "") || (!isRelative && FINITE.test(tagOf(tree, at)))) return range;
  }
  return range;
}

/** Is there nothing from `first` to the verb but words that belong to it ("has also")? */
export function isVerbOnly(tree: Tree, first: number, verb: number): boolean {
  for (let at = first; at < verb; at++) if (!/^(?:RB|MD|VB[DZP]?)$/.test(tagOf(tree, at))) return false;
  return true;
}

/** "the geologist | Ada Kroll | said": a name between the noun and its verb that the parse hung elsewhere. */
function withNameBehind(tree: Tree, range: Range, verb: number): Range {
  let last = range.last;
  while (last + 1 < verb && /^NNPS?$/.test(tagOf(tree, last + 1))) last++;
  const rest = last + 1 === verb || /^(?:RB|MD|VBD|VBZ|VBP)$/.test(tagOf(tree, last + 1));
  return rest && last > range.last ? { first: range.first, last } : range;
}

const clauseStart = (tree: Tree, clause: number): number => tree.first[clause] ?? clause;

/** The last token that may still belong to a subject in front of its verb. */
function edgeOf(tree: Tree, clause: number, head: number): number {
  if (clause <= head) return tree.tokens.length - 1;
  let edge = clause - 1;
  for (const child of childrenOf(tree, clause))
    if (
      child > head &&
      child < clause &&
      /^(?:aux|cop|advmod)$/.test(tree.relations[child] ?? "") &&
      child > (tree.last[head] ?? head)
    )
      edge = Math.min(edge, (tree.first[child] ?? child) - 1);
  return edge;
}
