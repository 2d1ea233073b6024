/**
 * Which keys may come more than once: a bit for each hash of a key that came, and one for each that came again. Of the fingerprints of a
 * corpus most come once and pair nothing; what this leaves out need not be sorted. Nothing that comes twice is left out.
 */
export interface RepeatedKeys {
  /** By turns 32 bits of those that came and of those that came again, to be met in one look at the memory. */
  readonly bits: Int32Array;
  readonly mask: number;
}

/** Bits for each key, as a power of two: one key that came once in eight is taken for one that came again. */
const BITS_A_KEY = 2;
const LEAST_BITS = 5;

/** Grown, never shrunk. */
let room = new Int32Array(0);

/** For `size` keys that differ in their lowest `keyBits` alone. Holds until the next call. */
export function noRepeatedKeys(size: number, keyBits: number): RepeatedKeys {
  const bits = Math.max(LEAST_BITS, Math.min(keyBits, Math.ceil(Math.log2(size + 1)) + BITS_A_KEY));
  const words = 2 ** (bits - 5);
  if (room.length < words * 2) room = new Int32Array(words * 2);
  room.fill(0, 0, words * 2);
  return { bits: room.subarray(0, words * 2), mask: 2 ** bits - 1 };
}

/** Takes note of keys. */
export function noteKeys({ bits, mask }: RepeatedKeys, keys: Int32Array): void {
  for (let at = 0; at < keys.length; at++) {
    const hash = (keys[at] as number) & mask;
    const word = (hash >>> 5) << 1;
    const bit = 1 << (hash & 31);
    const before = bits[word] as number;
    bits[word + 1] = (bits[word + 1] as number) | (before & bit);
    bits[word] = before | bit;
  }
}

/** 1 where the key, of which note was taken, may come again; else 0. */
export function mayRepeat({ bits, mask }: RepeatedKeys, key: number): 0 | 1 {
  const hash = key & mask;
  return (((bits[((hash >>> 5) << 1) + 1] as number) >>> (hash & 31)) & 1) as 0 | 1;
}
