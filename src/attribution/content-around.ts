import type { Span } from "../core/span.ts";
import { contentOf } from "./content.ts";
import { pieceAfter, pieceBefore, type Scene } from "./scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "./tree.ts";

/**
 * Everything else of the clause around an aside that says whose words it is ("according to X", "as X put it"): behind the aside when that begins
 * it, before it when that ends it. `keep` is what no quotation that is taken whole may hold.
 */
export function contentAround(
  scene: Scene,
  tree: Tree,
  aside: Range,
  quotation: number,
  keep: readonly Span[],
): Span[] | null {
  const { start, end } = spanOf(tree, aside);
  const before = pieceBefore(scene, start);
  if (
    before &&
    (scene.quotations[before.quotation]?.parent ?? -1) === quotation &&
    scene.quotations[before.quotation]?.kind === "speech" &&
    startsSentence(scene, tree, before.quotation)
  )
    return [...(scene.quotations[before.quotation]?.pieces ?? [])];
  const clause = clauseOf(tree, aside);
  const left =
    aside.first - 1 >= clause.first
      ? contentOf(scene, tree, { first: clause.first, last: aside.first - 1 }, quotation, keep)
      : null;
  const first = aside.last + 1;
  const right =
    first <= clause.last && tree.words[first] !== "."
      ? contentOf(scene, tree, { first, last: clause.last }, quotation, keep)
      : null;
  if (left && wordsIn(left, scene) > 2)
    return right && tree.words[first] === "," && !/^(?:and|but|who|which|as|while)$/.test(tree.words[first + 1] ?? "")
      ? [...left, ...right]
      : left;
  if (right) return left ? [...left, ...right] : right;
  const after = pieceAfter(scene, end);
  return after ? [...(scene.quotations[after.quotation]?.pieces ?? [])] : left;
}

const wordsIn = (spans: readonly Span[], scene: Scene): number =>
  spans.reduce((sum, { start, end }) => sum + scene.text.slice(start, end).split(/\s+/).length, 0);

const startsSentence = (scene: Scene, tree: Tree, quotation: number): boolean => {
  const piece = scene.quotations[quotation]?.pieces.at(-1);
  return piece !== undefined && piece.start <= (tree.tokens[0]?.start ?? 0);
};

/** The sentence, or the side of a semicolon that the aside stands in. */
function clauseOf(tree: Tree, aside: Range): Range {
  let first = 0;
  let last = tree.tokens.length - 1;
  for (let k = aside.first; k >= 0; k--)
    if (tree.words[k] === ";") {
      first = k + 1;
      break;
    }
  for (let k = aside.last; k < tree.tokens.length; k++)
    if (tree.words[k] === ";") {
      last = k - 1;
      break;
    }
  while (first < aside.first && /^(?:but|and|yet|so)$/.test(tree.words[first] ?? "") && tagOf(tree, first) === "CC")
    first++;
  return { first, last };
}
