import { AGENCY_SOURCE, findAgencies, type NameAt } from "../people/agency.ts";

const DATELINE = new RegExp(
  `^\\s*(?:[\\p{Lu}\\d][\\p{L}\\p{N}\\s.,/’'-]{0,60}?[\\s,])?\\(\\s*(?<inside>[^()]{0,40}?${AGENCY_SOURCE}[^()]{0,25})\\)\\s*(?:\\.?\\s*[—–-]|:|\\.)?|^\\s*(?<bare>${AGENCY_SOURCE})\\s*[—–-]\\s|^\\s*[\\p{Lu}][\\p{Lu}\\s.,’'-]{2,40}\\s[—–-]\\s(?<after>${AGENCY_SOURCE})\\s*[—–-]`,
  "u",
);

/** The agency of a dateline at the start of a body: "HARBOUR CITY, May 3 (Wire) — The council …". */
export function readAgencyDateline(
  paragraph: string,
): (NameAt & { readonly phrase: { start: number; end: number } })[] {
  const match = DATELINE.exec(paragraph.slice(0, 160));
  if (match === null) return [];
  return findAgencies(match[0]).map((agency) => ({
    ...agency,
    phrase: { start: match[0].length - match[0].trimStart().length, end: match[0].trimEnd().length },
  }));
}
