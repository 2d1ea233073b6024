import type { Span } from "../core/span.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import { isFiniteClause, isNoun, isPunctuation, isVerb, subjectOf, subtree } from "./sentence-tree.ts";
import { OUTLET } from "./token-owners.ts";
import { trimClause } from "./trim-clause.ts";

/** One clause that somebody puts forward, or a piece of text that stands for one (a headline without a verb). */
export interface Clause {
  /** Index of the attribution, or OUTLET. */
  readonly owner: number;
  /** Token of the predicate, or the top of the fragment. */
  readonly head: number;
  /** Ascending; those of the span. */
  readonly tokens: readonly number[];
  /** Ascending; with what its own source or cue parts from the span ("[300 tents] are said [to be in the depot]"). */
  readonly all: readonly number[];
  readonly span: Span;
  /** All pieces where its own source or cue interrupts it, one elsewhere; in reading order. */
  readonly pieces: readonly Span[];
  readonly isFragment: boolean;
}

/** The owner and the use of each token of one sentence (views on TokenOwners). */
export interface Owned {
  readonly owner: Int32Array;
  readonly spent: Int32Array;
}

/**
 * The asserting clauses of one sentence, in reading order. A finite clause with a subject of its own that is joined to another, not put under
 * it, is a clause; relative and adverbial clauses stay with theirs. What belongs to an attribution is cut apart from the rest first.
 * `keepFragments`: also what has no finite verb (headlines). Cost: linear in the tokens.
 */
export function findClauses(tree: SentenceTree, owned: Owned, keepFragments: boolean): Clause[] {
  const clauseOf = assignTokens(tree, owned, keepFragments);
  const tokensOf = new Map<number, number[]>();
  for (let i = 0; i < clauseOf.length; i++) {
    const head = clauseOf[i]!;
    if (head < 0) continue;
    const known = tokensOf.get(head);
    if (known === undefined) tokensOf.set(head, [i]);
    else known.push(i);
  }
  const clauses: Clause[] = [];
  for (const [head, all] of tokensOf) {
    const owner = owned.owner[head]!;
    const runs = uninterrupted(tree, all, owner, owned).map((run) => trimClause(tree, run, owner));
    const tokens = whole(tree, runs, head) ?? longest(runs, head);
    if (tokens.length === 0) continue;
    if (tokensOf.size > 1 && isAside(tree, tokens)) continue;
    if (isImperative(tree, head, owner) && !keepFragments) continue;
    if (owner === OUTLET && !keepFragments && isRest(tree, head, tokens)) continue;
    const isFragment = !isPredicate(tree, head);
    if (isFragment && !tokens.some((i) => isNoun(tree, i) || isVerb(tree, i) || tree.tokens[i]!.tag.startsWith("JJ")))
      continue;
    clauses.push({
      owner,
      head,
      tokens,
      all: owner === OUTLET ? tokens : all,
      span: spanOfRun(tree, tokens),
      pieces: runs.flatMap((run) => (run.length > 0 ? spanOfRun(tree, run) : [])),
      isFragment,
    });
  }
  return clauses.sort((a, b) => a.span.start - b.span.start || a.head - b.head);
}

/** For each token the head of its clause, −1 where it is in none. */
function assignTokens(tree: SentenceTree, { owner, spent }: Owned, keepFragments: boolean): Int32Array {
  const clauseOf = new Int32Array(tree.tokens.length).fill(-1);
  const orphans: number[] = [];
  const tops = new Map<number, number[]>();
  for (const i of tree.order) {
    if (spent[i] !== -1) continue;
    const head = tree.heads[i]!;
    const inside = head >= 0 && head < spent.length && head !== i && owner[head] === owner[i] && spent[head] === -1;
    if (inside) {
      if (startsClause(tree, i) && (clauseOf[head] === head || !hasThat(tree, i))) clauseOf[i] = i;
      else if (clauseOf[head] !== -1) clauseOf[i] = clauseOf[head]!;
      else orphans.push(i);
      continue;
    }
    const hangs = owner[i] === OUTLET && /^(?:acl|advcl)$/.test(tree.relations[i]!);
    if (isPredicate(tree, i) && !hangs) clauseOf[i] = i;
    else {
      orphans.push(i);
      if (!isPunctuation(tree, i) && isContentTop(tree, i)) {
        const known = tops.get(owner[i]!);
        if (known === undefined) tops.set(owner[i]!, [i]);
        else known.push(i);
      }
    }
  }
  standInForClauses(tree, { owner, spent }, keepFragments, tops, clauseOf);
  adoptOrphans(tree, { owner, spent }, orphans, clauseOf);
  return clauseOf;
}

/** Where an owner has no clause in the sentence, its widest top stands for one: contents and headlines are never lost. */
function standInForClauses(
  tree: SentenceTree,
  { owner, spent }: Owned,
  keepFragments: boolean,
  tops: ReadonlyMap<number, readonly number[]>,
  clauseOf: Int32Array,
): void {
  const have = new Set<number>();
  const nests = new Set<number>();
  for (let i = 0; i < owner.length; i++) {
    if (clauseOf[i] === i) have.add(owner[i]!);
    if (spent[i] !== -1) nests.add(owner[i]!);
  }
  for (const [who, candidates] of tops) {
    if (have.has(who) || nests.has(who)) continue;
    if (who === OUTLET && !keepFragments && !readsAsSentence(tree)) continue;
    const top = candidates.reduce((best, i) => (tree.children[i]!.length > tree.children[best]!.length ? i : best));
    clauseOf[top] = top;
  }
}

/** Closed like a sentence, with a finite verb somewhere: one whose predicate the parse missed. */
function readsAsSentence(tree: SentenceTree): boolean {
  const closed = tree.words.slice(-3).some((word) => /^[.!?…]/.test(word));
  return closed && tree.tokens.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}

/** Tokens whose head was cut away join the nearest clause of the same owner, the one before first. */
function adoptOrphans(
  tree: SentenceTree,
  { owner, spent }: Owned,
  orphans: readonly number[],
  clauseOf: Int32Array,
): void {
  if (orphans.length === 0) return;
  const before = new Map<number, number>();
  const nearest = new Int32Array(owner.length).fill(-1);
  for (let i = 0; i < owner.length; i++) {
    if (clauseOf[i] !== -1) before.set(owner[i]!, clauseOf[i]!);
    nearest[i] = before.get(owner[i]!) ?? -1;
  }
  const after = new Map<number, number>();
  for (let i = owner.length - 1; i >= 0; i--) {
    if (clauseOf[i] !== -1) after.set(owner[i]!, clauseOf[i]!);
    if (nearest[i] === -1) nearest[i] = after.get(owner[i]!) ?? -1;
  }
  for (const i of orphans) {
    if (clauseOf[i] !== -1) continue;
    const head = tree.heads[i]!;
    const of =
      head >= 0 && head < owner.length && owner[head] === owner[i] && spent[head] === -1 ? clauseOf[head]! : -1;
    clauseOf[i] = of !== -1 ? of : nearest[i]!;
  }
}

const JOINED = new Set(["conj", "parataxis", "list"]);

function startsClause(tree: SentenceTree, at: number): boolean {
  if (!JOINED.has(tree.relations[at]!) || !isFiniteClause(tree, at) || subjectOf(tree, at) === -1) return false;
  return isMarkedOff(tree, at) && !isUnder(tree, at);
}

/** "They had met [and that] an offer could come": put forward as well, but where both hang on something: "it is likely that X and that Y". */
const hasThat = (tree: SentenceTree, at: number): boolean =>
  tree.children[at]!.some((i) => tree.words[i] === "that" && tree.relations[i] === "mark");

/**
 * English parts main clauses by a mark or a joining word; where the parse parts them without one ("The Board sets | the hours at which the
 * gate is manned"), or before a relative ("at which"), they are one.
 */
function isMarkedOff(tree: SentenceTree, at: number): boolean {
  const head = tree.heads[at]!;
  if (head < 0 || !isFiniteClause(tree, head) || subjectOf(tree, head) === -1) return true;
  const own = subtree(tree, at, () => false);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const parts = (k: number): boolean =>
    k < 0 || k >= tree.tokens.length || isPunctuation(tree, k) || tree.tokens[k]!.tag === "CC";
  const opens = head < first ? parts(first) || parts(first - 1) : parts(last) || parts(last + 1);
  const second = tree.tokens[first]!.tag === "IN" ? first + 1 : first;
  return opens && !/^W(?:DT|P)/.test(tree.tokens[second]?.tag ?? "");
}

/** A conjunct inside a relative, adverbial or complement clause stays there. */
function isUnder(tree: SentenceTree, at: number): boolean {
  let top = tree.heads[at]!;
  for (let steps = 0; steps < 8 && top >= 0 && JOINED.has(tree.relations[top]!); steps++) top = tree.heads[top]!;
  return /^(?:acl|advcl|csubj)$/.test(tree.relations[top] ?? "");
}

function isPredicate(tree: SentenceTree, at: number): boolean {
  if (/^(?:punct|mark|cc|case|det|aux|cop|amod|nummod|compound|advmod)$/.test(tree.relations[at]!)) return false;
  return isFiniteClause(tree, at) && (subjectOf(tree, at) !== -1 || isVerb(tree, at));
}

const isContentTop = (tree: SentenceTree, at: number): boolean => !/^(?:mark|cc|case|punct)$/.test(tree.relations[at]!);

/** "I mean," "you know": a pronoun and a verb beside the clause that says something. */
function isAside(tree: SentenceTree, tokens: readonly number[]): boolean {
  return (
    tokens.length <= 3 &&
    tokens.every((i) => /^(?:PRP|VBP|VBZ|VBD|RB|UH)$/.test(tree.tokens[i]!.tag)) &&
    tokens.some((i) => isVerb(tree, i)) &&
    tokens.some((i) => /^(?:mean|know|think|guess|see|suppose|believe|say)$/.test(tree.tokens[i]!.lemma))
  );
}

function isImperative(tree: SentenceTree, head: number, owner: number): boolean {
  if (owner !== OUTLET && tree.relations[head] !== "root") return false;
  return (
    tree.tokens[head]!.tag === "VB" &&
    tree.children[head]!.every((i) => !/^(?:nsubj|csubj|expl|aux|mark|cop)$/.test(tree.relations[i]!))
  );
}

const CONTENT_WORDS_LEAST = 3;

/** What is left of the outlet's clause when subject and contents went to an attribution ("responded and", "testified, before"). */
function isRest(tree: SentenceTree, head: number, tokens: readonly number[]): boolean {
  const subject = subjectOf(tree, head);
  if (subject !== -1 && tokens.includes(subject)) return false;
  return tokens.filter((i) => /^(?:NN|VB|JJ|CD)/.test(tree.tokens[i]!.tag)).length < CONTENT_WORDS_LEAST;
}

/**
 * A clause that its own source or cue interrupts, in pieces: a statement's span is one of them and never covers who said it. The outlet's own
 * is interrupted where another's is joined to it: "[Troops took the bridge] and the radio said it was over[, hours after they had fired]".
 */
function uninterrupted(
  tree: SentenceTree,
  tokens: readonly number[],
  owner: number,
  { spent }: Owned,
): (readonly number[])[] {
  const isCut = (before: number, next: number): boolean =>
    owner === OUTLET
      ? tree.tokens[before]!.tag === "CC" &&
        next > before + 1 &&
        spent.subarray(before + 1, next).some((use) => use !== -1)
      : isInterrupted(spent, before, next, owner);
  const runs: (readonly number[])[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !isCut(tokens[i - 1]!, tokens[i]!)) continue;
    runs.push(tokens.slice(from, i));
    from = i;
  }
  return runs;
}

/** The piece that says all by itself, with the predicate and its subject: "[The board is investigating,] they say, [adding to its many problems]". */
function whole(tree: SentenceTree, runs: readonly (readonly number[])[], head: number): readonly number[] | null {
  const subject = subjectOf(tree, head);
  return runs.find((run) => subject !== -1 && run.includes(head) && run.includes(subject)) ?? null;
}

/** The longest piece; of two that are as long the one with the predicate ("About 90 homes, she says, [will lose service]"). */
const longest = (runs: readonly (readonly number[])[], head: number): readonly number[] =>
  runs.reduce<readonly number[]>(
    (best, run) => (run.length > best.length || (run.length === best.length && run.includes(head)) ? run : best),
    [],
  );

const spanOfRun = (tree: SentenceTree, run: readonly number[]): Span => ({
  start: tree.tokens[run[0]!]!.start,
  end: tree.tokens[run.at(-1)!]!.end,
});

function isInterrupted(spent: Int32Array, from: number, to: number, owner: number): boolean {
  for (let i = from + 1; i < to; i++) if (spent[i] === owner) return true;
  return false;
}
