import { OFFICES, VARYING_NOUNS } from "../../language/english/role-families.ts";
import type { Gender } from "../../language/english/titles.ts";
import { type Tree, tagOf } from "../tree.ts";
import { type Description, speaksNotAgainst } from "./description.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/** Somebody whom the article speaks of so often may be meant by a description that nothing else explains. */
const LEAST_MENTIONS = 4;
/** And so many times as often as the next who might be. */
const CLEAR_LEAD = 2;
/** How far behind a description its own "his" may stand, in words. */
const NEAR_WORDS = 12;

/**
 * Whom "the nominee" means where nobody was called so and nobody was just named: the person whom the article is about, where one is
 * spoken of far more than any other whom party and gender allow. Null where no one stands out, and for offices: who is not told to hold
 * one is hardly called by it.
 *
 * May mislead: a second candidate whom the text names only once or twice.
 */
export function protagonistFor(
  entities: Entities,
  tree: Tree,
  head: number,
  description: Description,
  offset: number,
): Entity | null {
  const { noun, isBound } = description;
  if (isBound || OFFICES.has(noun) || !VARYING_NOUNS.has(noun)) return null;
  const known = { ...description, gender: description.gender ?? genderBehind(tree, head) };
  let best: Entity | null = null;
  let most = 0;
  let next = 0;
  for (const entity of entities.all) {
    if (!isNamedPerson(entity) || !speaksNotAgainst(known, entity)) continue;
    const first = entity.mentions[0];
    if (!first || first.span.start >= offset) continue;
    const count = entity.mentions.length;
    if (count > most) {
      next = most;
      most = count;
      best = entity;
    } else next = Math.max(next, count);
  }
  return best && most >= LEAST_MENTIONS && most >= CLEAR_LEAD * next ? best : null;
}

/** "The nominee complained about his microphone": the gender of the first pronoun behind a description, no name between. */
function genderBehind(tree: Tree, head: number): Gender | null {
  for (let k = head + 1; k <= head + NEAR_WORDS && k < tree.tokens.length; k++) {
    const word = tree.words[k] ?? "";
    if (/^(?:he|his|him|himself)$/.test(word)) return "male";
    if (/^(?:she|her|herself)$/.test(word)) return "female";
    if (/^NNP|^``|^''/.test(tagOf(tree, k))) return null;
  }
  return null;
}
