import { partAt, type Scene } from "../scene.ts";
import { type Entity, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/** Offices of which a country or a town has one holder, so that a text need not say who that is. */
const ONE_HOLDER =
  /^(?:the )?(?:prime minister|pm|president|chancellor|first minister|taoiseach|premier|pope|mayor|governor)$/i;
/** In short form, for a headline. */
const IN_FULL: ReadonlyMap<string, string> = new Map([["pm", "prime minister"]]);
/** Among so many sentences of the body its lede is; what stands above it may have been read as text too. */
const LEDE_SENTENCES = 6;
/** So many sentences below it such an office is still whom that was about. */
const TAKEN_UP_WITHIN = 2;

/**
 * "Sir Olaf Lind has defended the gifts. The Prime Minister suggested …" in an article that names no other Prime Minister: the office is that
 * of the one person whom the headline names and the first sentence begins with.
 *
 * May mislead: a leader of the opposition in the headline, and in the next sentence a head of government whom the text never names.
 */
export function joinOfficeHolder(scene: Scene, entities: Entities): void {
  const lede = scene.trees.filter((tree) => partAt(scene, tree)?.kind === "paragraph").slice(0, LEDE_SENTENCES);
  const first = lede.find(({ index }) => isInHeadline(scene, subjectOf(entities, index)))?.index ?? -1;
  const subject = subjectOf(entities, first);
  if (subject === null || isHolder(subject)) return;
  const offices = entities.all.filter((entity) => entity.name.length === 0 && officeOf(scene, entity) !== null);
  for (const entity of offices) {
    const office = officeOf(scene, entity);
    const taken = entity.mentions.find(({ sentence }) => sentence > first);
    const isNear = taken?.isSubject === true && taken.sentence <= first + TAKEN_UP_WITHIN && taken.quotation < 0;
    if (!isNear || office === null || isNamedElsewhere(entities, subject, office)) continue;
    for (const other of offices) if (officeOf(scene, other) === office) entities.join(other, subject);
    return;
  }
}

/** "prime minister" of "the Prime Minister" and of "PM"; null where the words tell of another office, or narrow it. */
function officeOf({ text }: Scene, { longest, kind, plural }: Entity): string | null {
  const words = longest === null ? "" : text.slice(longest.start, longest.end).replace(/\s+/g, " ");
  if (kind !== "role" || plural || !ONE_HOLDER.test(words)) return null;
  const plain = words.toLowerCase().replace(/^the /, "");
  return IN_FULL.get(plain) ?? plain;
}

function subjectOf({ mentions }: Entities, sentence: number): Entity | null {
  const named = mentions.filter(({ entity, mention }) => mention.sentence === sentence && entity.name.length > 0);
  const first = named[0];
  return first?.mention.isSubject && isNamedPerson(first.entity) && first.entity.name.length > 1 ? first.entity : null;
}

const isInHeadline = (scene: Scene, entity: Entity | null): boolean | undefined =>
  entity?.mentions.some(({ part }) => scene.article.parts[part]?.kind === "title");

/** Somebody is told to be something already. */
const isHolder = ({ roles }: Entity): boolean => [...roles].some((role) => role !== "sir" && role !== "dame");

/** Is anybody else called by the office, by name? */
const isNamedElsewhere = (entities: Entities, subject: Entity, office: string): boolean =>
  (entities.holders.get(office.split(" ").at(-1) ?? "") ?? []).some((holder) => {
    const root = rootOf(holder);
    return root !== subject && isNamedPerson(root);
  });
