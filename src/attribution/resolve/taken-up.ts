import { ROLE_GENDERS } from "../../language/english/titles.ts";
import { LOOSE_GENERIC_NOUNS, PLURAL_SOURCE_NOUNS, SOURCE_NOUNS } from "../../language/english/unnamed.ts";
import type { Scene } from "../scene.ts";
import { type Range, type Tree, tagOf } from "../tree.ts";
import { type Entity, rootOf } from "./entity.ts";
import { type Spoken, spokenBefore } from "./role.ts";

/** How many attributions back somebody is looked for, and how many sentences back whom "the man" may mean. */
const LONGEST_MEMORY = 30;
const NEAR_SENTENCES = 3;

/**
 * Whom "the source", "that person", "the same person", "the man" take up: somebody who is not named and has spoken before in this article ("an adviser to the
 * board"). "The source" is the last of them, "the man" only if nobody else has spoken since. Null where nobody is.
 *
 * May mislead: of two who are not named the last is taken.
 */
export function takenUpUnnamed(
  scene: Scene,
  tree: Tree,
  head: number,
  phrase: Range,
  entity: Entity | null,
  spoken: readonly Spoken[],
): Entity | null {
  const word = tree.words[head] ?? "";
  const plural = PLURAL_SOURCE_NOUNS.has(word);
  const near = LOOSE_GENERIC_NOUNS.has(word);
  if (!(plural || near || SOURCE_NOUNS.has(word)) || entity?.kind === "document") return null;
  const pointing = tree.words[head - 1] === "same" ? head - 2 : head - 1;
  if (!/^(?:the|this|that|these|those)$/.test(tree.words[pointing] ?? "") || phrase.first < pointing) return null;
  // the public speaks too
  if (word === "people" && tree.words[head - 1] === "the") return null;
  // "the people of Arlow", "the source of the leak", "the man who": told who is meant, or a thing
  if (
    tagOf(tree, head + 1) === "POS" ||
    /^(?:of|who|whose|in|from|at|with|on|familiar|close)$/.test(tree.words[head + 1] ?? "")
  )
    return null;
  const first = entity?.mentions[0];
  const isNew = !first || /^(?:the|this|that|these|those)\b/i.test(scene.text.slice(first.span.start, first.span.end));
  // "a source said … the source said": the same; "a source of water" speaks nowhere
  if (!isNew && spoken.some((before) => rootOf(before.entity) === entity)) return null;
  const gender = ROLE_GENDERS.get(word) ?? null;
  const offset = tree.tokens[head]?.start ?? 0;
  for (let k = spokenBefore(spoken, offset), seen = 0; k >= 0 && seen < LONGEST_MEMORY; k--, seen++) {
    const before = spoken[k];
    if (!before) continue;
    const other = rootOf(before.entity);
    if (near && tree.index - before.sentence > NEAR_SENTENCES) return null;
    if (other !== entity && isUnnamedPerson(other, plural) && (!gender || !other.gender || gender === other.gender))
      return other;
    if (near) return null;
  }
  return null;
}

const isUnnamedPerson = ({ kind, name, plural }: Entity, wanted: boolean): boolean =>
  name.length === 0 && (wanted ? plural && kind === "group" : !plural && kind === "role");
