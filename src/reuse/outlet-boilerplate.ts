import { type ComparedText, PARAGRAPH_NATS } from "./compared-text.ts";
import { type Fingerprints, GRAM_WORDS } from "./fingerprints.ts";
import type { Groups } from "./groups.ts";
import { isSeedPrint } from "./text-seeds.ts";

/**
 * Seen in half of an outlet's articles, but at least so many, or in so many whatever its size, a run of words is the outlet's boilerplate:
 * fewer may be versions of one story, the more so on a site that republishes.
 */
export const LEAST_ARTICLES = 6;
const LEAST_SHARE = 0.5;
const MANY_ARTICLES = 100;
/** An article witnesses boilerplate if at most this share of its fingerprints is common in its outlet. */
const WITNESS_SHARE = 0.6;
/** Between two runs of boilerplate, so few words belong to it. */
const CLOSE_WORDS = 4;

/** Which fingerprints are boilerplate of an outlet. */
export type HashSet = Pick<ReadonlySet<number>, "has">;

/** For each outlet, by number, the fingerprints that are its boilerplate. */
export type Boilerplate = ReadonlyMap<number, ReadonlySet<number>>;

/** For each outlet, by number, in how many of its articles a run of words has to stand to be its boilerplate. */
export function leastArticles(outlets: Int32Array): Int32Array {
  const sizes = new Int32Array(outlets.reduce((most, outlet) => Math.max(most, outlet), -1) + 1);
  for (const outlet of outlets) if (outlet >= 0) sizes[outlet] = (sizes[outlet] as number) + 1;
  return sizes.map((size) => Math.ceil(Math.max(LEAST_ARTICLES, Math.min(size * LEAST_SHARE, MANY_ARTICLES))));
}

/** Adds to `common` for each article how many of its fingerprints enough articles of its outlet have. Linear. */
export function countCommon(groups: Groups, outlets: Int32Array, least: Int32Array, common: Int32Array): void {
  eachCommon(
    groups,
    outlets,
    least,
    () => true,
    (_group, outlet, begin, end) => {
      for (let at = begin; at < end; at++) {
        const member = groups.members[at] as number;
        // other threads count in the same column
        if (outlets[member] === outlet) Atomics.add(common, member, 1);
      }
    },
  );
}

/**
 * The fingerprints that half of an outlet's articles have, six at least, or a hundred whatever its size, where those articles are otherwise
 * their own: an article of which most is common in its outlet is a version of a story, and no witness of boilerplate. `outlets`: the
 * number of each article's outlet, −1 for none; `common` from `countCommon`, `printCounts`: fingerprints of each article. Linear.
 *
 * May mislead: a long standing paragraph of background looks like boilerplate too.
 */
export function findBoilerplate(
  groups: Groups,
  outlets: Int32Array,
  least: Int32Array,
  common: Int32Array,
  printCounts: Int32Array,
): Boilerplate {
  const found = new Map<number, Set<number>>();
  const isOwn = (owner: number): boolean => (common[owner] as number) <= WITNESS_SHARE * (printCounts[owner] as number);
  eachCommon(groups, outlets, least, isOwn, (group, outlet) => {
    const key = groups.keys[group] as number;
    const known = found.get(outlet);
    if (known === undefined) found.set(outlet, new Set([key]));
    else known.add(key);
  });
  return found;
}

/** Calls `take` for each fingerprint and outlet of which enough articles have it; only those that `counts` says count. */
function eachCommon(
  { keys, from, members }: Groups,
  outlets: Int32Array,
  least: Int32Array,
  counts: (owner: number) => boolean,
  take: (group: number, outlet: number, begin: number, end: number) => void,
): void {
  const own = new Int32Array(least.length);
  for (let group = 0; group + 1 < from.length; group++) {
    // seeds come behind all runs of words
    if (isSeedPrint(keys[group] as number)) return;
    const begin = from[group] as number;
    const end = from[group + 1] as number;
    if (end - begin < LEAST_ARTICLES) continue;
    for (let at = begin; at < end; at++) {
      const outlet = outlets[members[at] as number] as number;
      if (outlet >= 0 && counts(members[at] as number)) own[outlet] = (own[outlet] as number) + 1;
    }
    for (let at = begin; at < end; at++) {
      const outlet = outlets[members[at] as number] as number;
      if (outlet < 0 || own[outlet] === 0) continue;
      if ((own[outlet] as number) >= (least[outlet] as number)) take(group, outlet, begin, end);
      own[outlet] = 0;
    }
  }
}

/**
 * Which units of a text are boilerplate: 1 for those, or null where none is. Fingerprints are thinned, so that a few words at both ends have
 * none: up to the border of a paragraph they belong to it.
 */
export function boilerplateUnits({ begins }: ComparedText, prints: Fingerprints, common: HashSet): Uint8Array | null {
  const count = begins.length;
  let drop: Uint8Array | null = null;
  let behind = -CLOSE_WORDS - 1;
  const isBorder = (unit: number): boolean => unit === count || (begins[unit] as number) >= PARAGRAPH_NATS;
  const closeOff = (): void => {
    for (let end = behind; end <= Math.min(count, behind + CLOSE_WORDS); end++) {
      if (isBorder(end)) return void drop?.fill(1, behind, end);
    }
  };
  for (let at = 0; at < prints.hashes.length; at++) {
    if (!common.has(prints.hashes[at] as number)) continue;
    const place = prints.places[at] as number;
    drop ??= new Uint8Array(count);
    if (place - behind <= CLOSE_WORDS) drop.fill(1, behind, place);
    else {
      if (behind > 0) closeOff();
      let begin = place;
      while (begin > place - CLOSE_WORDS && begin > 0 && !isBorder(begin)) begin--;
      drop.fill(1, isBorder(begin) ? begin : place, place);
    }
    drop.fill(1, place, place + GRAM_WORDS);
    behind = place + GRAM_WORDS;
  }
  if (drop !== null) closeOff();
  return drop;
}

/** Gives memory of at least so many bytes, of any content. */
export type TakeMemory = (bytes: number) => ArrayBuffer;

/**
 * A copy of the text without the units marked 1 in `drop`, in memory from `take`. What is left lies mostly in one piece or two, and is copied by
 * pieces.
 */
export function copyUnits(
  text: ComparedText,
  drop: Uint8Array | null,
  take: TakeMemory = (bytes) => new ArrayBuffer(bytes),
): ComparedText {
  const pieces: number[] = drop === null ? [0, text.units.count] : [];
  let count = drop === null ? text.units.count : 0;
  for (let begin = drop?.indexOf(0) ?? -1; drop !== null && begin >= 0; ) {
    const next = drop.indexOf(1, begin);
    const end = next < 0 ? drop.length : next;
    pieces.push(begin, end);
    count += end - begin;
    begin = next < 0 ? -1 : drop.indexOf(0, next);
  }
  const copied = <Column extends Int32Array | Uint8Array>(column: Column, left: Column): Column => {
    let filled = 0;
    for (let at = 0; at < pieces.length; at += 2) {
      const piece = column.subarray(pieces[at], pieces[at + 1]);
      left.set(piece, filled);
      filled += piece.length;
    }
    return left;
  };
  const buffer = take(count * (4 * 4 + 7));
  const integers = (column: Int32Array, at: number): Int32Array =>
    copied(column, new Int32Array(buffer, count * 4 * at, count));
  const bytes = (column: Uint8Array, at: number): Uint8Array =>
    copied(column, new Uint8Array(buffer, count * (16 + at), count));
  const { units } = text;
  return {
    units: {
      count,
      starts: integers(units.starts, 0),
      ends: integers(units.ends, 1),
      words: integers(units.words, 2),
      stems: integers(units.stems, 3),
      solos: bytes(units.solos, 0),
    },
    weights: bytes(text.weights, 1),
    rarities: bytes(text.rarities, 2),
    begins: bytes(text.begins, 3),
    ends: bytes(text.ends, 4),
    voices: bytes(text.voices, 5),
    tails: bytes(text.tails, 6),
  };
}
