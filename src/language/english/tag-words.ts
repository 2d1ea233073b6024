import { keepKnown, mixAll, put, scoreOf, seed, type Table } from "./feature-hash.ts";
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
  }
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
  put(k++, seed(1, s), 0);
  put(k++, seed(2, w), 0);
  put(k++, seed(3, w), s);
  put(k++, seed(4, suffix2[at]!), s);
  put(k++, seed(5, s3), s);
  put(k++, seed(6, suffix4[at]!), s);
  put(k++, seed(7, words.prefix[at]!), s);
  put(k++, seed(8, t1), s);
  put(k++, seed(9, t1), t2);
  put(k++, seed(10, p1), 0);
  put(k++, seed(11, n1), 0);
  put(k++, seed(12, word[at + 2]!), 0);
  put(k++, seed(13, word[at - 2]!), 0);
  put(k++, seed(14, t1), w);
  put(k++, seed(15, t1), s3);
  put(k++, seed(16, a1), a0);
  put(k++, seed(17, (a1 << 10) ^ a2), a0);
  put(k++, seed(18, t1), (a1 << 10) ^ a0);
  put(k++, seed(19, w), a1);
  put(k++, seed(20, w), n1);
  put(k++, seed(21, w), p1);
  put(k++, seed(22, n1s3), a0);
  put(k++, seed(23, suffix2[at + 1]!), a0);
  put(k++, seed(24, suffix2[at - 1]!), a0);
  put(k++, seed(25, c), s);
  put(k++, seed(26, cluster[at - 1]!), cluster[at]!);
  put(k++, seed(27, cluster[at + 1]!), cluster[at]!);
  put(k++, seed(28, (shape[at - 1]! << 8) | (shape[at]! << 4) | shape[at + 1]!), words.isTitleCase);
  put(k++, seed(29, group[at]!), (t1 << 12) ^ a1);
  put(k++, seed(30, (t1 << 6) ^ t2), a0);
  put(k++, seed(31, (t1 << 6) ^ t2), w);
  put(k++, seed(32, group[at + 1]!), (t1 << 12) ^ group[at]!);
  put(k++, seed(33, cluster[at - 2]!), cluster[at + 2]!);
  put(k++, seed(34, a0), p1);
  put(k++, seed(35, a0), n1);
  put(k++, seed(36, t1), suffix2[at]! ^ a1);
  const shapes = (shape[at - 1]! << 8) | (shape[at]! << 4) | shape[at + 1]!;
  const wide = (shape[at - 2]! << 16) | (shapes << 4) | shape[at + 2]!;
  const cap = (words.capitals[at - 1]! << 4) | (words.capitals[at]! << 2) | words.capitals[at + 1]!;
  put(k++, seed(37, (t1 << 6) ^ t2), s);
  put(k++, seed(38, wide), words.isTitleCase);
  put(k++, seed(39, w), shapes);
  put(k++, seed(40, words.capitals[at]!), s);
  put(k++, seed(41, cap), (shapes << 1) | words.isTitleCase);
  put(k++, seed(42, (t1 << 6) ^ cap), shapes);
  put(k++, seed(43, suffix2[at]!), shapes);
  put(k++, seed(44, (words.capitals[at]! << 8) ^ s), a0);
  return mixAll(k, out);
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
 * word may be large; news capitalises names alone. EWT dev gains up to 60 and loses .04 from there to 120, where news still gains .1.
 */
const NAME_LEAN = 120;
const NNP = TAG_NUMBER.get("NNP")!;
const NNPS = TAG_NUMBER.get("NNPS")!;
/** Behind these a capital may only begin a sentence. */
const BEGINS: ReadonlySet<number> = new Set(["``", "''", ":", ".", "-LRB-", "NFP"].map((tag) => TAG_NUMBER.get(tag)!));

const HARDLY_EVER = 1;

/**
 * In a headline a capital says nothing: words that running text hardly ever capitalises are read as if written small. Not done where tags are
 * learned: there headlines, known by `isTitleCase`, must not teach that a capital in running text says little (UPOS of news −.3).
 */
function restoreCase(words: Words): void {
  if (words.isTitleCase === 0) return;
  words.isTitleCase = 0;
  for (let at = MARGIN; at < words.count + MARGIN; at++) {
    const shape = words.shape[at]!;
    const isCapital = shape === SHAPE.capital || shape === SHAPE.upper;
    if (isCapital && words.capitals[at] === HARDLY_EVER) words.shape[at] = SHAPE.lower;
  }
}

/** Tags the words from left to right. Cost: linear; about half of the words are settled by the lexicon. */
export function tagWords(words: Words, weights: EnglishWeights, names: ReadonlySet<number> = new Set()): void {
  readLexicon(words, weights);
  restoreCase(words);
  for (let at = MARGIN; at < words.count + MARGIN; at++) {
    words.tag[at] = isKnownName(words, at, names)
      ? NNP
      : bestTag(words, weights, at, weights.tags, features, mayBeName(words, at) ? NAME_LEAN : 0);
  }
}

/** A capital that the text has as a surname elsewhere. */
const isKnownName = ({ isRunning, shape, form }: Words, at: number, names: ReadonlySet<number>): boolean =>
  names.size > 0 && isRunning === 1 && shape[at] === SHAPE.capital && names.has(form[at]!);

function mayBeName({ isRunning, shape, tag }: Words, at: number): boolean {
  const isLarge = shape[at]! >= SHAPE.capital && shape[at]! <= SHAPE.mixed;
  return isRunning === 1 && isLarge && at > MARGIN && !BEGINS.has(tag[at - 1]!);
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
