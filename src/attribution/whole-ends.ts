import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { type Tree, tagOf } from "./tree.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** "after the board and the union": a clause that has begun, as far as its subject. */
const BEGUN = /\s(?:after|before|because|when|while|since|until)\s+((?:[\p{L}\p{N}’'.-]+\s+){0,5}[\p{L}\p{N}’'.-]+)$/iu;
/** "that after fighting off the guard": what stands in front of the clause that is said. */
const FRONT =
  /^that\s+(?:after|before|when|while|if|because|since|once|although|though|in|on|at|during|despite|without|unless|until)\s[^,;:]*$/iu;
/** "but that in retrospect": the second half of what is said, as far as what stands in front of it. */
const SECOND_FRONT =
  /\s(?:and|but)\sthat\s(?:after|before|when|while|if|because|since|once|although|though|in|on|at|during|despite)\s[^,;:]*$/iu;
const BORDER = /[,;:—–()]|\s-{1,2}\s/u;
/** ", Torvia and the Low Isles" behind the first of several names. */
const MORE_NAMES =
  /^(?:,\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*)*,?\sand\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*/u;
/** So many words a clause's subject may have. */
const LONGEST_SUBJECT = 8;

/**
 * What is said ends with a clause, and not inside one or behind it:
 *
 *     blamed the allies for being slow after Norland and Torvia | closed the strait      to the end of the clause that has begun
 *     admitting that after fighting off the guard, | he drove home                        with the clause itself
 *     promised to keep the ferry | and hammered his rival                                 the second verb is another deed of who promised
 *     referring to Norland, | Torvia and the Low Isles                                    all names
 */
export const withWholeEnds = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const { cue, who, what } = proposal;
    const last = what.at(-1);
    if (cue === null || last === undefined || last.start < cue.end || (who !== null && who.start > last.start))
      return proposal;
    if (quotationAt(scene, last.end - 1) !== quotationAt(scene, cue.start)) return proposal;
    const tree = treeAt(scene, last.start);
    const end = tree === null ? null : endOf(scene, tree, cue, last);
    return end === null || end === last.end
      ? proposal
      : { ...proposal, what: [...what.slice(0, -1), { start: last.start, end }] };
  });

function endOf({ text }: Scene, tree: Tree, cue: Span, { start, end }: Span): number | null {
  const words = text.slice(start, end);
  const close = tree.sentence.span.end;
  const next = tree.tokens.findIndex((token) => token.start >= end);
  if (
    next > 0 &&
    BEGUN.test(words) &&
    FINITE.test(tagOf(tree, next)) &&
    !hasFinite(tree, end - (BEGUN.exec(words)?.[0].length ?? 0), end)
  )
    return borderBehind(text, end, close);
  const verb = verbOverList(tree, next, words);
  if (verb >= 0) return borderBehind(text, tree.tokens[verb]?.end ?? end, close);
  if ((FRONT.test(words) || SECOND_FRONT.test(words)) && text[end] === "," && verbAt(tree, next + 1) >= 0)
    return borderBehind(text, end + 1, close);
  if (/\breferring to$/i.test(text.slice(cue.start, cue.end)) && /^(?:the\s)?\p{Lu}[^,;:]*$/u.test(words)) {
    const more = MORE_NAMES.exec(text.slice(end, close))?.[0].length ?? 0;
    return end + more;
  }
  return secondDeed(tree, cue, { start, end });
}

/** "denied that he, the mayor and the clerk [formed] a ring": the verb behind a list that begins with a lone pronoun; −1. */
function verbOverList(tree: Tree, next: number, words: string): number {
  if (tree.words[next] !== "," || !/^that\s(?:he|she|they|we|i)$/i.test(words)) return -1;
  for (let k = next + 1; k < tree.tokens.length; k++) {
    if (FINITE.test(tagOf(tree, k))) return k;
    if (!/^(?:NN|NNP|JJ|DT|IN|CC|POS|PRP\$|,|HYPH|CD)/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}

/** The border of clauses behind an offset, the sentence's own stop left out. */
function borderBehind(text: string, from: number, close: number): number {
  const rest = text.slice(from, close);
  const border = BORDER.exec(rest)?.index ?? rest.length;
  return from + rest.slice(0, border).replace(/[\s.!?]+$/u, "").length;
}

const hasFinite = ({ tokens }: Tree, start: number, end: number): boolean =>
  tokens.some((token) => token.start >= start && token.end <= end && FINITE.test(token.tag));

/** The finite verb of a clause that begins with its subject at a token; −1. */
function verbAt(tree: Tree, first: number): number {
  if (!/^(?:PRP|DT|NNP?S?|NNPS|JJ|CD|PRP\$|EX)$/.test(tagOf(tree, first))) return -1;
  for (let k = first + 1; k - first <= LONGEST_SUBJECT; k++) {
    if (FINITE.test(tagOf(tree, k))) return k;
    if (!/^(?:NNP?S?|NNPS|JJ|DT|POS|IN|CD|RB|HYPH)$/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}

/** Where "to keep the ferry" ends in front of "and hammered"; null where no second verb like the cue's stands behind. */
function secondDeed(tree: Tree, cue: Span, { start, end }: Span): number | null {
  const { tokens } = tree;
  const first = tokens.findIndex((token) => token.start >= start);
  const tense = tokens.find((token) => token.start >= cue.start && token.end <= cue.end && /^VB[DZ]$/.test(token.tag));
  if (tense === undefined || tree.words[first] !== "to" || tagOf(tree, first + 1) !== "VB") return null;
  for (let k = first + 2; k < tokens.length && (tokens[k]?.end ?? end) <= end; k++) {
    if (FINITE.test(tagOf(tree, k)) || tagOf(tree, k).startsWith("W") || tree.words[k] === "that") return null;
    if (tagOf(tree, k) !== "CC") continue;
    const verb = tagOf(tree, k + 1) === "RB" ? k + 2 : k + 1;
    if (tagOf(tree, verb) === tense.tag) return tokens[tree.words[k - 1] === "," ? k - 2 : k - 1]?.end ?? null;
  }
  return null;
}
