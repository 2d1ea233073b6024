import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import { GROUP_NOUNS, ORGANISATION_WORDS } from "../language/english/organisations.ts";
import { isPersonNoun } from "../language/english/unnamed.ts";
import type { Proposal } from "./proposal.ts";
import { tradeOf } from "./resolve/role-of.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { type Tree, tagOf } from "./tree.ts";

/**
 * "According to the engineer, the largest crack, of 28 millimetres, may have opened": what stands behind the comma is no apposition, since no engineer is a
 * crack; it begins what is said. Only at the head of a sentence, where a comma must close the source. Cost: linear in such readings.
 */
export const withNarrowSources = (scene: Scene, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal) => {
    const { who, cue, what } = proposal;
    const [first] = what;
    if (who === null || cue === null || first === undefined || who.start < cue.end || first.start < who.start)
      return proposal;
    const tree = treeAt(scene, cue.start);
    if (tree === null || tree.tokens[0]?.start !== cue.start || tree.words[0] !== "according") return proposal;
    const comma = tree.tokens.findIndex(
      ({ start, end }, k) =>
        start > who.start && end < who.end && tree.words[k] === "," && !describes(tree, k + 1, who.end),
    );
    const begins = tree.tokens[comma + 1]?.start;
    const ends = tree.tokens[comma - 1]?.end;
    if (comma < 0 || begins === undefined || ends === undefined || ends <= who.start) return proposal;
    return {
      ...proposal,
      who: { start: who.start, end: ends },
      what: [{ start: begins, end: first.end }, ...what.slice(1)],
      also: [...(proposal.also ?? []), "narrow-source"],
    };
  });

/** Do the words from a token up to the next comma tell who somebody is: a person, a body, a paper, a name, a relative, an age? */
function describes(tree: Tree, from: number, limit: number): boolean {
  if (/^W/.test(tagOf(tree, from)) || tagOf(tree, from) === "CD" || tagOf(tree, from) === "VBN") return true;
  let isInside = false;
  for (let k = from; k < tree.tokens.length && (tree.tokens[k]?.start ?? 0) < limit; k++) {
    const [word, tag] = [tree.words[k] ?? "", tagOf(tree, k)];
    if (word === ",") break;
    if (tag.startsWith("NNP")) return true;
    if (/^(?:IN|TO)$/.test(tag)) isInside = true;
    if (isInside || !tag.startsWith("NN") || tagOf(tree, k + 1).startsWith("NN")) continue;
    const noun = word.replace(/s$/, "");
    if (tradeOf(noun) !== null || isPersonNoun(noun) || DOCUMENT_WORDS.has(word)) return true;
    if (ORGANISATION_WORDS.has(word) || GROUP_NOUNS.has(word)) return true;
  }
  return false;
}
