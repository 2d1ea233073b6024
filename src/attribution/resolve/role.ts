import type { Entity } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import type { Antecedent } from "./pronoun.ts";

/**
 * Whom "the minister" means: the one entity before it that holds this role. Several that hold it: the one that spoke last, else
 * refused. Null where nobody before holds it: then the mention stands for itself.
 */
export function resolveRole(
  entities: Entities,
  self: Entity | null,
  noun: string,
  offset: number,
  lastSpeakers: readonly Entity[],
): Antecedent | null {
  const holders = new Set<Entity>();
  for (const entity of entities.all) {
    const first = entity.mentions[0];
    if (!first || first.span.start >= offset) break;
    if (entity !== self && entity.roles.has(noun) && !entity.plural) holders.add(entity);
  }
  if (holders.size === 0) return null;
  const [only] = holders;
  if (holders.size === 1 && only) return { entity: only };
  for (let k = lastSpeakers.length - 1; k >= 0; k--) {
    const speaker = lastSpeakers[k];
    if (speaker && holders.has(speaker)) return { entity: speaker };
  }
  return { entity: null, because: "several-candidates" };
}
