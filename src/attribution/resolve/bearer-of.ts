import type { Span } from "../../core/span.ts";
import { HONORIFICS } from "../../language/english/titles.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { isRole } from "./role-of.ts";

/** A surname that is also a common word or a people, "the people love it, Baker said": whoever bears it in this text. */
export function bearerOf({ text }: Scene, entities: Entities, tree: Tree, head: number, who: Span): Entity | null {
  const token = tree.tokens[head];
  // "Doss told lawmakers": a surname that the tagger takes for another word is all that stands there
  const isAlone = token?.start === who.start && token.end === who.end;
  const before = isHonorific(tree.words[head - 1] ?? "") ? "" : tagOf(tree, head - 1);
  const isTitle = tagOf(tree, head) === "NNP" && isRole(tree.words[head] ?? "");
  if (
    !token ||
    (head === 0 && !isTitle && !isAlone) ||
    /^(?:``|DT|JJ|NN|CD|PRP\$|POS)/.test(before) ||
    (tagOf(tree, head).endsWith("S") && !isAlone) ||
    !/^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end))
  )
    return null;
  const word = tree.words[head] ?? "";
  return entities.all.find((entity) => isNamedPerson(entity) && entity.name.at(-1)?.toLowerCase() === word) ?? null;
}

const isHonorific = (word: string): boolean => HONORIFICS.has(word.replace(/\.$/, ""));
