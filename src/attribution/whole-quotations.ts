import type { Span } from "../core/span.ts";
import { SPEAKER_LABEL } from "../language/english/attribution-words.ts";
import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";

/**
 * Whoever said one paragraph of a quotation said all of it: a reading whose content is one of its pieces gets the pieces that no other
 * reading has. Cost: linear in the contents and the pieces.
 */
export function withWholeQuotations(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  if (!scene.quotations.some(({ pieces }) => pieces.length > 1)) return [...proposals];
  const starts = new Set(proposals.flatMap(({ what }) => what.map(({ start }) => start)));
  const done = new Set<number>();
  return proposals.map((proposal) => {
    const added: Span[] = [];
    for (const { start, end } of proposal.what) {
      const at = quotationAt(scene, start);
      const quotation = done.has(at) ? undefined : scene.quotations[at];
      if (!quotation || quotation.pieces.length < 2 || (quotation.kind !== "speech" && quotation.kind !== "block"))
        continue;
      done.add(at);
      const own = quotation.pieces.findIndex((piece) => piece.start === start && Math.abs(piece.end - end) <= 2);
      if (
        own < 0 ||
        quotation.pieces.some((piece) => SPEAKER_LABEL.test(scene.text.slice(piece.start, piece.start + 60)))
      )
        continue;
      const missing = quotation.pieces.filter((piece, index) => index !== own && !starts.has(piece.start));
      for (const piece of missing) starts.add(piece.start);
      added.push(...missing);
    }
    if (added.length === 0) return proposal;
    const what = [...proposal.what, ...added].sort((a, b) => a.start - b.start);
    return { ...proposal, what, also: [...(proposal.also ?? []), "whole-quotation"] };
  });
}
