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
const CANDIDATES_AT_MOST = 6;

/** Cost: word pairs of all distinct lines, once; equal lines cost a look-up. Titles only join titles. */
export function findLoci(editions: readonly Edition[]): Loci {
  const byKey = new Map<number, number>();
  const byPair = new Map<number, { variants: number[]; loci: Set<number> }>();
  const pairsOf: number[][] = [];
  const variantLocus: number[] = [];
  const wordsOf: number[] = [];
  const isTitle: boolean[] = [];
  const locusOf = editions.map(({ lines }) => new Int32Array(lines.length).fill(-1));
  let loci = 0;

  /** Word pairs of many places (a speaker's name and office) tell little of which place a line is. */
  const weightOf = (pair: number): number => 1 / Math.max(1, byPair.get(pair)?.loci.size ?? 1);
  const weigh = (pairs: readonly number[]): number => pairs.reduce((sum, pair) => sum + weightOf(pair), 0);

  const nearest = (line: Line, pairs: readonly number[]): number => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const posting = byPair.get(pair);
      if (posting === undefined || posting.variants.length > POSTINGS_AT_MOST) continue;
      const weight = weightOf(pair);
      for (const variant of posting.variants) shared.set(variant, (shared.get(variant) ?? 0) + weight);
    }
    const own = weigh(pairs);
    let [best, bestShare] = [-1, 0];
    const candidates = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CANDIDATES_AT_MOST);
    for (const [variant, weight] of candidates) {
      const otherPairs = pairsOf[variant] ?? [];
      const locus = variantLocus[variant] ?? -1;
      if (isTitle[locus] !== line.title) continue;
      const other = weigh(otherPairs);
      const like = weight / Math.max(own, other, 1e-9);
      const within = weight / Math.max(1e-9, Math.min(own, other));
      const long = Math.min(pairs.length, otherPairs.length) + 1 >= WITHIN_WORDS_AT_LEAST;
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
        const posting = byPair.get(pair);
        if (posting === undefined) byPair.set(pair, { variants: [variant], loci: new Set([locus]) });
        else {
          posting.variants.push(variant);
          posting.loci.add(locus);
        }
      }
      byKey.set(line.key, locus);
      locusOf[at]![index] = locus;
    });
  });

  const sets = Array.from({ length: loci }, () => [] as number[]);
  locusOf.forEach((own, at) => {
    for (const locus of own) if (locus >= 0 && sets[locus]?.at(-1) !== at) sets[locus]?.push(at);
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
