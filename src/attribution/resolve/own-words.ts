import type { Span } from "../../core/span.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { firstAfter } from "./alone.ts";
import type { Entity } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/** Whom the words tell of that a pronoun is said to have said: mostly they are somebody else, and sometimes the one who says them. */

/** Whoever is the subject at the head of what a pronoun says; null where nobody by name or role is. */
export function subjectOfSaid(scene: Scene, mentions: Entities["mentions"], said: readonly Span[]): Entity | null {
  const [first] = said;
  if (first === undefined) return null;
  const begin = firstAfter(mentions, first.start);
  for (let at = begin; at < mentions.length; at++) {
    const { entity, mention } = mentions[at]!;
    if (mention.span.start - first.start > HEAD_CHARACTERS) break;
    const isPerson = (entity.kind === "person" || entity.kind === "role") && !entity.plural;
    const isBehindTitle = entity.name.length > 1 && isTitled(scene, first.start, mention.span.start);
    const front = scene.text.slice(first.start + THAT.length, mention.span.start);
    if (isPerson && (isBehindTitle || (mention.isSubject && at === begin && !front.includes(THAT)))) return entity;
    // "School cook Ada Marsh fed them": what she is stands in front
    if (!isTitled(scene, first.start, mention.span.end)) break;
  }
  return behindAdverbial(scene, mentions, begin, first);
}
/** Nothing but words in small letters, the first aside: "School cook". */
const isTitled = ({ text }: Scene, start: number, end: number): boolean =>
  /^(?:\p{Lu}?[\p{Ll}’'-]+(?: [\p{Ll}’'-]+){0,2} ?)?$/u.test(text.slice(start, end));
/** "In February 2018, before the contract, Marsh became a driver": whoever is the subject behind what stands in front of the clause. */
function behindAdverbial(scene: Scene, mentions: Entities["mentions"], begin: number, said: Span): Entity | null {
  if (!ADVERBIAL.test(scene.text.slice(said.start, said.start + HEAD_CHARACTERS))) return null;
  for (let at = begin; at < mentions.length; at++) {
    const { entity, mention } = mentions[at]!;
    if (mention.span.start >= said.end || mention.quotation >= 0) return null;
    if (entity.kind !== "person") continue;
    return mention.isSubject && /,\s*$/.test(scene.text.slice(0, mention.span.start).slice(-3)) ? entity : null;
  }
  return null;
}
const ADVERBIAL = /^(?:In|On|At|After|Before|During|Since|By|Until)\b/;

/** "Early readings suggested that the driver …": the head of what is said is not whoever a clause below tells of. */
const THAT = "that ";
const HEAD_CHARACTERS = 30;

/** Are the words told, not quoted, and does the pronoun stand behind them? "Marsh hopes to go on for four years, she said" */
export const isReported = (scene: Scene, { said, offset }: { said: readonly Span[]; offset: number }): boolean =>
  said[0] !== undefined && said[0].start < offset && quotationAt(scene, said[0].start) < 0;

/** "suggested that Cal Orr braked", "the driver, Cal Orr, braked", but not "the note which Cal Orr had in his hand": who does something in a clause below is told of. */
export function actsBelow({ text }: Scene, { mentions: [first] }: Entity, said: readonly Span[]): boolean {
  if (first === undefined) return false;
  const begin = said.find(({ start, end }) => start <= first.at && first.at < end)?.start ?? first.span.start;
  const front = text.slice(Math.max(begin, first.span.start - FRONT_CHARACTERS), first.span.start);
  if (!first.isSubject) return /,\s*$|\bthat\b/.test(front);
  return !/\b(?:which|whom)(?: [\p{L}-]+){0,4} $/u.test(
    text.slice(Math.max(begin, first.at - FRONT_CHARACTERS), first.at),
  );
}
const FRONT_CHARACTERS = 40;

/** Named in full there for the first time in the text? */
export const isBroughtIn = ({ name, mentions }: Entity, said: readonly Span[]): boolean =>
  name.length > 1 && (mentions[0]?.span.start ?? -1) >= (said[0]?.start ?? 0);

/**
 * "His brother, he said, was among them": who is mentioned in words is not the "he" who says them. Whom somebody quoted in them addresses
 * may well be: “She said, ‘Don't, Ada.’” A body that tells of itself is the "it" that says so.
 */
export function toldOf(
  scene: Scene,
  mentions: Entities["mentions"],
  said: readonly Span[],
  isThing: boolean,
): Set<Entity> {
  const told = new Set<Entity>();
  for (const { start, end } of said) {
    const around = quotationAt(scene, start);
    for (let at = firstAfter(mentions, start); at < mentions.length; at++) {
      const { entity, mention } = mentions[at] as (typeof mentions)[number];
      if (mention.span.start >= end) break;
      const isQuotedIn = around >= 0 && mention.quotation !== around;
      // "Kestrel Foods will close its plant in Saltholm, it said": the body, and not the town
      if (isThing && around < 0) {
        if (!(mention.isSubject && /^(?:organisation|outlet)$/.test(entity.kind))) told.add(entity);
      } else if (!mention.isPossessive && !isQuotedIn) told.add(entity);
    }
  }
  return told;
}
