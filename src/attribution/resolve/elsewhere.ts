import { LAND_STEMS } from "../../language/english/lands.ts";
import { PLACES } from "../../language/english/organisations.ts";
import { PARTIES } from "../../language/english/role-families.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import type { Entity } from "./entity.ts";

/** "French", "Jordanian": what tells where a body is from, by its form. */
const FROM_LAND = /(?:[ei]an|[aeiou][nq]i|ish|ese|eli|ench|utch|erman|wiss|reek|elsh|thai|zech|american)$/;

/** "french manufacturer": is it told of words, lower case, where something is from? */
export const hasLand = (words: string): boolean => words.split(" ").some((word) => FROM_LAND.test(word));

/** "the previous government", "the Conservative government": by what narrows it not the one that "the government" means, if another has been called so. */
export const isOfOthers = ({ role }: Entity): boolean => {
  const [first = ""] = (role ?? "").toLowerCase().split(" ");
  return BYGONE.has(first) || PARTIES.has(first);
};
const BYGONE: ReadonlySet<string> = new Set("previous former last outgoing then earlier past ousted".split(" "));

/**
 * "The French ministry" is not Russia's: does a body's description name another land than the one by which the body was first told? A
 * body of no land may be of any.
 */
export function isElsewhere({ text }: Scene, tree: Tree, head: number, { longest }: Entity): boolean {
  const lands: string[] = [];
  for (let k = head - 1; k >= 0 && /^(?:NN|NNP|JJ|HYPH)$/.test(tagOf(tree, k)); k--) {
    const word = tree.words[k] ?? "";
    if (FROM_LAND.test(word) && isLarge(text, tree, k)) lands.push(stemOf(word));
  }
  // "In Velmont, the government"
  if (lands.length === 0 && tree.words[0] === "in" && tree.words[2] === "," && PLACES.has(tree.words[1] ?? ""))
    lands.push(stemOf(tree.words[1] ?? ""));
  if (lands.length === 0 || longest === null) return false;
  const named = text.slice(longest.start, longest.end).match(/\p{Lu}[\p{L}.]+/gu) ?? [];
  const known = named.map((word) => stemOf(word.toLowerCase())).filter((stem) => stem !== "the");
  return known.length > 0 && !lands.some((land) => known.includes(land));
}

const isLarge = (text: string, tree: Tree, index: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tree.tokens[index]?.start, tree.tokens[index]?.end));

/** One spelling for a land and what is of it: "Russian", "Russia" → "rus". */
const stemOf = (word: string): string => LAND_STEMS.get(word) ?? word.slice(0, 3);
