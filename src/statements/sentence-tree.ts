import type { Sentence, Token } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";

/** A sentence with what its rules ask again and again: lower-case words, children, and for each token the ends of its subtree. */
export interface SentenceTree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Lower-case form of each token; "n't", "ca", "wo" and curly apostrophes are spelled out. */
  readonly words: readonly string[];
  /** Governing token of each, −1 for a root; never a mark: what hangs on one hangs on its head. */
  readonly heads: readonly number[];
  /** The relation of each token without its subtype: "nsubj" for "nsubj:pass". */
  readonly relations: readonly string[];
  readonly children: readonly (readonly number[])[];
  /** Tokens with every head before its dependents. */
  readonly order: readonly number[];
}

const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({ "n't": "not", "n’t": "not", ca: "can", wo: "will", "’s": "'s" }),
);

/** Cost: linear in the tokens. Heads out of range, or in a circle, count as roots. */
export function growTree(text: string, sentence: Sentence): SentenceTree {
  const { tokens } = sentence;
  const words: string[] = [];
  const relations: string[] = [];
  const children: number[][] = [];
  for (const token of tokens) {
    const word = text.slice(token.start, token.end).toLowerCase();
    words.push(SPELLED.get(word) ?? word);
    const colon = token.relation.indexOf(":");
    relations.push(colon < 0 ? token.relation : token.relation.slice(0, colon));
    children.push([]);
  }
  const heads = tokens.map((_, i) => wordAbove(tokens, words, i));
  const order: number[] = [];
  const seen = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const head = heads[i]!;
    if (head >= 0) children[head]!.push(i);
    else {
      if (relations[i] !== "punct" && isWord(words[i]!)) relations[i] = "root";
      order.push(i);
      seen[i] = 1;
    }
  }
  visit(order, 0, children, seen);
  for (let i = 0; i < tokens.length; i++) {
    if (seen[i] === 1) continue;
    const from = order.length;
    order.push(i);
    seen[i] = 1;
    visit(order, from, children, seen);
  }
  return { sentence, tokens, words, heads, relations, children, order };
}

const isWord = (word: string): boolean => isLatin(word.charCodeAt(0)) || /[\p{L}\p{N}%$€£&]/u.test(word);
/** A letter without an accent, as nearly every token begins: told without a pattern. */
const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The nearest governing token that is a word, −1 where there is none. A parser may hang a sentence on its opening quotation mark. */
function wordAbove(tokens: readonly Token[], words: readonly string[], at: number): number {
  let head = tokens[at]!.head;
  for (let steps = 0; steps < 4; steps++) {
    if (head < 0 || head >= tokens.length || head === at) return -1;
    if (isWord(words[head]!)) return head;
    head = tokens[head]!.head;
  }
  return -1;
}

function visit(order: number[], from: number, children: readonly (readonly number[])[], seen: Uint8Array): void {
  for (let at = from; at < order.length; at++) {
    for (const child of children[order[at]!]!) {
      if (seen[child] === 1) continue;
      seen[child] = 1;
      order.push(child);
    }
  }
}

export const isVerb = (tree: SentenceTree, at: number): boolean => tree.tokens[at]?.tag.startsWith("VB") ?? false;
export const isNoun = (tree: SentenceTree, at: number): boolean => tree.tokens[at]?.tag.startsWith("NN") ?? false;
export const isPunctuation = (tree: SentenceTree, at: number): boolean =>
  tree.relations[at] === "punct" || !isWord(tree.words[at] ?? "");

/** The first child of `at` with one of the relations (no subtype), −1 where there is none. */
export function childOf(tree: SentenceTree, at: number, ...relations: readonly string[]): number {
  for (const child of tree.children[at] ?? []) if (relations.includes(tree.relations[child]!)) return child;
  return -1;
}

const SUBJECTS = ["nsubj", "csubj", "expl"];

/** Has `at` a subject of its own? */
export const subjectOf = (tree: SentenceTree, at: number): number => childOf(tree, at, ...SUBJECTS);

/** Is `at` the predicate of a finite clause: a finite verb, a modal, or a finite auxiliary or copula below it? */
export function isFiniteClause(tree: SentenceTree, at: number): boolean {
  if (isFiniteTag(tree.tokens[at]!.tag)) return true;
  for (const child of tree.children[at]!) {
    const relation = tree.relations[child]!;
    if ((relation === "aux" || relation === "cop") && isFiniteTag(tree.tokens[child]!.tag)) return true;
  }
  return isMistagged(tree, at);
}

/** A word with a subject, no copula, and an object or the ending of a past tense is a verb, whatever the tagger says. */
function isMistagged(tree: SentenceTree, at: number): boolean {
  let subject = false;
  let object = false;
  for (const child of tree.children[at]!) {
    const relation = tree.relations[child]!;
    if (relation === "aux" || relation === "cop") return false;
    if (relation === "nsubj" && child < at) subject = true;
    if (relation === "obj" && child > at) object = true;
  }
  return subject && (object || (/^(?:JJ|VBN)$/.test(tree.tokens[at]!.tag) && tree.words[at]!.endsWith("ed")));
}

const isFiniteTag = (tag: string): boolean => tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD";

/** Is `at` a passive participle? Tells by the relation where the parser gives subtypes, else by a form of "be" or "get" below it. */
export function isPassive(tree: SentenceTree, at: number): boolean {
  const tag = tree.tokens[at]!.tag;
  // "is suspected" is often tagged an adjective, "is safe" is one
  if (tag !== "VBN" && tag !== "VBD" && !(tag === "JJ" && tree.words[at]!.endsWith("ed"))) return false;
  let has = false;
  for (const child of tree.children[at]!) {
    const relation = tree.tokens[child]!.relation;
    if (relation === "aux:pass" || relation === "nsubj:pass") return true;
    if ((relation === "aux" || relation === "cop") && /^(?:be|get)$/.test(tree.tokens[child]!.lemma)) has = true;
  }
  return has && tag !== "VBD";
}

/** The span from the first to the last of `indices` (ascending). */
export const spanOf = (tree: SentenceTree, first: number, last: number): Span => ({
  start: tree.tokens[first]!.start,
  end: tree.tokens[last]!.end,
});

/** All tokens under `at`, itself included, ascending; `stop` leaves out a child and what hangs on it. */
export function subtree(tree: SentenceTree, at: number, stop?: (child: number) => boolean): number[] {
  const found = [at];
  for (let i = 0; i < found.length && i < tree.tokens.length; i++) {
    for (const child of tree.children[found[i]!]!) if (child !== at && !stop?.(child)) found.push(child);
  }
  return found.sort((a, b) => a - b);
}
