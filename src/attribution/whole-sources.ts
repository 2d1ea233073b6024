import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { isVerbOnly, withAsideBehind } from "./subject.ts";
import { type Range, spanOf, type Tree, tagOf } from "./tree.ts";

/**
 * "Lind, 56, who sat on the board, said": where a reader took the bare name, what stands between commas and tells who that is belongs to it;
 * "The owner – once a diver – said": where one took what stands between dashes, the name in front of them does.
 */
export function withWholeSources(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => {
    const { who, cue } = proposal;
    const tree = who && cue && who.end < cue.start ? treeAt(scene, cue.start) : null;
    if (!who || !cue || !tree) return proposal;
    const first = tree.tokens.findIndex(({ start }) => start >= who.start);
    const last = tree.tokens.findLastIndex(({ end }) => end <= who.end);
    const verb = tree.tokens.findIndex(({ start }) => start >= cue.start);
    if (first < 0 || last < first || verb < 0 || tree.tokens[first]?.start !== who.start) return proposal;
    const whole = withNameInFront(tree, { first, last }, verb) ?? withAsideBehind(tree, { first, last }, verb);
    if (whole.last === last && whole.first === first) return proposal;
    return { ...proposal, who: spanOf(tree, whole), also: [...(proposal.also ?? []), "whole-source"] };
  });
}

const LONGEST_NAME = 10;
/** An unknown name may be taken for a cry or a foreign word. */
const IN_NAMES = /^(?:NN|UH|FW|DT|JJ|CD|PRP\$|POS|IN|HYPH)/;
const isDash = (word: string | undefined): boolean => word !== undefined && /^(?:–|—|--)$/.test(word);

/** From the name in front of the dashes that the words stand between to the second dash, right before the verb; null. */
function withNameInFront(tree: Tree, { first, last }: Range, verb: number): Range | null {
  const closing = isDash(tree.words[last]) ? last : last + 1;
  const dash = tagOf(tree, first - 1) === "RB" ? first - 2 : first - 1;
  if (!isDash(tree.words[dash]) || !isDash(tree.words[closing]) || !isVerbOnly(tree, closing + 1, verb)) return null;
  let begin = dash;
  while (begin > 0 && dash - begin < LONGEST_NAME && IN_NAMES.test(tagOf(tree, begin - 1))) begin--;
  return begin < dash && /^(?:NN|UH|FW)/.test(tagOf(tree, dash - 1)) ? { first: begin, last: closing } : null;
}
