import { stemmer } from "stemmer";
import type { Gist } from "../../core/gist.ts";
import { CONCEPTS, PLACES } from "../../language/english/concepts.ts";
import { THINGS } from "../../language/english/things.ts";

/** What a term may stand for: itself (or the country it belongs to) first, then the kinds of event it can name. */
export type Meaning = readonly [string, ...string[]];

const EVENTS = new Map<string, string[]>();
CONCEPTS.forEach(({ words }, index) => {
  for (const word of words.split(" ")) EVENTS.set(word, [...(EVENTS.get(word) ?? []), `event ${index}`]);
});
const KINDS = new Map<string, string>(
  THINGS.flatMap(({ words }, index) => words.split(" ").map((word): [string, string] => [word, `thing ${index}`])),
);
const HOMES = new Map<string, string>(
  PLACES.flatMap((row) => row.split(" ").map((name, _, [first]): [string, string] => [name, `place ${first}`])),
);
/** Look-ups that were made; they hold what the functions would answer again. */
const PLAIN = new Map<string, string>();
const MEANINGS = new Map<string, Meaning>();
const ROOTS = new Map<string, string>();
const NUMBER = /^[\d.,]+$/;

/** The same term in one spelling: no dots, no possessive; people and adjectives of a country as the country. */
export function plainTerm(term: string): string {
  const known = PLAIN.get(term);
  if (known !== undefined) return known;
  const plain = plained(term);
  PLAIN.set(term, plain);
  return plain;
}

function plained(term: string): string {
  const bare = term
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .trim();
  const dotless = bare.replace(/\./g, "");
  return HOMES.get(bare) ?? HOMES.get(dotless) ?? (dotless === "" ? bare : dotless);
}

export function meaningOf(term: string): Meaning {
  const plain = plainTerm(term);
  const known = MEANINGS.get(plain);
  if (known !== undefined) return known;
  const meaning: Meaning = [plain, ...(EVENTS.get(plain) ?? [])];
  MEANINGS.set(plain, meaning);
  return meaning;
}

/** The kind of thing that a noun names; null where no list has it. */
export const kindOf = (term: string): string | null => KINDS.get(plainTerm(term)) ?? null;

/** What one kind of event counts beside the same word. */
export const SAME_EVENT = 0.75;

/** 1: the same word or place; .75: one kind of event; 0: nothing in common. */
export function likeness(a: Meaning, b: Meaning): number {
  if (a[0] === b[0]) return 1;
  return a.slice(1).some((event) => b.includes(event)) ? SAME_EVENT : 0;
}

/** What a term and its derivations share ("condemn", "condemnation"): Porter's stem, for a look-up only. */
export function rootOf(term: string): string {
  const known = ROOTS.get(term);
  if (known !== undefined) return known;
  const root = stemmer(term);
  ROOTS.set(term, root);
  return root;
}

/** Terms of a gist without numbers and duplicates; a name with a place or body of its own counts as that, others by their words. */
export function contentTerms(gist: Gist): string[] {
  const homes = gist.names.flatMap((name) => HOMES.get(name.replace(/\s+/g, "-")) ?? []);
  const hidden = new Set(
    gist.names
      .filter((name) => HOMES.has(name.replace(/\s+/g, "-")) && name.includes(" "))
      .flatMap((name) => name.split(/\s+/)),
  );
  const words = [
    ...gist.terms,
    ...gist.names.flatMap((name) => name.split(/\s+/)),
    ...(gist.predicate ?? "").split(/\s+/),
  ];
  const plain = words.filter((word) => !hidden.has(word)).map(plainTerm);
  return [...new Set([...plain, ...homes])].filter((term) => term.length > 1 && !NUMBER.test(term));
}

/** What the predicate means, and what it means with its particle ("step", "step-down"); empty where there is none. */
export function predicateMeanings({ predicate, terms }: Gist): readonly Meaning[] {
  if (predicate === null) return [];
  const phrasal = terms.find((term) => term.startsWith(`${predicate}-`));
  return [meaningOf(predicate), ...(phrasal === undefined ? [] : [meaningOf(phrasal)])];
}

/** The kinds of event that a gist is about: its predicate's, or where the predicate names none, its terms'. */
export function eventsOf(gist: Gist): readonly Meaning[] {
  const [own = null, phrasal = null] = predicateMeanings(gist);
  if (phrasal !== null && phrasal.length > 1) return [phrasal];
  if (own !== null && own.length > 1) return [own];
  const others = contentTerms(gist)
    .map(meaningOf)
    .filter((meaning) => meaning.length > 1);
  return own === null ? others : [own, ...others];
}

/** Is one of these events named anywhere among the terms, as a verb or as its noun? */
export const namesEvent = (events: readonly Meaning[], terms: readonly string[]): boolean =>
  events.some((event) => terms.some((term) => likeness(event, meaningOf(term)) > 0));

/** Do two lists of head words share a referent? `null` where one of them is empty. */
export function shareReferent(a: readonly string[], b: readonly string[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  const known = new Set(a.map(plainTerm));
  return b.some((term) => known.has(plainTerm(term)));
}

/** A rough base form of an inflected English verb or noun, for a look-up only: "withdrew" stays, "closing" → "close". */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  for (const [ending, instead] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
    const stem = lower.slice(0, -ending.length) + instead;
    if (EVENTS.has(stem)) return stem;
  }
  return lower;
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["ies", "y"],
  ["ied", "y"],
  ["ing", ""],
  ["ing", "e"],
  ["ed", ""],
  ["ed", "e"],
  ["es", ""],
  ["s", ""],
];
