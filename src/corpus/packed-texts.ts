import type { Span } from "../core/span.ts";
import { type ComparedText, compareText } from "../reuse/compared-text.ts";
import { type Fingerprints, fingerprintsOf } from "../reuse/fingerprints.ts";
import { readUnits } from "../reuse/units.ts";

/** One text on its way into a corpus; `spans`: the parts that can be reused, null for all of it. */
export interface CorpusText {
  readonly id: string;
  readonly outlet: string | null;
  readonly text: string;
  readonly spans: readonly Span[] | null;
}

const INTEGERS = ["starts", "ends", "words", "stems"] as const;
const BYTES = ["solos", "weights", "rarities", "begins", "endings", "voices", "tails"] as const;
type Integers = (typeof INTEGERS)[number];
type Bytes = (typeof BYTES)[number];

/**
 * Many texts as columns in shared memory, one value a word, so that worker threads see them without a copy: 23 bytes a word and 8 a
 * fingerprint. Text i owns `unitsFrom[i] … unitsFrom[i + 1]` and `printsFrom[i] … printsFrom[i + 1]`.
 */
export type PackedTexts = Readonly<Record<Integers, Int32Array>> &
  Readonly<Record<Bytes, Uint8Array>> & {
    readonly count: number;
    readonly unitsFrom: Int32Array;
    readonly printsFrom: Int32Array;
    readonly hashes: Int32Array;
    readonly places: Int32Array;
  };

const sharedInts = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4));
const sharedBytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));

/** Reads and packs texts. About 30 MB a second. */
export function packTexts(texts: readonly CorpusText[]): PackedTexts {
  const read = texts.map(({ text, spans }) => {
    const units = readUnits(text, spans);
    return { compared: compareText(text, units), prints: fingerprintsOf(units) };
  });
  const unitsFrom = sharedInts(texts.length + 1);
  const printsFrom = sharedInts(texts.length + 1);
  read.forEach(({ compared, prints }, at) => {
    unitsFrom[at + 1] = (unitsFrom[at] as number) + compared.units.count;
    printsFrom[at + 1] = (printsFrom[at] as number) + prints.hashes.length;
  });
  const words = unitsFrom[texts.length] as number;
  const printCount = printsFrom[texts.length] as number;
  const packed = {
    count: texts.length,
    unitsFrom,
    printsFrom,
    hashes: sharedInts(printCount),
    places: sharedInts(printCount),
    ...(Object.fromEntries(INTEGERS.map((name) => [name, sharedInts(words)])) as Record<Integers, Int32Array>),
    ...(Object.fromEntries(BYTES.map((name) => [name, sharedBytes(words)])) as Record<Bytes, Uint8Array>),
  };
  read.forEach(({ compared, prints }, at) => {
    const from = unitsFrom[at] as number;
    for (const name of INTEGERS) packed[name].set(compared.units[name], from);
    packed.solos.set(compared.units.solos, from);
    packed.endings.set(compared.ends, from);
    for (const name of ["weights", "rarities", "begins", "voices", "tails"] as const)
      packed[name].set(compared[name], from);
    packed.hashes.set(prints.hashes, printsFrom[at]);
    packed.places.set(prints.places, printsFrom[at]);
  });
  return packed;
}

/** Text `at` as it was before packing; views, no copy. */
export function unpackText(packed: PackedTexts, at: number): ComparedText {
  const from = packed.unitsFrom[at] as number;
  const to = packed.unitsFrom[at + 1] as number;
  return {
    units: {
      count: to - from,
      starts: packed.starts.subarray(from, to),
      ends: packed.ends.subarray(from, to),
      words: packed.words.subarray(from, to),
      stems: packed.stems.subarray(from, to),
      solos: packed.solos.subarray(from, to),
    },
    weights: packed.weights.subarray(from, to),
    rarities: packed.rarities.subarray(from, to),
    begins: packed.begins.subarray(from, to),
    ends: packed.endings.subarray(from, to),
    voices: packed.voices.subarray(from, to),
    tails: packed.tails.subarray(from, to),
  };
}

/** The fingerprints of text `at`. */
export function printsOf(packed: PackedTexts, at: number): Fingerprints {
  const from = packed.printsFrom[at] as number;
  const to = packed.printsFrom[at + 1] as number;
  return { hashes: packed.hashes.subarray(from, to), places: packed.places.subarray(from, to) };
}
