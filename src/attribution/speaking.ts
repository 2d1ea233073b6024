import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import { GROUP_NOUNS, ORGANISATION_WORDS } from "../language/english/organisations.ts";
import { isPersonNoun } from "../language/english/unnamed.ts";
import { isRole } from "./resolve/role-of.ts";
import { type Tree, tagOf } from "./tree.ts";

/** Is a common noun in the singular neither a person, nor a body, nor a paper: nothing that speaks ("its openness", "no business")? */
export function isThing(tree: Tree, head: number): boolean {
  const word = tree.words[head] ?? "";
  if (tagOf(tree, head) !== "NN" || isRole(word) || isPersonNoun(word)) return false;
  return !DOCUMENT_WORDS.has(word) && !ORGANISATION_WORDS.has(word) && !GROUP_NOUNS.has(word);
}
