import { isFromLand, LAND_STEMS, stemOf } from "../../language/english/lands.ts";
import { PLACES } from "../../language/english/organisations.ts";
import { isCrosshead } from "../crosshead.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";

/** A crosshead is looked for so many sentences back. */
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
