import { isSeedPrint } from "./text-seeds.ts";

/**
 * Which articles share fingerprints. Each shared fingerprint has its articles in `articles`, ascending, the last of them as its complement
 * (`~article`); for each article, `next[nextFrom[a]] …` are the places behind its own where others follow it. One look a fingerprint then
 * tells who shares it.
 */
export interface Postings {
  readonly articles: Int32Array;
  readonly nextFrom: Int32Array;
  readonly next: Int32Array;
  /** The place in `articles` from which on seeds are shared, and before it runs of words. */
  readonly firstSeed: number;
}

/** Fingerprints that at least two articles have: the key of each, and its articles, ascending, each once. */
export interface Groups {
  readonly keys: Int32Array;
  /** Group g owns `from[g] … from[g + 1]` of `members`. */
  readonly from: Int32Array;
  readonly members: Int32Array;
}

/** Groups as they make pairs: those of runs of words, and behind them those of seeds. */
export interface PairingGroups {
  readonly from: Int32Array;
  readonly members: Int32Array;
  /** Members of the groups that share a run of words. */
  readonly runMembers: number;
}

/** A seed that more articles than this have tells nothing of any two of them. */
const SEED_ARTICLES = 6;

/** A pass of the sort parts by so many bits at most: the places of its buckets stay in the fastest memory. */
const RADIX_BITS = 11;

/** Two columns to sort between; grown, never shrunk. */
let spareKeys = new Int32Array(0);
let spareValues = new Int32Array(0);

/** Sorts `keys` by their lowest `bits` and carries `values` along; stable. Three passes at most, least digits first; the answer may stand in either pair of columns. */
function sortBetween(
  keys: Int32Array,
  values: Int32Array,
  otherKeys: Int32Array,
  otherValues: Int32Array,
  bits: number,
): { keys: Int32Array; values: Int32Array } {
  const size = keys.length;
  const passes = Math.ceil(bits / RADIX_BITS);
  const width = Math.ceil(bits / passes);
  const buckets = 1 << width;
  const places = new Int32Array(buckets);
  let fromKeys = keys;
  let fromValues = values;
  let toKeys = otherKeys;
  let toValues = otherValues;
  for (let shift = 0; shift < bits; shift += width) {
    places.fill(0);
    for (let at = 0; at < size; at++) {
      const bucket = ((fromKeys[at] as number) >>> shift) & (buckets - 1);
      places[bucket] = (places[bucket] as number) + 1;
    }
    let sum = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const here = places[bucket] as number;
      places[bucket] = sum;
      sum += here;
    }
    for (let at = 0; at < size; at++) {
      const key = fromKeys[at] as number;
      const bucket = (key >>> shift) & (buckets - 1);
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

/** Sorts `keys` by all their bits and carries `values` along, in new columns; stable. */
export function radixSort(keys: Int32Array, values: Int32Array): { keys: Int32Array; values: Int32Array } {
  return sortBetween(keys.slice(), values.slice(), new Int32Array(keys.length), new Int32Array(keys.length), 32);
}

/**
 * Groups the fingerprints `keys`, of the articles `owners`, whose order is lost; one article's repeats of a key come without another's
 * between. `bits`: the lowest, above which all keys are alike. `make`: where the answer stands.
 */
export function groupPrints(keys: Int32Array, owners: Int32Array, bits = 32, make: MakeInts = ownInts): Groups {
  const size = keys.length;
  if (spareKeys.length < size) {
    spareKeys = new Int32Array(size + (size >> 2));
    spareValues = new Int32Array(size + (size >> 2));
  }
  const sorted = sortBetween(keys, owners, spareKeys.subarray(0, size), spareValues.subarray(0, size), bits);
  // groups are written over what was read already
  const { keys: found, values: members } = sorted;
  const from = sorted.keys === keys ? spareKeys : keys;
  let count = 0;
  let filled = 0;
  for (let begin = 0; begin < size; ) {
    const key = found[begin] as number;
    const first = filled;
    let end = begin;
    let ascending = true;
    for (; end < size && found[end] === key; end++) {
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
    from[count] = first;
    found[count++] = key;
  }
  const groups = { keys: make(count), from: make(count + 1), members: make(filled) };
  groups.keys.set(found.subarray(0, count));
  groups.from.set(from.subarray(0, count));
  groups.from[count] = filled;
  groups.members.set(members.subarray(0, filled));
  return groups;
}

/**
 * The groups as they make pairs: without the members that `isDropped` names, and where more than `capArticles` are left, as a star: each of
 * them with the first only, so that ten thousand copies of one text make ten thousand pairs and not fifty million.
 * Of seeds only the rare make pairs.
 */
export function pairingGroups(
  { keys, from, members }: Groups,
  capArticles: number,
  isDropped: (group: number, member: number) => boolean,
  make: MakeInts,
): PairingGroups {
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
  let runMembers = 0;
  for (let group = 0; group < keys.length; group++) {
    const isSeed = isSeedPrint(keys[group] as number);
    if (isSeed && (from[group + 1] as number) - (from[group] as number) > SEED_ARTICLES) continue;
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
    if (!isSeed) runMembers = filled;
  }
  const paired = { from: make(count + 1), members: make(filled), runMembers };
  paired.from.set(keptFrom.subarray(0, count + 1));
  paired.members.set(kept.subarray(0, filled));
  return paired;
}

/** Makes a column, such as in memory that threads share. */
export type MakeInts = (length: number) => Int32Array;
const ownInts: MakeInts = (length) => new Int32Array(length);

/** Joins the groups of all parts of a corpus of `count` articles, in the order of their keys, each part let go once it is joined. */
export function buildPostings(parts: PairingGroups[], count: number, make: MakeInts = ownInts): Postings {
  let size = 0;
  for (const { members } of parts) size += members.length;
  const articles = make(size);
  const nextFrom = make(count + 1);
  let filled = 0;
  let followed = 0;
  let firstSeed = 0;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const { from, members, runMembers } = part;
    firstSeed += runMembers;
    articles.set(members, filled);
    for (let group = 0; group + 1 < from.length; group++) {
      const last = (from[group + 1] as number) - 1;
      for (let at = from[group] as number; at < last; at++) {
        const slot = (members[at] as number) + 1;
        nextFrom[slot] = (nextFrom[slot] as number) + 1;
        followed++;
      }
      articles[filled + last] = ~(members[last] as number);
    }
    filled += members.length;
  }
  for (let at = 0; at < count; at++) nextFrom[at + 1] = (nextFrom[at + 1] as number) + (nextFrom[at] as number);
  const next = make(followed);
  const places = nextFrom.slice();
  for (let at = 0; at < size; at++) {
    const owner = articles[at] as number;
    if (owner < 0) continue;
    const place = places[owner] as number;
    places[owner] = place + 1;
    next[place] = at + 1;
  }
  return { articles, nextFrom, next, firstSeed };
}
