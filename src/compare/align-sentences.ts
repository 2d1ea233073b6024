import type { DetailedReading as Reading } from "../core/reading.ts";
import type { Reuse } from "../core/reuse.ts";
import { contains, overlaps, type Span } from "../core/span.ts";

/** Sentences of two articles that say the same: indexes into each reading's `sentences`. `moved`: out of the order of the others. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  readonly moved: boolean;
}

/** Share of words that two sentences need in common: inside passages that match, and anywhere. */
const WITHIN_PASSAGE = 0.3;
const ANYWHERE = 0.5;
/** Shorter sentences ("He agreed.") match only inside passages. */
const TELLING_WORDS = 5;

/**
 * Pairs the sentences of `a` and `b`: candidates are sentences of passages that match and sentences that share half their words; the
 * heaviest pairing in reading order first, what is left over out of order (moved). Titles pair with titles.
 */
export function alignSentences(a: Reading, b: Reading, reuses: readonly Reuse[]): readonly SentencePair[] {
  const words = (reading: Reading): Map<string, number>[] =>
    reading.sentences.map(({ span }) => wordCounts(reading.article.text.slice(span.start, span.end)));
  const aWords = words(a);
  const bWords = words(b);
  const passages = reuses.map((reuse) =>
    reuse.a.article === a.article.id ? [reuse.a.span, reuse.b.span] : [reuse.b.span, reuse.a.span],
  ) as [Span, Span][];
  const titles: SentencePair[] = [];
  const aTitle = a.sentences.findIndex((_, at) => isTitle(a, at));
  const bTitle = b.sentences.findIndex((_, at) => isTitle(b, at));
  if (aTitle >= 0 && bTitle >= 0) titles.push({ a: aTitle, b: bTitle, moved: false });
  const candidates: { a: number; b: number; weight: number }[] = [];
  for (const [at, other] of likelyPairs(aWords, bWords)) {
    if (isTitle(a, at) || isTitle(b, other)) continue;
    const { similarity, least } = similarityOf(aWords[at] as Map<string, number>, bWords[other] as Map<string, number>);
    const together = passages.some(
      ([inA, inB]) => overlaps(inA, a.sentences[at]?.span as Span) && overlaps(inB, b.sentences[other]?.span as Span),
    );
    if (similarity >= (together ? WITHIN_PASSAGE : ANYWHERE) && (together || least >= TELLING_WORDS)) {
      candidates.push({ a: at, b: other, weight: similarity * Math.sqrt(least) });
    }
  }
  const inOrder = heaviestInOrder(candidates);
  const usedA = new Set(inOrder.map((pair) => pair.a));
  const usedB = new Set(inOrder.map((pair) => pair.b));
  const moved: SentencePair[] = [];
  for (const pair of candidates.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    moved.push({ a: pair.a, b: pair.b, moved: true });
  }
  return [...titles, ...[...inOrder, ...moved].sort((x, y) => x.b - y.b)];
}

/** Does the sentence stand in the title? */
export function isTitle(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[at];
  const part = sentence === undefined ? undefined : reading.article.parts[sentence.part];
  return part?.kind === "title" && contains(part.span, sentence?.span as Span);
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Pairs of sentences that share a word few sentences have. */
function likelyPairs(
  a: readonly Map<string, number>[],
  b: readonly Map<string, number>[],
): Set<readonly [number, number]> {
  const places = new Map<string, number[]>();
  b.forEach((words, at) => {
    for (const word of words.keys()) places.set(word, [...(places.get(word) ?? []), at]);
  });
  const common = Math.max(12, b.length / 4);
  const found = new Set<readonly [number, number]>();
  a.forEach((words, at) => {
    const others = new Set<number>();
    for (const word of words.keys()) {
      const known = places.get(word) ?? [];
      if (known.length <= common) for (const other of known) others.add(other);
    }
    for (const other of others) found.add([at, other]);
  });
  return found;
}

/** Share of the words of both that are in common, a little more where the shorter is wholly in the longer. */
function similarityOf(a: Map<string, number>, b: Map<string, number>): { similarity: number; least: number } {
  let common = 0;
  let aTotal = 0;
  let bTotal = 0;
  for (const [word, count] of a) {
    aTotal += count;
    common += Math.min(count, b.get(word) ?? 0);
  }
  for (const count of b.values()) bTotal += count;
  const least = Math.min(aTotal, bTotal);
  if (least === 0) return { similarity: 0, least };
  return { similarity: 0.7 * ((2 * common) / (aTotal + bTotal)) + 0.3 * (common / least), least };
}

/** The heaviest set of candidates in which both sides ascend. Quadratic in the candidates of one article pair. */
function heaviestInOrder(candidates: readonly { a: number; b: number; weight: number }[]): SentencePair[] {
  const sorted = [...candidates].sort((x, y) => x.a - y.a || y.b - x.b);
  const best: { weight: number; before: number }[] = [];
  let last = -1;
  sorted.forEach((pair, at) => {
    let before = -1;
    for (let other = 0; other < at; other++) {
      const earlier = sorted[other] as (typeof sorted)[number];
      if (earlier.a >= pair.a || earlier.b >= pair.b) continue;
      if (before < 0 || (best[other]?.weight as number) > (best[before]?.weight as number)) before = other;
    }
    best.push({ weight: pair.weight + (before < 0 ? 0 : (best[before]?.weight as number)), before });
    if (last < 0 || (best[at]?.weight as number) > (best[last]?.weight as number)) last = at;
  });
  const chain: SentencePair[] = [];
  for (let at = last; at >= 0; at = best[at]?.before as number) {
    const { a, b } = sorted[at] as (typeof sorted)[number];
    chain.push({ a, b, moved: false });
  }
  return chain.reverse();
}
