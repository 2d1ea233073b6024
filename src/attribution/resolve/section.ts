import { isFromLand, LAND_STEMS, stemOf } from "../../language/english/lands.ts";
import { PLACES } from "../../language/english/organisations.ts";
import { partAt, type Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";

/** A crosshead has at most so many words, and is looked for so many sentences back. */
const CROSSHEAD_WORDS = 14;
const MOST_SENTENCES = 60;

/** A crosshead that names a land: whose matters the sentences below it tell of. */
export interface Section {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly lands: readonly string[];
}

/**
 * The crosshead above a sentence, and what land it names:
 *
 *     Torvian leaders condemn the raids      the section is Torvia's
 *
 *     The government said …                  not the one that stood above
 *
 * Null where the last crosshead names no land, or none stands above.
 */
export function sectionOf(scene: Scene, tree: Tree): Section | null {
  for (let k = tree.index - 1; k >= 0 && tree.index - k <= MOST_SENTENCES; k--) {
    const above = scene.trees[k];
    if (!above || !isCrosshead(scene, above)) continue;
    const lands = landsIn(scene, above);
    return lands.length > 0 ? { sentence: k, lands } : null;
  }
  return null;
}

/** A paragraph of its own with no stop behind it. */
function isCrosshead(scene: Scene, tree: Tree): boolean {
  const part = partAt(scene, tree);
  if (part?.kind !== "paragraph" || tree.words.length > CROSSHEAD_WORDS || tree.words.length < 2) return false;
  const { start, end } = tree.sentence.span;
  return part.span.start === start && part.span.end === end && /[\p{L}\p{N}]['’]?$/u.test(scene.text.slice(start, end));
}

function landsIn(scene: Scene, tree: Tree): string[] {
  const lands: string[] = [];
  for (const [at, { start, end }] of tree.tokens.entries()) {
    const word = tree.words[at] ?? "";
    if (!/^\p{Lu}/u.test(scene.text.slice(start, end))) continue;
    // "Torvia leaders", "Torvia's prime minister"
    const isOfLand = tagOf(tree, at).startsWith("NNP") && /^(?:NNS|POS)$/.test(tagOf(tree, at + 1));
    if (PLACES.has(word) || LAND_STEMS.has(word) || isFromLand(word) || isOfLand) lands.push(stemOf(word));
  }
  return lands;
}
