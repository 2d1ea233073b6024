import { loadModel } from "../load-model.ts";

let persons: ReadonlySet<string> | undefined;

/**
 * Is a noun one of models/person-nouns.txt: of what somebody is ("toxicologist", "curator")? In its singular, lower case; false for words that are
 * not in the list.
 *
 * May mislead: a few have a rarer meaning of another kind ("minor", "runner").
 */
export function isPersonsNoun(noun: string): boolean {
  persons ??= new Set(
    new TextDecoder()
      .decode(loadModel("person-nouns.txt") ?? new ArrayBuffer(0))
      .trim()
      .split(" "),
  );
  return persons.has(noun);
}
