import { DAYS_AND_MONTHS } from "../language/english/periods.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { spanOf, type Tree, tagOf } from "./tree.ts";

/**
 * "According to an August 2025 | slideshow obtained by the Courier, …", "A March 2024 | memo said": the month and the year in front of a paper tell which one it
 * is, and the paper speaks, whichever of the two a reader took for it. Cost: linear in the speakers.
 */
export const withDatedPapers = (scene: Scene, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal) => {
    const { who, cue, what } = proposal;
    const tree = who && cue ? treeAt(scene, who.start) : null;
    if (!who || !cue || !tree) return proposal;
    const first = tree.tokens.findIndex(({ start }) => start >= who.start);
    if (who.end <= cue.start) {
      const begin = beginOfDate(tree, first - 1);
      return begin < 0 ? proposal : spokenBy(proposal, { start: tree.tokens[begin]?.start ?? who.start, end: who.end });
    }
    let last = tree.tokens.findLastIndex(({ end }) => end <= who.end);
    while (tree.words[last] === ",") last--;
    const [content] = what;
    if (beginOfDate(tree, last) !== first || content === undefined || content.start < who.end) return proposal;
    const noun = tree.words[last + 1] === "," ? last + 2 : last + 1;
    const comma = tree.words.indexOf(",", noun);
    const behind = tree.tokens[comma + 1];
    if (comma <= noun || !behind || behind.start < content.start || behind.start >= content.end) return proposal;
    const { end } = spanOf(tree, { first, last: comma - 1 });
    return spokenBy(
      { ...proposal, what: [{ start: behind.start, end: content.end }, ...what.slice(1)] },
      { start: who.start, end },
    );
  });

const spokenBy = (proposal: Proposal, who: Proposal["who"]): Proposal => ({
  ...proposal,
  who,
  also: [...(proposal.also ?? []), "dated-paper"],
});

/** "[an August 2025]", "[The June 3]", "[a May 12, 2024,]": where a date with an article that ends at a token begins; −1 where none does. */
function beginOfDate(tree: Tree, last: number): number {
  let at = last;
  if (tree.words[at] === ",") at--;
  let hasNumber = false;
  while (tagOf(tree, at) === "CD" || (hasNumber && tree.words[at] === "," && tagOf(tree, at - 1) === "CD")) {
    hasNumber = true;
    at--;
  }
  const month = (tree.words[at] ?? "").replace(/\.$/, "");
  const isMonth =
    (DAYS_AND_MONTHS.has(month) || /^(?:may|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(month)) &&
    !month.endsWith("day");
  const isArticle = /^(?:an?|the|this|that|its|his|her|their|one)$/.test(tree.words[at - 1] ?? "");
  return hasNumber && isMonth && isArticle && tagOf(tree, at).startsWith("NNP") ? at - 1 : -1;
}
