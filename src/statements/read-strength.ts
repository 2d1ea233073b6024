import type { Act } from "../core/attribution.ts";
import type { Span } from "../core/span.ts";
import { INTENSIFIERS } from "../language/english/likelihood.ts";
import { endOfHeadline, findHeadlinePath, verbOfHeadline } from "./find-headline-path.ts";
import type { HedgeMark } from "./find-hedges.ts";
import { findNegation, firstAuxiliary } from "./find-negation.ts";
import { ACTS_BY_PARTICIPLE, findPath, isAccusing, nounAfterFor, type PathNode } from "./find-path.ts";
import { type Commitment, denied, FLAT, hedged, outward, underNot } from "./likelihood-algebra.ts";
import { isNoun, type SentenceTree, spanOf } from "./sentence-tree.ts";

/** How sure the words of one clause are, without who says it. */
export interface ClauseStrength {
  readonly commitment: Commitment;
  readonly cues: readonly Span[];
  /** The act that the words themselves imply, null where they imply none. */
  readonly act: Act | null;
  /** From the head of the clause to the predicate of the content. */
  readonly path: readonly PathNode[];
}

/**
 * Walks from the predicate of the content outward and lets every hedge and negation on the way speak: the weakest wins. Hedges of
 * purpose, relative and neighbouring clauses are not on the way. `tokens`: those of the clause.
 * Cost: linear in the clause.
 */
export function readStrength(
  tree: SentenceTree,
  head: number,
  tokens: ReadonlySet<number>,
  marks: readonly HedgeMark[],
  isTitle = false,
): ClauseStrength {
  const own = marks.filter(({ anchor }) => tokens.has(anchor));
  const inOrder = isTitle ? [...tokens] : [];
  const end = isTitle ? endOfHeadline(tree, inOrder) : -1;
  const path =
    (isTitle ? findHeadlinePath(tree, inOrder, own) : null) ??
    findPath(tree, isTitle ? verbOfHeadline(tree, head, inOrder) : head, own, (token) => tokens.has(token));
  const cues: Span[] = [];
  let commitment: Commitment = FLAT;
  let act: Act | null = null;
  for (let i = path.length - 1; i >= 0; i--) {
    const { at, mark } = path[i]!;
    const not = findNegation(tree, at);
    if (mark !== null && mark.hedge.level !== null) {
      const level = levelOf(tree, mark);
      const isDenied = not !== -1 && mark.hedge.whole !== true;
      commitment = hedged(isDenied ? underNot(level) : level, commitment);
      cues.push(cueSpan(tree, mark, isDenied ? not : -1));
    } else if (not !== -1 && mark?.hedge.shape === "believer") {
      // "I don't think it will": what is denied is the content
      commitment = hedged("L3", commitment);
      cues.push(spanOf(tree, Math.min(negationStart(tree, not), at), Math.max(not, at)));
    } else if (not !== -1) {
      commitment = denied(commitment);
      cues.push(negationSpan(tree, not));
    }
    for (const side of own) {
      if (
        side === mark ||
        side.hedge.level === null ||
        !(isBeside(tree, side, at, i === 0, own) || (i === 0 && isInHeadline(side, end, path)))
      )
        continue;
      commitment = hedged(levelOf(tree, side), commitment);
      cues.push(cueSpan(tree, side, -1));
      act = side.hedge.act ?? act;
    }
    if (i > 0 && path[i - 1]!.mark !== null) {
      for (const inside of nounHedges(tree, at, path[i - 1]!.at, own)) {
        commitment = hedged(levelOf(tree, inside), commitment);
        cues.push(cueSpan(tree, inside, -1));
      }
    }
    if (mark?.hedge.act !== undefined) act = mark.hedge.act;
    if (isAccusing(tree, at) || (isTitle && i < path.length - 1 && ACTS_BY_PARTICIPLE.has(tree.words[at]!))) {
      act = ACTS_BY_PARTICIPLE.get(tree.words[at]!) ?? act;
      cues.push(spanOf(tree, at, at));
    }
  }
  return { commitment, cues: inReadingOrder(cues), act, path };
}

/** In a headline a hedge before its first turn ("… as rain goes on") speaks for the whole. */
const isInHeadline = ({ hedge, anchor }: HedgeMark, end: number, path: readonly PathNode[]): boolean =>
  anchor < end && /^(?:modal|adverb|adjective)$/.test(hedge.shape) && !path.some(({ at }) => at === anchor);

/** Is the hedge an auxiliary or an adverb of the predicate `at` (or a hedging adjective before a predicate noun)? */
function isBeside(
  tree: SentenceTree,
  mark: HedgeMark,
  at: number,
  isHead: boolean,
  own: readonly HedgeMark[],
): boolean {
  const { anchor, first, last, hedge } = mark;
  if (hedge.shape === "noun" || hedge.shape === "believer" || hedge.shape === "raising") return false;
  const relation = tree.relations[anchor]!;
  let head = tree.heads[anchor]!;
  if (head >= 0 && /^(?:aux|cop)$/.test(tree.relations[head]!)) head = tree.heads[head]!;
  if (hedge.shape === "opener") return hedge.level !== null && head === at && relation === "mark" && isHead;
  if (hedge.shape === "adjective") return relation === "amod" && head === at && isNoun(tree, at);
  if (hedge.shape === "passive") return false;
  if (isNarrow(tree, last + 1, at)) return false;
  if (head === at && /^(?:aux|advmod|discourse|obl|parataxis|advcl|cop|dep)$/.test(relation)) return true;
  if (hedge.shape === "modal" && anchor < at && anchor >= firstAuxiliary(tree, at)) return true;
  // an adverb that opens the clause speaks for the whole of it, wherever the parser hung it
  const isAdverbial = hedge.shape === "adverb" || (hedge.shape === "phrase" && tree.tokens[first]!.tag === "IN");
  return isHead && isAdverbial && isOpening(tree, first, last, own);
}

function isOpening(tree: SentenceTree, first: number, last: number, own: readonly HedgeMark[]): boolean {
  const before = tree.words[first - 1];
  if (first !== 0 && before !== '"' && before !== "“" && before !== "''" && before !== "``") return false;
  return own[0]?.first === first && !/^(?:CD|IN|TO)$/.test(tree.tokens[last + 1]?.tag ?? "");
}

/** "perhaps to ensure …": words that stand right before an adverbial speak for it alone. */
function isNarrow(tree: SentenceTree, next: number, at: number): boolean {
  if (next >= tree.tokens.length) return false;
  const head = tree.heads[next]!;
  const relation = tree.relations[next]!;
  if (relation !== "mark" && relation !== "case") return false;
  return head !== at && head >= 0 && /^(?:advcl|obl|nmod|acl)$/.test(tree.relations[head]!) && next > at;
}

/** Under a predicate that hedges, a hedge on the noun it is "for" stands on the same path: "unlikely for a possible deal to hold". */
function nounHedges(tree: SentenceTree, at: number, outer: number, own: readonly HedgeMark[]): HedgeMark[] {
  return own.filter(({ hedge, anchor }) => {
    if (hedge.shape !== "adjective" || tree.relations[anchor] !== "amod") return false;
    const noun = tree.heads[anchor]!;
    if (noun === at) return false;
    const governor = tree.heads[noun] ?? -1;
    const relation = tree.relations[noun] ?? "";
    return (governor === at && relation === "nsubj") || noun === tree.heads[at] || noun === nounAfterFor(tree, outer);
  });
}

function levelOf(tree: SentenceTree, { hedge, first }: HedgeMark): NonNullable<typeof hedge.level> {
  const level = hedge.level!;
  const before = tree.words[first - 1] ?? "";
  if (before === "less") return underNot(level);
  return INTENSIFIERS.includes(before) ? outward(level) : level;
}

function cueSpan(tree: SentenceTree, { first, last }: HedgeMark, not: number): Span {
  const before = tree.words[first - 1] ?? "";
  const from = INTENSIFIERS.includes(before) || before === "less" ? first - 1 : first;
  if (not === -1 || not > from || from - not > 3) return spanOf(tree, from, last);
  const isGlued = not > 0 && tree.tokens[not - 1]!.end === tree.tokens[not]!.start;
  return spanOf(tree, isGlued ? not - 1 : not, last);
}

const negationSpan = (tree: SentenceTree, not: number): Span => spanOf(tree, negationStart(tree, not), not);

/** "did not", "isn't": the auxiliary belongs to the words that deny. */
const negationStart = (tree: SentenceTree, not: number): number =>
  tree.relations[not - 1] === "aux" || tree.relations[not - 1] === "cop" ? not - 1 : not;

function inReadingOrder(cues: readonly Span[]): Span[] {
  const sorted = [...cues].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start, end }, i) => !sorted.slice(0, i).some((cue) => cue.start <= start && end <= cue.end));
}
