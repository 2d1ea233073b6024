import { ACCUSING_FORMS, CATCHING_PARTICIPLES } from "../language/english/cue-effects.ts";
import type { HedgeMark } from "./find-hedges.ts";
import { ACTS_BY_PARTICIPLE, type PathNode } from "./find-path.ts";
import { isNoun, isVerb, type SentenceTree } from "./sentence-tree.ts";

/** Words after which a headline goes on to another clause: hedges behind them are not the headline's own. */
const TURNS = new Set([
  "after",
  "as",
  "when",
  "while",
  "who",
  "which",
  "that",
  "because",
  "if",
  "before",
  "amid",
  "despite",
  "since",
  "until",
  "over",
  "says",
  "say",
]);

/** The first token of a headline's clause that belongs to another one; the number of tokens where none does. */
export function endOfHeadline(tree: SentenceTree, tokens: readonly number[]): number {
  for (const at of tokens) if (at > tokens[0]! && TURNS.has(tree.words[at]!)) return at;
  return tree.tokens.length;
}

/**
 * The path of a headline read from its words, where capitals and left-out words mislead the parse: "X Accused Of V-ing", "X Caught V-ing", "X Likely To V",
 * "X To V", "X May V". Null: nothing of the kind, the parse decides. Cost: linear in the clause.
 */
export function findHeadlinePath(
  tree: SentenceTree,
  tokens: readonly number[],
  marks: readonly HedgeMark[],
): PathNode[] | null {
  const end = endOfHeadline(tree, tokens);
  const first = tokens[0];
  if (first !== undefined && accusationBefore(tree, first) !== -1 && /.{2}ing$/.test(tree.words[first]!)) {
    return [{ at: first, mark: null }];
  }
  for (const at of tokens) {
    if (at >= end) break;
    const mark = marks.find(({ anchor }) => anchor === at) ?? null;
    const after = tree.words[at + 1] ?? "";
    const isAccusation = ACTS_BY_PARTICIPLE.has(tree.words[at]!) || (mark?.hedge.shape === "passive" && after === "of");
    if (isAccusation && /^(?:of|for|with)$/.test(after)) {
      const content = contentAfter(tree, at + 2);
      if (content !== -1)
        return [
          { at, mark },
          { at: content, mark: null },
        ];
    }
    if (CATCHING_PARTICIPLES.has(tree.words[at]!) && /.{2}ing$/.test(after))
      return [
        { at, mark },
        { at: at + 1, mark: null },
      ];
    const isHedge = mark !== null && /^(?:adjective|passive|raising)$/.test(mark.hedge.shape);
    if (isHedge && after === "to" && isWordAt(tree, at + 2))
      return [
        { at, mark },
        { at: at + 2, mark: null },
      ];
    if (mark?.hedge.shape === "modal" && isWordAt(tree, at + 1))
      return [{ at: baseVerbFrom(tree, at + 1), mark: null }];
    if (
      tree.words[at] === "to" &&
      at > tokens[0]! &&
      tree.tokens[at + 1]?.tag === "VB" &&
      !hasVerbBefore(tree, tokens, at)
    ) {
      return [{ at: at + 1, mark: null }];
    }
  }
  return null;
}

/** The verb of a headline whose clause the parse hung on a noun: "1,200 drowned in flood", "Dam will fail, geologist says". */
export function verbOfHeadline(tree: SentenceTree, head: number, tokens: readonly number[]): number {
  if (isVerb(tree, head) || tree.children[head]!.some((at) => tree.relations[at] === "cop")) return head;
  const end = endOfHeadline(tree, tokens);
  const verb = tokens.find(
    (at) => at < end && at > tokens[0]! && /^VB[DZPN]?$/.test(tree.tokens[at]!.tag) && tree.relations[at] !== "amod",
  );
  return verb ?? head;
}

/** The accusing verb shortly before the content that was cut from it: "Mayor accused of | hiding …", "Police accuse mayor of | hiding …". */
export function accusationBefore(tree: SentenceTree, content: number): number {
  for (let i = content - 1; i >= Math.max(0, content - 8); i--) {
    if (ACCUSING_FORMS.test(tree.words[i]!)) return i;
  }
  return -1;
}

const isWordAt = (tree: SentenceTree, at: number): boolean =>
  at < tree.tokens.length && /^\p{L}{2,}/u.test(tree.words[at]!);

/** "of smuggling …" the gerund; "of theft" the noun. */
function contentAfter(tree: SentenceTree, from: number): number {
  for (let i = from; i < Math.min(from + 4, tree.tokens.length); i++) {
    if (tree.words[i]!.length > 4 && tree.words[i]!.endsWith("ing")) return i;
  }
  for (let i = from; i < Math.min(from + 4, tree.tokens.length); i++) if (isNoun(tree, i)) return i;
  return -1;
}

/** Over "not", "have" and "be" to the verb. */
function baseVerbFrom(tree: SentenceTree, from: number): number {
  let at = from;
  while (/^(?:not|have|be|been|also|never)$/.test(tree.words[at] ?? "") && isWordAt(tree, at + 1)) at++;
  return at;
}

const hasVerbBefore = (tree: SentenceTree, tokens: readonly number[], at: number): boolean =>
  tokens.some((i) => i < at && isVerb(tree, i));
