import type { Gist } from "../../core/gist.ts";
import { CONCEPTS, PLACES } from "../../language/english/concepts.ts";

/** What a term may stand for: itself (or the country it belongs to) first, then the kinds of event it can name. */
export type Meaning = readonly [string, ...string[]];

const EVENTS = new Map<string, string[]>();
CONCEPTS.forEach(({ words }, index) => {
  for (const word of words.split(" ")) EVENTS.set(word, [...(EVENTS.get(word) ?? []), `event ${index}`]);
});
const HOMES = new Map<string, string>(
  PLACES.flatMap((row) => row.split(" ").map((name, _, [first]): [string, string] => [name, `place ${first}`])),
);
const NUMBER = /^[\d.,]+$/;

/** The same term in one spelling: no dots, no possessive; people and adjectives of a country as the country. */
export function plainTerm(term: string): string {
  const bare = term
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .trim();
  const dotless = bare.replace(/\./g, "");
  return HOMES.get(bare) ?? HOMES.get(dotless) ?? (dotless === "" ? bare : dotless);
}

export const meaningOf = (term: string): Meaning => {
  const plain = plainTerm(term);
  return [plain, ...(EVENTS.get(plain) ?? [])];
};

/** 1: the same word or place; .75: one kind of event; 0: nothing in common. */
export function likeness(a: Meaning, b: Meaning): number {
  if (a[0] === b[0]) return 1;
  return a.slice(1).some((event) => b.includes(event)) ? 0.75 : 0;
}

/** Terms of a gist without numbers and duplicates, names split into their words. */
export function contentTerms(gist: Gist): string[] {
  const words = [
    ...gist.terms,
    ...gist.names.flatMap((name) => name.split(/\s+/)),
    ...(gist.predicate ?? "").split(/\s+/),
  ];
  return [...new Set(words.map(plainTerm))].filter((term) => term.length > 1 && !NUMBER.test(term));
}

/** Is this event named anywhere among the terms, as a verb or as its noun? */
export function namesEvent(predicate: string | null, terms: readonly string[]): boolean {
  if (predicate === null) return false;
  const wanted = meaningOf(predicate);
  return terms.some((term) => likeness(wanted, meaningOf(term)) > 0);
}

/** Do two lists of head words share a referent? `null` where one of them is empty. */
export function shareReferent(a: readonly string[], b: readonly string[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  const known = new Set(a.map(plainTerm));
  return b.some((term) => known.has(plainTerm(term)));
}
