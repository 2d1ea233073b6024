import { printOf, rowOf } from "../../src/language/english/feature-hash.ts";

/** A table of weights that averages itself: Daumé's trick of one running sum of time-stamped changes. */
export class AveragedTable {
  readonly now: Float32Array;
  private readonly drift: Float64Array;
  private time = 1;

  constructor(size: number) {
    this.now = new Float32Array(size);
    this.drift = new Float64Array(size);
  }

  tick(): void {
    this.time++;
  }

  add(place: number, change: number): void {
    this.now[place]! += change;
    this.drift[place]! += this.time * change;
  }

  /** Rewards `gold`, punishes `wrong` under blocked features (see feature-hash). */
  update(features: Int32Array, count: number, gold: number, wrong: number): void {
    const mask = this.now.length - 1;
    for (let i = 0; i < count; i++) {
      const line = features[i]! & mask & ~63;
      const turn = features[i]! >>> 26;
      this.add(line | (turn ^ gold), 1);
      this.add(line | (turn ^ wrong), -1);
    }
  }

  averaged(): Float32Array {
    const out = new Float32Array(this.now.length);
    for (let i = 0; i < out.length; i++) out[i] = this.now[i]! - this.drift[i]! / this.time;
    return out;
  }
}

const COUNTER_BITS = 26;

/** Counts features by their hash, up to 255 each. */
export class FeatureCounter {
  private readonly counts = new Uint8Array(1 << COUNTER_BITS);
  private readonly prints = new Uint8Array(1 << COUNTER_BITS);

  add(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const place = rowOf(features[i]!, this.counts.length);
      const before = this.counts[place]!;
      this.prints[place] = printOf(features[i]!);
      if (before < 255) this.counts[place] = before + 1;
    }
  }

  /** How many places were met `least` times. */
  size(least: number): number {
    let size = 0;
    for (const count of this.counts) if (count >= least) size++;
    return size;
  }

  /** Whose row it is, by its print, for `2 ** bits` rows: of the features seen `least` times the one met most often; 0 where there is none. */
  owners(bits: number, least: number): Uint8Array {
    const prints = new Uint8Array(1 << bits);
    const most = new Uint8Array(1 << bits);
    for (let place = 0; place < this.counts.length; place++) {
      const row = place >>> (COUNTER_BITS - bits);
      if (this.counts[place]! < least || this.counts[place]! <= most[row]!) continue;
      most[row] = this.counts[place]!;
      prints[row] = this.prints[place]!;
    }
    return prints;
  }

  /** A bit for each feature seen `least` times, of `2 ** bits` bits, placed as `keepKnown` reads them. */
  filter(bits: number, least: number): Int32Array {
    const filter = new Int32Array(1 << (bits - 5));
    for (let place = 0; place < this.counts.length; place++) {
      if (this.counts[place]! < least) continue;
      const bit = place >>> (COUNTER_BITS - bits);
      filter[bit >>> 5]! |= 1 << (bit & 31);
    }
    return filter;
  }
}

/** Eight bits a weight: the scale keeps all but the most extreme 0.01 % of the non-zero weights. */
export function quantise(weights: Float32Array): Int8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const out = new Int8Array(weights.length);
  for (let i = 0; i < out.length; i++)
    out[i] = Math.max(-127, Math.min(127, Math.round((weights[i]! / largest) * 127)));
  return out;
}

/** A small generator with a fixed seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

/** The rows of features that training kept, as `EnglishWeights.actions` has them. */
export function packRows(prints: Uint8Array, weights: Int8Array): Int32Array {
  return Int32Array.from(prints, (print, row) => {
    const [shift, left, right] = weights.subarray(3 * row, 3 * row + 3);
    return print | ((shift! & 255) << 8) | ((left! & 255) << 16) | (right! << 24);
  });
}

/** Turns features into the numbers of the rows that they own, in place; returns how many. Without `prints` all of `rows` are theirs. */
export function keepOwners(features: Int32Array, count: number, prints: Uint8Array | null, rows: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const row = rowOf(features[i]!, rows);
    if (prints === null || prints[row] === printOf(features[i]!)) features[kept++] = row;
  }
  return kept;
}
