import { isFromLand, LAND_STEMS, stemOf } from "../../language/english/lands.ts";
import { PUBLIC_BODIES } from "../../language/english/organisations.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import type { BodyOwner, Entity } from "./entity.ts";
import type { NameRun } from "./name-run.ts";
import type { Registry } from "./registry.ts";

/**
 * Whose a public body is, by what stands in front of its name; null where nothing does, or a person.
 *
 *     Norland's Harbour Ministry      the Ukrainian Ministry of Works
 *     ^owner                              ^owner
 *
 * Two with one name and two owners are two bodies: what one ministry of defence says is not what the other says.
 */
export function ownerBefore(scene: Scene, tree: Tree, run: NameRun, registry: Registry): BodyOwner | null {
  if (run.kind !== "organisation" || !run.words.some((word) => PUBLIC_BODIES.has(word.toLowerCase()))) return null;
  const isGenitive = /^['’]s?$/.test(tree.words[run.first - 1] ?? "");
  const at = isGenitive ? run.first - 2 : run.first - 1;
  const token = tree.tokens[at];
  if (!token) return null;
  const word = scene.text.slice(token.start, token.end);
  if (!/^\p{Lu}/u.test(word)) return null;
  if (!isGenitive && !(isFromLand(word.toLowerCase()) || LAND_STEMS.has(word.toLowerCase()))) return null;
  const owner = registry.entityAt(token.start);
  if (isGenitive && (/^(?:PRP|DT|EX|W)/.test(tagOf(tree, at)) || owner?.kind === "person")) return null;
  const { end } = tree.tokens[run.first - 1] ?? token;
  return { words: scene.text.slice(token.start, end), stem: stemOf(word.toLowerCase()) };
}

/** "Defense Ministry" of two lands in one article: each is called with its owner from here on. */
export function tellApart(entities: readonly Entity[]): void {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.owner === null || entity.name.length === 0) continue;
    const name = entity.name.join(" ").toLowerCase();
    const list = byName.get(name);
    if (list) list.push(entity);
    else byName.set(name, [entity]);
  }
  for (const list of byName.values())
    if (new Set(list.map(({ owner }) => owner?.stem)).size > 1)
      for (const entity of list) entity.name = [entity.owner?.words ?? "", ...entity.name];
}
