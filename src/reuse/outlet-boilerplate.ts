import type { ComparedText } from "./compared-text.ts";
import { type Fingerprints, GRAM_WORDS } from "./fingerprints.ts";
import type { SortedPrints } from "./postings.ts";

/** Seen in so many articles of an outlet, and in so large a share of them, a run of words is the outlet's boilerplate. */
const LEAST_ARTICLES = 6;
const LEAST_SHARE = 0.05;
/** Of an outlet with few articles, half have to have it: a site that republishes has one agency story several times. */
const FEW_SHARE = 0.5;
const FEW_ARTICLES = 12;
/** An article witnesses boilerplate if at most this share of its fingerprints is common in its outlet. */
const WITNESS_SHARE = 0.6;
/** Between two runs of boilerplate, so few words belong to it. */
const CLOSE_WORDS = 4;

/** For each outlet, by number, the fingerprints that are its boilerplate. */
export type Boilerplate = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The fingerprints that at least six articles of one outlet (half of few, five in a hundred of many) have, where those articles are otherwise
 * their own: an article of which most is common in its outlet is a version of a story, and no witness of boilerplate. `outlets`: the
 * number of each article's outlet, −1 for none. Linear.
 *
 * May mislead: a long standing paragraph of background looks like boilerplate too.
 */
export function findBoilerplate(sorted: SortedPrints, outlets: Int32Array): Boilerplate {
  const sizes = new Map<number, number>();
  for (const outlet of outlets) if (outlet >= 0) sizes.set(outlet, (sizes.get(outlet) ?? 0) + 1);
  const least = (outlet: number): number => {
    const size = sizes.get(outlet) ?? 0;
    return Math.max(LEAST_ARTICLES, size * LEAST_SHARE, Math.min(size * FEW_SHARE, FEW_ARTICLES));
  };
  const prints = new Int32Array(outlets.length);
  const common = new Int32Array(outlets.length);
  for (const owner of sorted.owners) prints[owner] = (prints[owner] as number) + 1;
  const anyone = (): boolean => true;
  eachCommon(sorted, outlets, least, anyone, (_outlet, _key, owners) => {
    for (const owner of owners) common[owner] = (common[owner] as number) + 1;
  });
  const found = new Map<number, Set<number>>();
  const isOwn = (owner: number): boolean => (common[owner] as number) <= WITNESS_SHARE * (prints[owner] as number);
  eachCommon(sorted, outlets, least, isOwn, (outlet, key) => {
    const known = found.get(outlet);
    if (known === undefined) found.set(outlet, new Set([key]));
    else known.add(key);
  });
  return found;
}

/** Calls `take` for each fingerprint that enough articles of one outlet have, with those articles; only `counts` ones count. */
function eachCommon(
  { keys, owners }: SortedPrints,
  outlets: Int32Array,
  least: (outlet: number) => number,
  counts: (owner: number) => boolean,
  take: (outlet: number, key: number, owners: readonly number[]) => void,
): void {
  const members = new Map<number, number[]>();
  for (let begin = 0; begin < keys.length; ) {
    const key = keys[begin] as number;
    let end = begin + 1;
    while (end < keys.length && keys[end] === key) end++;
    if (end - begin >= LEAST_ARTICLES) {
      members.clear();
      for (let at = begin; at < end; at++) {
        const owner = owners[at] as number;
        if (at > begin && owner === owners[at - 1]) continue;
        const outlet = outlets[owner] as number;
        if (outlet < 0 || !counts(owner)) continue;
        const known = members.get(outlet);
        if (known === undefined) members.set(outlet, [owner]);
        else known.push(owner);
      }
      for (const [outlet, own] of members) if (own.length >= least(outlet)) take(outlet, key, own);
    }
    begin = end;
  }
}

/** Which units of a text are boilerplate: 1 for those, or null where none is. */
export function boilerplateUnits(count: number, prints: Fingerprints, common: ReadonlySet<number>): Uint8Array | null {
  let drop: Uint8Array | null = null;
  let behind = -CLOSE_WORDS - 1;
  for (let at = 0; at < prints.hashes.length; at++) {
    if (!common.has(prints.hashes[at] as number)) continue;
    const place = prints.places[at] as number;
    drop ??= new Uint8Array(count);
    drop.fill(1, place - behind <= CLOSE_WORDS ? behind : place, place + GRAM_WORDS);
    behind = place + GRAM_WORDS;
  }
  return drop;
}

/** The text without the units marked 1 in `drop`. */
export function withoutUnits(text: ComparedText, drop: Uint8Array): ComparedText {
  const kept = new Int32Array(drop.length);
  let count = 0;
  for (let at = 0; at < drop.length; at++) if (drop[at] === 0) kept[count++] = at;
  const integers = (column: Int32Array): Int32Array => {
    const left = new Int32Array(count);
    for (let at = 0; at < count; at++) left[at] = column[kept[at] as number] as number;
    return left;
  };
  const bytes = (column: Uint8Array): Uint8Array => {
    const left = new Uint8Array(count);
    for (let at = 0; at < count; at++) left[at] = column[kept[at] as number] as number;
    return left;
  };
  const { units } = text;
  return {
    units: {
      count,
      starts: integers(units.starts),
      ends: integers(units.ends),
      words: integers(units.words),
      stems: integers(units.stems),
      solos: bytes(units.solos),
    },
    weights: bytes(text.weights),
    rarities: bytes(text.rarities),
    begins: bytes(text.begins),
    ends: bytes(text.ends),
    voices: bytes(text.voices),
    tails: bytes(text.tails),
  };
}
