import type { Span } from "../core/span.ts";
import { contains, overlaps } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";

export interface Nested {
  readonly proposals: readonly Proposal[];
  readonly parents: readonly (number | null)[];
}

/**
 * What somebody inside a content says never covers who says the whole: in "The board plans [to cut fares], according to a draft" the board's
 * plan ends before the comma. What stood in the part that was cut off hangs from the attribution that it belongs to.
 * Cost: linear in the proposals times their depth.
 */
export function clipInner(text: string, proposals: readonly Proposal[], parents: readonly (number | null)[]): Nested {
  const up = [...parents];
  const clipped = proposals.map((proposal, index): Proposal => {
    let what = proposal.what;
    for (const outer of outersOf(index, parents)) {
      const { who, cue } = proposals[outer] as Proposal;
      for (const words of [who, cue]) if (words !== null) what = what.flatMap((piece) => without(text, piece, words));
    }
    return what.length === 0 || what === proposal.what ? proposal : { ...proposal, what };
  });
  for (const [index, parent] of parents.entries()) {
    if (parent === null || clipped[parent] === proposals[parent]) continue;
    const { cue, who, what } = proposals[index] as Proposal;
    const anchor = cue ?? who ?? what[0];
    if (anchor === undefined || clipped[parent]?.what.some((piece) => contains(piece, anchor))) continue;
    up[index] = outersOf(parent, parents)[0] ?? null;
  }
  return { proposals: clipped, parents: up };
}

/** The nearest first. */
function outersOf(index: number, parents: readonly (number | null)[]): number[] {
  const outers: number[] = [];
  for (let at = parents[index] ?? null; at !== null && !outers.includes(at); at = parents[at] ?? null) outers.push(at);
  return outers;
}

const EDGE_BEFORE = /[\s,;:–—-]+$/u;
const EDGE_AFTER = /^[\s,;:–—-]+/u;

/** The piece without `words`, in none, one or two pieces, without the commas that parted them. */
function without(text: string, piece: Span, words: Span): Span[] {
  if (!overlaps(piece, words)) return [piece];
  const before = text.slice(piece.start, Math.max(piece.start, words.start)).replace(EDGE_BEFORE, "");
  const after = text.slice(Math.min(piece.end, words.end), piece.end);
  const gap = EDGE_AFTER.exec(after)?.[0].length ?? 0;
  return [
    { start: piece.start, end: piece.start + before.length },
    { start: Math.min(piece.end, words.end) + gap, end: piece.end },
  ].filter(({ start, end }) => end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
