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

/** Sorts `keys` and carries `values` along, in new arrays; stable. Three passes over 32-bit keys, least digits first. */
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
    const freeKeys = fromKeys === keys ? new Int32Array(size) : fromKeys;
    const freeValues = fromValues === values ? new Int32Array(size) : fromValues;
    fromKeys = toKeys;
    fromValues = toValues;
    toKeys = freeKeys;
    toValues = freeValues;
  }
  return { keys: fromKeys, values: fromValues };
}

/** All fingerprints in order of their hash, and the article of each; one article's repeats stand together. */
export interface SortedPrints {
  readonly keys: Int32Array;
  readonly owners: Int32Array;
}

/** Sorts `prints` (fingerprints of all articles, one after the other; article i owns `from[i] … from[i + 1]`). */
export function sortPrints(prints: Int32Array, from: Int32Array): SortedPrints {
  const owners = new Int32Array(prints.length);
  for (let article = 0; article + 1 < from.length; article++) owners.fill(article, from[article], from[article + 1]);
  const { keys, values } = radixSort(prints, owners);
  return { keys, owners: values };
}

/**
 * Which of `count` articles share which fingerprints. Fingerprints of one article only are left out. One that more than `capArticles`
 * have pairs each of them with the first only: a star, so that ten thousand copies of one text make ten thousand pairs and not fifty
 * million.
 */
export function buildPostings(sorted: SortedPrints, count: number, capArticles: number): Postings {
  const groups = gatherGroups(sorted.keys, sorted.owners, capArticles);
  const groupsFrom = new Int32Array(count + 1);
  for (const owner of groups.articles) groupsFrom[owner + 1] = (groupsFrom[owner + 1] as number) + 1;
  for (let article = 0; article < count; article++) {
    groupsFrom[article + 1] = (groupsFrom[article + 1] as number) + (groupsFrom[article] as number);
  }
  const groupsOf = new Int32Array(groups.articles.length);
  const places = groupsFrom.slice();
  for (let group = 0; group < groups.count; group++) {
    for (let at = groups.from[group] as number; at < (groups.from[group + 1] as number); at++) {
      const owner = groups.articles[at] as number;
      const place = places[owner] as number;
      groupsOf[place] = group;
      places[owner] = place + 1;
    }
  }
  return { groups: groups.count, articlesFrom: groups.from, articles: groups.articles, groupsFrom, groupsOf };
}

interface Groups {
  readonly count: number;
  readonly from: Int32Array;
  readonly articles: Int32Array;
}

function gatherGroups(keys: Int32Array, owners: Int32Array, capArticles: number): Groups {
  // a star of n articles takes 2 (n − 1) places
  const articles = new Int32Array(keys.length * 2);
  const from = new Int32Array(keys.length + 2);
  let count = 0;
  let size = 0;
  for (let begin = 0; begin < keys.length; ) {
    const key = keys[begin] as number;
    const first = size;
    let end = begin;
    for (; end < keys.length && keys[end] === key; end++) {
      const article = owners[end] as number;
      // the sort is stable: repeats of one article stand together
      if (size === first || articles[size - 1] !== article) articles[size++] = article;
    }
    begin = end;
    const shared = size - first;
    if (shared < 2) size = first;
    else if (shared <= capArticles) from[++count] = size;
    else {
      const members = articles.slice(first, size);
      size = first;
      for (let at = 1; at < shared; at++) {
        articles[size++] = members[0] as number;
        articles[size++] = members[at] as number;
        from[++count] = size;
      }
    }
  }
  return { count, from: from.slice(0, count + 1), articles: articles.slice(0, size) };
}
