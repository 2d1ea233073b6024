import { keepKnown, mix, scoreOf, type Table } from "./feature-hash.ts";
import { TAG_NUMBER } from "./tag-set.ts";
import type { EnglishWeights } from "./weights.ts";
import { MARGIN, SHAPE, type Words } from "./words.ts";

const MOST_FEATURES = 48;
const features = new Int32Array(MOST_FEATURES);
/** The tag of places outside the sentence. */
const NO_TAG = 63;

/** The tags a word outside the lexicon may have, as two 32-bit masks. */
const OPEN = maskOf("NN NNP JJ RB NNS VB VBP VBD VBZ CD VBN VBG UH NNPS JJR JJS FW SYM NFP GW ADD LS AFX IN");
const OPEN_MARKS = maskOf("SYM NFP : , . HYPH $ UH NN CD -LRB- -RRB- `` ''");
const NAMES = maskOf("NNP NNPS");

function maskOf(names: string): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (const name of names.split(" ")) {
    const number = TAG_NUMBER.get(name)!;
    if (number < 32) low |= 1 << number;
    else high |= 1 << (number - 32);
  }
  return [low, high];
}

/** Reads each word's lexicon entry: its class of tags, its cluster, and the word as a feature. */
export function readLexicon(words: Words, weights: EnglishWeights): void {
  const { keys, classes, clusters, groups } = weights.lexicon;
  const mask = keys.length - 1;
  for (let at = 0; at < words.count + 2 * MARGIN; at++) {
    if (at < MARGIN || at >= words.count + MARGIN) {
      words.word[at] =
        words.suffix2[at] =
        words.suffix3[at] =
        words.suffix4[at] =
        words.cluster[at] =
        words.group[at] =
          0;
      words.shape[at] = 0;
      words.entry[at] = -1;
      words.tag[at] = NO_TAG;
      continue;
    }
    const form = words.form[at]! | 1;
    let slot = Math.imul(form, 0x9e3779b1) >>> 8;
    let entry = -1;
    for (let tries = 0; tries < 64; tries++) {
      const key = keys[(slot + tries) & mask]!;
      if (key === form) {
        entry = (slot + tries) & mask;
        break;
      }
      if (key === 0) break;
    }
    slot = entry;
    words.entry[at] = entry;
    words.word[at] = entry >= 0 && classes[entry] !== 0 ? form : (words.shape[at]! << 20) ^ words.suffix2[at]!;
    words.cluster[at] = entry >= 0 ? clusters[entry]! + 16 : words.shape[at]!;
    words.group[at] = entry >= 0 ? (groups[entry]! & 63) + 16 : words.shape[at]!;
    words.capitals[at] = entry >= 0 ? groups[entry]! >>> 6 : 0;
    if (words.isTitleCase === 1) restoreCase(words, at);
  }
  words.isTitleCase = 0;
}

const HARDLY_EVER = 1;

/** In a headline a capital says nothing: words that running text hardly ever capitalises are read as if written small. */
function restoreCase(words: Words, at: number): void {
  const shape = words.shape[at]!;
  const isCapital = shape === SHAPE.capital || shape === SHAPE.upper;
  if (isCapital && words.capitals[at] === HARDLY_EVER) words.shape[at] = SHAPE.lower;
}

/** The features of the word at index `at`; what stands to its left is tagged. Returns how many were written. */
export function tagFeatures(words: Words, classes: Uint16Array, at: number, out: Int32Array): number {
  const { word, tag, suffix2, suffix3, suffix4, shape, cluster, group, entry } = words;
  const w = word[at]!;
  const t1 = tag[at - 1]!;
  const t2 = tag[at - 2]!;
  const n1 = word[at + 1]!;
  const p1 = word[at - 1]!;
  const isFirst = at === MARGIN ? 1 : 0;
  const s = shape[at]! | (words.isTitleCase << 4) | (isFirst << 5);
  const c = cluster[at]!;
  const e1 = entry[at + 1]!;
  const e2 = entry[at + 2]!;
  const e0 = entry[at]!;
  const a1 = e1 >= 0 ? classes[e1]! : -shape[at + 1]!;
  const a2 = e2 >= 0 ? classes[e2]! : -shape[at + 2]!;
  const a0 = e0 >= 0 ? classes[e0]! : -s;
  const s3 = suffix3[at]!;
  const n1s3 = suffix3[at + 1]!;
  let k = 0;
  out[k++] = mix(1, s, 0);
  out[k++] = mix(2, w, 0);
  out[k++] = mix(3, w, s);
  out[k++] = mix(4, suffix2[at]!, s);
  out[k++] = mix(5, s3, s);
  out[k++] = mix(6, suffix4[at]!, s);
  out[k++] = mix(7, words.prefix[at]!, s);
  out[k++] = mix(8, t1, s);
  out[k++] = mix(9, t1, t2);
  out[k++] = mix(10, p1, 0);
  out[k++] = mix(11, n1, 0);
  out[k++] = mix(12, word[at + 2]!, 0);
  out[k++] = mix(13, word[at - 2]!, 0);
  out[k++] = mix(14, t1, w);
  out[k++] = mix(15, t1, s3);
  out[k++] = mix(16, a1, a0);
  out[k++] = mix(17, (a1 << 10) ^ a2, a0);
  out[k++] = mix(18, t1, (a1 << 10) ^ a0);
  out[k++] = mix(19, w, a1);
  out[k++] = mix(20, w, n1);
  out[k++] = mix(21, w, p1);
  out[k++] = mix(22, n1s3, a0);
  out[k++] = mix(23, suffix2[at + 1]!, a0);
  out[k++] = mix(24, suffix2[at - 1]!, a0);
  out[k++] = mix(25, c, s);
  out[k++] = mix(26, cluster[at - 1]!, cluster[at]!);
  out[k++] = mix(27, cluster[at + 1]!, cluster[at]!);
  out[k++] = mix(28, (shape[at - 1]! << 8) | (shape[at]! << 4) | shape[at + 1]!, words.isTitleCase);
  out[k++] = mix(29, group[at]!, (t1 << 12) ^ a1);
  out[k++] = mix(30, (t1 << 6) ^ t2, a0);
  out[k++] = mix(31, (t1 << 6) ^ t2, w);
  out[k++] = mix(32, group[at + 1]!, (t1 << 12) ^ group[at]!);
  out[k++] = mix(33, cluster[at - 2]!, cluster[at + 2]!);
  out[k++] = mix(34, a0, p1);
  out[k++] = mix(35, a0, n1);
  out[k++] = mix(36, t1, suffix2[at]! ^ a1);
  const shapes = (shape[at - 1]! << 8) | (shape[at]! << 4) | shape[at + 1]!;
  const wide = (shape[at - 2]! << 16) | (shapes << 4) | shape[at + 2]!;
  const cap = (words.capitals[at - 1]! << 4) | (words.capitals[at]! << 2) | words.capitals[at + 1]!;
  out[k++] = mix(37, (t1 << 6) ^ t2, s);
  out[k++] = mix(38, wide, words.isTitleCase);
  out[k++] = mix(39, w, shapes);
  out[k++] = mix(40, words.capitals[at]!, s);
  out[k++] = mix(41, cap, (shapes << 1) | words.isTitleCase);
  out[k++] = mix(42, (t1 << 6) ^ cap, shapes);
  out[k++] = mix(43, suffix2[at]!, shapes);
  out[k++] = mix(44, (words.capitals[at]! << 8) ^ s, a0);
  return k;
}

/** A word's possible tags, low and high half; one bit alone where the lexicon is sure. */
export function candidatesOf(words: Words, weights: EnglishWeights, at: number): readonly [number, number] {
  const shape = words.shape[at]!;
  const entry = words.entry[at]!;
  const number = entry >= 0 ? weights.lexicon.classes[entry]! : 0;
  if (number <= 1) return shape === SHAPE.mark ? OPEN_MARKS : OPEN;
  let low = weights.classMasks[2 * number]!;
  let high = weights.classMasks[2 * number + 1]!;
  const isSure = high >>> 31 === 1;
  high &= 0x7fffffff;
  if (!isSure) {
    low |= OPEN[0];
    high |= OPEN[1];
  } else if (shape >= SHAPE.capital && shape <= SHAPE.mixed && at > MARGIN) {
    low |= NAMES[0];
    high |= NAMES[1];
  }
  return [low, high];
}

/**
 * How far a capital inside running text leans towards a name, in steps of the weights. The treebanks hold mails and posts, where any
 * word may be large; news capitalises names alone. Chosen on EWT dev (best at 40 to 80).
 */
const NAME_LEAN = 80;
const NNP = TAG_NUMBER.get("NNP")!;
const NNPS = TAG_NUMBER.get("NNPS")!;
/** Behind these a capital may only begin a sentence. */
const BEGINS: ReadonlySet<number> = new Set(["``", "''", ":", ".", "-LRB-", "NFP"].map((tag) => TAG_NUMBER.get(tag)!));

/** Tags the words from left to right. Cost: linear; about half of the words are settled by the lexicon. */
export function tagWords(words: Words, weights: EnglishWeights): void {
  readLexicon(words, weights);
  for (let at = MARGIN; at < words.count + MARGIN; at++) {
    words.tag[at] = bestTag(words, weights, at, weights.tags, features, leanOf(words, at));
  }
}

function leanOf({ isRunning, shape, tag }: Words, at: number): number {
  const isLarge = shape[at]! >= SHAPE.capital && shape[at]! <= SHAPE.mixed;
  return isRunning === 1 && isLarge && at > MARGIN && !BEGINS.has(tag[at - 1]!) ? NAME_LEAN : 0;
}

/**
 * The best tag at `at`, names given `lean` in advance; the features are left in `into` unless the lexicon settled it (then −1 is at
 * into[0]).
 */
export function bestTag(
  words: Words,
  weights: EnglishWeights,
  at: number,
  table: Table,
  into: Int32Array,
  lean = 0,
): number {
  let [low, high] = candidatesOf(words, weights, at);
  into[0] = -1;
  if (high === 0 && (low & (low - 1)) === 0) return 31 - Math.clz32(low);
  if (low === 0 && (high & (high - 1)) === 0) return 63 - Math.clz32(high);
  const count = keepKnown(into, tagFeatures(words, weights.lexicon.classes, at, into), weights.tagFilter);
  const mask = table.length - 1;
  let best = -1;
  let bestScore = 0;
  while (low !== 0) {
    const candidate = 31 - Math.clz32(low & -low);
    low &= low - 1;
    const score = scoreOf(into, count, candidate, table, mask) + (candidate === NNP ? lean : 0);
    if (best < 0 || score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  while (high !== 0) {
    const candidate = 63 - Math.clz32(high & -high);
    high &= high - 1;
    const score = scoreOf(into, count, candidate, table, mask) + (candidate === NNPS ? lean : 0);
    if (best < 0 || score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
