import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";

/**
 * For each proposal the index of the one that it stands in, or null: the smallest whose content holds its cue (or, without a cue, its
 * content). Two that hold each other stay side by side.
 * Cost: n log n for the sorting, then linear but for overlapping contents.
 */
export function nest(proposals: readonly Proposal[]): (number | null)[] {
  const pieces = proposals
    .flatMap(({ what }, owner) => what.map((span) => ({ span, owner })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const anchors = proposals
    .map((proposal, owner) => ({ anchor: anchorOf(proposal), owner }))
    .sort((a, b) => a.anchor.start - b.anchor.start);
  const parents: (number | null)[] = proposals.map(() => null);
  let next = 0;
  let open: typeof pieces = [];
  for (const { anchor, owner } of anchors) {
    while (next < pieces.length && (pieces[next]?.span.start ?? 0) <= anchor.start) {
      const piece = pieces[next++];
      if (piece) open.push(piece);
    }
    open = open.filter(({ span }) => span.end > anchor.start);
    let best: { size: number; owner: number } | null = null;
    for (const piece of open) {
      if (piece.owner === owner || piece.span.end < anchor.end) continue;
      const size = piece.span.end - piece.span.start;
      if (best === null || size <= best.size) best = { size, owner: piece.owner };
    }
    parents[owner] = best?.owner ?? null;
  }
  cutLoops(parents, proposals);
  return parents;
}

const anchorOf = ({ cue, who, what }: Proposal): Span => cue ?? who ?? what[0] ?? { start: 0, end: 0 };

/**
 * Two contents that hold each other's cue: the one that begins first is the outer ("A says that …, according to B" is B's), and nobody's is
 * the inner ("… was allegedly lost, said B").
 */
function cutLoops(parents: (number | null)[], proposals: readonly Proposal[]): void {
  const begin = (index: number): number =>
    proposals[index]?.who === null
      ? Number.POSITIVE_INFINITY
      : Math.min(...(proposals[index]?.what.map(({ start }) => start) ?? [0]));
  for (let index = 0; index < parents.length; index++) {
    const seen = new Set<number>();
    let outermost = index;
    for (let up: number | null = index; up !== null; up = parents[up] ?? null) {
      if (seen.has(up)) {
        for (const member of seen) if (begin(member) < begin(outermost)) outermost = member;
        parents[outermost] = null;
        break;
      }
      seen.add(up);
    }
  }
}
