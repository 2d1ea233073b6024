import { partAt, type Scene } from "./scene.ts";
import type { Tree } from "./tree.ts";

/** A crosshead has no more words than this, and one in capitals alone no more than that. */
const LONGEST_CROSSHEAD = 18;
const LONGEST_SHOUTED = 4;

/** Is the sentence all of its paragraph? */
export function isOwnParagraph(scene: Scene, tree: Tree): boolean {
  const part = partAt(scene, tree);
  return (
    part?.kind === "paragraph" &&
    scene.text.slice(part.span.start, part.span.end).trim() === wordsOf(scene, tree).trim()
  );
}

/** A short paragraph of one sentence, with no stop behind it and text below: "Torvian leaders condemn the raids". */
export const isCrosshead = (scene: Scene, tree: Tree): boolean =>
  tree.words.length > 1 &&
  tree.words.length <= LONGEST_CROSSHEAD &&
  scene.article.parts[tree.sentence.part + 1]?.kind === "paragraph" &&
  !/[.!?:;…]["”’']?\s*$/.test(wordsOf(scene, tree)) &&
  isOwnParagraph(scene, tree);

/** "VELMONT SEDAN" above a paragraph: a crosshead's capitals make no name of it. */
export const isShouted = (scene: Scene, tree: Tree): boolean =>
  tree.words.length <= LONGEST_SHOUTED &&
  /^[^\p{Ll}.:!?]*\p{Lu}{3}[^\p{Ll}.:!?]*$/u.test(wordsOf(scene, tree)) &&
  isOwnParagraph(scene, tree);

const wordsOf = ({ text }: Scene, { sentence }: Tree): string => text.slice(sentence.span.start, sentence.span.end);
