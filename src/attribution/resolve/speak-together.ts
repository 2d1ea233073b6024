import type { Span } from "../../core/span.ts";
import type { Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";
import { firstAfter } from "./alone.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { type Spoken, spokenBefore } from "./role.ts";

/** Several who said the same words in one place: their drafts, and where. */
export interface Together {
  readonly drafts: readonly number[];
  readonly at: number;
  readonly sentence: number;
}

/** How many sentences later "they" may mean them, and how many later "the pair". */
const THEY_SENTENCES = 3;
const PAIR_SENTENCES = 8;
const PAIR =
  /^(?:(?:the|these) (?:two|pair|duo|couple)(?: (?:men|women|officials|ministers|leaders|sides|bodies|companies|researchers|authors))?|both(?: (?:men|women|sides|of them))?)$/i;
const SEVERAL = /^(?:they|the (?:three|four|trio))$/i;

/**
 * "Doric and Lund said … [They] added", "[the pair] wrote": those who spoke together last, where nobody has spoken since; null where the words
 * or the place do not mean them.
 *
 * May mislead: "they" of a crowd that was told of in between and has not spoken.
 */
export function speakTogether(
  text: string,
  tree: Tree,
  who: Span,
  together: readonly Together[],
  lastSpeakers: readonly Spoken[],
): readonly number[] | null {
  const words = text.slice(who.start, who.end).replace(/\s+/g, " ");
  const isPair = PAIR.test(words);
  if (!isPair && !SEVERAL.test(words)) return null;
  const last = together.findLast(({ at }) => at < who.start);
  if (last === undefined || (isPair && last.drafts.length !== 2)) return null;
  if (tree.index - last.sentence > (isPair ? PAIR_SENTENCES : THEY_SENTENCES)) return null;
  if (isPair) return last.drafts;
  // the last of those who spoke together stands behind where they began, and nobody further on
  const earlier = lastSpeakers[spokenBefore(lastSpeakers, who.start) - last.drafts.length];
  return earlier === undefined || earlier.at < last.at ? last.drafts : null;
}

/** "Marsh and her colleagues went on. They showed": she is whom "they" names; null where the sentence before begins with no such two. */
export function withColleagues(
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
