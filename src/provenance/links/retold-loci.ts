import { EMPTY_WORDS } from "../../language/english/empty-words.ts";
import { SMALL_WORDS } from "../../language/english/small-words.ts";
import { rootOf } from "../claims/meaning.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { Union } from "../edition/union.ts";
import type { SharedPair } from "./groups.ts";
import type { Loci } from "./loci.ts";

/** Two texts must share so many lines before what stands between those is laid side by side. */
const SHARED_AT_LEAST = 3;
/** Share of the shorter line's content words, and how many, that both have: between two shared lines, and at the top and the end. */
const INSIDE = { share: 0.45, words: 3 };
const OUTSIDE = { share: 0.55, words: 4 };

/**
 * Places of a story that were told in other words: where two texts share the lines around a gap and each has lines of its own in it, a line that
 * says the same thing in other words is the same place. Without it a copy that was rewritten looks as if it had left out one line and had
 * another from a text that nobody has read. Cost: pairs of texts × the lines of one gap squared.
 *
 * May mislead: two different things told of one person between the same two lines.
 */
export function joinRetoldLoci(editions: readonly Edition[], loci: Loci, pairs: readonly SharedPair[]): Loci {
  const union = new Union(loci.editionsOf.length);
  const holders = loci.editionsOf.map((list) => new Set(list));
  const content = new Map<number, ReadonlySet<string>>();
  const sharedRoots = (a: Line, b: Line): { readonly words: number; readonly share: number } => {
    const [own, other] = [contentOf(a, content), contentOf(b, content)];
    const words = [...own].filter((root) => other.has(root)).length;
    return { words, share: words / Math.max(1, Math.min(own.size, other.size)) };
  };
  let joined = 0;
  for (const { a, b, loci: shared } of pairs) {
    if (shared < SHARED_AT_LEAST) continue;
    const theirs = gapsOf(editions[b]!, loci.locusOf[b]!, new Set(loci.locusOf[a]));
    for (const [place, own] of gapsOf(editions[a]!, loci.locusOf[a]!, new Set(loci.locusOf[b]))) {
      const least = place.startsWith("-1 ") || place.endsWith(" -1") ? OUTSIDE : INSIDE;
      const fits = own.flatMap((line) =>
        (theirs.get(place) ?? []).map((other) => ({ line, other, ...sharedRoots(line.line, other.line) })),
      );
      fits.sort((x, y) => y.share - x.share || y.words - x.words || x.line.locus - y.line.locus);
      for (const { line, other, words, share } of fits) {
        if (words < least.words || share < least.share) continue;
        const [one, two] = [union.find(line.locus), union.find(other.locus)];
        if (one === two || meets(holders[one]!, holders[two]!)) continue;
        const all = new Set([...holders[one]!, ...holders[two]!]);
        union.join(one, two);
        holders[union.find(one)] = all;
        joined++;
      }
    }
  }
  return joined === 0 ? loci : renumbered(loci, union);
}

interface OwnLine {
  readonly locus: number;
  readonly line: Line;
}

/** Lines of a text that another lacks, by the two shared lines around them. */
function gapsOf(
  { lines }: Edition,
  locusOf: Int32Array,
  shared: ReadonlySet<number>,
): ReadonlyMap<string, readonly OwnLine[]> {
  const gaps = new Map<string, OwnLine[]>();
  let [before, open] = [-1, [] as OwnLine[]];
  lines.forEach((line, index) => {
    const locus = locusOf[index] ?? -1;
    if (line.title || locus < 0) return;
    if (!shared.has(locus)) open.push({ locus, line });
    else {
      if (open.length > 0) gaps.set(`${before} ${locus}`, open);
      [before, open] = [locus, []];
    }
  });
  if (open.length > 0) gaps.set(`${before} -1`, open);
  return gaps;
}

function contentOf(line: Line, known: Map<number, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(line.key);
  if (before !== undefined) return before;
  const roots = new Set(
    line.words.flatMap(({ word }) =>
      word.length < 2 || SMALL_WORDS.has(word) || EMPTY_WORDS.has(word) ? [] : [rootOf(word)],
    ),
  );
  known.set(line.key, roots);
  return roots;
}

const meets = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((one) => b.has(one));

/** Each joined place under the number of its first. */
function renumbered({ locusOf, editionsOf, wordsOf }: Loci, union: Union): Loci {
  const joined = editionsOf.map(() => new Set<number>());
  editionsOf.forEach((list, locus) => {
    for (const at of list) joined[union.find(locus)]!.add(at);
  });
  return {
    locusOf: locusOf.map((own) => own.map((locus) => (locus < 0 ? locus : union.find(locus)))),
    editionsOf: joined.map((set) => [...set].sort((a, b) => a - b)),
    wordsOf,
  };
}
