import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { childrenOf, type Tree, tagOf } from "./tree.ts";

/**
 * "The neighbours called the police": whoever calls somebody, or a strike, says nothing by it. To call it something takes a second piece behind the
 * object, or words in quotation marks.
 *
 *     called the plan a mistake      called him lazy      called the police at dawn      called it off
 *     read                           read                 dropped                        dropped
 */
export const withoutBareCalls = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter((proposal) => !isBareCall(scene, proposal));

/** What may stand behind the object and says nothing of it. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(["obl", "advcl", "conj", "cc", "punct", "parataxis", "discourse"]);
const NOUN_PARTS: ReadonlySet<string> = new Set(["nmod", "flat", "punct", "nmod:poss", "conj", "cc"]);
const PARTICLES: ReadonlySet<string> = new Set(["off", "back", "up", "away", "together", "again", "twice"]);
const MARKS = /["“”„«»‘]|''|(?<!\p{L})'/u;
/** So far behind the verb the sentence may go on: in a longer one a parse often loses the second piece. */
const LONGEST = 8;

function isBareCall(scene: Scene, { cue, what }: Proposal): boolean {
  const tree = cue && treeAt(scene, cue.start);
  if (!cue || !tree) return false;
  const verb = tree.tokens.findLastIndex(({ start, end }) => start >= cue.start && end <= cue.end);
  if (tree.tokens[verb]?.lemma !== "call") return false;
  if (what.some(({ start, end }) => MARKS.test(scene.article.text.slice(Math.max(0, start - 2), end + 2))))
    return false;
  let objects = 0;
  for (const child of childrenOf(tree, verb)) {
    const relation = tree.relations[child] ?? "";
    if (tree.tokens[child]?.relation === "aux:pass") return false;
    if (relation === "obj") {
      objects++;
      // "what she called a mistake", "the charges unfounded"
      if (child < verb || (tree.last[child] ?? child) - verb > LONGEST || hasMoreBehind(tree, child)) return false;
      // "called him competent", "called it as terrorism"
      if (/^JJ/.test(tagOf(tree, (tree.last[child] ?? child) + 1))) return false;
    } else if (child > verb && isWithAs(tree, child)) return false;
    else if (
      child > verb &&
      !CIRCUMSTANCE.has(relation) &&
      !isPurpose(tree, child) &&
      !PARTICLES.has(tree.words[child] ?? "")
    )
      return false;
  }
  return objects === 1;
}

/** "called him to tell" */
const isPurpose = (tree: Tree, child: number): boolean => tagOf(tree, child) === "VB" && tree.words[child - 1] === "to";

/** Behind the noun only its own "of" and "for"; an adjective, a participle or "as" there may be what it is called. */
const hasMoreBehind = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun).some(
    (child) => child > noun && (!NOUN_PARTS.has(tree.tokens[child]?.relation ?? "") || isWithAs(tree, child)),
  );

const isWithAs = (tree: Tree, child: number): boolean => tree.words[tree.first[child] ?? child] === "as";
