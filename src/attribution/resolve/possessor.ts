import { type Entity, rootOf } from "./entity.ts";
import { agrees } from "./pronoun.ts";
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
export function isAnothers({ affiliation }: Entity, owner: Entity): boolean {
  if (affiliation === null) return false;
  const told = affiliation.toLowerCase();
  return ![...owner.name, ...owner.roles].some((word) => told.includes(word.toLowerCase()));
}
