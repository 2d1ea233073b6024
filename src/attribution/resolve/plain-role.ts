const IN_FRONT =
  /^(?:(?:an?|the|one|another)\s+(?!of\b)|(?:at (?:least|most)|more than|up to|about|around|nearly|almost|some|least|most)\s+(?=\w))+/i;

/** A clause that tells of somebody behind a comma, and a comma that closes what stood there. */
const TOLD_BEHIND = /,\s+who(?:m|se)?\b[\s\S]*$|[\s,]+$/;

/**
 * How somebody is described, without the article or the "at least" in front and without what a clause tells of them:
 * "at least two guards, who asked not to be named," → "two guards".
 */
export const plainRole = (words: string): string => words.replace(IN_FRONT, "").replace(TOLD_BEHIND, "");
