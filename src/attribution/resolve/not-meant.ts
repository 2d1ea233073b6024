import type { Scene } from "../scene.ts";
import { firstAfter } from "./alone.ts";
import { type Entity, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { agrees } from "./pronoun-words.ts";
import type { Spoken } from "./role.ts";

/** Whom a pronoun of the third person does not mean, however near: the one spoken to, a thing, whom somebody else tells of. */

/** "Hala said Makar had let the quay. Makar then sold it, he said": whom the last speaker told of, and who has not spoken, goes on being told of. */
export const isToldBy = (
  last: Spoken | null,
  told: Entity,
  speakers: ReadonlySet<Entity>,
  { word, sentence }: { readonly word: string; readonly sentence: number },
): boolean =>
  last !== null &&
  !speakers.has(told) &&
  sentence - last.sentence <= TOLD_SENTENCES &&
  agrees(word, rootOf(last.entity)) &&
  told.mentions.some(({ at }) => last.said.some(({ start, end }) => start <= at && at < end));
const TOLD_SENTENCES = 2;

/** "when she told Ada Marsh": whom somebody tells is another; null where none by name stands right behind the verb. */
export function addresseeOf(
  scene: Scene,
  mentions: Entities["mentions"],
  { offset }: { readonly offset: number },
): Entity | null {
  const verb = TELLS.exec(scene.text.slice(offset, offset + 40));
  if (verb === null) return null;
  const at = offset + verb[0].length;
  const found = mentions[firstAfter(mentions, at)];
  return found && found.mention.span.start === at && isNamedPerson(found.entity) ? found.entity : null;
}
const TELLS =
  /^(?:s?he|they) (?:(?:had|has|later|also|then) )?(?:told|tells|asked|asks|informed|reminded|assured|wrote to|warned) /i;

/** "on Calypsa", "Sections 21 and 24": one word, told of once, of which nothing says that it is a person. */
export const isBareThing = (
  { article, text }: Scene,
  { kind, name, gender, leaning, roles, mentions }: Entity,
  speakers: ReadonlySet<Entity>,
): boolean => {
  const [first] = mentions;
  if (kind !== "unknown" || name.length !== 1 || gender !== null || leaning !== null || roles.size > 0) return false;
  if (first === undefined || mentions.length > 1 || [...speakers].some(({ name: [word] }) => word === name[0]))
    return false;
  const isInTitle = article.parts[first.part]?.kind === "title";
  if (isInTitle) return true;
  // "her eldest, Rayne, 12,"
  const isTold = /^, (?:\d{1,2}\b|who\b|an? |the |his |her )/.test(text.slice(first.span.end, first.span.end + 8));
  return (!first.isSubject && !isTold) || /^\s+\d/.test(text.slice(first.span.end, first.span.end + 3));
};
