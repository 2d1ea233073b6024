import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { tokenise } from "../../src/language/english/tokenise.ts";
import { MARGIN, readForms, SHAPE, Words } from "../../src/language/english/words.ts";
import { TokenSpans } from "../../src/language/token-spans.ts";
import { randomFrom, shuffle } from "./learner.ts";

const CHUNK = 400;

/** Running text as numbers of words: −1 ends a block, 0 is a word outside the vocabulary. */
export interface Corpus {
  readonly stream: Int32Array;
  /** Hash of the form by number; number 0 is no word. */
  readonly forms: Int32Array;
  /** How often a form is capitalised inside a sentence, by number: 0 not known, 1 hardly ever, 2 at times, 3 nearly always. */
  readonly capitals: Uint8Array;
}

const LEAST_FOR_CAPITALS = 5;

/** Reads texts until `mostWords`, keeps the `vocabulary` commonest forms. */
export async function readCorpus(
  paths: readonly { path: string; every: number }[],
  mostWords: number,
  vocabulary: number,
): Promise<Corpus> {
  let hashes = new Int32Array(1 << 20);
  let count = 0;
  const words = new Words();
  const tokens = new TokenSpans();
  const push = (hash: number) => {
    if (count === hashes.length) {
      const larger = new Int32Array(count * 2);
      larger.set(hashes);
      hashes = larger;
    }
    hashes[count++] = hash;
  };
  const inside = new Map<number, [number, number]>();
  for (const { path, every } of paths) {
    const before = count;
    const input = path.endsWith(".gz") ? createReadStream(path).pipe(createGunzip()) : createReadStream(path);
    let line = 0;
    for await (const row of createInterface({ input })) {
      if (line++ % every !== 0) continue;
      if (count - before > mostWords) break;
      const { text } = JSON.parse(row) as { text: string };
      tokens.count = 0;
      tokenise(text, 0, text.length, tokens);
      for (let from = 0; from < tokens.count; from += CHUNK) {
        readForms(text, tokens.starts, tokens.ends, from, Math.min(tokens.count, from + CHUNK), words);
        for (let i = 0; i < words.count; i++) {
          const form = words.form[i + MARGIN]! | 1;
          push(form);
          const shape = words.shape[i + MARGIN]!;
          if (i === 0 || shape > SHAPE.mixed || words.shape[i + MARGIN - 1]! > SHAPE.mixed || shape === SHAPE.upper)
            continue;
          const seen = inside.get(form) ?? [0, 0];
          seen[shape === SHAPE.lower ? 0 : 1]!++;
          if (seen[0]! + seen[1]! === 1) inside.set(form, seen);
        }
      }
      push(0);
    }
  }
  const counts = new Map<number, number>();
  for (let i = 0; i < count; i++) if (hashes[i] !== 0) counts.set(hashes[i]!, (counts.get(hashes[i]!) ?? 0) + 1);
  const kept = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, vocabulary);
  const numbers = new Map(kept.map(([hash], index) => [hash, index + 1]));
  const stream = new Int32Array(count);
  for (let i = 0; i < count; i++) stream[i] = hashes[i] === 0 ? -1 : (numbers.get(hashes[i]!) ?? 0);
  const capitals = Uint8Array.from([0, ...kept.map(([hash]) => capitalLevel(inside.get(hash) ?? [0, 0]))]);
  return { stream, forms: Int32Array.from([0, ...kept.map(([hash]) => hash)]), capitals };
}

function capitalLevel([small, large]: readonly [number, number]): number {
  if (small + large < LEAST_FOR_CAPITALS) return 0;
  const share = large / (small + large);
  return share < 0.1 ? 1 : share < 0.85 ? 2 : 3;
}

const LOG_TABLE = 1 << 20;
const xlogx = new Float64Array(LOG_TABLE);
for (let x = 2; x < LOG_TABLE; x++) xlogx[x] = x * Math.log(x);
const f = (x: number): number => (x < LOG_TABLE ? xlogx[x]! : x * Math.log(x));

interface Pairs {
  readonly from: Int32Array;
  readonly word: Int32Array;
  readonly count: Int32Array;
}

/**
 * Classes of words by the exchange algorithm on bigrams (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word moves to
 * the class that makes the corpus likeliest, until `rounds` are over. Number 0 (other words) and the ends of blocks have classes of
 * their own. Returns the class of each word number, 1 … `classes`.
 */
export function clusterWords(corpus: Corpus, classes: number, rounds: number, seed: number): Int32Array {
  const size = corpus.forms.length;
  const boundary = size;
  const nodes = size + 1;
  const width = classes + 2;
  const { after, before, counts } = countPairs(corpus.stream, nodes, boundary);
  const classOf = new Int32Array(nodes);
  for (let word = 1; word < size; word++) classOf[word] = 1 + ((word - 1) % classes);
  classOf[boundary] = classes + 1;
  const together = new Int32Array(width * width);
  const total = new Float64Array(width);
  for (let word = 0; word < nodes; word++) {
    total[classOf[word]!]! += counts[word]!;
    for (let i = after.from[word]!; i < after.from[word + 1]!; i++) {
      together[classOf[word]! * width + classOf[after.word[i]!]!]! += after.count[i]!;
    }
  }
  const order = shuffle(
    Array.from({ length: size - 1 }, (_, i) => i + 1),
    randomFrom(seed),
  );
  order.sort((a, b) => (a < 2000 ? 0 : 1) - (b < 2000 ? 0 : 1));
  const next = new Int32Array(width);
  const previous = new Int32Array(width);
  const nextUsed = new Int32Array(width);
  const previousUsed = new Int32Array(width);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const word of order) {
      const nextCount = gather(after, word, classOf, next, nextUsed);
      const previousCount = gather(before, word, classOf, previous, previousUsed);
      const old = classOf[word]!;
      const n = counts[word]!;
      for (let i = 0; i < nextCount; i++) together[old * width + nextUsed[i]!]! -= next[nextUsed[i]!]!;
      for (let i = 0; i < previousCount; i++) together[previousUsed[i]! * width + old]! -= previous[previousUsed[i]!]!;
      total[old]! -= n;
      let best = old;
      let bestGain = -Infinity;
      for (let candidate = 1; candidate <= classes; candidate++) {
        let gain = -2 * (f(total[candidate]! + n) - f(total[candidate]!));
        const row = candidate * width;
        for (let i = 0; i < nextCount; i++) {
          const other = nextUsed[i]!;
          const value = together[row + other]!;
          gain += f(value + next[other]!) - f(value);
        }
        for (let i = 0; i < previousCount; i++) {
          const other = previousUsed[i]!;
          const value = together[other * width + candidate]!;
          gain += f(value + previous[other]!) - f(value);
        }
        if (gain > bestGain) {
          bestGain = gain;
          best = candidate;
        }
      }
      if (best !== old) moved++;
      classOf[word] = best;
      total[best]! += n;
      for (let i = 0; i < nextCount; i++) {
        together[best * width + nextUsed[i]!]! += next[nextUsed[i]!]!;
        next[nextUsed[i]!] = 0;
      }
      for (let i = 0; i < previousCount; i++) {
        together[previousUsed[i]! * width + best]! += previous[previousUsed[i]!]!;
        previous[previousUsed[i]!] = 0;
      }
    }
    console.error(`classes ${classes}, round ${round + 1}: ${moved} of ${order.length} words moved`);
    if (moved < order.length / 100) break;
  }
  return classOf.subarray(0, size);
}

/** How often `word` stands beside each class; pairs of a word with itself are left out. */
function gather(pairs: Pairs, word: number, classOf: Int32Array, sums: Int32Array, used: Int32Array): number {
  let count = 0;
  for (let i = pairs.from[word]!; i < pairs.from[word + 1]!; i++) {
    const other = pairs.word[i]!;
    if (other === word) continue;
    const kind = classOf[other]!;
    if (sums[kind] === 0) used[count++] = kind;
    sums[kind]! += pairs.count[i]!;
  }
  return count;
}

function countPairs(stream: Int32Array, nodes: number, boundary: number) {
  const counts = new Float64Array(nodes);
  const keys = new Float64Array(stream.length + 1);
  let last = boundary;
  for (let i = 0; i < stream.length; i++) {
    const word = stream[i]! < 0 ? boundary : stream[i]!;
    counts[word]!++;
    keys[i] = last * nodes + word;
    last = word;
  }
  keys[stream.length] = last * nodes + boundary;
  keys.sort();
  return { after: indexPairs(keys, nodes, false), before: indexPairs(keys, nodes, true), counts };
}

/** Sorted pairs → for every word its neighbours with counts. */
function indexPairs(keys: Float64Array, nodes: number, isReversed: boolean): Pairs {
  let sorted = keys;
  if (isReversed) {
    sorted = keys.map((key) => (key % nodes) * nodes + Math.floor(key / nodes));
    sorted.sort();
  }
  const from = new Int32Array(nodes + 1);
  const word: number[] = [];
  const count: number[] = [];
  let key = -1;
  let row = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (sorted[i] === key) {
      count[count.length - 1]!++;
      continue;
    }
    key = sorted[i]!;
    const first = Math.floor(key / nodes);
    while (row < first) from[++row] = word.length;
    word.push(key % nodes);
    count.push(1);
  }
  while (row < nodes) from[++row] = word.length;
  return { from, word: Int32Array.from(word), count: Int32Array.from(count) };
}
