import { overlaps, type Span } from "../../core/span.ts";
import { type Term, termOf } from "./terms.ts";

/** A short form of a headline with the places in the text where it stands in full. */
export interface LongForm {
  readonly term: Term;
  readonly places: readonly Span[];
}

/** Capitals with stops or an ampersand between them: "N.R.A.", "PG&E", "RNC". */
const SHORT_FORM = /(?<![\p{L}\p{N}.&])\p{Lu}(?:[.&]?\p{Lu}){1,5}(?![\p{L}\p{N}])/gu;
/** Small words that give no letter: "Department of Justice". */
const SKIPPED = "(?:\\s+(?:of|the|for|and|in|on|to|&))*";

/**
 * The short forms of a title, where the text has words with these initials in a row: "National Rifle Association" for "N.R.A.". Cost: a search of the text for each.
 */
export function longFormsOf(title: string, text: string): LongForm[] {
  const forms: LongForm[] = [];
  for (const short of new Set(title.match(SHORT_FORM) ?? [])) {
    const letters = [...short.replace(/[.&]/g, "")];
    const words = letters.map((letter) => `(?:${letter}\\p{L}*\\p{Ll}(?:['’]s)?|${letter.toLowerCase()}\\p{Ll}{1,2})`);
    const whole = new RegExp(`(?<!\\p{L})${words.join(`${SKIPPED}[\\s-]+(?:&\\s+)?`)}(?!\\p{L})`, "gu");
    const places = [...text.matchAll(whole)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    }));
    if (places.length > 0) forms.push({ term: termOf(short), places });
  }
  return forms;
}

/** The short forms that stand in full inside a span. */
export const longFormsIn = (forms: readonly LongForm[], span: Span): Term[] =>
  forms.flatMap(({ term, places }) => (places.some((place) => overlaps(place, span)) ? [term] : []));
