import type { Span } from "../../core/span.ts";
import { trimSpan } from "../../core/span.ts";
import { ANONYMITY_CUES, ANONYMITY_REASONS, NOT_NAMING, TERMS_OF_SPEAKING } from "../../language/english/unnamed.ts";
import type { Entity } from "../resolve/entity.ts";
import type { Scene } from "../scene.ts";
import type { Tree } from "../tree.ts";

/**
 * The stated reason for not naming, in the sentence of the mention or the next one of its paragraph; null where none is stated.
 * `isNearest` tells whether the words of anonymity at an offset are this source's and not those of another in the same sentence.
 */
export function reasonOf(
  scene: Scene,
  tree: Tree,
  entity: Entity,
  isNearest: (cueOffset: number, tree: Tree) => boolean,
): Span | null {
  const next = scene.trees[tree.index + 1];
  const goesOn =
    next &&
    next.sentence.part === tree.sentence.part &&
    (isMentioned(entity, next) ||
      /^(?:he|she|they)$/.test(next.words[0] ?? "") ||
      TERMS_OF_SPEAKING.test(scene.text.slice(next.sentence.span.start, next.sentence.span.end)));
  const later = entity.plural ? spokenOfTogether(scene, tree) : notNamed(scene, tree, entity);
  for (const here of [tree, ...(goesOn ? [next] : []), ...(later ? [later] : [])]) {
    const stated = reasonIn(scene, here, entity.plural, (cue) => here !== tree || isNearest(cue, here));
    if (stated !== null) return stated;
  }
  return null;
}

/** The reason that a sentence states behind words of anonymity, or around them; null where it states none. `isOurs`: of words at an offset. */
export function reasonIn(
  scene: Scene,
  { sentence: { span } }: Tree,
  plural: boolean,
  isOurs: (cueOffset: number) => boolean,
): Span | null {
  const text = scene.text.slice(span.start, span.end);
  const cue = ANONYMITY_CUES.exec(text);
  if (!cue || !isOurs(span.start + cue.index)) return null;
  for (const { pattern } of ANONYMITY_REASONS) {
    // a reason stands behind the words of anonymity, or holds them ("because he was not authorised to speak")
    const from = Math.max(0, cue.index - 60);
    const match = new RegExp(pattern.source, pattern.flags).exec(text.slice(from));
    if (!match || from + match.index + match[0].length <= cue.index) continue;
    // "because he …" speaks of one, not of several
    if (plural && /^\w+\s+(?:he|she)\b/.test(match[0])) continue;
    const start = span.start + from + match.index;
    return trimmed(scene.text, { start, end: start + match[0].length });
  }
  return null;
}

/** How many sentences on "Both spoke on condition of anonymity" may stand. */
const LATER_SENTENCES = 4;

/** "All four asked not to be named": the sentence that tells of several told of before, by how many they are; null where none does. */
function spokenOfTogether(scene: Scene, { index }: Tree): Tree | null {
  for (const later of scene.trees.slice(index + 1, index + 1 + LATER_SENTENCES)) {
    const [first = "", second = ""] = later.words;
    const isTogether =
      /^(?:both|neither|each)$/.test(first) ||
      (first === "all" && /^(?:of|two|three|four|five|six|seven|eight)$/.test(second));
    // "The aides were granted anonymity to discuss …"
    const isGranted =
      /^(?:the|these|those|they)$/.test(first) &&
      GRANTED.test(scene.text.slice(later.sentence.span.start, later.sentence.span.end));
    if (isTogether || isGranted) return later;
  }
  return null;
}

const GRANTED =
  /^(?:They|(?:The|These|Those) (?:\p{L}+ )?\p{L}+s|(?:The|These|Those) (?:\p{L}+ )?people) (?:were|are|have been) granted anonymity\b/u;

/** "The Beacon is not naming the engineer, who still works there": what the outlet says of somebody who has spoken; null where it says nothing. */
function notNamed(scene: Scene, { index }: Tree, entity: Entity): Tree | null {
  for (const { sentence } of entity.mentions) {
    const here = sentence > index ? scene.trees[sentence] : undefined;
    if (here && NOT_NAMING.test(scene.text.slice(here.sentence.span.start, here.sentence.span.end))) return here;
  }
  return null;
}

const isMentioned = (entity: Entity, tree: Tree): boolean =>
  entity.mentions.some(({ sentence }) => sentence === tree.index);

/** Without the verb of saying that closes the sentence ("…, said", "… told the Post") and the marks at its end. */
function trimmed(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const cut = /,?\s+(?:said|told|added)\b|,\s+(?:who|and|but|according|\p{Ll}+ed)\b|,\s*$/u.exec(inside);
  const end = cut ? span.start + cut.index : span.end;
  return trimSpan(text, { start: span.start, end });
}
