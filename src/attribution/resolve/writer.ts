import type { Span } from "../../core/span.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { type Entity, isNamedPerson, newEntity } from "./entity.ts";
import { isOwnMedium } from "./own-medium.ts";
import { plainWord } from "./surname.ts";

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{L}{1,3} )?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/**
 * Who "I" is outside all quotation marks: the one person named above the article as its writer. Null where several wrote it, or none by name, and
 * where the article's paragraphs are questions and answers: then "I" is whoever answers.
 *
 * May mislead: a speech or a letter that is printed under the name of whoever wrote the lines above it.
 */
export function writerOf(scene: Scene, known: readonly Entity[]): Entity | null {
  const [author, other] = scene.article.authors;
  if (author === undefined || other !== undefined || author.span === null) return null;
  if (!NAME.test(author.name) || isOwnMedium(scene.article, author.name) || isInterview(scene)) return null;
  const name = author.name.split(" ");
  const key = name.map(plainWord).join(" ");
  const own = known.find((entity) => isNamedPerson(entity) && entity.name.map(plainWord).join(" ") === key);
  return own ?? newEntity({ kind: "person", name, longest: author.span });
}

const QUESTIONS_AT_LEAST = 2;

/** Paragraphs that end with a question outside quotation marks, or "Q:" in front of them. */
function isInterview(scene: Scene): boolean {
  let questions = 0;
  for (const { kind, span } of scene.article.parts) {
    if (kind !== "paragraph") continue;
    const words = scene.text.slice(span.start, span.end).trim();
    if (/^(?:Q|A)[:.]\s/.test(words)) return true;
    if (words.endsWith("?") && quotationAt(scene, span.start) < 0) questions++;
  }
  return questions >= QUESTIONS_AT_LEAST;
}

export const isFirstPerson = (words: string): boolean => /^(?:I|me|myself)$/i.test(words);

/** "I am told that": somebody else told it. */
const IS_TOLD = /^\s*(?:am|was|(?:have|had|['’]ve) been|['’]m) (?:\w+ly )?(?:told|informed|assured|advised)\b/;

/** Do a speaker's words mean whoever writes? */
export const isWriter = (scene: Scene, who: Span): boolean =>
  isFirstPerson(scene.text.slice(who.start, who.end)) &&
  quotationAt(scene, who.start) < 0 &&
  !IS_TOLD.test(scene.text.slice(who.end, who.end + TOLD_CHARACTERS));
const TOLD_CHARACTERS = 40;
