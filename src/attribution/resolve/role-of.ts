import { OUTLET_WORDS } from "../../language/english/outlets.ts";
import { isPersonsNoun } from "../../language/english/person-nouns.ts";
import { ROLE_FORMS, VARYING_NOUNS } from "../../language/english/role-families.ts";
import { ROLE_GENDERS, ROLE_NOUNS } from "../../language/english/titles.ts";

/** In front of a role, joined to it: "ex-wife", "co-founder". */
const PREFIX = /^(?:ex|co|vice|then|sub|arch)[-‐‑](?=\p{Ll}{3})/u;

/** The noun of a role that a word is, short forms spelled out ("sen." → "senator", "ex-wife" → "wife"); null where it is none. Lower case in and out. */
export function roleOf(word: string): string | null {
  if (PREFIX.test(word)) return roleOf(word.replace(PREFIX, ""));
  if (ROLE_NOUNS.has(word) || ROLE_GENDERS.has(word)) return word;
  return ROLE_FORMS.get(word) ?? (word.endsWith(".") ? (ROLE_FORMS.get(word.slice(0, -1)) ?? null) : null);
}

/** As `roleOf`, any other word as it is. */
export const roleNounOf = (word: string): string => roleOf(word) ?? word;

/** Does news use the noun for somebody whom it has just named? An "ex-winger" as well as a winger. */
export const isVaryingNoun = (noun: string): boolean => VARYING_NOUNS.has(noun.replace(PREFIX, ""));

/**
 * As `roleOf`, and for any noun of what somebody is ("toxicologist"): to ask only where a person's name stands beside the word, or somebody is known to be
 * one. Not "herald", which is a newspaper first.
 */
export function tradeOf(word: string): string | null {
  if (PREFIX.test(word)) return tradeOf(word.replace(PREFIX, ""));
  const isTrade = (isPersonsNoun(word) || VARYING_NOUNS.has(word)) && !OUTLET_WORDS.has(word);
  return roleOf(word) ?? (isTrade ? word : null);
}

export const isRole = (word: string): boolean => roleOf(word) !== null;
