import type { Span } from "../../core/span.ts";
import { type Tree, tagOf } from "../tree.ts";
import type { Entity } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import type { Antecedent } from "./pronoun.ts";

/** Who spoke, and where. */
export interface Spoken {
  readonly entity: Entity;
  readonly at: number;
  readonly sentence: number;
  /** What it was. */
  readonly said: readonly Span[];
}

/** How many attributions back a speaker is remembered. */
const LONGEST_MEMORY = 30;

/** Index of the last who spoke before an offset; −1 where nobody did. */
export function spokenBefore(spoken: readonly Spoken[], offset: number): number {
  let low = 0;
  let high = spoken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spoken[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The words that narrow a role: "prime" of "the prime minister", "interior" of "the interior minister". */
export function modifiersOf(tree: Tree, head: number): string[] {
  const modifiers: string[] = [];
  for (let k = head - 1; k >= 0 && /^(?:NN|NNPS?|JJ|HYPH)$/.test(tagOf(tree, k)); k--)
    modifiers.push(tree.words[k] ?? "");
  // where somebody is from ("the Marlian minister") narrows nothing within one article
  return modifiers.filter(
    (word) => /\p{L}/u.test(word) && !/(?:[ei]an|[aeiou][nq]i|ish|ese|eli|ench|erman|american)$/.test(word),
  );
}

/** Does what is known of the role hold every narrowing word? */
export const holdsRole = (entity: Entity, modifiers: readonly string[]): boolean => {
  const known = `${entity.role ?? ""} ${[...entity.roles].join(" ")} ${entity.affiliation ?? ""}`.toLowerCase();
  return modifiers.every((word) => known.includes(word));
};

/** How many holders of one role are looked at. */
const MOST_HOLDERS = 40;

/** The last holders who were first mentioned before an offset; they stand in the order in which the text says so. */
function latestBefore(holders: readonly Entity[], offset: number): readonly Entity[] {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle]?.mentions[0]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return holders.slice(Math.max(0, low - MOST_HOLDERS), low);
}

/**
 * Whom "the minister" means: the one entity before it that holds this role. Several that hold it: the one that spoke last, else
 * refused. Null where nobody before holds it: then the mention stands for itself.
 */
export function resolveRole(
  entities: Entities,
  self: Entity | null,
  noun: string,
  modifiers: readonly string[],
  offset: number,
  lastSpeakers: readonly Spoken[],
): Antecedent | null {
  const holders = new Set<Entity>();
  for (const entity of latestBefore(entities.holders.get(noun) ?? [], offset)) {
    const first = entity.mentions[0];
    if (!first || first.span.start >= offset || entity === self || entity.plural) continue;
    if (holdsRole(entity, modifiers)) holders.add(entity);
  }
  if (holders.size === 0) return null;
  const [only] = holders;
  if (holders.size === 1 && only) return { entity: only };
  let speaker: Spoken | undefined;
  for (let k = spokenBefore(lastSpeakers, offset), seen = 0; k >= 0 && seen < LONGEST_MEMORY; k--, seen++) {
    const spoken = lastSpeakers[k];
    if (spoken && holders.has(spoken.entity)) {
      speaker = spoken;
      break;
    }
  }
  if (speaker) return { entity: speaker.entity };
  return { entity: null, because: "several-candidates" };
}
