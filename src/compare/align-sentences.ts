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
/** Two headlines that share less have nothing to do with each other. */
const ALIKE = 0.2;
/** Shorter sentences ("He agreed.") match only inside passages. */
const TELLING_WORDS = 5;
/** A word that more sentences of the other text have leads to none of them: so many at least, or a quarter, and never more than the last. */
const COMMON_SENTENCES = 12;
const COMMON_SHARE = 0.25;
const MOST_SENTENCES = 64;
/** Where no word leads anywhere, sentences of a passage that matches so near the same place in it are looked at. */
const NEAR_SENTENCES = 2;

/**
 * Pairs the sentences of `a` and `b`: candidates are sentences of passages that match and sentences that share half their words; the
 * heaviest pairing in reading order first, what is left over out of order (moved). Titles pair with titles, unless nothing else of the two
 * texts is alike and the titles neither. n log n in the sentences.
 */
export function alignSentences(a: Reading, b: Reading, reuses: readonly Reuse[]): readonly SentencePair[] {
  const words = (reading: Reading): Map<string, number>[] =>
    reading.sentences.map(({ span }) => wordCounts(reading.article.text.slice(span.start, span.end)));
  const aWords = words(a);
  const bWords = words(b);
  const passages = passagesOf(a, b, reuses);
  const titles: SentencePair[] = [];
  const aTitle = a.sentences.findIndex((_, at) => isTitle(a, at));
  const bTitle = b.sentences.findIndex((_, at) => isTitle(b, at));
  if (aTitle >= 0 && bTitle >= 0) titles.push({ a: aTitle, b: bTitle, moved: false });
  const candidates: Candidate[] = [];
  const others = sentencesByWord(bWords);
  a.sentences.forEach(({ span }, at) => {
    if (isTitle(a, at)) return;
    const words = aWords[at] as Map<string, number>;
    const within = passages.filter((passage) => overlaps(passage.a.span, span));
    const byWord = others(words);
    for (const other of byWord.size > 0 ? byWord : within.flatMap((passage) => nearIn(passage, at))) {
      if (isTitle(b, other)) continue;
      const { similarity, least } = similarityOf(words, bWords[other] as Map<string, number>);
      const together = within.some((passage) => overlaps(passage.b.span, b.sentences[other]?.span as Span));
      if (similarity >= (together ? WITHIN_PASSAGE : ANYWHERE) && (together || least >= TELLING_WORDS)) {
        candidates.push({ a: at, b: other, weight: similarity * Math.sqrt(least) });
      }
    }
  });
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
  const all = [...inOrder, ...moved].sort((x, y) => x.b - y.b);
  const [title] = titles;
  const isOther = title !== undefined && all.length === 0 && !isAlike(textAt(a, title.a), textAt(b, title.b));
  return isOther ? [] : [...titles, ...all];
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

const textAt = ({ article, sentences }: Reading, at: number): string =>
  article.text.slice(sentences[at]?.span.start, sentences[at]?.span.end);

/** One text's part of a passage that matches, and the sentences it touches: from `first` to before `end`. */
interface PassageSide {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
}

interface Passage {
  readonly a: PassageSide;
  readonly b: PassageSide;
}

function passagesOf(a: Reading, b: Reading, reuses: readonly Reuse[]): readonly Passage[] {
  const sideOf = ({ sentences }: Reading, span: Span): PassageSide => ({
    span,
    first: placeAmong(sentences, (sentence) => sentence.span.end > span.start),
    end: placeAmong(sentences, (sentence) => sentence.span.start >= span.end),
  });
  return reuses.map((reuse) => {
    const [inA, inB] = reuse.a.article === a.article.id ? [reuse.a.span, reuse.b.span] : [reuse.b.span, reuse.a.span];
    return { a: sideOf(a, inA), b: sideOf(b, inB) };
  });
}

/** The place of the first that `is` true of; it is of all behind. */
function placeAmong<T>(items: readonly T[], is: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Sentences of the second text about as far into the passage as sentence `at` of the first. */
function nearIn({ a, b }: Passage, at: number): readonly number[] {
  const middle = b.first + Math.round(((at - a.first) * (b.end - b.first)) / Math.max(1, a.end - a.first));
  const near: number[] = [];
  for (let other = middle - NEAR_SENTENCES; other <= middle + NEAR_SENTENCES; other++)
    if (other >= b.first && other < b.end) near.push(other);
  return near;
}

/** Have two headlines anything in common? */
export const isAlike = (one: string, other: string): boolean =>
  similarityOf(wordCounts(one), wordCounts(other)).similarity >= ALIKE;

/** Does the sentence stand in the title? */
export function isTitle(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[at];
  const part = sentence === undefined ? undefined : reading.article.parts[sentence.part];
  return part?.kind === "title" && contains(part.span, sentence?.span as Span);
}

/** A character of a script that does not part words is a word. */
const WORDS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Finds the sentences that share with some words one that few sentences have. */
function sentencesByWord(sentences: readonly Map<string, number>[]): (words: Map<string, number>) => Set<number> {
  const places = new Map<string, number[]>();
  sentences.forEach((words, at) => {
    for (const word of words.keys()) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  });
  const common = Math.min(MOST_SENTENCES, Math.max(COMMON_SENTENCES, sentences.length * COMMON_SHARE));
  return (words) => {
    const found = new Set<number>();
    for (const word of words.keys()) {
      const known = places.get(word) ?? [];
      if (known.length <= common) for (const at of known) found.add(at);
    }
    return found;
  };
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

/** The heaviest set of candidates in which both sides ascend: the best chain up to each place of `b` in a Fenwick tree. n log n. */
function heaviestInOrder(candidates: readonly Candidate[]): SentencePair[] {
  // of one sentence of `a` the later partner first: none of them goes on with another
  const sorted = [...candidates].sort((x, y) => x.a - y.a || y.b - x.b);
  const weights = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length);
  const better = (one: number, other: number): number => {
    if (one < 0 || other < 0) return Math.max(one, other);
    const [ofOne, ofOther] = [weights[one] as number, weights[other] as number];
    return ofOne > ofOther || (ofOne === ofOther && one < other) ? one : other;
  };
  const places = sorted.reduce((most, { b }) => Math.max(most, b), 0) + 2;
  const tree = new Int32Array(places).fill(-1);
  let last = -1;
  sorted.forEach(({ b, weight }, at) => {
    let best = -1;
    for (let place = b; place > 0; place -= place & -place) best = better(best, tree[place] as number);
    before[at] = best;
    weights[at] = weight + (best < 0 ? 0 : (weights[best] as number));
    for (let place = b + 1; place < places; place += place & -place) tree[place] = better(tree[place] as number, at);
    last = better(last, at);
  });
  const chain: SentencePair[] = [];
  for (let at = last; at >= 0; at = before[at] as number) {
    const { a, b } = sorted[at] as Candidate;
    chain.push({ a, b, moved: false });
  }
  return chain.reverse();
}
