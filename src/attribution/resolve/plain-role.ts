const IN_FRONT =
  /^(?:(?:an?|the|one|another)\s+(?!of\b)|(?:at (?:least|most)|more than|up to|about|around|nearly|almost|some|least|most)\s+(?=\w))+/i;

/** How somebody is described, without the article or the "at least" in front: "at least two guards" → "two guards". */
export const plainRole = (words: string): string => words.replace(IN_FRONT, "");
