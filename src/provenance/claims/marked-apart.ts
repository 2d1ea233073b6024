import { DAYS_AND_MONTHS, ORDINALS } from "../../language/english/periods.ts";

/**
 * Months, weekdays and ordinals in a statement, lower case: what sets two otherwise equal statements apart ("the second depot is to open in
 * June", "the third by August").
 */
export const markedApart = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => DAYS_AND_MONTHS.has(word) || ORDINALS.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word));
