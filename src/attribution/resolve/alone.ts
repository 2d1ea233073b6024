import type { Span } from "../../core/span.ts";
import type { Scene } from "../scene.ts";
import type { Entity, EntityMention } from "./entity.ts";
import type { Entities } from "./find-entities.ts";

/** How far back, in mentions, an antecedent is looked for. */
export const MOST_MENTIONS = 40;

/** The one by name whom the pronoun's own sentence has before it; null where none, or more than one. */
export function aloneInSentence(
  scene: Scene,
  mentions: Entities["mentions"],
  pronoun: { readonly offset: number; readonly sentence: number },
  fits: (entity: Entity) => boolean,
): Entity | null {
  let alone: Entity | null = null;
  const last = firstAfter(mentions, pronoun.offset) - 1;
  for (let k = last; k >= 0 && last - k < MOST_MENTIONS; k--) {
    const { entity, mention } = mentions[k] as (typeof mentions)[number];
    if (mention.sentence !== pronoun.sentence) break;
    const isOwner = /^['’]/.test(scene.text.slice(mention.span.end, mention.span.end + 1));
    // "under questions by Ada Lind, she said": who asks is another
    const isAgent = /\bby $/.test(scene.text.slice(Math.max(0, mention.span.start - 3), mention.span.start));
    if (mention.quotation >= 0 || isOwner || isAgent || !fits(entity) || entity.name.length === 0) continue;
    if (alone !== null && alone !== entity) return null;
    alone = entity;
  }
  return alone;
}

/** The one person by name whom the pronoun's own paragraph names in front of it, outside quotations; null where none, or more than one. */
export function aloneInParagraph(
  mentions: Entities["mentions"],
  pronoun: { readonly part: number },
  last: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  let alone: Entity | null = null;
  for (let k = last; k >= 0; k--) {
    const { entity, mention } = mentions[k] as (typeof mentions)[number];
    if (mention.part !== pronoun.part) break;
    if (mention.quotation >= 0 || !fits(entity) || entity.kind === "role") continue;
    if (alone !== null && alone !== entity) return null;
    alone = entity;
  }
  return alone;
}

/** Does the sentence before, in the same paragraph, begin with the name of somebody and what is theirs? */
export const isOwnerBefore = (
  scene: Scene,
  { mentions }: Entity,
  pronoun: { readonly sentence: number; readonly part: number },
): boolean =>
  mentions.some(
    ({ sentence, part, isPossessive, span }) =>
      isPossessive &&
      sentence === pronoun.sentence - 1 &&
      part === pronoun.part &&
      span.start === scene.trees[sentence]?.sentence.span.start,
  );

/** Does a pronoun's own sentence tell of somebody in front of it? */
export const toldInFront = (
  { mentions }: Entity,
  pronoun: { readonly sentence: number; readonly offset: number },
): boolean => mentions.some(({ sentence, span }) => sentence === pronoun.sentence && span.end <= pronoun.offset);

/** Index of the first mention that begins at or after an offset. */
export function firstAfter(mentions: Entities["mentions"], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.mention.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a mention stand in the paragraph above one that begins with the quotation which the pronoun closes? */
export function isAboveQuotation(
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
export function isAloneThere(mentions: Entities["mentions"], index: number): boolean {
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
