import { literalPattern } from "../../core/literal-pattern.ts";
import { AGENCIES } from "../../language/press-names.ts";
import { allMatches } from "../credits/all-matches.ts";

const BY_LENGTH = [...new Set(AGENCIES)].sort((a, b) => b.length - a.length);

const wholeWord = (names: readonly string[]): string =>
  `(?<![\\wÀ-ɏЀ-ӿ])(?:${names.map(literalPattern).join("|")})(?![\\wÀ-ɏЀ-ӿ])`;
const ANY = new RegExp(wholeWord(BY_LENGTH), "g");
const LONG = new RegExp(wholeWord(BY_LENGTH.filter((name) => name.length > 4)), "gi");

export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The agencies named in a phrase. Short names with their case ("PA", not "pa"), long ones without. */
export function findAgencies(phrase: string): NameAt[] {
  const found: NameAt[] = [];
  for (const pattern of [LONG, ANY])
    for (const match of allMatches(pattern, phrase)) {
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
