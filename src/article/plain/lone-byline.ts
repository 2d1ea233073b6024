import { readNames } from "../people/read-names.ts";
import type { LineReading } from "./read-line.ts";

const MOST_WORDS = 12;

/**
 * The reading of a line that holds people's names and nothing else ("Lena Marsh/Otto Falk") as a byline; null for other lines.
 * Ask only beside the body's ends, and where nothing else names a writer.
 *
 * May mislead: a heading that is a person's name looks the same.
 */
export function readLoneByline(line: string, reading: LineReading): LineReading | null {
  if (reading.kind !== null || reading.words < 2 || reading.words > MOST_WORDS || /[.!?:…]\s*$/u.test(line))
    return null;
  const { persons, agencies, others, restWords } = readNames(line);
  if (!/\p{Lu}/u.test(line)) return null;
  if (persons.length === 0 || agencies.length > 0 || others.length > 0 || restWords > 0) return null;
  return { ...reading, kind: "byline", persons };
}
