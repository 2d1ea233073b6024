import type { Terms } from "../../core/article.ts";
import { ENGLISH_ALLOWANCES, ENGLISH_REQUIREMENTS } from "../../language/english/terms.ts";
import { phrasePattern } from "../credits/lexicon.ts";

const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/** Does the line speak of permission, licence or liability? */
export const isTermsLine = (line: string): boolean =>
  phrasePattern("(?:{terms})").test(line) && !/under licen[cs]e from/iu.test(line);

/**
 * What a line of terms allows and requires.
 *
 * May mislead: read from the words of this line alone; a site's full terms may say more, and this is no legal advice.
 */
export function readTerms(line: string): Omit<Terms, "span"> {
  const allows = ENGLISH_ALLOWANCES.flatMap(({ pattern }) => {
    const act = pattern.exec(line)?.groups?.["allows"]?.trim();
    return act === undefined ? [] : [act];
  });
  const requires = ENGLISH_REQUIREMENTS.filter(({ pattern }) => pattern.test(line)).map(({ requires }) => requires);
  return { allows: [...new Set(allows)], requires, contact: CONTACT.exec(line)?.[0].replace(/\.$/, "") ?? null };
}
