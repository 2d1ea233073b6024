import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { type Tree, tagOf } from "./tree.ts";

/** What a clause opens with that stands under the outlet's own. */
const SUBORDINATE = /^(?:before|after|when|while|although|though|since|once|until|because|whereas)$/;

/** So far behind a comma the verb of the outlet's clause may stand. */
const LONGEST_SUBJECT = 10;

/**
 * Behind a front of somebody's words the outlet goes on:
 *
 *     Before a judge ruled that the gate was safe, the mill had been shut      ends at "safe"
 *     Although Marsh said the gate, the wall and the roof were safe, …         ends at the last comma
 *
 * Cost: linear in the words of sentences that open so.
 */
export const withClippedFronts = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const { cue, who, what } = proposal;
    const last = what.at(-1);
    if (cue === null || who === null || last === undefined || last.start < cue.end || who.end > cue.start)
      return proposal;
    const tree = treeAt(scene, cue.start);
    const opens = tree === null ? -1 : openerOf(tree);
    if (tree === null || opens < 0) return proposal;
    // only the subject stands between "before" and the verb
    const subject = tree.tokens[opens + 1]?.start ?? -1;
    // "Hours before Renner" is Renner
    const isTime =
      opens > 0 &&
      who.start === tree.tokens[0]?.start &&
      !/[,’']/.test(scene.text.slice(subject, who.end)) &&
      who.end > subject;
    const isFront = isTime || subject === who.start;
    const end = isFront && quotationAt(scene, cue.start) < 0 ? endOfFront(scene, tree, last) : null;
    const speaker = isTime ? { start: subject, end: who.end } : who;
    return end === null
      ? { ...proposal, who: speaker }
      : {
          ...proposal,
          who: speaker,
          what: [...what.slice(0, -1), { start: last.start, end }],
          also: [...(proposal.also ?? []), "clip-fronts"],
        };
  });

/** "before", "Shortly after", "Two days before": the index of what the sentence opens with; −1 where it opens with nothing of the kind. */
function openerOf(tree: Tree): number {
  if (SUBORDINATE.test(tree.words[0] ?? "")) return 0;
  for (let k = 1; k <= LONGEST_TIME; k++) {
    if (/^(?:before|after|since)$/.test(tree.words[k] ?? "")) return TIME.test(tree.words[k - 1] ?? "") ? k : -1;
    if (!/^(?:DT|CD|JJ|RB|NN|NNS)$/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}
const LONGEST_TIME = 3;
const TIME =
  /^(?:shortly|soon|just|immediately|long|seconds|minutes?|hours?|days?|weeks?|months?|years?|moments?|even|only)$/;

/** Where the comma stands behind which the outlet's clause begins; null where none does. */
function endOfFront(scene: Scene, tree: Tree, { start, end }: Span): number | null {
  let hasVerb = false;
  for (let k = tree.tokens.findIndex((token) => token.start >= start); k >= 0 && k < tree.tokens.length; k++) {
    const token = tree.tokens[k];
    if (!token || token.start >= end) return null;
    if (/^(?:VB[DZP]|MD)$/.test(token.tag)) hasVerb = true;
    if (hasVerb && tree.words[k] === "," && quotationAt(scene, token.start) < 0 && opensClause(tree, k + 1))
      return token.start;
  }
  return null;
}

/** A noun phrase and its finite verb, with no comma between. */
function opensClause(tree: Tree, first: number): boolean {
  if (!/^(?:DT|PRP\$?|NN|NNS|NNPS?|CD|EX)$/.test(tagOf(tree, first))) return false;
  for (let k = first + 1; k <= first + LONGEST_SUBJECT; k++) {
    const tag = tagOf(tree, k);
    if (/^(?:VB[DZP]|MD)$/.test(tag)) return true;
    if (!/^(?:DT|PRP\$|JJ|NN|NNS|NNPS?|CD|POS|HYPH|IN|RB)$/.test(tag)) return false;
  }
  return false;
}
