import type { Scene } from "../scene.ts";
import type { Entity } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/** "Police", "local police", "the city's police": whichever the text means. */
const OF_NO_PLACE =
  /^(?:the )?(?:(?:local|city|town|village|county) |(?:city|town|village|county|island|district|capital|territory)['’]s )?police$/i;
/** "Harwick police", "Hong Kong police". */
const OF_A_PLACE = /^(?:the )?(?:\p{Lu}\p{L}+ ){1,3}police$/u;

/**
 * "Police said … Harwick police warned … the city's police deny it": one force, where the text tells of no other by its place.
 *
 * May mislead: the police of another town, told of without its name.
 */
export function joinPolice({ text }: Scene, entities: Entities): void {
  const placed = new Map<string, Entity>();
  const loose: Entity[] = [];
  for (const entity of entities.all) {
    const { kind, longest, name } = entity;
    if (name.some((word) => /^police$/i.test(word))) return;
    if (kind !== "group" || name.length > 0 || longest === null) continue;
    const words = text.slice(longest.start, longest.end).replace(/\s+/g, " ");
    if (OF_NO_PLACE.test(words)) loose.push(entity);
    else if (OF_A_PLACE.test(words)) placed.set(words.toLowerCase().replace(/^the /, ""), entity);
    // "riot police", "Indian police and soldiers": another force may be meant
    else if (/\bpolice\b/i.test(words)) return;
  }
  if (placed.size > 1) return;
  const [force = loose[0]] = placed.values();
  if (!force) return;
  for (const entity of loose) if (entity !== force) entities.join(entity, force);
  // "city" tells nothing of whose they are
  force.affiliation = null;
}
