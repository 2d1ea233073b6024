import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";

/**
 * The lines of several texts sorted into places of one story: lines of one locus are the same line, in one wording (variant) or
 * another. The idea is the stemmatist's "locus of variation".
 */
export interface Loci {
  /** By edition, by line: the locus, or −1 for a line too short to tell. */
  readonly locusOf: readonly Int32Array[];
  /** By locus: the editions that have it, rising. */
  readonly editionsOf: readonly (readonly number[])[];
  readonly wordsOf: readonly number[];
}

const WORDS_AT_LEAST = 4;
/** Share of the longer line's word pairs, or of the shorter's, that must be found in the other. */
const LIKE_AT_LEAST = 0.42;
const WITHIN_AT_LEAST = 0.75;
const WITHIN_WORDS_AT_LEAST = 7;
const POSTINGS_AT_MOST = 300;

/** Cost: word pairs of all distinct lines, once; equal lines cost a look-up. Titles only join titles. */
export function findLoci(editions: readonly Edition[]): Loci {
  const byKey = new Map<number, number>();
  const byPair = new Map<number, number[]>();
  const pairsOf: number[][] = [];
  const variantLocus: number[] = [];
  const wordsOf: number[] = [];
  const isTitle: boolean[] = [];
  const locusOf = editions.map(({ lines }) => new Int32Array(lines.length).fill(-1));
  let loci = 0;

  const nearest = (line: Line, pairs: readonly number[]): number => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const variants = byPair.get(pair);
      if (variants === undefined || variants.length > POSTINGS_AT_MOST) continue;
      for (const variant of variants) shared.set(variant, (shared.get(variant) ?? 0) + 1);
    }
    let [best, bestShare] = [-1, 0];
    for (const [variant, count] of shared) {
      const other = pairsOf[variant]?.length ?? 0;
      const locus = variantLocus[variant] ?? -1;
      if (isTitle[locus] !== line.title) continue;
      const like = count / Math.max(pairs.length, other, 1);
      const within = count / Math.max(1, Math.min(pairs.length, other));
      const long = Math.min(pairs.length, other) + 1 >= WITHIN_WORDS_AT_LEAST;
      const share = like >= LIKE_AT_LEAST ? like : long && within >= WITHIN_AT_LEAST ? within * LIKE_AT_LEAST : 0;
      if (share > bestShare) [best, bestShare] = [locus, share];
    }
    return best;
  };

  editions.forEach(({ lines }, at) => {
    lines.forEach((line, index) => {
      if (line.ids.length < WORDS_AT_LEAST) return;
      const known = byKey.get(line.key);
      if (known !== undefined && isTitle[known] === line.title) {
        locusOf[at]![index] = known;
        return;
      }
      const pairs = wordPairs(line);
      let locus = nearest(line, pairs);
      if (locus < 0) {
        locus = loci++;
        isTitle.push(line.title);
        wordsOf.push(line.ids.length);
      }
      const variant = variantLocus.length;
      variantLocus.push(locus);
      pairsOf.push(pairs);
      for (const pair of pairs) {
        const variants = byPair.get(pair);
        if (variants === undefined) byPair.set(pair, [variant]);
        else variants.push(variant);
      }
      byKey.set(line.key, locus);
      locusOf[at]![index] = locus;
    });
  });

  const sets = Array.from({ length: loci }, () => [] as number[]);
  locusOf.forEach((own, at) => {
    for (const locus of own)
      if (locus >= 0 && sets[locus]?.at(-1) !== at && !sets[locus]?.includes(at)) sets[locus]?.push(at);
  });
  return { locusOf, editionsOf: sets, wordsOf };
}

const MULTIPLIER = 2_000_003;

function wordPairs({ ids }: Line): number[] {
  const pairs = new Set<number>();
  for (let index = 0; index + 1 < ids.length; index++)
    pairs.add((ids[index] ?? 0) * MULTIPLIER + (ids[index + 1] ?? 0));
  return [...pairs];
}
