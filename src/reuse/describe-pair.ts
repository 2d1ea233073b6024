import type { Reuse } from "../core/reuse.ts";
import type { Span } from "../core/span.ts";
import type { Alignment } from "./align-texts.ts";
import type { ComparedText } from "./compared-text.ts";

/** Own words of a passage, outside quotation marks, up to which it is a quotation: so many, or so large a share. */
const OWN_WORDS = 5;
const OWN_SHARE = 0.25;
/** In an article that is otherwise its own, what is shared is a quotation with its lead-in if the marks hold half of it. */
const LEAD_IN_SHARE = 0.5;
/** From this share of the more contained article on, the pair is a copy and not an excerpt. */
const COPY_SHARE = 0.5;
const VERBATIM_OVERLAP = 0.97;
const VERBATIM_DIFFERENCE = 0.03;

/** What a pair of articles shares, as rows of the Report; without an id. */
export function describePair(
  a: { readonly id: string; readonly compared: ComparedText },
  b: { readonly id: string; readonly compared: ComparedText },
  alignments: readonly Alignment[],
): readonly Omit<Reuse, "id">[] {
  const containment = {
    a: share(
      alignments.map(({ aFirst, aLast }) => [aFirst, aLast + 1] as const),
      a.compared.units.count,
    ),
    b: share(
      alignments.map(({ bFirst, bLast }) => [bFirst, bLast + 1] as const),
      b.compared.units.count,
    ),
  };
  const contained = Math.max(containment.a, containment.b);
  return alignments.map((alignment) => {
    const { aFirst, aLast, bFirst, bLast, all } = alignment;
    const shorter = Math.max(1, Math.min(aLast - aFirst, bLast - bFirst) + 1);
    const overlap = Math.min(1, Math.round((all.common / shorter) * 1000) / 1000);
    return {
      a: { article: a.id, span: spanOf(a.compared, aFirst, aLast) },
      b: { article: b.id, span: spanOf(b.compared, bFirst, bLast) },
      kind: kindOf(alignment, overlap, contained),
      overlap,
      containment,
    };
  });
}

/** From the first unit to the last, with the mark that ends the sentence where the passage ends one. */
const spanOf = ({ units, tails }: ComparedText, first: number, last: number): Span => ({
  start: units.starts[first] as number,
  end: (units.ends[last] as number) + (tails[last] as number),
});

function kindOf({ own, all }: Alignment, overlap: number, contained: number): Reuse["kind"] {
  const ownShare = contained < COPY_SHARE ? LEAD_IN_SHARE : OWN_SHARE;
  if (own.aWords <= Math.max(OWN_WORDS, ownShare * all.aWords)) return "quotation";
  if (own.bWords <= Math.max(OWN_WORDS, ownShare * all.bWords)) return "quotation";
  if (contained < COPY_SHARE) return "excerpt";
  const longer = Math.max(all.aWords, all.bWords);
  const shorter = Math.min(all.aWords, all.bWords);
  const sameLength = longer - shorter <= Math.max(2, VERBATIM_DIFFERENCE * longer);
  return overlap >= VERBATIM_OVERLAP && sameLength ? "verbatim" : "edited";
}

/** Share of `count` units that the half-open ranges cover together. */
function share(ranges: readonly (readonly [number, number])[], count: number): number {
  let covered = 0;
  let end = 0;
  for (const [from, to] of [...ranges].sort((x, y) => x[0] - y[0])) {
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return count === 0 ? 0 : Math.min(1, Math.round((covered / count) * 1000) / 1000);
}
