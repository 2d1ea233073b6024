import { PUBLIC_BODIES } from "../../language/english/organisations.ts";
import {
  COMMON_PEOPLE,
  familyOf,
  LETTERS_NARROW,
  LOOSE_MODIFIERS,
  OFFICES,
  PARTIES,
  VARYING_NOUNS,
} from "../../language/english/role-families.ts";
import { ROLE_GENDERS } from "../../language/english/titles.ts";
import { childrenOf, type Tree, tagOf } from "../tree.ts";
import { type Entity, type EntityMention, isNamedPerson, rootOf } from "./entity.ts";
import { plainModifier } from "./facts.ts";
import { isVaryingNoun } from "./role-of.ts";

/** A description of one person where it stands: "the South Carolina senator". */
export interface Description {
  /** Its role noun, short forms spelled out. */
  readonly noun: string;
  /** What narrows it, one spelling: "south", "carolina". */
  readonly modifiers: readonly string[];
  /** Words of the public body that stands in front of it: "foreign affairs ministry". */
  readonly body: readonly string[];
  /** Is a body, a place or an owner told with it ("of the board", "Trump's")? */
  readonly isBound: boolean;
  readonly gender: "male" | "female" | null;
  readonly sentence: number;
  readonly quotation: number;
}

/** Reads the description whose head is the token `head`, its role noun spelled as `noun`. */
export function descriptionOf(
  tree: Tree,
  head: number,
  noun: string,
  mention: EntityMention,
  aged = false,
): Description {
  return {
    noun,
    modifiers: aged ? [] : modifiersBefore(tree, head),
    body: aged ? [] : bodyBefore(tree, head),
    isBound: !aged && childrenOf(tree, head).some((child) => child > head && isBinding(tree, child)),
    gender: aged ? null : (ROLE_GENDERS.get(noun) ?? null),
    sentence: mention.sentence,
    quotation: mention.quotation,
  };
}

const isBinding = (tree: Tree, child: number): boolean =>
  /^(?:nmod|acl)$/.test(tree.relations[child] ?? "") && tree.words[child - 1] !== "," && tagOf(tree, child) !== "POS";

export type Holders = ReadonlyMap<string, readonly Entity[]>;
export type Mentioned = { readonly entity: Entity; readonly mention: EntityMention };

/** How many holders of one role, and how many mentions back, are looked at. */
const MOST_HOLDERS = 40;
const MOST_MENTIONS = 24;
/** A person last mentioned more sentences ago is no one whom a varying description takes up. */
const FRESH_SENTENCES = 3;
/** What a candidate must weigh, and by how much it must lead the next one. */
const ENOUGH = 3;
const ENOUGH_VARYING = 2.3;
const CLEAR_LEAD = 0.5;

/**
 * Whom a description with "the" means: a person before it who holds this role or a related one, by how close the roles are, how many of
 * the narrowing words are known of the person, and how lately the person was mentioned; for the nouns that news uses for variety also
 * somebody just mentioned of whom nothing speaks against it. Null where nobody is clearly meant.
 * Cost: bounded by the two windows. Idea: the ordered sieves of rule-based coreference (Raghunathan and others 2010), as one sum.
 *
 * May mislead: "the nominee" after a paragraph about another nominee who was never called so.
 */
export function resolveDescription(
  description: Description,
  holders: Holders,
  told: Holders,
  mentions: readonly Mentioned[],
): Entity | null {
  const candidates = new Map<Entity, number>();
  const add = (entity: Entity, closeness: number): void => {
    const root = rootOf(entity);
    candidates.set(root, Math.max(closeness, candidates.get(root) ?? 0));
  };
  for (const entity of (holders.get(description.noun) ?? []).slice(-MOST_HOLDERS)) add(entity, 1);
  for (const [held, closeness] of familyOf(description.noun))
    for (const entity of (holders.get(held) ?? []).slice(-MOST_HOLDERS)) add(entity, closeness);
  // who is quoted says "she", and does not vary
  const isVarying = isVaryingNoun(description.noun) && !description.isBound && description.quotation < 0;
  if (isVarying)
    for (let k = mentions.length - 1; k >= 0 && mentions.length - k <= MOST_MENTIONS; k--) {
      const { entity, mention } = mentions[k] as Mentioned;
      if (description.sentence - mention.sentence > FRESH_SENTENCES) break;
      if (isNamedPerson(rootOf(entity))) add(entity, 0);
    }
  if (isVarying)
    for (const modifier of description.modifiers)
      for (const entity of (told.get(modifier) ?? []).slice(-MOST_HOLDERS))
        if (isNamedPerson(rootOf(entity))) add(entity, 0);
  let best: { entity: Entity; weight: number } | null = null;
  let second = Number.NEGATIVE_INFINITY;
  for (const [entity, closeness] of candidates) {
    const weight = weigh(description, entity, closeness);
    if (best === null || weight > best.weight) {
      second = best?.weight ?? second;
      best = { entity, weight };
    } else second = Math.max(second, weight);
  }
  return best && best.weight >= (isVarying ? ENOUGH_VARYING : ENOUGH) && best.weight - second >= CLEAR_LEAD
    ? best.entity
    : null;
}

/** "the Ministry of Works spokesman": the words of the body's name; none where no public body stands in front. */
function bodyBefore(tree: Tree, head: number): string[] {
  const words: string[] = [];
  for (let k = head - 1; k >= 0; k--) {
    const word = tree.words[k] ?? "";
    const isLink = /^(?:of|and)$/.test(word) && words.length > 0 && tagOf(tree, k - 1).startsWith("NNP");
    if (!tagOf(tree, k).startsWith("NNP") && !isLink) break;
    words.unshift(word);
  }
  return words.some((word) => PUBLIC_BODIES.has(word)) ? words.filter((word) => word.length > 3) : [];
}

/** A spokesman of the army is not "the Ministry of Works spokesman". */
function isOfAnotherBody({ body }: Description, { affiliation, facts }: Entity): boolean {
  if (body.length === 0 || affiliation === null) return false;
  const told = affiliation.toLowerCase().split(/[^\p{L}]+/u);
  const isPublic = told.some((word) => PUBLIC_BODIES.has(word) || /^(?:military|airforce)$/.test(word));
  return isPublic && !body.some((word) => told.includes(word) || facts.has(word));
}

function weigh(description: Description, entity: Entity, closeness: number): number {
  const never = Number.NEGATIVE_INFINITY;
  const last = entity.mentions.at(-1);
  if (entity.plural || !last || !/^(?:person|role|unknown)$/.test(entity.kind)) return never;
  if (description.gender && entity.gender && description.gender !== entity.gender) return never;
  const isNamed = entity.name.length > 0;
  if (isOfAnotherBody(description, entity)) return never;
  // an unnamed person is taken up only by the same noun
  if (!isNamed && closeness < 1) return never;
  const distance = description.sentence - last.sentence;
  // "Sgt Ada Cole led the search. The officer said"
  const isRank = closeness > 0 && distance === 1 && /^(?:officer|soldier)$/.test(description.noun);
  if (COMMON_PEOPLE.has(description.noun) && closeness < 1 && !isRank) return never;
  let weight = closeness === 0 ? 0 : 1.5 + 2.5 * closeness;
  let known = 0;
  for (const modifier of description.modifiers) {
    if (LOOSE_MODIFIERS.has(modifier)) continue;
    const isKnown = entity.facts.has(modifier) || entity.roles.has(modifier);
    if (isKnown) known++;
    else if (!isNamed) return never;
    else if (PARTIES.has(modifier) && [...entity.facts].some((fact) => PARTIES.has(fact))) return never;
    else if (/^(?:prime|first|vice)$/.test(modifier)) weight -= 2;
    else weight -= closeness >= 1 ? 0.8 : 0.1;
  }
  weight += Math.min(known, 2) * (closeness === 0 ? 1.2 : 0.8);
  if (description.isBound && known === 0) weight -= isNamed ? 2.5 : 0;
  if (distance === 0) weight += last.isSubject ? -0.8 : 0.6;
  else if (distance === 1) weight += last.isSubject ? 2.2 : 1.4;
  else if (distance <= FRESH_SENTENCES) weight += last.isSubject ? 1.2 : 0.6;
  // being spoken of much makes nobody a governor
  if (closeness === 0 && !OFFICES.has(description.noun)) weight += Math.min(entity.mentions.length, 8) * 0.15;
  // somebody of another trade is not meant for variety's sake
  if (closeness === 0 && entity.roles.size > 0 && known === 0 && description.noun !== "old") weight -= 0.2;
  return weight;
}

/**
 * May a description stand for the person who has just spoken: “…,” Ada Marsh said. “…,” the former senator added. Only a noun that news
 * uses for variety, or what somebody was ("the former chief"), and nothing told of the person that speaks against it.
 */
export function fitsSpeaker(description: Description, speaker: Entity): boolean {
  const { noun, modifiers, isBound } = description;
  const isFormer = modifiers.includes("former");
  if (!isNamedPerson(speaker) || (!isFormer && (isBound || !isVaryingNoun(noun)))) return false;
  if (OFFICES.has(noun) && [...speaker.roles].some((role) => role !== noun && VARYING_NOUNS.has(role))) return false;
  return speaksNotAgainst(description, speaker);
}

/** Do gender and party allow that a description means somebody? */
export function speaksNotAgainst({ gender, modifiers }: Description, entity: Entity): boolean {
  if (gender && entity.gender && gender !== entity.gender) return false;
  const parties = [...entity.facts].filter((fact) => PARTIES.has(fact));
  return parties.length === 0 || modifiers.every((modifier) => !PARTIES.has(modifier) || parties.includes(modifier));
}

/** The words that narrow the role in front of its noun, one spelling, in reading order; determiners and ages left out. */
export function modifiersBefore(tree: Tree, head: number): string[] {
  const modifiers: string[] = [];
  for (let k = head - 1; k >= 0 && /^(?:NN|NNS|NNP|NNPS|JJ|VBN|HYPH)$/.test(tagOf(tree, k)); k--) {
    const word = tree.words[k] ?? "";
    if (/\p{L}/u.test(word)) modifiers.unshift(plainModifier(word));
  }
  modifiers.push(...(LETTERS_NARROW.get(tree.words[head] ?? "") ?? []));
  return modifiers;
}
