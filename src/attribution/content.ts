import type { Span } from "../core/span.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { isPunctuation, type Range, spanOf, type Tree } from "./tree.ts";

/**
 * A run of tokens as content: marks at its ends dropped, quotations that it cuts into taken whole, nothing beyond the quotation that
 * the cue itself stands in. Null when nothing is left.
 */
export function contentOf(
  scene: Scene,
  tree: Tree,
  run: Range,
  cueQuotation: number,
  keep: readonly Span[] = [],
): Span[] | null {
  let { first, last } = run;
  while (first <= last && isPunctuation(tree, first) && !scene.startsAt.has(tree.tokens[first]?.start ?? -1)) first++;
  while (
    last >= first &&
    isPunctuation(tree, last) &&
    !scene.endsAt.has(tree.tokens[last]?.end ?? -1) &&
    !isClosing(tree, last)
  )
    last--;
  if (first > last) return null;
  const span = withQuotations(scene, spanOf(tree, { first, last }), cueQuotation, keep);
  const limits = cueQuotation < 0 ? undefined : scene.quotations[cueQuotation];
  if (!limits) return [span];
  const clipped: Span[] = [];
  for (const piece of limits.pieces) {
    const start = Math.max(span.start, piece.start);
    let end = Math.min(span.end, piece.end);
    // the closing mark of the quotation around it is not part of it
    while (
      end > start &&
      end === piece.end &&
      /["”»'’.,!?]/.test(scene.text[end - 1] ?? "") &&
      limits.closed === "mark"
    ) {
      if (/["”»'’]/.test(scene.text[end - 1] ?? "")) {
        end--;
        break;
      }
      break;
    }
    if (start < end) clipped.push({ start, end });
  }
  return clipped.length > 0 ? clipped : null;
}

const isClosing = (tree: Tree, index: number): boolean =>
  /^(?:\)|-rrb-|\]|%|\?|!|…|\.\.\.)$/.test(tree.words[index] ?? "");

/** Widened to the quotations it cuts into, when these stand at the cue's own level and hold nothing of `keep` (source, cue). */
function withQuotations(scene: Scene, span: Span, cueQuotation: number, keep: readonly Span[]): Span {
  let { start, end } = span;
  for (const offset of [start, end - 1]) {
    let at = quotationAt(scene, offset);
    while (at >= 0 && (scene.quotations[at]?.parent ?? -1) !== cueQuotation && at !== cueQuotation)
      at = scene.quotations[at]?.parent ?? -1;
    if (at < 0 || at === cueQuotation) continue;
    const piece = scene.quotations[at]?.pieces.find((candidate) => candidate.start <= offset && offset < candidate.end);
    if (!piece || keep.some((kept) => kept.start < piece.end && piece.start < kept.end)) continue;
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  return { start, end };
}
