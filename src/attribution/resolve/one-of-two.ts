import type { Tree } from "../tree.ts";
import { firstAfter } from "./alone.ts";
import type { Entity } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/** "wrote to Lund and Renner. The latter": of the two named last the second, or the first; null where two are not named nearby. */
export function oneOfTwo({ mentions }: Entities, tree: Tree, words: string, offset: number): Entity | null {
  const which = /^the (latter|former)$/i.exec(words)?.[1]?.toLowerCase();
  if (which === undefined) return null;
  const named: Entity[] = [];
  for (let at = firstAfter(mentions, offset) - 1; at >= 0 && named.length < 2; at--) {
    const { entity, mention } = mentions[at] as (typeof mentions)[number];
    if (mention.sentence < tree.index - 1) return null;
    if (entity.name.length > 0 && entity.kind !== "place" && !named.includes(entity)) named.push(entity);
  }
  const [last, first] = named;
  return first === undefined ? null : ((which === "latter" ? last : first) ?? null);
}
