import type { Span } from "../../core/span.ts";
import type { Scene } from "../scene.ts";
import {
  aloneInParagraph,
  aloneInSentence,
  firstAfter,
  isAboveQuotation,
  isAloneThere,
  isOwnerBefore,
  MOST_MENTIONS,
  toldInFront,
} from "./alone.ts";
import { type Entity, type EntityMention, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { addresseeOf, isBareThing, isToldBy } from "./not-meant.ts";
import { actsBelow, isBroughtIn, isReported, subjectOfSaid, toldOf } from "./own-words.ts";
import { agrees, genderOf, PLURAL, THING } from "./pronoun-words.ts";
import type { Spoken } from "./role.ts";
import { withColleagues } from "./speak-together.ts";

export type Unresolved = "no-candidate" | "several-candidates";
export interface Antecedent {
  readonly entity: Entity | null;
  readonly because?: Unresolved;
}

/** How far back, in paragraphs, an antecedent is looked for. */
const MOST_PARAGRAPHS = 4;
/**
 * What speaks for a candidate. Found by a search over single steps on half of our speaker links and of GUM news (`npm run bench:speakers`);
 * the other halves moved by no more than a link.
 */
const WEIGHTS = {
  perSentence: -0.8,
  subjectOfSameSentence: 2,
  subject: 1,
  /** Named, or a paper, and the subject of the sentence right before in one paragraph: set by hand, neither half moves by it. */
  subjectBefore: 1,
  /** By name for the first time, and the subject of the sentence right before, outside portraits: set by hand. */
  introduced: 1.2,
  /** The same, where the paragraph before is about no other person and the pronoun closes a quotation right below: set by hand. */
  introducedAlone: 0.6,
  hasSpoken: 0.5,
  spokeLast: 0.9,
  /** The last speaker, where the pronoun "added" or "continued": set by hand. */
  goesOn: 1.5,
  possessive: -0.4,
  named: 0.4,
  genderKnown: 0.2,
  /** A given name that is mostly the other gender's. */
  leansOtherwise: -1.6,
  described: -0.3,
  mentionedAgain: 0.3,
  /** The one by name whom the pronoun's paragraph has named before it: three more links of 1,300 in bench/written, none fewer elsewhere. */
  aloneInParagraph: 0.5,
  /** The same, where the sentence before begins with what is theirs: "Marsh's embrace is not limited to it. He has": set by hand. */
  ownerBefore: 1.2,
  /** The one by name whom the pronoun's own sentence has before it: "While it did not move Ada Marsh, she said". Three more
   * links of bench/written, none fewer. */
  aloneInSentence: 2.5,
  /** The same, by the words that the pronoun is said to have said: set by hand. */
  toldOf: 0.5,
  /** The person whom a portrait is about, never farther than two sentences: set by hand, `npm run bench:speakers` moves by nothing. */
  portrayed: 1,
};
const PORTRAYED_SENTENCES = 2;
/** Two candidates nearer than this in weight are two: no answer. */
const CLEAR_LEAD = 0.1;

/**
 * Whom a pronoun of the third person means: of the mentions before it that agree in gender and number, the weightiest by nearness, being a
 * subject, and having spoken before. Refused when two are equally near.
 *
 * May mislead: an article on two men of one trade will often be refused or, worse, answered by nearness.
 */
export function resolvePronoun(
  scene: Scene,
  entities: Entities,
  pronoun: {
    readonly word: string;
    readonly offset: number;
    readonly sentence: number;
    readonly part: number;
    readonly quotation: number;
    /** "It read:" means something that is read. */
    readonly isRead: boolean;
    /** What the pronoun's own words are said to be: whoever is called by name or noun in them is somebody else. */
    readonly said: readonly Span[];
    /** "He added": whoever says so has spoken before. */
    readonly goesOn: boolean;
    /** In whose own words the pronoun stands: that is "I" there, and nobody else. */
    readonly around: Entity | null;
    /** Of whom the words that stand for a pronoun cannot be told. */
    readonly isNot?: (entity: Entity) => boolean;
  },
  speakers: ReadonlySet<Entity>,
  last: Spoken | null,
  portrayed: Entity | null = null,
): Antecedent {
  const lastSpeaker = last === null ? null : rootOf(last.entity);
  const { mentions } = entities;
  const gender = genderOf(pronoun.word);
  const others = toldOf(scene, mentions, pronoun.said, THING.has(pronoun.word));
  const ofOwnWords = THING.has(pronoun.word) ? null : subjectOfSaid(scene, mentions, pronoun.said);
  // "Butcher Ada Marsh has lost nine hundred kilos, she said": who is brought in as what is said begins has said it
  if (ofOwnWords !== null && isBroughtIn(ofOwnWords, pronoun.said)) others.delete(ofOwnWords);
  const ofThem = new Set<Entity>();
  if (isReported(scene, pronoun)) {
    // "had cost greengrocer Cal Orr a third of the trade, he said", where nobody has spoken in the paragraph
    const isFirst = last === null || scene.trees[last.sentence]?.sentence.part !== pronoun.part;
    const leans = genderOf(pronoun.word);
    const isIt = (told: Entity): boolean =>
      (told === ofOwnWords && !isToldBy(last, told, speakers, pronoun)) ||
      (isFirst &&
        isBroughtIn(told, pronoun.said) &&
        (told.leaning === null || told.leaning === leans) &&
        !actsBelow(scene, told, pronoun.said));
    for (const told of [...others]) if (isNamedPerson(told) && isIt(told) && others.delete(told)) ofThem.add(told);
  }
  // "What frustrates the villagers most, they say": who has spoken may be told of in front of "they"
  if (PLURAL.has(pronoun.word))
    for (const told of [...others])
      if (told.plural && speakers.has(told) && toldInFront(told, pronoun)) others.delete(told);
  if (pronoun.around !== null) others.add(pronoun.around);
  const addressed = addresseeOf(scene, mentions, pronoun);
  if (addressed !== null) others.add(addressed);
  const mayBe = (entity: Entity): boolean =>
    (gender === null || !isBareThing(scene, entity, speakers)) &&
    (!pronoun.isRead || entity.kind === "document") &&
    fits(entity) &&
    pronoun.isNot?.(entity) !== true;
  const together = PLURAL.has(pronoun.word) ? withColleagues(scene, mentions, pronoun) : null;
  if (together !== null) return { entity: together };
  const fits = (entity: Entity): boolean =>
    agrees(pronoun.word, entity) ||
    (THING.has(pronoun.word) && entity.isGuessed && entity.gender === null && entity === lastSpeaker);
  let index = firstAfter(mentions, pronoun.offset) - 1;
  const weights = new Map<Entity, number>();
  let subjectBefore: Entity | null = null;
  for (let seen = 0; index >= 0 && seen < MOST_MENTIONS; index--, seen++) {
    const { entity, mention } = mentions[index] as (typeof mentions)[number];
    if (pronoun.part - mention.part > MOST_PARAGRAPHS) break;
    if (!mayBe(entity) || others.has(entity) || isByline(scene, mention.part)) continue;
    if (mention.quotation >= 0 && mention.quotation !== pronoun.quotation && pronoun.quotation < 0) continue;
    const distance = sentencesBetween(scene, pronoun, mention);
    let weight = WEIGHTS.perSentence * distance;
    if (mention.isSubject) weight += distance === 0 ? WEIGHTS.subjectOfSameSentence : WEIGHTS.subject;
    if (speakers.has(entity)) weight += WEIGHTS.hasSpoken;
    if (entity === lastSpeaker) weight += WEIGHTS.spokeLast;
    if (entity === lastSpeaker && pronoun.goesOn) weight += WEIGHTS.goesOn;
    const isTelling =
      entity.name.length > 0 ||
      (THING.has(pronoun.word) && /^(?:document|organisation)$/.test(entity.kind)) ||
      (PLURAL.has(pronoun.word) && entity.plural);
    if (mention.isSubject && distance === 1 && mention.part === pronoun.part && isTelling) {
      weight += WEIGHTS.subjectBefore;
      if (isNamedPerson(entity)) subjectBefore ??= entity;
    }
    const isNew = entity.name.length > 1 && entity.mentions[0] === mention;
    if (gender !== null && portrayed === null && mention.isSubject && distance === 1 && isNew) {
      weight += WEIGHTS.introduced;
      if (!pronoun.goesOn && isAboveQuotation(scene, pronoun, mention) && isAloneThere(mentions, index))
        weight += WEIGHTS.introducedAlone;
    }
    if (mention.isPossessive) weight += WEIGHTS.possessive;
    if (entity.name.length > 0) weight += WEIGHTS.named;
    if (entity.gender !== null) weight += WEIGHTS.genderKnown;
    else if (gender !== null && entity.leaning !== null)
      weight += entity.leaning === gender ? WEIGHTS.genderKnown : WEIGHTS.leansOtherwise;
    if (entity.kind === "role") weight += WEIGHTS.described;
    const known = weights.get(entity);
    if (known === undefined) weights.set(entity, weight);
    else weights.set(entity, Math.max(known, weight) + WEIGHTS.mentionedAgain);
  }
  // whoever spoke last was the subject there, by whatever words: "a shopkeeper", "he"
  if (last && lastSpeaker && mayBe(lastSpeaker) && !others.has(lastSpeaker)) {
    const isOfOther =
      gender !== null && lastSpeaker.gender === null && lastSpeaker.leaning !== null && lastSpeaker.leaning !== gender;
    const there =
      (isOfOther ? WEIGHTS.leansOtherwise : 0) +
      WEIGHTS.perSentence * (pronoun.sentence - last.sentence) +
      WEIGHTS.subject +
      WEIGHTS.hasSpoken +
      WEIGHTS.spokeLast +
      (pronoun.goesOn ? WEIGHTS.goesOn : 0) +
      (lastSpeaker.kind === "role" ? WEIGHTS.described : WEIGHTS.named);
    const known = weights.get(lastSpeaker);
    // "he said … he claimed … he said": by no other word since, and as near as the last of them
    const isByPronoun = gender !== null && lastSpeaker.mentions.every(({ sentence }) => sentence !== last.sentence);
    weights.set(lastSpeaker, known === undefined ? there : isByPronoun ? Math.max(there, known) : known);
  }
  // a text on somebody in which only others speak tells of that person as "he" too, and others say it
  const isHeard =
    portrayed !== null &&
    (speakers.has(portrayed) || ![...speakers].some((other) => isNamedPerson(other) && mayBe(other)));
  // "Marsh was the third to be heard. She said": whoever the sentence in front is about
  const isOfOther = subjectBefore !== null && subjectBefore !== portrayed;
  if (
    portrayed &&
    isHeard &&
    !isOfOther &&
    mayBe(portrayed) &&
    !others.has(portrayed) &&
    genderOf(pronoun.word) !== null
  ) {
    const near =
      WEIGHTS.perSentence * PORTRAYED_SENTENCES +
      WEIGHTS.subject +
      WEIGHTS.named +
      WEIGHTS.genderKnown +
      WEIGHTS.hasSpoken;
    weights.set(portrayed, Math.max(weights.get(portrayed) ?? near, near) + WEIGHTS.portrayed);
  }
  const alone =
    gender === null
      ? null
      : aloneInParagraph(
          mentions,
          pronoun,
          firstAfter(mentions, pronoun.offset) - 1,
          (entity) => mayBe(entity) && !others.has(entity),
        );
  const alongside =
    gender === null
      ? null
      : aloneInSentence(scene, mentions, pronoun, (entity) => mayBe(entity) && !others.has(entity));
  if (alongside !== null && weights.has(alongside))
    weights.set(
      alongside,
      (weights.get(alongside) ?? 0) + WEIGHTS.aloneInSentence + (ofThem.has(alongside) ? WEIGHTS.toldOf : 0),
    );
  if (alone !== null && weights.has(alone))
    weights.set(
      alone,
      (weights.get(alone) ?? 0) +
        WEIGHTS.aloneInParagraph +
        (isOwnerBefore(scene, alone, pronoun) ? WEIGHTS.ownerBefore : 0),
    );
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best)
    return ofOwnWords !== null && mayBe(ofOwnWords) && ofOwnWords !== pronoun.around
      ? { entity: ofOwnWords }
      : { entity: null, because: "no-candidate" };
  if (second && best[1] - second[1] < CLEAR_LEAD) return { entity: null, because: "several-candidates" };
  const [entity] = best;
  // "It declined to say": whose name did not tell is no person
  if (THING.has(pronoun.word) && entity.name.length > 0 && (entity.isGuessed || entity.kind === "unknown")) {
    entity.kind = "organisation";
    entity.isGuessed = false;
  }
  // "he" is a person
  if (gender !== null && entity.kind === "unknown" && entity.name.length > 0) entity.kind = "person";
  return { entity };
}

/**
 * How far back somebody is mentioned, in sentences. "Ada Marsh owns the mill. She runs the shop. She has said …": sentences that begin with the pronoun
 * itself go on about whoever was the subject in front of them, and do not part the two.
 */
function sentencesBetween(
  { trees }: Scene,
  pronoun: { readonly word: string; readonly sentence: number; readonly part: number },
  { sentence, part, isSubject }: EntityMention,
): number {
  if (!isSubject || part !== pronoun.part) return pronoun.sentence - sentence;
  let first = pronoun.sentence;
  while (first > sentence && trees[first]?.words[0] === pronoun.word) first--;
  return first === sentence ? Math.min(1, pronoun.sentence - sentence) : pronoun.sentence - sentence;
}

/** Who wrote it is none of those who are told of. */
const isByline = ({ article }: Scene, part: number): boolean => article.parts[part]?.kind === "byline";
