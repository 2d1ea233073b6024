import type { Span } from "../../core/span.ts";
import type { Scene } from "../scene.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

const PARENT =
  /^the (?:\d+-year-old )?(?:single |married |widowed )?(grand)?(mother|mum|mom|father|dad)(?: |-)of(?: |-)\p{L}+(?:,? (?:who|from) .*)?$/iu;
const AGED = /^the (\d{1,3})-year-old(?: \p{L}+)?$/iu;

/** "The mother of two", "the dad-of-three": means somebody as "she" and "he" do, and this is the pronoun; null for other words. */
export function pronounFor(text: string, { start, end }: Span): "she" | "he" | null {
  const found = PARENT.exec(text.slice(start, end).replace(/\s+/g, " "));
  if (found === null) return null;
  return /^(?:mother|mum|mom)$/i.test(found[2] ?? "") ? "she" : "he";
}

const CHILDREN =
  /^(?:an? |the )?(?:\d+-year-old )?(?:single |married |widowed )?(?:mother|mum|mom|father|dad)(?: |-)of(?: |-)(\p{L}+)/iu;

/** How many children whoever is mentioned at an offset is told to have: "three"; undefined where that is not told. */
const childrenAt = (text: string, start: number): string | undefined =>
  CHILDREN.exec(text.slice(start, start + 60).replace(/\s+/g, " "))?.[1]?.toLowerCase();

/** "The mother of four" is not she who was called "the mother of three". */
export function hasOtherChildren({ text }: Scene, start: number, { mentions }: Entity): boolean {
  const told = childrenAt(text, start);
  return (
    told !== undefined &&
    mentions.some(({ span }) => span.start !== start && (childrenAt(text, span.start) ?? told) !== told)
  );
}

/**
 * "Ana Doric, 54, … Per Lund, 60, … the 54-year-old": the one by name of whom the text tells that age in front of these words; null where none is, or
 * more than one.
 */
export function bearerOfAge({ text }: Scene, entities: Entities, { start, end }: Span): Entity | null {
  const age = AGED.exec(text.slice(start, end).replace(/\s+/g, " "))?.[1];
  if (age === undefined) return null;
  const told = new RegExp(`^,? \\(?(?:aged )?${age}\\b(?!-| per|%)`);
  const bearers = entities.all.filter(
    (entity) =>
      isNamedPerson(entity) &&
      entity.mentions.some(({ span }) => span.end < start && told.test(text.slice(span.end, span.end + 12))),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
