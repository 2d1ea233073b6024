/**
 * How often a word of a passage is (0) absent, (1) present, (2) present beside the same neighbour in the other passage, by how rare
 * the word is. Rows: rarity 0 … 4. Measured by `tools/train-reuse.ts`; shares, each row adds up to 1.
 */
type Row = readonly [number, number, number];
type Shares = readonly [Row, Row, Row, Row, Row];
const flat = (shares: Shares): Float64Array => Float64Array.from(shares.flat());

/** Present: nothing, the word, the word and its neighbour. */
export const MATCHES = 3;

/** In a reworded copy, whatever its length. */
export const COPIED = flat([
  [0.1, 0.33, 0.57],
  [0.22, 0.15, 0.63],
  [0.24, 0.09, 0.67],
  [0.22, 0.1, 0.68],
  [0.25, 0.1, 0.65],
]);

/** In a long text that a short passage sums up. */
export const SUMMED_UP = flat([
  [0.368, 0.509, 0.123],
  [0.761, 0.13, 0.108],
  [0.744, 0.088, 0.167],
  [0.663, 0.133, 0.204],
  [0.803, 0.06, 0.137],
]);

/** In independent reports of one event, against a passage of 25, 50, 100, 200, 400 words: the longer, the more is there by chance. */
const UNRELATED: readonly Shares[] = [
  [
    [0.6973, 0.2956, 0.0071],
    [0.956, 0.0394, 0.0045],
    [0.9521, 0.0396, 0.0083],
    [0.9117, 0.0756, 0.0127],
    [0.9412, 0.0476, 0.0112],
  ],
  [
    [0.5597, 0.4272, 0.0131],
    [0.9267, 0.065, 0.0083],
    [0.9213, 0.0635, 0.0152],
    [0.8426, 0.1332, 0.0241],
    [0.9057, 0.0734, 0.0209],
  ],
  [
    [0.4206, 0.553, 0.0264],
    [0.8772, 0.1069, 0.0159],
    [0.8883, 0.0822, 0.0296],
    [0.79, 0.1643, 0.0457],
    [0.8551, 0.1055, 0.0394],
  ],
  [
    [0.2936, 0.657, 0.0494],
    [0.8029, 0.1654, 0.0316],
    [0.8471, 0.0993, 0.0536],
    [0.7446, 0.1763, 0.0791],
    [0.8045, 0.1249, 0.0706],
  ],
  [
    [0.1878, 0.7306, 0.0816],
    [0.7138, 0.2353, 0.0509],
    [0.8056, 0.11, 0.0844],
    [0.7055, 0.1746, 0.1199],
    [0.761, 0.1291, 0.1099],
  ],
];
const SHORTEST_WORDS = 25;

const TABLE = Float64Array.from(UNRELATED.flat(2));
/** Shares by the length of the passage, as far as they were asked for. */
const known = new Map<number, Float64Array>();
const MOST_KNOWN = 4000;

/** The shares for a passage of `words`, between those of the two nearest lengths: by rarity, in each by match. */
export function unrelatedShares(words: number): Float64Array {
  const before = known.get(words);
  if (before !== undefined) return before;
  const place = Math.max(0, Math.min(3.999, Math.log2(words / SHORTEST_WORDS)));
  const row = Math.floor(place);
  const part = place - row;
  const size = COPIED.length;
  const shares = new Float64Array(size);
  for (let cell = 0; cell < size; cell++) {
    shares[cell] =
      (TABLE[row * size + cell] as number) * (1 - part) + (TABLE[(row + 1) * size + cell] as number) * part;
  }
  if (known.size < MOST_KNOWN) known.set(words, shares);
  return shares;
}
