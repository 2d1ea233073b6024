import type { Postings } from "./postings.ts";

/**
 * Calls `take` for each pair of articles (the first below the second) with the number of fingerprints they share, first article by
 * first article, from `begin` to before `end`. One pass over the postings; a counter per article and nothing per pair.
 */
export function eachPair(
  { articles, nextFrom, next }: Postings,
  take: (first: number, second: number, shared: number) => void,
  begin = 0,
  end = nextFrom.length - 1,
): void {
  const articleCount = nextFrom.length - 1;
  const shared = new Int32Array(articleCount);
  const met = new Int32Array(articleCount);
  for (let first = begin; first < end; first++) {
    let size = 0;
    const until = nextFrom[first + 1] as number;
    for (let at = nextFrom[first] as number; at < until; at++) {
      for (let place = next[at] as number, more = true; more; place++) {
        let second = articles[place] as number;
        if (second < 0) {
          second = ~second;
          more = false;
        }
        const before = shared[second] as number;
        if (before === 0) met[size++] = second;
        shared[second] = before + 1;
      }
    }
    const seconds = size > 1 ? met.subarray(0, size).sort() : met;
    for (let at = 0; at < size; at++) {
      const second = seconds[at] as number;
      take(first, second, shared[second] as number);
      shared[second] = 0;
    }
  }
}
