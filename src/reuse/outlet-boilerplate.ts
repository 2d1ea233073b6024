import { GRAM_WORDS, gramHashes } from "./fingerprints.ts";
import type { Units } from "./units.ts";

/** Seen in so many articles of an outlet, and in so large a share of them, a run of words is the outlet's boilerplate. */
const LEAST_ARTICLES = 6;
const LEAST_SHARE = 0.05;
const CLOSE_WORDS = 3;

/**
 * The units of each text without its outlet's boilerplate: runs of five words that at least six articles, and five in a hundred, of
 * the same outlet have. Texts without an outlet are left as they are. Linear; about a map entry for each word of an outlet.
 *
 * May mislead: six rewrites of one story by one outlet look like boilerplate to it where the outlet has few other articles.
 */
export function withoutBoilerplate(
  texts: readonly { readonly outlet: string | null; readonly units: Units }[],
): Units[] {
  const members = new Map<string, number[]>();
  texts.forEach(({ outlet }, at) => {
    if (outlet === null) return;
    const known = members.get(outlet);
    if (known === undefined) members.set(outlet, [at]);
    else known.push(at);
  });
  const kept = texts.map(({ units }) => units);
  for (const articles of members.values()) {
    if (articles.length < LEAST_ARTICLES) continue;
    const least = boilerplateLimit(articles.length);
    const seen = new Map<number, { last: number; times: number }>();
    const grams = articles.map((at) => gramHashes(kept[at] as Units, GRAM_WORDS));
    grams.forEach((hashes, article) => {
      for (let at = 0; at + GRAM_WORDS <= hashes.length; at++) {
        const known = seen.get(hashes[at] as number);
        if (known === undefined) seen.set(hashes[at] as number, { last: article, times: 1 });
        else if (known.last !== article) {
          known.last = article;
          known.times++;
        }
      }
    });
    articles.forEach((at, article) => {
      kept[at] = withoutRuns(
        kept[at] as Units,
        grams[article] as Int32Array,
        (hash) => (seen.get(hash)?.times ?? 0) >= least,
      );
    });
  }
  return kept;
}

/** The least number of articles of one outlet in which a run is boilerplate. */
export const boilerplateLimit = (articles: number): number =>
  Math.max(LEAST_ARTICLES, Math.ceil(articles * LEAST_SHARE));

function withoutRuns(units: Units, hashes: Int32Array, isCommon: (hash: number) => boolean): Units {
  const { count } = units;
  const drop = new Uint8Array(count);
  let dropped = false;
  let behind = 0; // end of the run before
  for (let at = 0; at + GRAM_WORDS <= count; at++) {
    if (!isCommon(hashes[at] as number)) continue;
    drop.fill(1, at - behind <= CLOSE_WORDS && behind > 0 ? behind : at, at + GRAM_WORDS);
    behind = at + GRAM_WORDS;
    dropped = true;
  }
  if (!dropped) return units;
  const isKept = (_: unknown, at: number): boolean => drop[at] === 0;
  return {
    count: drop.reduce((sum, one) => sum - one, count),
    starts: units.starts.filter(isKept),
    ends: units.ends.filter(isKept),
    words: units.words.filter(isKept),
    stems: units.stems.filter(isKept),
    solos: units.solos.filter(isKept),
  };
}
