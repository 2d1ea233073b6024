import type { Postings } from "./postings.ts";

/**
 * Calls `take` for each pair of articles (the first below the second) with the number of fingerprints they share, first article by
 * first article, from `begin` to before `end`. One pass over the postings; a counter per article and nothing per pair.
 */
export function eachPair(
  postings: Postings,
  take: (first: number, second: number, shared: number) => void,
  begin = 0,
  end = postings.groupsFrom.length - 1,
): void {
  const { groupsFrom, groupsOf, articlesFrom, articles } = postings;
  const articleCount = groupsFrom.length - 1;
  const shared = new Int32Array(articleCount);
  const met = new Int32Array(articleCount);
  for (let first = begin; first < end; first++) {
    let size = 0;
    for (let at = groupsFrom[first] as number; at < (groupsFrom[first + 1] as number); at++) {
      const group = groupsOf[at] as number;
      for (let place = (articlesFrom[group + 1] as number) - 1; place >= (articlesFrom[group] as number); place--) {
        const second = articles[place] as number;
        if (second <= first) break; // the articles of a group ascend
        const before = shared[second] as number;
        if (before === 0) met[size++] = second;
        shared[second] = before + 1;
      }
    }
    const seconds = met.subarray(0, size).sort();
    for (const second of seconds) {
      take(first, second, shared[second] as number);
      shared[second] = 0;
    }
  }
}
