import { type CountedPairs, oftenPaired } from "./often-paired.ts";
import { RANGE_BITS } from "./pairing-groups.ts";
import { buildPostings, type Postings } from "./postings.ts";

/** Pairs are compared from so many shared fingerprints on, or from such a share of the shorter article's. */
const SHARED_PRINTS = 5;
const SHARED_PART = 0.06;
/** From so many shared seeds on, of those that few articles have, and of such a share of the shorter's fingerprints, there may be reworded passages. */
const SHARED_SEEDS = 4;
const SHARED_SEEDS_PART = 0.01;

/** Do two articles share enough fingerprints, of those the one with fewer has, to be compared? */
export const isWorthComparing = (shared: number, fewer: number): boolean =>
  shared >= SHARED_PRINTS || shared >= SHARED_PART * fewer;

/** Pairs to be compared, by their first article: those of article `begin + i` are `seconds[from[i]] … seconds[from[i + 1]]`, ascending, and as complement (`~second`) where nothing says that words were replaced. */
export interface ArticlePairs {
  readonly from: Int32Array;
  readonly seconds: Int32Array;
}

/** What is known of each article. */
export interface PairedArticles {
  /** Fingerprints, without seeds. */
  readonly printCounts: Int32Array;
  /** 0 or 1 where only pairs of unlike ones are wanted, else null. */
  readonly sides: Uint8Array | null;
}

/** What articles share, as in `PairingGroups`, wherever it is kept. */
export interface SharedPrints {
  readonly runs: readonly Int32Array[];
  /** The groups of seeds of one range of articles. */
  readonly seedsOf: (range: number) => readonly Int32Array[];
}

/** The pairs worth comparing whose first article is one of `begin … end`; `begin` is where a range begins. */
export function pairArticles(
  shared: SharedPrints,
  { printCounts, sides }: PairedArticles,
  begin: number,
  end: number,
): ArticlePairs {
  const from = new Int32Array(end - begin + 1);
  let seconds = new Int32Array(1024);
  let filled = 0;
  const take = (first: number, second: number, sharedRuns: number, sharedSeeds: number): void => {
    const article = begin + first;
    if (sides !== null && sides[article] === sides[second]) return;
    const fewer = Math.min(printCounts[article] as number, printCounts[second] as number);
    const hasSigns = sharedSeeds >= Math.max(SHARED_SEEDS, SHARED_SEEDS_PART * fewer);
    if (!hasSigns && !isWorthComparing(sharedRuns, fewer)) return;
    if (filled === seconds.length) {
      const larger = new Int32Array(filled * 2);
      larger.set(seconds);
      seconds = larger;
    }
    // between two sides seeds are not counted: an index does not have them
    seconds[filled++] = hasSigns || sides !== null ? second : ~second;
    from[first + 1] = filled;
  };
  const runs = buildPostings(shared.runs, begin, end);
  const counts = makeCounts(printCounts.length);
  for (let place = begin; place < end; place += 1 << RANGE_BITS) {
    const range = place >> RANGE_BITS;
    const seeds = oftenPaired(shared.seedsOf(range), range, SHARED_SEEDS);
    eachShared(runs, seeds, place - begin, Math.min(end, place + (1 << RANGE_BITS)) - begin, counts, take);
  }
  for (let at = 0; at < end - begin; at++) from[at + 1] = Math.max(from[at + 1] as number, from[at] as number);
  return { from, seconds: seconds.slice(0, filled) };
}

const makeCounts = (articles: number) => ({
  runs: new Int32Array(articles),
  seeds: new Int32Array(articles),
  met: new Int32Array(articles),
});

/**
 * Calls `take` for each pair, by first and second article, with the number of runs of words and of seeds they share; first articles are those
 * from place `begin` to before `end` of `postings`, and all of `seeds`. `counts` are all 0 between two calls.
 */
function eachShared(
  { articles, from, next }: Postings,
  seeds: CountedPairs,
  begin: number,
  end: number,
  counts: ReturnType<typeof makeCounts>,
  take: (first: number, second: number, runs: number, seeds: number) => void,
): void {
  const { runs: runCounts, seeds: seedCounts, met } = counts;
  for (let first = begin; first < end; first++) {
    let size = 0;
    for (let at = from[first] as number; at < (from[first + 1] as number); at++) {
      for (let place = next[at] as number, more = true; more; place++) {
        let second = articles[place] as number;
        if (second < 0) {
          second = ~second;
          more = false;
        }
        if (runCounts[second] === 0) met[size++] = second;
        runCounts[second] = (runCounts[second] as number) + 1;
      }
    }
    const seedsEnd = seeds.from[first - begin + 1] as number;
    for (let at = seeds.from[first - begin] as number; at < seedsEnd; at++) {
      const second = seeds.seconds[at] as number;
      if (runCounts[second] === 0 && seedCounts[second] === 0) met[size++] = second;
      seedCounts[second] = (seedCounts[second] as number) + 1;
    }
    const seconds = size > 1 ? met.subarray(0, size).sort() : met;
    for (let at = 0; at < size; at++) {
      const second = seconds[at] as number;
      take(first, second, runCounts[second] as number, seedCounts[second] as number);
      runCounts[second] = 0;
      seedCounts[second] = 0;
    }
  }
}
