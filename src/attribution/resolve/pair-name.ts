import type { Span } from "../../core/span.ts";
import { ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { type Tree, tagOf } from "../tree.ts";
import { type Entity, newEntity } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/** What closes the name of a house. */
const KIN = /^(?:sons?|daughters?|brothers|bros|sisters|partners|associates|company|co)$/;

/**
 * "[Smith and Wesson] said", "[Hartwell and Sons] said": two words of a name with "and" between them of which the text knows nothing apart are one
 * company; `known` holds those that were met before. Null where the words are anything else.
 *
 * May mislead: two people whom a text calls by surname alone and never by more.
 */
export function pairName(text: string, entities: Entities, tree: Tree, who: Span, known: Entity[]): Entity | null {
  const first = tree.tokens.findIndex(({ start }) => start === who.start);
  const last = tree.tokens.findIndex(({ end }) => end === who.end);
  // "Devon and Cornwall Police"
  const isBody =
    last === first + 3 && tagOf(tree, first + 2).startsWith("NNP") && ORGANISATION_WORDS.has(tree.words[last] ?? "");
  if (first < 0 || (last !== first + 2 && !isBody) || !/^(?:and|&)$/.test(tree.words[first + 1] ?? "")) return null;
  if (!tagOf(tree, first).startsWith("NNP") || !tagOf(tree, last).startsWith("NNP")) return null;
  const isHouse = isBody || KIN.test(tree.words[last] ?? "");
  if (!isLone(entities, tree, first, isBody) || !(isHouse || isLone(entities, tree, last))) return null;
  const name = text.slice(who.start, who.end).split(/\s+/);
  const met = known.find((entity) => entity.name.join(" ") === name.join(" "));
  if (met) return met;
  const entity = newEntity({ kind: "organisation", name, longest: who });
  known.push(entity);
  return entity;
}

/** One word of a name, of which nothing else is told; a place in front of a body only. */
function isLone(entities: Entities, tree: Tree, at: number, mayBePlace = false): boolean {
  const entity = entities.at(tree.tokens[at]?.start ?? -1);
  return (
    entity !== null &&
    entity.name.length === 1 &&
    entity.gender === null &&
    entity.roles.size === 0 &&
    (mayBePlace || entity.kind !== "place") &&
    /^(?:unknown|person|organisation|place)$/.test(entity.kind)
  );
}
