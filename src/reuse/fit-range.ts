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
}

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

let marks = new Int32Array(0);
let stamp = 0;
let matches = new Uint8Array(0);

/** For each unit of `x` from `from` to before `to`: is it in the range of `y`, and beside the same neighbour? The answer lies in `matches`. */
function matchUnits(x: Side, y: Side, yFirst: number, yLast: number, from: number, to: number): void {
  if (marks.length < x.idCount) marks = new Int32Array(x.idCount * 2);
  if (matches.length < x.ids.length) matches = new Uint8Array(x.ids.length * 2);
  stamp++;
  const now = stamp;
  const marked = marks;
  const answer = matches;
  const { ids: inX, firsts, seconds } = x;
  const { ids: inY, firsts: yFirsts, seconds: ySeconds } = y;
  for (let at = yFirst; at <= yLast; at++) {
    const id = inY[at] as number;
    if (id >= 0) marked[id] = now;
  }
  for (let at = from; at < to; at++) {
    const id = inX[at] as number;
    answer[at] = id >= 0 && marked[id] === now ? 1 : 0;
  }
  for (let pair = 0; pair < firsts.length; pair++) {
    if ((yFirsts[pair] as number) < yFirst || (ySeconds[pair] as number) > yLast) continue;
    answer[firsts[pair] as number] = 2;
    answer[seconds[pair] as number] = 2;
  }
}

const inside = new Int32Array(CELLS);
const outside = new Int32Array(CELLS);
const nats = new Float64Array(CELLS);

/** Adds the units from `from` to before `to` to `cells`, by rarity and match. */
function countCells(cells: Int32Array, rarities: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const cell = (rarities[at] as number) * MATCHES + (matches[at] as number);
    cells[cell] = (cells[cell] as number) + 1;
  }
}

/**
 * The stretch of `x` that matches `y` from `yFirst` to `yLast` best, near the one found so far: the segment of highest likelihood
 * ratio between "copied" and "chance" (Kadane), word by word, order ignored, so that shuffled and reworded copies have ends too.
 * Shares start from measured ones and lean towards those seen inside and outside the stretch found so far. Linear.
 */
export function fitRange(x: Side, found: Range, y: Side, yFirst: number, yLast: number, strict: boolean): Range {
  const { rarities, begins, ends } = x.text;
  const count = x.ids.length;
  const from = Math.max(0, found.first - REACH_WORDS);
  const to = Math.min(count, found.last + 1 + REACH_WORDS);
  // the surroundings tell the shares only once a first answer is there
  matchUnits(x, y, yFirst, yLast, strict ? from : 0, strict ? to : count);
  const words = yLast - yFirst + 1;
  inside.fill(0);
  outside.fill(0);
  if (!strict) {
    countCells(outside, rarities, 0, found.first);
    countCells(inside, rarities, found.first, found.last + 1);
    countCells(outside, rarities, found.last + 1, count);
  }
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
      nats[cell] = match === 0 ? Math.min(gain, ABSENT_NATS) : gain;
    }
  }
  let best = Number.NEGATIVE_INFINITY;
  let first = found.first;
  let last = found.last;
  let sum = 0;
  let begun = from;
  for (let at = from; at < to; at++) {
    const begin = begins[at] as number;
    if (sum <= begin) {
      sum = begin;
      begun = at;
    }
    sum += nats[(rarities[at] as number) * MATCHES + (matches[at] as number)] as number;
    const whole = sum + (ends[at] as number);
    if (whole > best) {
      best = whole;
      first = begun;
      last = at;
    }
  }
  return { first, last, score: best };
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
  const { rarities } = y.text;
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
    const gain = nats[(rarities[at] as number) * MATCHES + (matches[at] as number)] as number;
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
  stamp++;
  for (let at = range.first; at <= range.last; at++) {
    const id = y.ids[at] as number;
    if (id >= 0) marks[id] = stamp;
  }
  let rare = 0;
  let missed = 0;
  for (let at = passage.first; at <= passage.last; at++) {
    if ((x.text.rarities[at] as number) < RARE) continue;
    rare++;
    const id = x.ids[at] as number;
    if (id < 0 || marks[id] !== stamp) missed++;
  }
  return { rare, missed };
}
