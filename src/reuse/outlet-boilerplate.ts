import type { ComparedText } from "./compared-text.ts";
import { type Fingerprints, GRAM_WORDS } from "./fingerprints.ts";
import type { SortedPrints } from "./postings.ts";

/** Seen in so many articles of an outlet, and in so large a share of them, a run of words is the outlet's boilerplate. */
const LEAST_ARTICLES = 6;
const LEAST_SHARE = 0.05;
/** Between two runs of boilerplate, so few words belong to it. */
const CLOSE_WORDS = 4;

/** For each outlet, by number, the fingerprints that are its boilerplate. */
export type Boilerplate = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The fingerprints that at least six articles of one outlet, and five in a hundred of them, have. `outlets`: the number of each
 * article's outlet, −1 for none. Linear.
 *
 * May mislead: six versions of one story in an outlet that wrote little else look like its boilerplate.
 */
export function findBoilerplate({ keys, owners }: SortedPrints, outlets: Int32Array): Boilerplate {
  const sizes = new Map<number, number>();
  for (const outlet of outlets) if (outlet >= 0) sizes.set(outlet, (sizes.get(outlet) ?? 0) + 1);
  const found = new Map<number, Set<number>>();
  const times = new Map<number, number>();
  for (let begin = 0; begin < keys.length; ) {
    const key = keys[begin] as number;
    let end = begin + 1;
    while (end < keys.length && keys[end] === key) end++;
    if (end - begin >= LEAST_ARTICLES) {
      times.clear();
      for (let at = begin; at < end; at++) {
        if (at > begin && owners[at] === owners[at - 1]) continue;
        const outlet = outlets[owners[at] as number] as number;
        if (outlet >= 0) times.set(outlet, (times.get(outlet) ?? 0) + 1);
      }
      for (const [outlet, count] of times) {
        if (count < Math.max(LEAST_ARTICLES, (sizes.get(outlet) ?? 0) * LEAST_SHARE)) continue;
        const known = found.get(outlet);
        if (known === undefined) found.set(outlet, new Set([key]));
        else known.add(key);
      }
    }
    begin = end;
  }
  return found;
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
  const isKept = (_: unknown, at: number): boolean => drop[at] === 0;
  const { units } = text;
  const starts = units.starts.filter(isKept);
  return {
    units: {
      count: starts.length,
      starts,
      ends: units.ends.filter(isKept),
      words: units.words.filter(isKept),
      stems: units.stems.filter(isKept),
      solos: units.solos.filter(isKept),
    },
    weights: text.weights.filter(isKept),
    rarities: text.rarities.filter(isKept),
    begins: text.begins.filter(isKept),
    ends: text.ends.filter(isKept),
    voices: text.voices.filter(isKept),
    tails: text.tails.filter(isKept),
  };
}
