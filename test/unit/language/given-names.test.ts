import { expect, test } from "vitest";
import { leaningOf } from "../../../src/language/english/given-names.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../../../src/language/english/names.ts";
import { ORGANISATION_WORDS, PLACES } from "../../../src/language/english/organisations.ts";

test.each([
  ["mary", "female"],
  ["goran", "male"],
  ["priya", "female"],
  ["siobhán", "female"],
  ["clement", "male"],
  ["zzyzx", null],
  ["patrice", null],
])("%s leans to %s", (name, gender) => expect(leaningOf(name)).toBe(gender));

test("a place or a word for a body is no given name of the long list", () => {
  for (const word of [...PLACES, ...ORGANISATION_WORDS].filter((word) => /^\p{Ll}+$/u.test(word)))
    if (!MALE_NAMES.has(word) && !FEMALE_NAMES.has(word)) expect([word, leaningOf(word)]).toEqual([word, null]);
});
