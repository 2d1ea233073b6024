import type { Hedge } from "../language/english/hedges.ts";
import { HEDGES } from "../language/english/hedges.ts";
import { fitsHedge } from "./fits-hedge.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/** Hedging words where they stand in one sentence: the tokens [first, last] and the one that governs the others. */
export interface HedgeMark {
  readonly hedge: Hedge;
  readonly first: number;
  readonly last: number;
  readonly anchor: number;
}

interface Pattern {
  readonly hedge: Hedge;
  /** Words, or lemmas with "~" before them. */
  readonly parts: readonly string[];
}

/** By first word or "~lemma"; the longest first. */
const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = indexPatterns();

function indexPatterns(): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const hedge of HEDGES) {
    const parts = hedge.words.split(" ");
    const first = parts[0]!;
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ hedge, parts }]);
    else known.push({ hedge, parts });
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

/** Every hedge of the sentence in reading order; marks do not overlap. Cost: linear in the tokens. */
export function findHedges(tree: SentenceTree, isTitle: boolean): HedgeMark[] {
  const marks: HedgeMark[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const mark =
      hedgeAt(tree, i, PATTERNS.get(tree.words[i]!), isTitle) ?? hedgeAt(tree, i, lemmaPatterns(tree, i), isTitle);
    if (mark === null) continue;
    marks.push(mark);
    i = mark.last;
  }
  return marks;
}

const lemmaPatterns = (tree: SentenceTree, at: number): readonly Pattern[] | undefined =>
  tree.tokens[at]!.tag.startsWith("V") ? PATTERNS.get("~" + tree.tokens[at]!.lemma) : undefined;

function hedgeAt(
  tree: SentenceTree,
  at: number,
  patterns: readonly Pattern[] | undefined,
  isTitle: boolean,
): HedgeMark | null {
  if (patterns === undefined) return null;
  for (const { hedge, parts } of patterns) {
    let matches = true;
    for (let i = 1; i < parts.length && matches; i++) matches = tree.words[at + i] === parts[i];
    if (!matches) continue;
    const last = at + parts.length - 1;
    const anchor = anchorOf(tree, at, last);
    if (fitsHedge(tree, hedge, anchor, isTitle)) return { hedge, first: at, last, anchor };
  }
  return null;
}

/** The token whose head lies outside the words. */
function anchorOf(tree: SentenceTree, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const head = tree.heads[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}
