import type { Span } from "../../core/span.ts";
import type { Scene } from "../scene.ts";
import { aloneInParagraph, aloneInSentence, firstAfter, isOwnerBefore, MOST_MENTIONS, toldInFront } from "./alone.ts";
import { type Entity, type EntityMention, isNamedPerson, rootOf } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { actsBelow, isBroughtIn, isReported, subjectOfSaid, toldOf } from "./own-words.ts";
import type { Spoken } from "./role.ts";

export type Unresolved = "no-candidate" | "several-candidates";
export interface Antecedent {
  readonly entity: Entity | null;
  readonly because?: Unresolved;
}

const SINGULAR: ReadonlyMap<string, "male" | "female"> = new Map(
  Object.entries({
    he: "male",
    him: "male",
    his: "male",
    himself: "male",
    she: "female",
    her: "female",
    hers: "female",
    herself: "female",
  }),
);
const PLURAL = new Set(["they", "them", "their", "theirs", "themselves"]);
const THING = new Set(["it", "its", "itself"]);

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

/** What "he" and "she" tell of whom they mean; null for the others. */
export const genderOf = (word: string): "male" | "female" | null => SINGULAR.get(word) ?? null;

export const isPersonal = (word: string): boolean => SINGULAR.has(word) || PLURAL.has(word) || THING.has(word);

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
    if (mention.isSubject && distance === 1 && mention.part === pronoun.part && isTelling)
      weight += WEIGHTS.subjectBefore;
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
  if (portrayed && isHeard && mayBe(portrayed) && !others.has(portrayed) && genderOf(pronoun.word) !== null) {
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

/** Does a mention stand in the paragraph above one that begins with the quotation which the pronoun closes? */
function isAboveQuotation(
  { article, trees, text }: Scene,
  { part, said, sentence }: { readonly part: number; readonly said: readonly Span[]; readonly sentence: number },
  mention: EntityMention,
): boolean {
  const [first] = said;
  const begin = article.parts[part]?.span.start;
  return (
    mention.part === part - 1 &&
    first !== undefined &&
    first.start === begin &&
    /^["“]/.test(text.slice(first.start, first.start + 1)) &&
    trees[sentence]?.sentence.part === part
  );
}

/** Is whoever is mentioned at an index the only person by name of that paragraph? */
function isAloneThere(mentions: Entities["mentions"], index: number): boolean {
  const here = mentions[index];
  const isOther = (at: number): boolean | null => {
    const other = mentions[at];
    if (!other || other.mention.part !== here?.mention.part) return null;
    return other.entity !== here.entity && other.entity.kind === "person" && other.entity.name.length > 0;
  };
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) < MOST_MENTIONS; at += step) {
      const found = isOther(at);
      if (found === null) break;
      if (found) return false;
    }
  return true;
}

/** "Hala said Makar had let the quay. Makar then sold it, he said": whom the last speaker told of, and who has not spoken, goes on being told of. */
const isToldBy = (
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

/** "Marsh and her colleagues went on. They showed": she is whom "they" names; null where the sentence before begins with no such two. */
function withColleagues(
  { text, trees }: Scene,
  mentions: Entities["mentions"],
  { offset, sentence, part }: { readonly offset: number; readonly sentence: number; readonly part: number },
): Entity | null {
  const here = trees[sentence];
  if (!here || here.tokens[0]?.start !== offset) return null;
  for (let at = firstAfter(mentions, offset) - 1; at >= 0; at--) {
    const { entity, mention } = mentions[at] as (typeof mentions)[number];
    if (mention.part !== part || mention.sentence < sentence - 1) return null;
    if (
      isNamedPerson(entity) &&
      mention.isSubject &&
      COLLEAGUES.test(text.slice(mention.span.end, mention.span.end + 50))
    )
      return entity;
  }
  return null;
}
const COLLEAGUES =
  /^ and (?:(?:his|her|their|two|three|four|several|other) ){1,2}(?:\p{L}+ )?(?:colleagues|co-?authors|co-?workers|team|group|students|fellow researchers|collaborators)\b/iu;

/** "when she told Ada Marsh": whom somebody tells is another; null where none by name stands right behind the verb. */
function addresseeOf(
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
const isBareThing = (
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

/** Who wrote it is none of those who are told of. */
const isByline = ({ article }: Scene, part: number): boolean => article.parts[part]?.kind === "byline";

/** May a pronoun of the third person mean somebody, by gender, number and kind? */
export function agrees(word: string, entity: Entity): boolean {
  const gender = SINGULAR.get(word);
  if (gender) {
    if (entity.plural || (entity.gender !== null && entity.gender !== gender)) return false;
    return entity.kind === "person" || entity.kind === "role" || (entity.kind === "unknown" && entity.name.length > 0);
  }
  if (PLURAL.has(word))
    return (
      (entity.plural && entity.kind !== "document") ||
      entity.kind === "organisation" ||
      entity.kind === "group" ||
      entity.kind === "outlet"
    );
  return !entity.plural && /^(?:organisation|outlet|document|place|unknown)$/.test(entity.kind);
}
