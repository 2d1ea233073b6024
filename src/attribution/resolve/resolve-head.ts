import type { Span } from "../../core/span.ts";
import { KNOWING_PEOPLE, OFFICES, VARYING_NOUNS } from "../../language/english/role-families.ts";
import { NOBODY_IN_PARTICULAR } from "../../language/english/unnamed.ts";
import { partAt, quotationAt, type Scene } from "../scene.ts";
import { spanOf, type Tree, tagOf } from "../tree.ts";
import { bearerOf } from "./bearer-of.ts";
import { bearerOfAge, hasOtherChildren, pronounFor } from "./by-family-or-age.ts";
import { ownerOf } from "./described.ts";
import { descriptionOf, speaksNotAgainst } from "./description.ts";
import { isElsewhere } from "./elsewhere.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import type { HeadContext } from "./head-context.ts";
import { phraseOf } from "./mention.ts";
import { oneOfTwo } from "./one-of-two.ts";
import { partOfGroup, strangerAt } from "./other-speaker.ts";
import { resolvePronoun, type Unresolved } from "./pronoun.ts";
import { genderOf, isPersonal } from "./pronoun-words.ts";
import { protagonistFor } from "./protagonist.ts";
import { relativeHead } from "./relative.ts";
import { modifiersOf, resolveRole, spokenBefore } from "./role.ts";
import { isRole, roleNounOf } from "./role-of.ts";
import { firstWord, GOES_ON, justSpoken, oneOfThem, sameSpeaker, variedSpeaker } from "./same-speaker.ts";
import {
  bodyAtEnd,
  bodyBehindComma,
  bodyInFront,
  holderAtEnd,
  namedAtEnd,
  namedBefore,
  namedInWords,
} from "./speaker-entity.ts";
import { takenUpUnnamed } from "./taken-up.ts";
import { isWriter } from "./writer.ts";

interface HeadAnswer {
  readonly entity?: Entity;
  readonly antecedent?: Span;
  readonly draft?: number;
  readonly because?: Unresolved;
}

/** Whom the head of a speaker's words means: an entity of the article, the speaker of the quotation around it, or nobody and why. */
export function resolveHead(
  scene: Scene,
  entities: Entities,
  tree: Tree,
  head: number,
  context: HeadContext,
): HeadAnswer {
  const word = tree.words[head] ?? "";
  const tag = tagOf(tree, head);
  const offset = tree.tokens[head]?.start ?? 0;
  if (tag.startsWith("W")) {
    const some = partOfGroup(scene, tree, context.who);
    if (some) return { entity: some };
    const noun = relativeHead(tree, head);
    if (noun < 0) return { because: "no-candidate" };
    const named = namedBefore(entities, tree, noun, word);
    if (named) return { entity: named, ...fullest(named) };
    const phrase = spanOf(tree, phraseOf(tree, noun, noun));
    const inner = resolveHead(scene, entities, tree, noun, { ...context, who: phrase });
    // "is the head of the Harbour Group in Wick, which says": no person, and the body is in front
    if (word === "which" && inner.entity && isNamedPerson(inner.entity)) {
      const body = bodyInFront(entities, tree, head);
      return body ? { entity: body, ...fullest(body) } : { because: "no-candidate" };
    }
    // a thing said something: no person is meant, whatever the noun in front looks like
    if (word === "which" && inner.entity?.kind === "role" && inner.entity.name.length === 0)
      return { because: "no-candidate" };
    if (!inner.entity && inner.draft === undefined) return { because: inner.because ?? "no-candidate" };
    if (!inner.entity || inner.antecedent) return inner;
    const isNew = inner.entity.mentions.length === 0;
    return { ...inner, ...(isNew ? { antecedent: phrase } : fullest(inner.entity)) };
  }
  if (/^(?:i|me|my|we|us|our|mine|ours)$/.test(word) && !tag.startsWith("NNP")) {
    // inside somebody's words: the one who speaks them
    const parent = context.parents[context.index] ?? null;
    const speaker = parent === null ? null : (context.answer[parent] ?? null);
    if (speaker !== null && quotationAt(scene, offset) >= 0) return { draft: speaker };
    if (entities.writer && isWriter(scene, context.who))
      return { entity: entities.writer, ...fullest(entities.writer) };
    return { because: "no-candidate" };
  }
  const ofTwo = oneOfTwo(entities, tree, textOf(scene, context.who), context.who.start);
  if (ofTwo) return { entity: ofTwo, ...fullest(ofTwo) };
  const aged = bearerOfAge(scene, entities, context.who);
  if (aged) return { entity: aged, ...fullest(aged) };
  const parent = pronounFor(scene.text, context.who);
  const isPart = tree.words[head - 1] === "of" && tagOf(tree, head).startsWith("PRP");
  // "To start, it confirms the poll": what has just been told, and nobody
  if (word === "it" && /^(?:confirms|proves|underlines|underscores)$/.test(tree.words[head + 1] ?? ""))
    return { because: "no-candidate" };
  if (parent !== null || (isPersonal(word) && !(isPart && partOfGroup(scene, tree, context.who)))) {
    const place = {
      word: parent ?? word,
      offset,
      sentence: tree.index,
      part: tree.sentence.part,
      quotation: quotationAt(scene, offset),
      isRead: word === "it" && /^(?:reads?|details|lists|outlines)$/.test(tree.words[head + 1] ?? ""),
      said: context.what,
      goesOn:
        genderOf(parent ?? word) !== null &&
        context.cue !== null &&
        GOES_ON.test(scene.text.slice(context.cue.start, context.cue.end)),
      around: aroundOf(scene, context, offset),
      isNot: (entity: Entity) => parent !== null && hasOtherChildren(scene, context.who.start, entity),
    };
    const { entity, because } = resolvePronoun(
      scene,
      entities,
      place,
      context.speakers,
      context.lastSpeakers[spokenBefore(context.lastSpeakers, offset)] ?? null,
      context.portrayed,
    );
    // "a nurse … she told": from here on "he" is somebody else
    if (entity) entity.gender ??= genderOf(parent ?? word);
    if (entity || parent === null)
      return entity ? { entity, ...described(entity) } : { because: because ?? "no-candidate" };
  }
  const phrase = phraseOf(tree, head, head);
  if (NOBODY_IN_PARTICULAR.test(tree.words.slice(phrase.first, head + 1).join(" "))) return { because: "no-candidate" };
  const part = partOfGroup(scene, tree, context.who);
  // "one of them, Ada Marsh": one of several, and named
  const one = part?.kind === "role" ? namedInWords(entities, tree, head, context.who, true) : null;
  if (one) return { entity: one, ...fullest(one) };
  if (part) return { entity: oneOfThem(part, tree, head, context) };
  const atHead = entities.at(offset);
  const isNamed =
    atHead !== null &&
    atHead.name.length > 0 &&
    tagOf(tree, head + 1) !== "POS" &&
    !isOwnerOfRole(entities, tree, head);
  const entity =
    (isNamed ? namedAtEnd(entities, tree, context.who) : namedInWords(entities, tree, head, context.who)) ?? atHead;
  const body = bodyBehindComma(entities, tree, head, context.who) ?? holderAtEnd(entities, tree, head, context.who);
  if (body) return { entity: body, ...fullest(body) };
  const bearer = entity && entity.name.length > 0 ? null : bearerOf(scene, entities, tree, head, context.who);
  if (bearer) return { entity: bearer, ...fullest(bearer) };
  const unnamed =
    entity && entity.name.length > 0 ? null : takenUpUnnamed(scene, tree, head, phrase, entity, context.lastSpeakers);
  if (unnamed) return { entity: unnamed, ...fullest(unnamed) };
  if (!entity) {
    const called = bodyAtEnd(entities, tree, context.who);
    if (called) return { entity: called, ...fullest(called) };
    // a parse may have hidden the noun inside another phrase
    const known = word.length > 2 ? resolveRole(entities, null, word, [], offset, context.lastSpeakers) : null;
    if (known?.entity) return { entity: known.entity, ...fullest(known.entity) };
    const stranger = strangerAt(scene, tree, head, context.who);
    const same = stranger?.kind === "role" ? sameSpeaker(scene, tree, head, stranger, context) : null;
    if (same) return { entity: same, ...fullest(same) };
    return stranger ? { entity: stranger } : {};
  }
  if (entity.name.length > 0 || entity.kind === "group" || entity.kind === "document")
    return { entity, ...fullest(entity) };
  const first = entity.mentions[0];
  const isFirst = first !== undefined && first.span.start <= offset && offset < first.span.end;
  const definite = /^(?:the|this|that)$/.test(tree.words[firstWord(tree, context.who)] ?? "");
  // a headline names by role whom the text names below it
  const headline = /^(?:title|subtitle)$/.test(partAt(scene, tree)?.kind ?? "");
  const isTakenUp =
    first !== undefined && entity.kind === "role" && /^(?:the|this|that)\b/i.test(textOf(scene, first.span));
  const isExpert = KNOWING_PEOPLE.has(word) && entity.kind === "role" && definite && (isFirst || isTakenUp);
  const expert = isExpert ? justSpoken(scene, tree, head, context) : null;
  if (expert) return { entity: expert, ...fullest(expert) };
  const varied =
    (isFirst && definite && entity.kind === "role"
      ? (variedSpeaker(tree, head, word, entity, context) ?? sameSpeaker(scene, tree, head, entity, context))
      : null) ?? (isTakenUp ? protagonistOf(entities, tree, head, word, entity) : null);
  if (varied) {
    entities.join(entity, varied);
    return { entity: varied, ...fullest(varied) };
  }
  if (isFirst && (definite || headline)) {
    const before = headline ? scene.text.length : offset;
    // "the prosecutor's office": not the senator's
    const owner = entity.kind === "organisation" ? ownerOf(tree, head) : null;
    const narrowing = [...modifiersOf(tree, head), ...(owner === null ? [] : [owner])];
    const answer = resolveRole(entities, entity, word, narrowing, before, context.lastSpeakers);
    const isOther =
      answer?.entity != null &&
      ((entity.kind !== "role" && isElsewhere(scene, tree, head, answer.entity)) ||
        hasOtherChildren(scene, context.who.start, answer.entity));
    if (answer && !isOther)
      return answer.entity
        ? { entity: answer.entity, ...fullest(answer.entity) }
        : headline && answer.because === "several-candidates"
          ? mostMentioned(entities, word)
          : answer.because
            ? { because: answer.because }
            : {};
  }
  if (isTakenUp && isNamedElsewhere(scene, entities, tree, head, word, entity))
    return { because: "several-candidates" };
  return { entity };
}

/** In whose quoted words an offset stands, as far as that is known; null where in nobody's. */
function aroundOf(scene: Scene, { index, parents, answer, drafts }: HeadContext, offset: number): Entity | null {
  const parent = parents[index] ?? null;
  const draft = parent === null || quotationAt(scene, offset) < 0 ? null : (answer[parent] ?? null);
  return draft === null ? null : (drafts[draft]?.entity ?? null);
}

/** "Marsh campaign manager Al Carr" with the parse's head at Marsh: a name in front of a role in front of a name is not who speaks. */
function isOwnerOfRole(entities: Entities, tree: Tree, head: number): boolean {
  let next = head + 1;
  const owner = entities.at(tree.tokens[head]?.start ?? -1);
  while (owner !== null && entities.at(tree.tokens[next]?.start ?? -1) === owner) next++;
  let hasRole = false;
  for (; /^(?:NN|JJ|HYPH)$/.test(tagOf(tree, next)); next++) hasRole = isRole(tree.words[next] ?? "");
  const holder = entities.at(tree.tokens[next]?.start ?? -1);
  return hasRole && holder !== null && holder !== owner && isNamedPerson(holder);
}

/** "The first-term senator" in an article of senators by name: no unnamed source, only one who could not be told. */
function isNamedElsewhere(
  scene: Scene,
  entities: Entities,
  tree: Tree,
  head: number,
  word: string,
  entity: Entity,
): boolean {
  const noun = roleNounOf(word);
  const [mention] = entity.mentions;
  if (!mention || entity.plural) return false;
  const description = descriptionOf(tree, head, noun, mention);
  if (!VARYING_NOUNS.has(noun) && !OFFICES.has(noun) && !description.modifiers.includes("former")) return false;
  return (
    (!description.isBound || description.modifiers.includes("former")) &&
    entities.all.some(
      (other) => other.kind === "person" && !isWriterOnly(scene, other) && speaksNotAgainst(description, other),
    )
  );
}

/** Named nowhere but in the byline or a credit. */
const isWriterOnly = ({ article }: Scene, { mentions }: Entity): boolean =>
  mentions.every(({ part }) => /^(?:byline|credit)$/.test(article.parts[part]?.kind ?? ""));

function protagonistOf(entities: Entities, tree: Tree, head: number, word: string, entity: Entity): Entity | null {
  const [mention] = entity.mentions;
  if (!mention || entity.plural || (entities.holders.get(roleNounOf(word)) ?? []).some(isNamedPerson)) return null;
  return protagonistFor(entities, tree, head, descriptionOf(tree, head, roleNounOf(word), mention), mention.span.start);
}

/** Of those who hold a role, the named one that the text speaks of most: what a headline means. */
function mostMentioned(entities: Entities, role: string): HeadAnswer {
  const holders = [...(entities.holders.get(role) ?? [])].filter((entity) => entity.name.length > 0);
  const [best] = holders.sort((a, b) => b.mentions.length - a.mentions.length);
  return best ? { entity: best, ...fullest(best) } : { because: "several-candidates" };
}

const textOf = ({ text }: Scene, { start, end }: Span): string => text.slice(start, end);

/** The same for whom a pronoun means; of somebody without a name the first words for them: "hundreds of protesters", and not "they" alone. */
const described = (entity: Entity): { readonly antecedent?: Span } => {
  const first = entity.longest ?? entity.mentions[0]?.span;
  return first ? { antecedent: first } : {};
};

/** The longest mention of a named entity, so that its source shows it even where only "he" speaks. */
const fullest = ({ longest }: Entity): { readonly antecedent?: Span } => (longest ? { antecedent: longest } : {});
