import { partAt, type Scene } from "../scene.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/**
 * "Fahim clarifies" above "the minister, Fahim Rashad, said … Fahim added": where the text below calls somebody by the given name alone, the headline
 * does. Joined where one person is called so.
 *
 * May mislead: a headline on a Marsh, where the text calls a Marsh Lind "Marsh".
 */
export function joinHeadlineGivenName(scene: Scene, entities: Entities): void {
  const isAbove = (sentence: number): boolean => {
    const tree = scene.trees[sentence];
    return tree !== undefined && /^(?:title|subtitle)$/.test(partAt(scene, tree)?.kind ?? "");
  };
  for (const above of entities.all) {
    const [word, ...more] = above.name;
    const isShort = word !== undefined && more.length === 0 && !/^(?:place|document|outlet)$/.test(above.kind);
    if (!isShort || !above.mentions.every(({ sentence }) => isAbove(sentence))) continue;
    const bearers = entities.all.filter((other) => isCalled(scene, other, word));
    if (bearers.length === 1 && bearers[0]) entities.join(above, bearers[0]);
  }
}

/** Is somebody of a fuller name called by this, the first word of it, and nothing else? */
const isCalled = ({ text }: Scene, entity: Entity, word: string): boolean =>
  entity.name.length > 1 &&
  isNamedPerson(entity) &&
  entity.name[0] === word &&
  entity.mentions.some(({ span }) => text.slice(span.start, span.end) === word);
