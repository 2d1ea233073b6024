import type { Sentence, Token } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";

/** A run of tokens of one sentence, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** One sentence with what the constructions ask of it again and again. Made once, in time linear in the sentence. */
export interface Tree {
  readonly sentence: Sentence;
  /** Its place in the article's list of sentences. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Lower-case words. */
  readonly words: readonly string[];
  /** Relations without subtypes ("nsubj:pass" → "nsubj"). */
  readonly relations: readonly string[];
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Leftmost and rightmost token below each token, itself included. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export function treeOf(text: string, sentence: Sentence, index: number): Tree {
  const { tokens } = sentence;
  const count = tokens.length;
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  const pending = new Int32Array(count);
  const words: string[] = new Array(count);
  const relations: string[] = new Array(count);
  for (let k = count - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    words[k] = text.slice(token.start, token.end).toLowerCase();
    const colon = token.relation.indexOf(":");
    relations[k] = colon < 0 ? token.relation : token.relation.slice(0, colon);
    first[k] = k;
    last[k] = k;
    if (token.head >= 0) {
      nextSibling[k] = firstChild[token.head] ?? -1;
      firstChild[token.head] = k;
      pending[token.head] = (pending[token.head] ?? 0) + 1;
    }
  }
  // from the leaves upward; a token in a cycle (a broken parse) keeps only itself
  const ready: number[] = [];
  for (let k = 0; k < count; k++) if (pending[k] === 0) ready.push(k);
  for (let k = ready.pop(); k !== undefined; k = ready.pop()) {
    const head = tokens[k]?.head ?? -1;
    if (head < 0) continue;
    first[head] = Math.min(first[head] as number, first[k] as number);
    last[head] = Math.max(last[head] as number, last[k] as number);
    pending[head] = (pending[head] as number) - 1;
    if (pending[head] === 0) ready.push(head);
  }
  return { sentence, index, tokens, words, relations, firstChild, nextSibling, first, last };
}

/** The first child with one of the relations, from the left; −1 where there is none. */
export function childOf(tree: Tree, head: number, ...relations: readonly string[]): number {
  for (let k = tree.firstChild[head] ?? -1; k >= 0; k = tree.nextSibling[k] ?? -1)
    if (relations.includes(tree.relations[k] ?? "")) return k;
  return -1;
}

export function childrenOf(tree: Tree, head: number): number[] {
  const children: number[] = [];
  for (let k = tree.firstChild[head] ?? -1; k >= 0; k = tree.nextSibling[k] ?? -1) children.push(k);
  return children;
}

/** Everything below a token, itself included, as a run. */
export const subtreeOf = (tree: Tree, head: number): Range => ({
  first: tree.first[head] ?? head,
  last: tree.last[head] ?? head,
});

export const spanOf = (tree: Tree, { first, last }: Range): Span => ({
  start: tree.tokens[first]?.start ?? 0,
  end: tree.tokens[last]?.end ?? 0,
});

const PUNCTUATION = /^[^\p{L}\p{N}$€£%§#@]+$/u;
const punctuation = new Map<string, boolean>();

/** Is the token made of marks only? */
export function isPunctuation(tree: Tree, index: number): boolean {
  const word = tree.words[index] ?? "";
  let known = punctuation.get(word);
  if (known === undefined) {
    known = PUNCTUATION.test(word);
    if (punctuation.size < 5000) punctuation.set(word, known);
  }
  return known;
}

/** The run without marks at its ends; null when nothing else is in it. */
export function trimRange(tree: Tree, { first, last }: Range): Range | null {
  while (first <= last && isPunctuation(tree, first)) first++;
  while (last >= first && isPunctuation(tree, last)) last--;
  return first <= last ? { first, last } : null;
}

export const isVerb = (tree: Tree, index: number): boolean => (tree.tokens[index]?.tag ?? "").startsWith("VB");
export const tagOf = (tree: Tree, index: number): string => tree.tokens[index]?.tag ?? "";
