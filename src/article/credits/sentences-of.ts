import type { Span } from "../../core/span.ts";
import { allMatches } from "./all-matches.ts";

const END = /[.!?…]["”’')\]]*\s+(?=[\p{Lu}\p{Lo}"“‘'([—–*-])|[。！？]/gu;
/** After a dash or in brackets a credit is a sentence of its own. */
const ASIDE =
  /(?<=\S)\s?(?:[—–]|--?|\()\s?(?=(?:with|by|additional|reporting|editing|edited|source|original|originally|first|via|mit|avec|con|com|med|met)\s)/giu;
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|\d{1,2}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Col|Sen|Rep|Gov|No|Vol|Inc|Ltd|Co|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)\.$/u;

/**
 * Rough sentences of one line, enough to find where a credit begins. Not the sentences of the analysis.
 *
 * May mislead: an unknown abbreviation cuts a sentence in two.
 */
export function sentencesOf(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cuts = [...allMatches(END, line), ...allMatches(ASIDE, line)].sort((a, b) => a.index - b.index);
  for (const match of cuts) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (ABBREVIATION.test(line.slice(Math.max(0, match.index - 6), match.index + 1))) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < line.length) spans.push({ start, end: line.length });
  return spans;
}
