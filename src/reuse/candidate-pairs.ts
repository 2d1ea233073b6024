import type { Postings } from "./postings.ts";

/**
 * Calls `take` for each pair of articles (the first below the second) with the number of runs of words and of seeds they share,
 * first article by first article, from `begin` to before `end`. One pass over the postings; two counters per article, none per pair.
 */
export function eachPair(
  { articles, nextFrom, next, firstSeed }: Postings,
  take: (first: number, second: number, runs: number, seeds: number) => void,
  begin = 0,
  end = nextFrom.length - 1,
): void {
  const articleCount = nextFrom.length - 1;
  const runs = new Int32Array(articleCount);
  const seeds = new Int32Array(articleCount);
  const met = new Int32Array(articleCount);
  for (let first = begin; first < end; first++) {
    let size = 0;
    const until = nextFrom[first + 1] as number;
    for (let at = nextFrom[first] as number; at < until; at++) {
      const counts = (next[at] as number) < firstSeed ? runs : seeds;
      for (let place = next[at] as number, more = true; more; place++) {
        let second = articles[place] as number;
        if (second < 0) {
          second = ~second;
          more = false;
        }
        if (runs[second] === 0 && seeds[second] === 0) met[size++] = second;
        counts[second] = (counts[second] as number) + 1;
      }
    }
    const seconds = size > 1 ? met.subarray(0, size).sort() : met;
    for (let at = 0; at < size; at++) {
      const second = seconds[at] as number;
      take(first, second, runs[second] as number, seeds[second] as number);
      runs[second] = 0;
      seeds[second] = 0;
    }
  }
}
