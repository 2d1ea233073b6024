import type { ComparedText } from "../reuse/compared-text.ts";
import { rarityOf } from "../reuse/weigh-words.ts";

/** Bytes of one unit in a record. */
const UNIT_BYTES = 13;
const HEAD_BYTES = 8;
/** Two numbers for each unit that is far behind the one before, or long. */
const FAR_BYTES = 8;
/** A gap or a length that does not fit a byte stands among the far ones. */
const FAR = 255;
/** Evidence of a border, in nats, as two bits. */
const NATS = [0, 1, 6, 8] as const;
const CODES = new Uint8Array(9);
for (const [code, nats] of NATS.entries()) CODES[nats] = code;
const RARITY = Uint8Array.from({ length: 256 }, (_, weight) => rarityOf(weight));

const paddedTo4 = (bytes: number): number => (bytes + 3) & ~3;

const isFar = ({ units: { starts, ends } }: ComparedText, at: number): boolean =>
  (starts[at] as number) - (at === 0 ? 0 : (ends[at - 1] as number)) >= FAR ||
  (ends[at] as number) - (starts[at] as number) >= FAR;

function farUnits(text: ComparedText): number {
  let count = 0;
  for (let at = 0; at < text.units.count; at++) if (isFar(text, at)) count++;
  return count;
}

export const recordBytes = (text: ComparedText): number =>
  paddedTo4(HEAD_BYTES + farUnits(text) * FAR_BYTES + text.units.count * UNIT_BYTES);

/**
 * Writes a text as one run of bytes, 13 a word, at `at` (a multiple of 4):
 *
 *     units · far units (int32 each) · words · stems (int32 × units) · gap and length of the far (int32 × 2) · marks (uint16 × units) ·
 *     weights · gaps · lengths (a byte each)
 *
 * Marks: border before (2 bits), border behind (2), voice (2), one character (1), tail (4).
 */
export function writeRecord(text: ComparedText, buffer: ArrayBufferLike, at: number): void {
  const { units, weights, begins, ends, voices, tails } = text;
  const { count, starts, words, stems, solos } = units;
  const far = farUnits(text);
  const head = new Int32Array(buffer, at, 2);
  head[0] = count;
  head[1] = far;
  let from = at + HEAD_BYTES;
  new Int32Array(buffer, from, count).set(words);
  from += count * 4;
  new Int32Array(buffer, from, count).set(stems);
  from += count * 4;
  const places = new Int32Array(buffer, from, far * 2);
  from += far * FAR_BYTES;
  const marks = new Uint16Array(buffer, from, count);
  from += count * 2;
  new Uint8Array(buffer, from, count).set(weights);
  const gaps = new Uint8Array(buffer, from + count, count);
  const lengths = new Uint8Array(buffer, from + 2 * count, count);
  let behind = 0;
  let place = 0;
  for (let unit = 0; unit < count; unit++) {
    const start = starts[unit] as number;
    const end = units.ends[unit] as number;
    marks[unit] =
      (CODES[begins[unit] as number] as number) |
      ((CODES[ends[unit] as number] as number) << 2) |
      ((voices[unit] as number) << 4) |
      ((solos[unit] as number) << 6) |
      ((tails[unit] as number) << 7);
    if (start - behind >= FAR || end - start >= FAR) {
      gaps[unit] = FAR;
      places[place++] = start - behind;
      places[place++] = end - start;
    } else {
      gaps[unit] = start - behind;
      lengths[unit] = end - start;
    }
    behind = end;
  }
}

/** The text of the record at `at`. Words and stems are views; the rest is made: 14 bytes a word. Linear. */
export function readRecord(buffer: ArrayBufferLike, at: number): ComparedText {
  const head = new Int32Array(buffer, at, 2);
  const count = head[0] as number;
  const far = head[1] as number;
  let from = at + HEAD_BYTES;
  const words = new Int32Array(buffer, from, count);
  from += count * 4;
  const stems = new Int32Array(buffer, from, count);
  from += count * 4;
  const places = new Int32Array(buffer, from, far * 2);
  from += far * FAR_BYTES;
  const marks = new Uint16Array(buffer, from, count);
  from += count * 2;
  const weights = new Uint8Array(buffer, from, count);
  const gaps = new Uint8Array(buffer, from + count, count);
  const lengths = new Uint8Array(buffer, from + 2 * count, count);
  const made = new ArrayBuffer(count * 14);
  const starts = new Int32Array(made, 0, count);
  const stops = new Int32Array(made, count * 4, count);
  const [solos, rarities, begins, ends, voices, tails] = [8, 9, 10, 11, 12, 13].map(
    (column) => new Uint8Array(made, count * column, count),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  let behind = 0;
  let place = 0;
  for (let unit = 0; unit < count; unit++) {
    const mark = marks[unit] as number;
    let gap = gaps[unit] as number;
    let length = lengths[unit] as number;
    if (gap === FAR) {
      gap = places[place++] as number;
      length = places[place++] as number;
    }
    starts[unit] = behind + gap;
    behind += gap + length;
    stops[unit] = behind;
    begins[unit] = NATS[mark & 3] as number;
    ends[unit] = NATS[(mark >> 2) & 3] as number;
    voices[unit] = (mark >> 4) & 3;
    solos[unit] = (mark >> 6) & 1;
    tails[unit] = mark >> 7;
    rarities[unit] = RARITY[weights[unit] as number] as number;
  }
  const units = { count, starts, ends: stops, words, stems, solos };
  return { units, weights, rarities, begins, ends, voices, tails };
}
