import type { Span } from "../../core/span.ts";

const END = /(?:[.!?…]["”’')\]]*|(?<=\S)\s[—–-]{1,2}(?=\s?\p{Lu}))\s+(?=[\p{Lu}\p{Lo}"“‘'([—–*-])|[。！？]/gu;
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Col|Sen|Rep|Gov|No|Vol|Inc|Ltd|Co|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)\.$/u;

/**
 * Rough sentences of one line, enough to find where a credit begins. Not the sentences of the analysis.
 *
 * May mislead: an unknown abbreviation cuts a sentence in two.
 */
export function sentencesOf(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(line.slice(Math.max(0, match.index - 6), match.index + 1))) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < line.length) spans.push({ start, end: line.length });
  return spans;
}
