import type { ComparedText } from "./compared-text.ts";
import { COPIED, MATCHES, SUMMED_UP, unrelatedShare } from "./match-model.ts";
import { RARITIES } from "./weigh-words.ts";

/** One of the two texts of a comparison: its stems by common numbers (−1: not in the other), and its ends of the shared pairs. */
export interface Side {
  readonly text: ComparedText;
  readonly ids: Int32Array;
  readonly idCount: number;
  /** Its words by common numbers, −1: not in the other. */
  readonly wordIds: Int32Array;
  readonly wordCount: number;
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  /** For the text that the shared pairs are in order of: how many begin before each unit; else null. */
  readonly pairsFrom: Int32Array | null;
}

/** How many shared pairs begin before unit `xAt` of `x`, or `yAt` of `y`, whichever they are in order of. */
export const pairsBefore = (x: Side, xAt: number, y: Side, yAt: number): number =>
  (x.pairsFrom === null ? y.pairsFrom?.[yAt] : x.pairsFrom[xAt]) ?? x.firsts.length;

/** Units from `first` to `last`, both inclusive; `score` in nats: how much likelier as a copy than by chance. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** How far beyond the passage found so far an end is looked for. */
const REACH_WORDS = 150;
/** Weight of the measured shares against those seen in this pair of texts, in words. */
const PRIOR_INSIDE = 3;
const PRIOR_OUTSIDE = 20;
/** A word that is missing always counts against. */
const ABSENT_NATS = -0.05;
const CELLS = RARITIES * MATCHES;

/** 1 for each stem that is in a range, by its number and one more: what has none, −1, is never in it. All 0 between two calls. */
let marks = new Uint8Array(0);
/** The cell of each unit: its rarity and whether it is matched. */
let cells = new Uint8Array(0);

/** Sets the marks of the stems of `y` from `first` to `last`, or clears them. */
function markStems({ ids, idCount }: Side, first: number, last: number, mark: 0 | 1): void {
  if (marks.length <= idCount) marks = new Uint8Array((idCount + 1) * 2);
  const marked = marks;
  for (let at = first; at <= last; at++) marked[(ids[at] as number) + 1] = mark;
  marked[0] = 0;
}

/** For each unit of `x` from `from` to before `to`: is it in the range of `y`, and beside the same neighbour? The answer lies in `cells`. */
function matchUnits(x: Side, y: Side, yFirst: number, yLast: number, from: number, to: number): void {
  if (cells.length < x.ids.length) cells = new Uint8Array(x.ids.length * 2);
  markStems(y, yFirst, yLast, 1);
  const marked = marks;
  const answer = cells;
  const { ids: inX, firsts, seconds } = x;
  const { firsts: yFirsts, seconds: ySeconds } = y;
  const { rarities } = x.text;
  // no branch: which words are in both cannot be foreseen
  for (let at = from; at < to; at++) {
    answer[at] = (rarities[at] as number) * MATCHES + (marked[(inX[at] as number) + 1] as number);
  }
  markStems(y, yFirst, yLast, 0);
  const begin = pairsBefore(x, from, y, yFirst);
  const end = pairsBefore(x, to, y, yLast + 1);
  for (let pair = begin; pair < end; pair++) {
    if ((yFirsts[pair] as number) < yFirst || (ySeconds[pair] as number) > yLast) continue;
    const first = firsts[pair] as number;
    const second = seconds[pair] as number;
    answer[first] = (rarities[first] as number) * MATCHES + 2;
    answer[second] = (rarities[second] as number) * MATCHES + 2;
  }
}

const inside = new Int32Array(CELLS);
const outside = new Int32Array(CELLS);
const nats = new Float64Array(CELLS);
/** Nats as whole numbers: sums of them are several times faster. */
const gains = new Int32Array(CELLS);
const NAT = 4096;

/** Adds the units from `from` to before `to` to `tally`, by cell. */
function countCells(tally: Int32Array, from: number, to: number): void {
  const counted = cells;
  for (let at = from; at < to; at++) {
    const cell = counted[at] as number;
    tally[cell] = (tally[cell] as number) + 1;
  }
}

/** Gains before anything of the two texts is known, by the length of the passage. */
const firstGains = new Map<number, Int32Array>();

function gainsOf(words: number): void {
  inside.fill(0);
  outside.fill(0);
  const known = firstGains.get(words);
  if (known !== undefined) {
    gains.set(known);
    return;
  }
  computeGains(words);
  if (firstGains.size < 2000) firstGains.set(words, gains.slice());
}

function computeGains(words: number): void {
  for (let rarity = 0; rarity < RARITIES; rarity++) {
    const begin = rarity * MATCHES;
    let insideTotal = PRIOR_INSIDE;
    let outsideTotal = PRIOR_OUTSIDE;
    for (let cell = begin; cell < begin + MATCHES; cell++) {
      insideTotal += inside[cell] as number;
      outsideTotal += outside[cell] as number;
    }
    for (let match = 0; match < MATCHES; match++) {
      const cell = begin + match;
      const copied = COPIED[rarity]?.[match] as number;
      const chance = unrelatedShare(rarity, match, words);
      const p = ((inside[cell] as number) + copied * PRIOR_INSIDE) / insideTotal;
      const q = ((outside[cell] as number) + chance * PRIOR_OUTSIDE) / outsideTotal;
      const gain = Math.log(Math.max(p, 0.01) / Math.max(q, 0.002));
      gains[cell] = Math.round((match === 0 ? Math.min(gain, ABSENT_NATS) : gain) * NAT);
    }
  }
}

/**
 * The stretch of `x` that matches `y` from `yFirst` to `yLast` best, near the one found so far: the segment of highest likelihood
 * ratio between "copied" and "chance" (Kadane), word by word, order ignored, so that shuffled and reworded copies have ends too.
 * Shares start from measured ones and lean towards those seen inside and outside the stretch found so far. Linear.
 */
export function fitRange(x: Side, found: Range, y: Side, yFirst: number, yLast: number, strict: boolean): Range {
  const { begins, ends } = x.text;
  const count = x.ids.length;
  const from = Math.max(0, found.first - REACH_WORDS);
  const to = Math.min(count, found.last + 1 + REACH_WORDS);
  // the surroundings tell the shares only once a first answer is there
  const around = strict ? from : 0;
  const until = strict ? to : count;
  matchUnits(x, y, yFirst, yLast, around, until);
  const words = yLast - yFirst + 1;
  if (strict) gainsOf(words);
  else {
    inside.fill(0);
    outside.fill(0);
    countCells(outside, around, found.first);
    countCells(inside, found.first, found.last + 1);
    countCells(outside, found.last + 1, until);
    computeGains(words);
  }
  // what a loop looks up in the module, it looks up each time
  const [matched, gained] = [cells, gains];
  let best = -0x40000000;
  let first = found.first;
  let last = found.last;
  let sum = 0;
  let begun = from;
  for (let at = from; at < to; at++) {
    const begin = (begins[at] as number) * NAT;
    // −1 where it is better to begin here
    const anew = (sum - begin - 1) >> 31;
    sum = (sum + ((begin - sum) & anew) + (gained[matched[at] as number] as number)) | 0;
    begun = (begun + ((at - begun) & anew)) | 0;
    const whole = (sum + (ends[at] as number) * NAT) | 0;
    if (whole > best) {
      best = whole;
      first = begun;
      last = at;
    }
  }
  return { first, last, score: best / NAT };
}

/** A short passage does not sum anything up. */
const SUMMARY_WORDS = 40;
const SUMMARY_NATS = 6;
/** A long text is so many times the length of its summary at least. */
const SUMMARY_RATIO = 3;
/** Rare words of the passage that only the long stretch has: at least so many, and so large a share of those it misses. */
const ONLY_WIDE_WORDS = 4;
const ONLY_WIDE_SHARE = 0.4;
const MISSED_SHARE = 0.2;
const RARE = 2;

/**
 * The much longer stretch of `y` that the passage of `x` sums up, where the narrow stretch found so far leaves rare words of the
 * passage unexplained and the rest of the text explains them; null where the narrow one is the answer. Linear.
 */
export function widenRange(x: Side, passage: Range, y: Side, narrow: Range): Range | null {
  const words = passage.last - passage.first + 1;
  if (words < SUMMARY_WORDS || y.ids.length < words * SUMMARY_RATIO) return null;
  matchUnits(y, x, passage.first, passage.last, 0, y.ids.length);
  let best = Number.NEGATIVE_INFINITY;
  let first = 0;
  let last = 0;
  let sum = 0;
  let begun = 0;
  let known = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const rarity = Math.floor(cell / MATCHES);
    nats[cell] = Math.log(
      (SUMMED_UP[rarity]?.[cell % MATCHES] as number) / unrelatedShare(rarity, cell % MATCHES, words),
    );
  }
  for (let at = 0; at < y.ids.length; at++) {
    const gain = nats[cells[at] as number] as number;
    if (sum <= 0) {
      sum = 0;
      begun = at;
    }
    sum += gain;
    if (at >= narrow.first && at <= narrow.last) known += gain;
    if (sum > best) {
      best = sum;
      first = begun;
      last = at;
    }
  }
  if (best - known <= SUMMARY_NATS || last - first <= SUMMARY_RATIO * (words - 1)) return null;
  const missed = rareWordsMissed(x, passage, y, narrow);
  const stillMissed = rareWordsMissed(x, passage, y, { first, last, score: 0 });
  const onlyWide = missed.missed - stillMissed.missed;
  if (onlyWide < ONLY_WIDE_WORDS || onlyWide <= ONLY_WIDE_SHARE * missed.missed) return null;
  return missed.missed > MISSED_SHARE * missed.rare ? { first, last, score: best } : null;
}

function rareWordsMissed(x: Side, passage: Range, y: Side, range: Range): { rare: number; missed: number } {
  markStems(y, range.first, range.last, 1);
  let rare = 0;
  let missed = 0;
  for (let at = passage.first; at <= passage.last; at++) {
    if ((x.text.rarities[at] as number) < RARE) continue;
    rare++;
    if (marks[(x.ids[at] as number) + 1] === 0) missed++;
  }
  markStems(y, range.first, range.last, 0);
  return { rare, missed };
}
