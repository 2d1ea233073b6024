/** A pass of the sort parts by so many bits at most: the places of its buckets stay in the fastest memory. */
const RADIX_BITS = 12;
const places = new Int32Array(1 << RADIX_BITS);

/** Two columns to be sorted together, and two to sort between. */
export interface SortRoom {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly otherKeys: Int32Array;
  readonly otherValues: Int32Array;
}

/** Room for `size` keys and values, and a quarter more. */
export function makeSortRoom(size: number): SortRoom {
  const room = (): Int32Array => new Int32Array(size + (size >> 2) + 1);
  return { keys: room(), values: room(), otherKeys: room(), otherValues: room() };
}

/**
 * Sorts the first `size` keys by their lowest `bits` and carries the values along; stable. Three passes at most, least digits first; the
 * answer stands in either pair of columns, and the other is free.
 */
export function sortBetween(
  { keys, values, otherKeys, otherValues }: SortRoom,
  size: number,
  bits: number,
): { readonly keys: Int32Array; readonly values: Int32Array; readonly free: Int32Array } {
  const passes = Math.ceil(bits / RADIX_BITS);
  const width = Math.ceil(bits / passes);
  const buckets = 1 << width;
  let fromKeys = keys;
  let fromValues = values;
  let toKeys = otherKeys;
  let toValues = otherValues;
  for (let shift = 0; shift < bits; shift += width) {
    places.fill(0, 0, buckets);
    for (let at = 0; at < size; at++) {
      const bucket = ((fromKeys[at] as number) >>> shift) & (buckets - 1);
      places[bucket] = (places[bucket] as number) + 1;
    }
    let sum = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const here = places[bucket] as number;
      places[bucket] = sum;
      sum += here;
    }
    for (let at = 0; at < size; at++) {
      const key = fromKeys[at] as number;
      const bucket = (key >>> shift) & (buckets - 1);
      const place = places[bucket] as number;
      places[bucket] = place + 1;
      toKeys[place] = key;
      toValues[place] = fromValues[at] as number;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromValues, toValues] = [toValues, fromValues];
  }
  return { keys: fromKeys, values: fromValues, free: toKeys };
}

/** Sorts `keys` by all their bits and carries `values` along, in new columns; stable. */
export function radixSort(keys: Int32Array, values: Int32Array): { keys: Int32Array; values: Int32Array } {
  const other = (): Int32Array => new Int32Array(keys.length);
  const room = { keys: keys.slice(), values: values.slice(), otherKeys: other(), otherValues: other() };
  return sortBetween(room, keys.length, 32);
}
