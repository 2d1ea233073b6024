import { AGENCIES } from "../../language/press-names.ts";

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const BY_LENGTH = [...new Set(AGENCIES)].sort((a, b) => b.length - a.length);

/** One agency's name as a whole word. */
export const AGENCY_SOURCE = `(?<![\\p{L}\\p{N}])(?:${BY_LENGTH.map(escaped).join("|")})(?![\\p{L}\\p{N}])`;
const ANY = new RegExp(AGENCY_SOURCE, "gu");
const LONG = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BY_LENGTH.filter((name) => name.length > 4)
    .map(escaped)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The agencies named in a phrase. Short names with their case ("PA", not "pa"), long ones without. */
export function findAgencies(phrase: string): NameAt[] {
  const found: NameAt[] = [];
  for (const pattern of [ANY, LONG])
    for (const match of phrase.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ name: match[0], start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Is the whole name an agency's? */
export const isAgency = (name: string): boolean => {
  const bare = name.trim().replace(/^the\s+/i, "");
  return findAgencies(bare).some((agency) => agency.end - agency.start >= bare.length);
};
