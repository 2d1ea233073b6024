import { isFromLand, stemOf } from "../../language/english/lands.ts";
import { PLACES } from "../../language/english/organisations.ts";
import type { Scene } from "../scene.ts";
import { type Entity, rootOf } from "./entity.ts";
import { agrees } from "./pronoun-words.ts";
import type { Registry } from "./registry.ts";

/** How many mentions back whose "her" is is looked for. */
const POSSESSOR_MENTIONS = 20;

/** Whose "her" is in "her spokesman": the last before it that agrees; null where nobody does. */
export function possessorOf(word: string, mentions: Registry["mentions"]): Entity | null {
  for (let k = mentions.length - 1; k >= Math.max(0, mentions.length - POSSESSOR_MENTIONS); k--) {
    const entity = rootOf((mentions[k] as Registry["mentions"][number]).entity);
    if (agrees(word, entity) && entity.kind !== "document" && (entity.gender !== null || !/^(?:his|her)$/.test(word)))
      return entity;
  }
  return null;
}

/** "The group's spokesman" is not hers: is somebody told to belong to another? */
export function isAnothers(scene: Scene, entity: Entity, owner: Entity): boolean {
  const { affiliation } = entity;
  if (isOfAnotherLand(scene, entity, owner)) return true;
  if (affiliation === null) return false;
  const told = affiliation.toLowerCase();
  return ![...owner.name, ...owner.roles].some((word) => told.includes(word.toLowerCase()));
}

/** "India was angry. Its government": not the Brazilian one that was told of before. */
function isOfAnotherLand({ text }: Scene, { kind, name, longest }: Entity, owner: Entity): boolean {
  if (kind !== "organisation" || name.length > 0 || longest === null || owner.name.length !== 1) return false;
  if (owner.kind !== "place" && !PLACES.has((owner.name[0] ?? "").toLowerCase())) return false;
  const named = text.slice(longest.start, longest.end).match(/\p{Lu}[\p{L}.]+/gu) ?? [];
  const lands = named.map((word) => word.toLowerCase()).filter((word) => isFromLand(word) || PLACES.has(word));
  return lands.length > 0 && !lands.some((land) => stemOf(land) === stemOf((owner.name[0] ?? "").toLowerCase()));
}
