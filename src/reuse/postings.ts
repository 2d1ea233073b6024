/**
 * Which fingerprints are shared, both ways round: for each article the shared fingerprints it has, for each shared fingerprint the
 * articles that have it. Two compressed tables; `articlesFrom[g] … articlesFrom[g + 1]` bounds group g in `articles`.
 */
export interface Postings {
  readonly groups: number;
  readonly articlesFrom: Int32Array;
  readonly articles: Int32Array;
  readonly groupsFrom: Int32Array;
  readonly groupsOf: Int32Array;
}

const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;

/** Sorts `keys` and carries `values` along; stable. Three passes over 32-bit keys, least digits first. */
export function radixSort(keys: Int32Array, values: Int32Array): { keys: Int32Array; values: Int32Array } {
  const size = keys.length;
  let fromKeys: Int32Array = keys;
  let fromValues: Int32Array = values;
  let toKeys: Int32Array = new Int32Array(size);
  let toValues: Int32Array = new Int32Array(size);
  const places = new Int32Array(BUCKETS);
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    places.fill(0);
    for (let at = 0; at < size; at++) {
      const bucket = ((fromKeys[at] as number) >>> shift) & (BUCKETS - 1);
      places[bucket] = (places[bucket] as number) + 1;
    }
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const here = places[bucket] as number;
      places[bucket] = sum;
      sum += here;
    }
    for (let at = 0; at < size; at++) {
      const key = fromKeys[at] as number;
      const bucket = (key >>> shift) & (BUCKETS - 1);
      const place = places[bucket] as number;
      places[bucket] = place + 1;
      toKeys[place] = key;
      toValues[place] = fromValues[at] as number;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromValues, toValues] = [toValues, fromValues];
  }
  return { keys: fromKeys, values: fromValues };
}

/**
 * Postings of `prints` (fingerprints of all articles, one after the other; article i owns `from[i] … from[i + 1]`). Fingerprints of
 * one article only, or of more than `capArticles`, are left out.
 *
 * May mislead: a run that more than `capArticles` articles share makes no pair by itself; families are found elsewhere.
 */
export function buildPostings(prints: Int32Array, from: Int32Array, capArticles: number): Postings {
  const count = from.length - 1;
  const owners = new Int32Array(prints.length);
  for (let article = 0; article < count; article++) owners.fill(article, from[article], from[article + 1]);
  const sorted = radixSort(prints.slice(), owners);
  const articles = new Int32Array(prints.length);
  const articlesFrom = new Int32Array((prints.length >> 1) + 2);
  const groupsFrom = new Int32Array(count + 1);
  let groups = 0;
  let size = 0;
  for (let begin = 0; begin < prints.length; ) {
    const key = sorted.keys[begin] as number;
    const first = size;
    let end = begin;
    for (; end < prints.length && sorted.keys[end] === key; end++) {
      const article = sorted.values[end] as number;
      // the sort is stable: repeats of one article stand together
      if (size === first || articles[size - 1] !== article) articles[size++] = article;
    }
    const shared = size - first;
    if (shared >= 2 && shared <= capArticles) {
      for (let at = first; at < size; at++) {
        const owner = (articles[at] as number) + 1;
        groupsFrom[owner] = (groupsFrom[owner] as number) + 1;
      }
      articlesFrom[++groups] = size;
    } else size = first;
    begin = end;
  }
  for (let article = 0; article < count; article++)
    groupsFrom[article + 1] = (groupsFrom[article + 1] as number) + (groupsFrom[article] as number);
  const groupsOf = new Int32Array(size);
  const places = groupsFrom.slice();
  for (let group = 0; group < groups; group++) {
    for (let at = articlesFrom[group] as number; at < (articlesFrom[group + 1] as number); at++) {
      const owner = articles[at] as number;
      const place = places[owner] as number;
      groupsOf[place] = group;
      places[owner] = place + 1;
    }
  }
  return {
    groups,
    articlesFrom: articlesFrom.slice(0, groups + 1),
    articles: articles.slice(0, size),
    groupsFrom,
    groupsOf,
  };
}
