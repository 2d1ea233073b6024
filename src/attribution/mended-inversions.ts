import { SAID_THINGS, TURNING_VERBS } from "../language/english/inverting-verbs.ts";
import { contentOf } from "./content.ts";
import { clauseStart, isClause } from "./own-clause.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { spanOf, type Tree, tagOf } from "./tree.ts";

const LONGEST_NAME = 12;
const THINGS = new Set(SAID_THINGS.split(" "));
const NAME_BEGINS = /^(?:DT|PRP\$|NNP|NN|NNS|JJ|CD)$/;
const IN_NAME = /^(?:DT|PRP\$|NNPS?|NNS?|JJ|CD|POS|HYPH|IN|CC|VBN|VBG)$/;

/**
 * "Boatmen had not been consulted, complained Quentin Dacey, of the river users' council": who stands behind the verb complains, and what stands in front of the
 * comma is what he says, where a reader took them the other way round. Only where the clause in front has its own verb, and nothing but a name, with
 * what is told of it, follows. Cost: linear in the readings and the tokens of their sentences.
 */
export function withInversions(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((read) => {
    const { cue, who, what } = read;
    if (cue === null || who === null || what.length === 0) return read;
    const tree = treeAt(scene, cue.start);
    const at = tree?.tokens.findIndex(({ start }) => start >= cue.start) ?? -1;
    if (tree === null || at < 4 || tree.words[at - 1] !== "," || (tree.tokens[at]?.end ?? 0) !== cue.end) return read;
    const isBackward = what.every(({ start }) => start >= cue.end) && quotationAt(scene, cue.start) < 0;
    if (!isBackward || !/^VB[DZPN]$/.test(tagOf(tree, at)) || !TURNING_VERBS.has(tree.words[at] ?? "")) return read;
    const last = lastOfName(tree, at + 1);
    if (last < 0 || tree.words.indexOf(",") < at - 1 || !isClause(tree, lastOfClause(tree, at - 2))) return read;
    const said = contentOf(scene, tree, { first: clauseStart(tree), last: at - 2 }, -1, [cue]);
    if (said === null) return read;
    return {
      ...read,
      who: spanOf(tree, { first: at + 1, last }),
      what: said,
      also: [...(read.also ?? []), "mended-inversion"],
    };
  });
}

/** In front of the mark that closes a few quoted words: "the brigade was “not sent the report”, complained its chief". */
const lastOfClause = (tree: Tree, last: number): number =>
  tree.words[last] === "”" && !/^["“]/.test(tree.words[0] ?? "") ? last - 1 : last;

/** The last token of the name, with its descriptions, that the rest of the sentence begins with; −1 where it is none, or goes on with a verb. */
function lastOfName(tree: Tree, first: number): number {
  if (!NAME_BEGINS.test(tagOf(tree, first)) || THINGS.has(tree.words[first] ?? "")) return -1;
  let last = first;
  let hasNoun = false;
  for (let at = first; at < tree.words.length && at - first < LONGEST_NAME * 2; at++) {
    const word = tree.words[at] ?? "";
    if (/^(?:who|whose|which|when|where|as|speaking|[.!?;])$/.test(word)) break;
    if (word === ",") {
      if (!hasNoun) return -1;
      continue;
    }
    if (!IN_NAME.test(tagOf(tree, at))) return -1;
    if (/^NN/.test(tagOf(tree, at))) hasNoun = true;
    last = at;
  }
  // "an official" is tagged as anything
  return hasNoun || tagOf(tree, last) === "JJ" ? last : -1;
}
