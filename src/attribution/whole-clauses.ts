import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { type Tree, tagOf } from "./tree.ts";

const FINITE = /^(?:VB[DZP]|MD)$/;
const QUOTATION_MARK = /["“”„«»]/;
/** ", and that" behind a content that begins with "that". */
const SECOND_THAT = /^,?\s+(?:and|but|or)\s+that\s/u;
const ENDS_WITH_THAT = /\s(?:and|but|or) that$/u;

/**
 * The last piece of a content behind its cue, to the end of the sentence where it is half a clause, or half of two:
 *
 *     said that the acid[, a compound in coffee, might slow it]      confirmed that one of its inspectors [had been there]
 *     said it was over and that[ she was, too]                       that she saw him leave[, and that he carried a bag]
 *
 * Not over a mark of quotation, and not where something else is said in the rest.
 */
export function withWholeClause(
  scene: Scene,
  what: readonly Span[],
  { cue }: Proposal,
  proposals: readonly Proposal[],
): readonly Span[] {
  const piece = what.at(-1);
  if (cue === null || piece === undefined || piece.start < cue.end) return what;
  const words = scene.text.slice(piece.start, piece.end);
  const isThat = /^that\s/.test(words);
  const endsWithThat = ENDS_WITH_THAT.test(words);
  const tree = isThat || endsWithThat ? treeAt(scene, cue.start) : null;
  if (tree === null || tree.sentence.span.end <= piece.end) return what;
  const whole = scene.text.slice(piece.end, tree.sentence.span.end);
  const rest = endsWithThat ? (whole.split(QUOTATION_MARK)[0] ?? "") : whole;
  const goesOn =
    endsWithThat ||
    (!QUOTATION_MARK.test(rest) && ((what.length === 1 && lacksVerb(tree, piece)) || hasSecondThat(tree, piece, rest)));
  if (!goesOn) return what;
  const end = piece.end + rest.replace(/[.!?,\s]+$/u, "").length;
  const isTaken = proposals.some(
    (other) => other.cue !== null && other.cue !== cue && other.cue.start >= piece.end && other.cue.start < end,
  );
  return isTaken ? what : [...what.slice(0, -1), { start: piece.start, end }];
}

/** Is there no finite verb in it, and one behind it: at once, or behind what two commas put in? */
function lacksVerb(tree: Tree, { start, end }: Span): boolean {
  if (tree.tokens.some((token) => token.start >= start && token.start < end && FINITE.test(token.tag))) return false;
  let verb = tree.tokens.findIndex((token) => token.start >= end);
  if (tree.words[verb] === ",") {
    if (!/^(?:DT|PRP\$|W)/.test(tagOf(tree, verb + 1))) return false;
    do verb++;
    while (verb < tree.tokens.length && tree.words[verb] !== ",");
    verb++;
  }
  return FINITE.test(tagOf(tree, verb));
}

/** Does ", and that" follow, with a clause? Not "…, and that was the end of it". */
function hasSecondThat(tree: Tree, piece: Span, rest: string): boolean {
  const that = SECOND_THAT.exec(rest);
  if (that === null || /[:;]/.test(rest)) return false;
  const next = tree.tokens.findIndex(({ start }) => start >= piece.end + that[0].length);
  return !FINITE.test(tagOf(tree, next));
}
