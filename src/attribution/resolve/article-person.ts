import type { Gender } from "../../language/english/titles.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { genderOf } from "./pronoun-words.ts";

/** So many pronouns of one gender, and so large a share of all, has an article that is about one person. */
const LEAST_PRONOUNS = 10;
const LEAST_SHARE = 0.7;
/** And at least so many pronouns for each time that the person is named: a report names whom it speaks of more often. */
const PRONOUNS_FOR_NAME = 1;

/**
 * The person whom a portrait or an obituary is about: named in the headline or as the first subject of the body, and most of its "he" or "she" are of one gender, which hers is or may
 * be; null where an article has no such person. A name that leans to no gender gets it from the pronouns.
 *
 * May mislead: a report in which a second woman is spoken of as much and named later.
 */
export function personOfArticle(scene: Scene, entities: Entities): Entity | null {
  const counts = { male: 0, female: 0 };
  for (const tree of scene.trees)
    tree.words.forEach((word, at) => {
      const gender = genderOf(word);
      if (gender !== null && quotationAt(scene, tree.tokens[at]?.start ?? 0) < 0) counts[gender]++;
    });
  const gender: Gender = counts.female > counts.male ? "female" : "male";
  const most = counts[gender];
  if (most < LEAST_PRONOUNS || most < LEAST_SHARE * (counts.male + counts.female)) return null;
  const isNamedFirst = namedFirst(scene, entities);
  const person = mostMentioned(
    entities.all.filter(
      (entity) =>
        isNamedPerson(entity) &&
        entity.name.length > 1 &&
        isPerson(entity) &&
        most >= PRONOUNS_FOR_NAME * entity.mentions.length &&
        (entity.gender ?? entity.leaning ?? gender) === gender &&
        isNamedFirst.has(entity),
    ),
  );
  if (person) person.gender ??= gender;
  return person;
}

/** Not "Typhoon Sarimok": what only looks like a person's name. */
const isPerson = ({ isGuessed, name }: Entity): boolean => !isGuessed || !NAMED_THINGS.test(name[0] ?? "");
const NAMED_THINGS =
  /^(?:typhoon|hurricane|cyclone|storm|tropical|operation|mount|lake|river|port|cape|fort|camp|project|team|planet|comet|castle|hotel|saint|st)$/i;

/** Whoever is named above the body, or is the subject of its first sentence. */
function namedFirst({ trees, article }: Scene, { mentions }: Entities): ReadonlySet<Entity> {
  const kindOf = (part: number): string => article.parts[part]?.kind ?? "";
  const first = trees.findIndex(({ sentence }) => kindOf(sentence.part) === "paragraph");
  return new Set(
    mentions.flatMap(({ entity, mention: { part, sentence, isSubject } }) =>
      /^(?:title|subtitle)$/.test(kindOf(part)) || (sentence === first && isSubject) ? [entity] : [],
    ),
  );
}

/** The one with the most mentions; null where two have as many. */
function mostMentioned(people: readonly Entity[]): Entity | null {
  const [first, second] = [...people].sort((a, b) => b.mentions.length - a.mentions.length);
  return first === undefined || first.mentions.length === second?.mentions.length ? null : first;
}
