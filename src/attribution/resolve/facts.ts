import {
  LETTERS_NARROW,
  PARTIES,
  PARTY_LETTERS,
  SAME_MODIFIERS,
  STATE_FORMS,
} from "../../language/english/role-families.ts";
import { type Range, type Tree, tagOf } from "../tree.ts";
import { roleOf } from "./role-of.ts";

/** One spelling for words that narrow a role alike: "GOP" and "Republican". */
export const plainModifier = (word: string): string => {
  const plain = word.replace(/['’]s$/, "");
  return SAME_MODIFIERS.get(plain) ?? plain;
};

/** Words of a wording that tell something of its bearer: no small words, one spelling. */
export const factsIn = (wording: string): string[] =>
  wording
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .map(plainModifier)
    .filter((word) => word.length > 1 && !/^(?:the|an?|of|for|and|in|at|to|on|who|is|was)$/.test(word));

/** What stands right around a name: "(R-S.C.)" and ", D-Texas," behind it, "Latvian journalist" in front of it. */
export function factsAround(tree: Tree, { first, last }: Range): string[] {
  const facts: string[] = [];
  for (let k = first - 1; k >= 0 && first - k <= 6 && /^(?:JJ|NN|NNP|HYPH|VBN)$/.test(tagOf(tree, k)); k--)
    facts.push(plainModifier(tree.words[k] ?? ""), ...(LETTERS_NARROW.get(tree.words[k] ?? "") ?? []));
  for (let k = first; k < last; k++) facts.push(...(LETTERS_NARROW.get(tree.words[k] ?? "") ?? []));
  // the capitalised words in front of a title belong to the run itself
  for (let k = first; k <= last; k++) {
    if (!roleOf(tree.words[k] ?? "")) continue;
    for (let before = first; before < k; before++) facts.push(plainModifier(tree.words[before] ?? ""));
    break;
  }
  for (let k = first; k < last; k++)
    if (PARTIES.has(plainModifier(tree.words[k] ?? ""))) facts.push(plainModifier(tree.words[k] ?? ""));
  const behind = tree.words
    .slice(last + 1, last + 9)
    .join(" ")
    .replace(/-lrb-/g, "(");
  const label = /^[(,] ?([rdilg]) ?[-–—.] ?((?:\p{L}+\.? ?){1,3})/u.exec(behind);
  if (label) {
    const party = PARTY_LETTERS[label[1] ?? ""];
    if (party) facts.push(party);
    const place = (label[2] ?? "").trim();
    const state = STATE_FORMS[place.replace(/[. ]/g, "")] ?? place.replace(/\.$/, "");
    facts.push(...state.split(" "));
  }
  return facts;
}
