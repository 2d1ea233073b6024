import type { Person } from "../../core/article.ts";
import type { Edition } from "../edition/edition.ts";

/** A name of a person: two words or more, each written large but the small ones inside it; or initials, "D.M.". */
const PERSON = /^(?:\p{Lu}\.){2,3}$|^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}.'’-]*)+$/u;
/** Who works there together is nobody by name. */
const TOGETHER = /\b(?:staff|newsroom|desk|team|bureau|correspondents?|reporters?)$/i;

/** "Reporting by", "Reporting and writing by": who stands behind it did the reporting. */
const REPORTING = /^\W*(?:reporting|written|writing|words|report)\b/i;

/**
 * The persons of an article's credits who had a hand in its text. `reporting`: where its line begins with that, "(Reporting by Will Dorn;
 * Editing by Tom Brand)": who wrote, if no byline names a person. `beside`: "Additional reporting by Dora Mell", "With files from Mona Vik".
 */
export function handsOf(
  { article }: Edition,
  isOutlet: (name: string) => boolean,
): { readonly reporting: readonly Person[]; readonly beside: readonly Person[] } {
  const reporting: Person[] = [];
  const beside: Person[] = [];
  for (const { kind, name, span } of article.credits) {
    if (kind !== "contributed" || span === null || !PERSON.test(name) || TOGETHER.test(name) || isOutlet(name))
      continue;
    const phrase = article.text.slice(span.start, span.end);
    const at = phrase.indexOf(name);
    const own = at < 0 ? span : { start: span.start + at, end: span.start + at + name.length };
    // "(Reporting by Will Dorn; additional reporting by Dora Mell)"
    const isBeside = /\b(?:additional|further|extra)\b/i.test(phrase.slice(0, Math.max(0, at)));
    (REPORTING.test(phrase) && !isBeside ? reporting : beside).push({ name, span: own });
  }
  return { reporting, beside };
}
