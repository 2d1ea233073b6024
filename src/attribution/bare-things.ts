import type { Span } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import { FINDERS, TELLING_NOUNS } from "../language/english/deeds.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";
import { childOf, type Tree } from "./tree.ts";

/** Verbs of saying, thinking and seeming that take a scrap as well as a clause: "says: not yet", "thought her slow". */
const TAKES_ALL: ReadonlySet<string> = new Set(["say", "think", "tell", "seem", "appear"]);
/** What opens or holds a clause, tagged as you like: "just how long", "to type it in". */
const CLAUSE_WORD = /^to\b|^(?:it|this|so)$|\b(?:how|whether|why|that|what|who|when|where)\b/;

/** Is there a mark of quotation in it, or does it open a quotation with single ones? */
export const hasMark = ({ text, startsAt }: Scene, what: readonly Span[]): boolean =>
  what.some(({ start, end }) => startsAt.has(start) || /["“”«»]/.test(text.slice(start, end)));

/** Is there a verb in it, or words in quotation marks? */
export const hasClause = (scene: Scene, what: readonly Span[]): boolean =>
  hasMark(scene, what) ||
  what.some(
    ({ start, end }) =>
      scene.text.slice(start, end).includes("‘") ||
      (treeAt(scene, start)?.tokens ?? []).some(
        (token) => token.start >= start && token.end <= end && /^(?:VB|MD)/.test(token.tag),
      ),
  );

/** "added a goal as the Reds beat the Blues": the content begins with the verb's object, and no clause hangs from the verb. */
const hasObjectOnly = (tree: Tree, verb: number, what: readonly Span[]): boolean => {
  const object = childOf(tree, verb, "obj");
  return (
    object > verb &&
    what.length === 1 &&
    tree.tokens[tree.first[object] ?? object]?.start === what[0]?.start &&
    childOf(tree, verb, "ccomp", "xcomp", "parataxis", "iobj") < 0
  );
};

/** "A study of the bay found no trace of it": papers and inquiries find in words. */
const isDocument = ({ text }: Scene, { start, end }: Span): boolean =>
  text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => DOCUMENT_WORDS.has(word) || FINDERS.has(word));

/** The last verb of a cue; −1 where it has none. */
export const verbOf = (tree: Tree, cue: Span): number =>
  tree.tokens.findLastIndex(({ start, end, tag }) => start >= cue.start && end <= cue.end && tag.startsWith("VB"));

/**
 * "released the footage", "found the car": a noun phrase behind a verb that takes a clause or somebody's words for its content, and no thing, and
 * has no such noun as "statement" with it.
 */
export function isBareThing(
  scene: Scene,
  tree: Tree,
  verb: number,
  { who, cue, what }: Pick<Proposal, "who" | "cue" | "what">,
): boolean {
  const row = VERB_FORMS.get(tree.words[verb] ?? "");
  if (
    !cue ||
    row === undefined ||
    (/[os]/.test(row.frames) && (row.lemma !== "find" || who === null || isDocument(scene, who))) ||
    TAKES_ALL.has(row.lemma)
  )
    return false;
  if (hasMark(scene, what) || (hasClause(scene, what) && !hasObjectOnly(tree, verb, what))) return false;
  if (tree.tokens[verb]?.tag === "VBN" && what.every(({ end }) => end <= cue.start)) return false;
  const { text } = scene;
  const inside = text
    .slice(tree.tokens[verb]?.end ?? cue.end, cue.end)
    .toLowerCase()
    .trim();
  // "was charged with"; "The lock was shut, complained a boatman": who it was is looked for later
  if ((who === null && inside !== "") || /,\s+$/.test(text.slice(Math.max(0, cue.start - 2), cue.start))) return false;
  // "A good one costs 7,200 crowns, he reckoned": what stands in front of an aside is a clause, whatever its verb was taken for
  if (who !== null && who.end <= cue.start && what.every(({ end }) => end <= who.start))
    if (/,["”’]?\s+$/.test(text.slice(Math.max(0, who.start - 3), who.start))) return false;
  const contents = what.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const next =
    inside === ""
      ? text
          .slice(cue.end, cue.end + 16)
          .toLowerCase()
          .trim()
      : inside;
  const particles = [
    ...(inside === "" ? next.split(/\s+/, 1) : next.split(/\s+/)),
    (contents[0] ?? "").split(" ", 1)[0],
  ];
  if (particles.some((word = "") => word === "out" || row.prepositions.includes(word))) return false;
  return (
    !contents.some((words) => CLAUSE_WORD.test(words)) &&
    ![inside, ...contents].some((words) => TELLING_NOUNS.test(words))
  );
}
