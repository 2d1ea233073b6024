import { COPIED, MATCHES, SUMMED_UP, unrelatedShares } from "./match-model.ts";
import { CELLS, matchUnits, rareWordsMissed } from "./match-units.ts";
import { BEGINS_AT, CELL_MASK, ENDS_AT, ENDS_MASK, type Side, unitRoom } from "./sides.ts";

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
const inside = new Int32Array(CELLS);
const outside = new Int32Array(CELLS);
const nats = new Float64Array(CELLS);
/** Nats as whole numbers: sums of them are several times faster. */
const gains = new Int32Array(CELLS);
const NAT = 4096;

/** Counts the units of `x` from `from` to before `to`, by cell, as outside the stretch found so far. */
function countOutside({ base }: Side, from: number, to: number): void {
  const { cells } = unitRoom;
  for (let at = base + from; at < base + to; at++) {
    const cell = (cells[at] as number) & CELL_MASK;
    outside[cell] = (outside[cell] as number) + 1;
  }
}

/** The same inside of it. */
function countInside({ base }: Side, from: number, to: number): void {
  const { cells } = unitRoom;
  for (let at = base + from; at < base + to; at++) {
    const cell = (cells[at] as number) & CELL_MASK;
    inside[cell] = (inside[cell] as number) + 1;
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
  const chances = unrelatedShares(words);
  for (let begin = 0; begin < CELLS; begin += MATCHES) {
    let insideTotal = PRIOR_INSIDE;
    let outsideTotal = PRIOR_OUTSIDE;
    for (let cell = begin; cell < begin + MATCHES; cell++) {
      insideTotal += inside[cell] as number;
      outsideTotal += outside[cell] as number;
    }
    for (let cell = begin; cell < begin + MATCHES; cell++) {
      const p = ((inside[cell] as number) + (COPIED[cell] as number) * PRIOR_INSIDE) / insideTotal;
      const q = ((outside[cell] as number) + (chances[cell] as number) * PRIOR_OUTSIDE) / outsideTotal;
      const gain = Math.log(Math.max(p, 0.01) / Math.max(q, 0.002));
      gains[cell] = Math.round((cell === begin ? Math.min(gain, ABSENT_NATS) : gain) * NAT);
    }
  }
}

/**
 * The stretch of `x` that matches `y` from `yFirst` to `yLast` best, near the one found so far: the segment of highest likelihood
 * ratio between "copied" and "chance" (Kadane), word by word, order ignored, so that shuffled and reworded copies have ends too.
 * Shares start from measured ones and lean towards those seen inside and outside the stretch found so far. Linear.
 */
export function fitRange(x: Side, found: Range, y: Side, yFirst: number, yLast: number, strict: boolean): Range {
  const { base, count } = x;
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
    countOutside(x, around, found.first);
    countInside(x, found.first, found.last + 1);
    countOutside(x, found.last + 1, until);
    computeGains(words);
  }
  const { cells } = unitRoom;
  let best = -0x40000000;
  let first = found.first;
  let last = found.last;
  let sum = 0;
  let begun = from;
  for (let at = from; at < to; at++) {
    const unit = cells[base + at] as number;
    const begin = (unit >> BEGINS_AT) * NAT;
    // −1 where it is better to begin here
    const anew = (sum - begin - 1) >> 31;
    sum = (sum + ((begin - sum) & anew) + (gains[unit & CELL_MASK] as number)) | 0;
    begun = (begun + ((at - begun) & anew)) | 0;
    const whole = (sum + ((unit >> ENDS_AT) & ENDS_MASK) * NAT) | 0;
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

/**
 * The much longer stretch of `y` that the passage of `x` sums up, where the narrow stretch found so far leaves rare words of the
 * passage unexplained and the rest of the text explains them; null where the narrow one is the answer. Linear.
 */
export function widenRange(x: Side, passage: Range, y: Side, narrow: Range): Range | null {
  const words = passage.last - passage.first + 1;
  if (words < SUMMARY_WORDS || y.count < words * SUMMARY_RATIO) return null;
  const missed = rareWordsMissed(x, passage.first, passage.last, y, narrow.first, narrow.last);
  if (missed.missed < ONLY_WIDE_WORDS || missed.missed <= MISSED_SHARE * missed.rare) return null;
  matchUnits(y, x, passage.first, passage.last, 0, y.count);
  const { cells } = unitRoom;
  const chances = unrelatedShares(words);
  let best = Number.NEGATIVE_INFINITY;
  let first = 0;
  let last = 0;
  let sum = 0;
  let begun = 0;
  let known = 0;
  for (let cell = 0; cell < CELLS; cell++)
    nats[cell] = Math.log((SUMMED_UP[cell] as number) / (chances[cell] as number));
  for (let at = 0; at < y.count; at++) {
    const gain = nats[(cells[y.base + at] as number) & CELL_MASK] as number;
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
  const stillMissed = rareWordsMissed(x, passage.first, passage.last, y, first, last);
  const onlyWide = missed.missed - stillMissed.missed;
  if (onlyWide < ONLY_WIDE_WORDS || onlyWide <= ONLY_WIDE_SHARE * missed.missed) return null;
  return { first, last, score: best };
}
