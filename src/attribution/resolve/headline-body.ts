import { BODY_NOUNS, HEADLINE_HEADS, HEADS_OF_BODIES } from "../../language/english/body-nouns.ts";
import { BUSINESS_NOUNS, PUBLIC_BODIES } from "../../language/english/organisations.ts";
import type { Proposal } from "../proposal.ts";
import type { Scene } from "../scene.ts";
import { type Entity, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { firstSpeakers, isHeadline, speakersOf } from "./headline-group.ts";
import { initialsOf } from "./initials.ts";
import { ANY_BUSINESS } from "./taken-up-bodies.ts";

const BUSINESSES: ReadonlySet<string> = new Set([...ANY_BUSINESS, ...BUSINESS_NOUNS, "giant", "operator", "developer"]);
/** "SHC" */
const SHORT_FORM = /^\p{Lu}{2,7}$/u;

/**
 * "Union says cracks were reported" and below it "The Federation of Mine Workers said"; "SHC says" and "The Saltholm High Court"; "League boss" and
 * "Marcus Brandt, its chief executive": a body, or who heads one, is called by a bare noun or by letters in the headline and is the only one of the
 * kind that speaks in the first sentences below.
 *
 * May mislead: a headline on a union's answer, where the text begins with another union.
 */
export function joinHeadlineBody(scene: Scene, entities: Entities, proposals: readonly Proposal[]): void {
  const speaking = speakersOf(scene, entities, proposals);
  const below = firstSpeakers(scene, speaking);
  for (const { tree, head, entity } of speaking) {
    const above = rootOf(entity);
    if (!isHeadline(scene, tree) || above.mentions.some(({ sentence }) => sentence !== tree.index)) continue;
    const { start = 0, end = 0 } = tree.tokens[head] ?? {};
    const fits = fitFor(tree.words[head] ?? "", scene.text.slice(start, end));
    if (fits === null || above.name.length > 1) continue;
    const [same, ...others] = new Set(
      below.map((found) => rootOf(found.entity)).filter((one) => one !== above && fits(one)),
    );
    if (same !== undefined && others.length === 0) entities.join(above, same);
  }
}

/** Who is meant by a word of a headline; null where the word is no such short form. */
function fitFor(word: string, written: string): ((entity: Entity) => boolean) | null {
  if (HEADLINE_HEADS.has(word))
    return (entity) => isNamedPerson(entity) && [...entity.roles].some((role) => HEADS_OF_BODIES.has(role));
  const names = BODY_NOUNS.get(word);
  if (names !== undefined) return (entity) => isBody(entity) && hasWord(entity, names);
  if (BUSINESSES.has(word)) return (entity) => isBody(entity) && !hasWord(entity, PUBLIC_BODIES);
  if (SHORT_FORM.test(written)) return (entity) => isBody(entity) && initialsOf(entity.name) === word;
  return null;
}

const isBody = ({ kind, name }: Entity): boolean => kind === "organisation" && name.length > 0;

const hasWord = ({ name }: Entity, words: ReadonlySet<string>): boolean =>
  name.some((word) => words.has(word.toLowerCase()));
