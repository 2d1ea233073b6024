import type { Terms } from "../../core/article.ts";
import { ENGLISH_ALLOWANCES, ENGLISH_REQUIREMENTS } from "../../language/english/terms.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { sentencesOf } from "../credits/sentences-of.ts";

const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

const LONGEST = 3000;
/** "No part of", "Toute": how far from its start a sentence may name what it forbids. */
const OPENING_CHARACTERS = 12;
const MOST_WORDS = 14;

/** Does the line speak of permission, licence or liability for the text itself? */
export const isTermsLine = (line: string): boolean =>
  (phrasePattern("(?:{terms})").test(line) && !/under licen[cs]e from/iu.test(line)) || rulesCopying(line);

/**
 * One sentence holds an act of copying, what allows or forbids it, and the text it is about: "This story may be shared with
 * credit". Without the last only a short sentence of nothing else: "Reproduction prohibited".
 */
function rulesCopying(line: string): boolean {
  if (line.length > LONGEST || !phrasePattern("(?<![\\p{L}])(?:{copying})").test(line)) return false;
  return sentencesOf(line).some(({ start, end }) => {
    const sentence = line.slice(start, end);
    const act = phrasePattern("(?<![\\p{L}])(?:{copying})").exec(sentence);
    const rule = phrasePattern("(?<![\\p{L}])(?:{permitting})").exec(sentence);
    if (act === null || rule === null) return false;
    if (phrasePattern("(?<![\\p{L}])(?:{ownText})").test(sentence)) return true;
    return (
      Math.min(act.index, rule.index) <= OPENING_CHARACTERS &&
      sentence.split(/\s+/).length <= MOST_WORDS &&
      !OF_SOMETHING.test(sentence.slice(act.index + act[0].length))
    );
  });
}

/** "of the salmon": the act is done to something else than the text. */
const OF_SOMETHING = /^\s+(?:of|des?|du|d[’']|von|der|van|av|af|di|del|della|da|do|dos)\s/iu;

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
