import { ROOM_WORDS } from "./room-words.ts";

/** At most half of the slots are filled. */
export const sizeFor = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 2)));

/** Numbers of a bucket, next to each other: two keys, and the number of each, −1 where there is none; the first is taken first. */
const BUCKET_INTS = 4;
const SECOND_KEY = 1;
const NUMBER = 2;
const SECOND_NUMBER = 3;

/** Where the bucket of a key begins. */
const bucketOf = (key: number, mask: number): number => ((Math.imul(key, 0x9e3779b1) >>> 9) & mask) * BUCKET_INTS;

/**
 * Numbers for 32-bit keys, by open addressing in buckets of two: no Map, no strings. Those of one column of keys hold until the next is numbered.
 * Who looks at a whole bucket needs no branch that could not be foreseen; hardly any is full.
 */
export class KeyNumbers {
  #buckets = new Int32Array(sizeFor(ROOM_WORDS) * (BUCKET_INTS / 2));
  /** How many buckets are used, less one. */
  #mask = 0;
  #count = 0;
  #asked: Int32Array = new Int32Array(0);
  #into: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;

  /** How many distinct keys there are. */
  get count(): number {
    return this.#count;
  }

  /** Numbers the distinct keys in the order they come; writes the number of each to `into`. */
  number(values: Int32Array, into: Int32Array): void {
    const size = sizeFor(values.length) * (BUCKET_INTS / 2);
    if (this.#buckets.length < size) this.#buckets = new Int32Array(size);
    this.#mask = size / BUCKET_INTS - 1;
    const buckets = this.#buckets;
    const mask = this.#mask;
    buckets.fill(-1, 0, size);
    let count = 0;
    for (let at = 0; at < values.length; at++) {
      const key = values[at] as number;
      let place = bucketOf(key, mask);
      for (; ; place = (place + BUCKET_INTS) & (mask * BUCKET_INTS)) {
        if (buckets[place + NUMBER] === -1 || buckets[place] === key) break;
        if (buckets[place + SECOND_NUMBER] !== -1 && buckets[place + SECOND_KEY] !== key) continue;
        place += SECOND_KEY;
        break;
      }
      if (buckets[place + NUMBER] === -1) {
        buckets[place] = key;
        buckets[place + NUMBER] = count++;
      }
      into[at] = buckets[place + NUMBER] as number;
    }
    this.#count = count;
  }

  /** Writes the number of each value to `into`, −1 for one that was not numbered. */
  lookUp(values: Int32Array, into: Int32Array): void {
    this.lookUpLater(values, into);
    this.lookUpTo(0, values.length);
  }

  /** The same, as far as `lookUpTo` is asked for it. */
  lookUpLater(values: Int32Array, into: Int32Array): void {
    this.#asked = values;
    this.#into = into;
    this.#from = 0;
    this.#to = 0;
  }

  /** Looks up the values `begin … end` of those that `lookUpLater` was given, as far as they were not. */
  lookUpTo(begin: number, end: number): void {
    if (this.#from === this.#to) {
      this.#from = begin;
      this.#to = begin;
    }
    if (begin < this.#from) this.#lookUp(begin, this.#from);
    if (end > this.#to) this.#lookUp(this.#to, end);
    this.#from = Math.min(this.#from, begin);
    this.#to = Math.max(this.#to, end);
  }

  #lookUp(begin: number, end: number): void {
    const buckets = this.#buckets;
    const mask = this.#mask;
    const values = this.#asked;
    const into = this.#into;
    for (let at = begin; at < end; at++) {
      const key = values[at] as number;
      let place = bucketOf(key, mask);
      for (;;) {
        const one = (buckets[place] as number) ^ key;
        const two = (buckets[place + SECOND_KEY] as number) ^ key;
        const second = buckets[place + SECOND_NUMBER] as number;
        // −1 where it is another key: the sign of `x | -x` is 0 for 0 alone
        const isNotFirst = (one | (0 - one)) >> 31;
        const isNotSecond = (two | (0 - two)) >> 31;
        into[at] = ((buckets[place + NUMBER] as number) & ~isNotFirst) | (isNotFirst & (second | isNotSecond));
        if ((isNotFirst & isNotSecond & ~(second >> 31)) === 0) break;
        place = (place + BUCKET_INTS) & (mask * BUCKET_INTS);
      }
    }
  }
}
