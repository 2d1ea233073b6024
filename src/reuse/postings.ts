/**
 * Which fingerprints are shared, both ways round: for each article the shared fingerprints it has, for each shared fingerprint the
 * articles that have it. Two compressed tables; `articlesFrom[g] … articlesFrom[g + 1]` bounds group g in `articles`.
 */
export interface Postings {
  readonly articlesFrom: Int32Array;
  readonly articles: Int32Array;
  readonly groupsFrom: Int32Array;
  readonly groupsOf: Int32Array;
}

/** Fingerprints that at least two articles have: the key of each, and its articles, ascending, each once. */
export interface Groups {
  readonly keys: Int32Array;
  /** Group g owns `from[g] … from[g + 1]` of `members`. */
  readonly from: Int32Array;
  readonly members: Int32Array;
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

/** Groups the fingerprints `keys`, of the articles `owners`; one article's repeats of a key come without another's between. */
export function groupPrints(keys: Int32Array, owners: Int32Array): Groups {
  const sorted = radixSort(keys, owners);
  const size = keys.length;
  const found = new Int32Array(size >> 1);
  const from = new Int32Array((size >> 1) + 1);
  // groups are written over what was read already
  const members = sorted.values;
  let count = 0;
  let filled = 0;
  for (let begin = 0; begin < size; ) {
    const key = sorted.keys[begin] as number;
    const first = filled;
    let end = begin;
    let ascending = true;
    for (; end < size && sorted.keys[end] === key; end++) {
      const owner = members[end] as number;
      if (filled > first && members[filled - 1] === owner) continue;
      if (filled > first && (members[filled - 1] as number) > owner) ascending = false;
      members[filled++] = owner;
    }
    begin = end;
    if (filled - first < 2) {
      filled = first;
      continue;
    }
    if (!ascending) members.subarray(first, filled).sort();
    found[count++] = key;
    from[count] = filled;
  }
  return { keys: found.slice(0, count), from: from.slice(0, count + 1), members: members.slice(0, filled) };
}

/**
 * The groups as they make pairs: without the members that `isDropped` names, and where more than `capArticles` are left, as a star: each of
 * them with the first only, so that ten thousand copies of one text make ten thousand pairs and not fifty million.
 */
export function pairingGroups(
  { keys, from, members }: Groups,
  capArticles: number,
  isDropped: (group: number, member: number) => boolean,
): Groups {
  let room = 0;
  let groups = 0;
  for (let group = 0; group < keys.length; group++) {
    const size = (from[group + 1] as number) - (from[group] as number);
    room += size > capArticles ? size * 2 : size;
    groups += size > capArticles ? size : 1;
  }
  const kept = new Int32Array(room);
  const keptFrom = new Int32Array(groups + 1);
  let count = 0;
  let filled = 0;
  for (let group = 0; group < keys.length; group++) {
    const begin = filled;
    for (let at = from[group] as number; at < (from[group + 1] as number); at++) {
      const member = members[at] as number;
      if (!isDropped(group, member)) kept[filled++] = member;
    }
    const size = filled - begin;
    if (size < 2) filled = begin;
    else if (size <= capArticles) keptFrom[++count] = filled;
    else {
      const star = kept.slice(begin, filled);
      filled = begin;
      for (let at = 1; at < size; at++) {
        kept[filled++] = star[0] as number;
        kept[filled++] = star[at] as number;
        keptFrom[++count] = filled;
      }
    }
  }
  return { keys: new Int32Array(0), from: keptFrom.slice(0, count + 1), members: kept.slice(0, filled) };
}

/** Makes the columns of the postings, such as in memory that threads share. */
export type MakeInts = (length: number) => Int32Array;
const ownInts: MakeInts = (length) => new Int32Array(length);

/** Joins the groups of all parts of a corpus of `count` articles. */
export function buildPostings(parts: readonly Groups[], count: number, make: MakeInts = ownInts): Postings {
  let groups = 0;
  let size = 0;
  for (const { from, members } of parts) {
    groups += from.length - 1;
    size += members.length;
  }
  const articlesFrom = make(groups + 1);
  const articles = make(size);
  const groupsFrom = make(count + 1);
  let group = 0;
  let filled = 0;
  for (const { from, members } of parts) {
    for (let at = 1; at < from.length; at++) articlesFrom[group + at] = filled + (from[at] as number);
    articles.set(members, filled);
    group += from.length - 1;
    filled += members.length;
  }
  for (let at = 0; at < size; at++) {
    const slot = (articles[at] as number) + 1;
    groupsFrom[slot] = (groupsFrom[slot] as number) + 1;
  }
  for (let at = 0; at < count; at++) groupsFrom[at + 1] = (groupsFrom[at + 1] as number) + (groupsFrom[at] as number);
  const groupsOf = make(size);
  const places = groupsFrom.slice();
  for (let at = 0; at < groups; at++) {
    for (let place = articlesFrom[at] as number; place < (articlesFrom[at + 1] as number); place++) {
      const owner = articles[place] as number;
      const slot = places[owner] as number;
      groupsOf[slot] = at;
      places[owner] = slot + 1;
    }
  }
  return { articlesFrom, articles, groupsFrom, groupsOf };
}
