import type { Reuse } from "../../core/reuse.ts";
import { alignLines } from "../edition/alignment.ts";
import { type Edition, sharesHouse } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { Union } from "../edition/union.ts";
import { anchorsOf, compareAnchors, equalLines } from "./anchors.ts";
import { findLoci, type Loci } from "./loci.ts";
import { isNextEdition } from "./next-edition.ts";
import { joinRetoldLoci } from "./retold-loci.ts";

/** Texts that share passages of narrative, and what they share line by line. */
export interface Group {
  readonly editions: readonly Edition[];
  readonly loci: Loci;
  /** Loci that recur in unrelated articles: boilerplate. */
  readonly ignored: ReadonlySet<number>;
  /** Numbers of two editions of the group that may stand as parent and child, with what they share. */
  readonly pairs: readonly SharedPair[];
}

export interface SharedPair {
  readonly a: number;
  readonly b: number;
  readonly loci: number;
  /** Words outside quotation marks in the shared lines. */
  readonly words: number;
  /** Share of the shorter text's lines. */
  readonly share: number;
}

/** Some texts of a group as a group of their own, in the order given. Cost: linear in the places and pairs. */
export function partOf({ editions, loci, ignored, pairs }: Group, members: readonly number[]): Group {
  const numberOf = new Map(members.map((at, index) => [at, index]));
  return {
    editions: members.flatMap((at) => editions[at] ?? []),
    loci: {
      locusOf: members.flatMap((at) => loci.locusOf[at] ?? []),
      editionsOf: loci.editionsOf.map((list) => list.flatMap((at) => numberOf.get(at) ?? [])),
      wordsOf: loci.wordsOf,
    },
    ignored,
    pairs: pairs.flatMap((pair): SharedPair[] => {
      const [a, b] = [numberOf.get(pair.a), numberOf.get(pair.b)];
      return a === undefined || b === undefined ? [] : [{ ...pair, a: Math.min(a, b), b: Math.max(a, b) }];
    }),
  };
}

const CHARACTERS_PER_WORD = 6;
/** Fewer identical words, all passages of two articles together, are a turn of phrase and no copy. */
const IDENTICAL_WORDS_AT_LEAST = 14;
const UNQUOTED_WORDS_AT_LEAST = 14;
/** Lines of one locus that share fewer of their words say a similar thing and are no copy. */
const ALIKE_AT_LEAST = 0.7;
/** Where two articles share no more than a line or two, these must be nearly the same. */
const CLOSE_AT_LEAST = 0.86;
const STRONG_LOCI = 3;
const STRONG_SHARE = 0.4;
/** So much of the shorter text that it is the other's, whatever it tells of. */
const WHOLE_SHARE = 0.6;
/** A line that stands in so many otherwise unrelated groups of articles is boilerplate. */
const BOILERPLATE_GROUPS = 3;

/** Groups of articles joined by shared narrative; shared quotations alone join nobody, nor does boilerplate. */
export function findGroups(editions: readonly Edition[], reuses: readonly Reuse[]): Group[] {
  const numberOf = new Map(editions.map(({ id }, index) => [id, index]));
  const union = new Union(editions.length);
  const reused = new Set<string>();
  const words = new Map<string, number>();
  for (const { a, b, kind, overlap } of reuses) {
    const [x, y] = [numberOf.get(a.article), numberOf.get(b.article)];
    if (kind === "quotation" || x === undefined || y === undefined || x === y) continue;
    const key = pairKey(x, y);
    const length = Math.min(a.span.end - a.span.start, b.span.end - b.span.start) / CHARACTERS_PER_WORD;
    const before = words.get(key) ?? 0;
    words.set(key, before + length * overlap);
    if (before + length * overlap < IDENTICAL_WORDS_AT_LEAST) continue;
    union.join(x, y);
    reused.add(key);
  }
  const groups = union
    .sets()
    .filter((members) => members.length > 1)
    .flatMap((members) => splitGroup(members, editions, reused));
  return withoutStanding(groups, editions);
}

/** Lines, word for word, that stand in so many groups, or in articles of none, belong to no story. */
const STANDING_GROUPS = 2;

function withoutStanding(groups: readonly Group[], all: readonly Edition[]): Group[] {
  const groupOf = new Map(groups.flatMap(({ editions }, at) => editions.map(({ id }): [string, number] => [id, at])));
  const seenIn = new Map<number, Set<number>>();
  all.forEach(({ id, lines }, index) => {
    const group = groupOf.get(id) ?? -1 - index;
    for (const { key, title } of lines) {
      if (title) continue;
      const known = seenIn.get(key);
      if (known === undefined) seenIn.set(key, new Set([group]));
      else known.add(group);
    }
  });
  return groups.map((group) => {
    const ignored = new Set(group.ignored);
    group.editions.forEach(({ lines }, at) => {
      lines.forEach(({ key, title }, line) => {
        const locus = group.loci.locusOf[at]?.[line] ?? -1;
        if (!title && locus >= 0 && (seenIn.get(key)?.size ?? 0) >= STANDING_GROUPS) ignored.add(locus);
      });
    });
    return { ...group, ignored };
  });
}

const pairKey = (x: number, y: number): string => (x < y ? `${x} ${y}` : `${y} ${x}`);

function splitGroup(members: readonly number[], all: readonly Edition[], reused: ReadonlySet<string>): Group[] {
  const editions = members.flatMap((index) => all[index] ?? []);
  const loci = findLoci(editions);
  const isReused = (a: number, b: number): boolean => reused.has(pairKey(members[a] ?? -1, members[b] ?? -1));
  const ignored = boilerplateOf(editions, loci, isReused);
  const pairs = pairsOf(editions, loci, ignored, isReused);
  const retold = joinRetoldLoci(editions, loci, pairs);
  const union = new Union(editions.length);
  for (const { a, b } of pairs) union.join(a, b);
  return union
    .sets()
    .filter((set) => set.length > 1)
    .map((set) => {
      const place = new Map(set.map((index, at) => [index, at]));
      return {
        editions: set.flatMap((index) => editions[index] ?? []),
        loci: {
          locusOf: set.map((index) => retold.locusOf[index] ?? new Int32Array()),
          editionsOf: retold.editionsOf.map((holders) => holders.flatMap((index) => place.get(index) ?? [])),
          wordsOf: retold.wordsOf,
        },
        ignored,
        pairs: pairs.flatMap((pair) => {
          const [a, b] = [place.get(pair.a), place.get(pair.b)];
          return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
        }),
      };
    });
}

function pairsOf(
  editions: readonly Edition[],
  loci: Loci,
  ignored: ReadonlySet<number>,
  isReused: (a: number, b: number) => boolean,
): SharedPair[] {
  const counts = new Map<number, { loci: number; words: number; close: number }>();
  const size = editions.length;
  const unquoted = unquotedWords(editions, loci);
  const linesOf = editions.map((_, at) => linesByLocus(editions, loci, at));
  const likeness = new Map<string, number>();
  loci.editionsOf.forEach((holders, locus) => {
    if (ignored.has(locus) || holders.length < 2 || linesOf[holders[0]!]?.get(locus)?.title === true) return;
    for (let i = 0; i < holders.length; i++)
      for (let j = i + 1; j < holders.length; j++) {
        const [a, b] = [holders[i]!, holders[j]!];
        const alike = likenessOf(linesOf[a]?.get(locus), linesOf[b]?.get(locus), likeness);
        if (alike < ALIKE_AT_LEAST) continue;
        const before = counts.get(a * size + b);
        const words = (unquoted[locus] ?? 0) * alike;
        const close = alike >= CLOSE_AT_LEAST ? words : 0;
        if (before === undefined) counts.set(a * size + b, { loci: 1, words, close });
        else {
          before.loci++;
          before.words += words;
          before.close += close;
        }
      }
  });
  const lines = editions.map((edition) => edition.lines.filter(({ title }) => !title).length);
  const pairs: SharedPair[] = [];
  const areOfOneStory = oneStory(editions);
  for (const [key, { loci: shared, words, close }] of counts) {
    const [a, b] = [Math.floor(key / size), key % size];
    const isOneTitle = editions[a]!.titleKey !== -1 && editions[a]!.titleKey === editions[b]!.titleKey;
    if ((shared >= STRONG_LOCI || isOneTitle) && isNextEdition(editions[a]!, editions[b]!)) continue;
    const share = shared / Math.max(1, Math.min(lines[a] ?? 1, lines[b] ?? 1));
    if (words < UNQUOTED_WORDS_AT_LEAST) continue;
    if (shared < STRONG_LOCI && close < UNQUOTED_WORDS_AT_LEAST) continue;
    const strong = shared >= STRONG_LOCI && share >= STRONG_SHARE;
    if (!strong && areOfHouseAlone(editions[a]!, editions[b]!)) continue;
    // texts made by one pattern ("The week in words") share many lines and nothing that they tell of
    const isWhole = shared >= STRONG_LOCI && share >= WHOLE_SHARE;
    if (!isWhole && !areOfOneStory(a, b, shared >= STRONG_LOCI ? 1 : ANCHORS_AT_LEAST)) continue;
    if (strong || isReused(a, b)) pairs.push({ a, b, loci: shared, words, share });
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Two articles of one house that tell of different things: what they share, who its writer is or how to write to it, stands wherever it puts it. */
function areOfHouseAlone(a: Edition, b: Edition): boolean {
  if (!sharesHouse(a, b) || !tellsNames(a) || !tellsNames(b)) return false;
  const { shared, isMuch } = compareAnchors(a, b);
  return !isMuch || shared < ANCHORS_AT_LEAST;
}

/** Names and numbers that two articles must share where one line or two are all they have in common: else the line is a stock phrase, or stands in every issue. */
const ANCHORS_AT_LEAST = 2;
/** A text with fewer is in a script, or of a kind, in which they are not told. */
const OWN_ANCHORS_AT_LEAST = 3;

function oneStory(editions: readonly Edition[]): (a: number, b: number, atLeast: number) => boolean {
  return (one, other, atLeast) => {
    const [a, b] = [editions[one]!, editions[other]!];
    if (!tellsNames(a) || !tellsNames(b)) return true;
    const equal = equalLines(a, b);
    // what stands at the foot of both may stand there in every issue, with the names in it
    const isFoot = atLeast > 1 && endsWith(a, equal) && endsWith(b, equal);
    const [own, theirs] = [a, b].map((edition) => anchorsOf(edition, isFoot ? equal : NONE));
    if (own === undefined || theirs === undefined) return true;
    const fewer = Math.min(own.size, theirs.size);
    if (fewer < OWN_ANCHORS_AT_LEAST && !isFoot) return true;
    const shared = [...own].filter((anchor) => theirs.has(anchor)).length;
    return shared >= Math.max(1, Math.min(atLeast, fewer));
  };
}

const NONE: ReadonlySet<number> = new Set();
const endsWith = ({ lines }: Edition, keys: ReadonlySet<number>): boolean => keys.has(lines.at(-1)?.key ?? -1);

/** Not every script has capitals. */
const tellsNames = ({ article }: Edition): boolean => /\p{Lu}/u.test(article.text);

function linesByLocus(editions: readonly Edition[], loci: Loci, at: number): Map<number, Line> {
  const lines = new Map<number, Line>();
  loci.locusOf[at]?.forEach((locus, index) => {
    const line = editions[at]?.lines[index];
    if (locus >= 0 && line !== undefined && !lines.has(locus)) lines.set(locus, line);
  });
  return lines;
}

/** Share of the shorter line's words that stand in the other, in order; each pair of wordings is looked at once. */
function likenessOf(a: Line | undefined, b: Line | undefined, known: Map<string, number>): number {
  if (a === undefined || b === undefined) return 0;
  if (a.key === b.key) return 1;
  const key = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const share = alignLines(a, b).same / Math.max(1, Math.min(a.ids.length, b.ids.length));
  known.set(key, share);
  return share;
}

/** By locus: words outside quotation marks in its first wording; none where the line is mostly a quotation. */
function unquotedWords(editions: readonly Edition[], loci: Loci): number[] {
  return loci.editionsOf.map(([first], locus) => {
    if (first === undefined) return 0;
    const line = editions[first]?.lines[loci.locusOf[first]?.indexOf(locus) ?? -1];
    if (line === undefined) return 0;
    const unquoted = line.words.filter(({ quoted }) => !quoted).length;
    return unquoted * 2 < line.words.length ? 0 : unquoted;
  });
}

/** Loci that tie together what nothing else ties: three or more sets of articles that share no more than a line or two. */
function boilerplateOf(
  editions: readonly Edition[],
  loci: Loci,
  isReused: (a: number, b: number) => boolean,
): Set<number> {
  const strong = new Union(editions.length);
  for (const { a, b, loci: shared, share } of pairsOf(editions, loci, new Set(), isReused))
    if (shared >= STRONG_LOCI && share >= STRONG_SHARE / 2) strong.join(a, b);
  const ignored = new Set<number>();
  loci.editionsOf.forEach((holders, locus) => {
    const groups = new Set(holders.map((index) => strong.find(index)));
    if (groups.size < BOILERPLATE_GROUPS) return;
    const houses = new Set(holders.flatMap((index) => [...(editions[index]?.publishers ?? [])].slice(0, 1)));
    if (groups.size >= BOILERPLATE_GROUPS + 1 || houses.size < groups.size) ignored.add(locus);
  });
  return ignored;
}

/** Do two texts of the group, by number, share enough to stand as parent and child? */
export function sharesText({ editions, pairs }: Group): (a: number, b: number) => boolean {
  const size = editions.length;
  const shared = new Set(pairs.map(({ a, b }) => a * size + b));
  return (a, b) => shared.has(Math.min(a, b) * size + Math.max(a, b));
}
