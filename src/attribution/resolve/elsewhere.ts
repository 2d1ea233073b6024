import { isFromLand, stemOf } from "../../language/english/lands.ts";
import { PLACES } from "../../language/english/organisations.ts";
import { PARTIES } from "../../language/english/role-families.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import type { Entity } from "./entity.ts";
import { sectionOf } from "./section.ts";

/** "french manufacturer": is it told of words, lower case, where something is from? */
export const hasLand = (words: string): boolean => words.split(" ").some(isFromLand);

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
export function isElsewhere(scene: Scene, tree: Tree, head: number, entity: Entity): boolean {
  const { text } = scene;
  const { longest, affiliation } = entity;
  const lands: string[] = [];
  for (let k = head - 1; k >= 0 && /^(?:NN|NNP|JJ|HYPH)$/.test(tagOf(tree, k)); k--) {
    const word = tree.words[k] ?? "";
    if (isFromLand(word) && isLarge(text, tree, k)) lands.push(stemOf(word));
  }
  // "In Velmont, the government"
  if (lands.length === 0 && tree.words[0] === "in" && tree.words[2] === "," && PLACES.has(tree.words[1] ?? ""))
    lands.push(stemOf(tree.words[1] ?? ""));
  if (longest === null) return false;
  if (lands.length === 0) return isOfOtherSection(scene, tree, entity);
  // "the government of Norland"
  const words = `${text.slice(longest.start, longest.end)} ${affiliation ?? ""}`;
  const named = words.match(/\p{Lu}[\p{L}.]+/gu) ?? [];
  const known = named.map((word) => stemOf(word.toLowerCase())).filter((stem) => stem !== "the");
  return known.length > 0 && !lands.some((land) => known.includes(land));
}

/** "Torvia leaders condemn it" as a crosshead, and below it "The government": not the Norland government that was told of above. */
export function isOfOtherSection(scene: Scene, tree: Tree, entity: Entity): boolean {
  const { kind, longest, name } = entity;
  if (kind !== "organisation" || longest === null || name.length > 1) return false;
  const words = scene.text.slice(longest.start, longest.end).replace(/^(?:the|an?|my|our|his|her|its|their)\s/i, "");
  const known = (words.match(/\p{Lu}[\p{L}.]+/gu) ?? []).map((word) => stemOf(word.toLowerCase()));
  const section = known.length === 0 ? null : sectionOf(scene, tree);
  return (
    section !== null &&
    !section.lands.some((land) => known.includes(land)) &&
    !isMentionedWithin(entity, section.sentence, tree.index)
  );
}

/** Is somebody mentioned from one sentence on, and before another? */
const isMentionedWithin = ({ mentions }: Entity, from: number, to: number): boolean =>
  mentions.some(({ sentence }) => sentence >= from && sentence < to);

const isLarge = (text: string, tree: Tree, index: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tree.tokens[index]?.start, tree.tokens[index]?.end));
