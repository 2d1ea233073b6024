import { type KeptBytes, readBytes } from "./kept-bytes.ts";

/** Fingerprints are kept apart by their highest bits, so that a part of them can be sorted alone, in fast memory. */
export const PARTS = 256;
/** Bits of a key that differ within one part. */
export const PART_BITS = 24;
const partOf = (key: number): number => key >>> PART_BITS;

/** Texts of a bundle: which of them has a fingerprint stands where its key has the bits that are alike within a part. */
export const BUNDLE_TEXTS = 256;

/** The fingerprints of a block of texts, packed in four bytes each. Plain data that can be handed between threads. */
export interface PackedPrints {
  /** Those of each part one behind the other, in the order of the texts, as int32: the key without its highest bits, and in their place the text. */
  readonly prints: KeptBytes;
  /** Bundle b of part p ends before place `untils[p * bundles + b]`, where the next begins. */
  readonly untils: Int32Array;
}

/** The fingerprints of one part of a block; those of bundle b end before place `untils[b]`. */
export interface PartPrints {
  readonly prints: Int32Array;
  readonly untils: Int32Array;
}

/** The key of a packed fingerprint of part `part`. */
export const keyOfPrint = (print: number, part: number): number =>
  (print & ((1 << PART_BITS) - 1)) | (part << PART_BITS);
/** Which text of its bundle has a packed fingerprint. */
export const ownerOfPrint = (print: number): number => print >>> PART_BITS;

/** What goes to a file is put together here; grown, never shrunk. */
let room = new ArrayBuffer(0);

/**
 * Packs keys, one text's behind the other's. `until`: the place behind the last key of each text. `stays`: the bytes are kept where they are,
 * in memory that all threads see.
 */
export function packPrints(
  keys: Int32Array,
  until: Int32Array,
  stays: boolean,
): { readonly bytes: Uint8Array; readonly untils: Int32Array } {
  // the place of the next fingerprint of each part
  const places = new Int32Array(PARTS + 1);
  for (let at = 0; at < keys.length; at++) {
    const slot = partOf(keys[at] as number) + 1;
    places[slot] = (places[slot] as number) + 1;
  }
  for (let part = 0; part < PARTS; part++) places[part + 1] = (places[part + 1] as number) + (places[part] as number);
  const size = keys.length * 4;
  if (!stays && room.byteLength < size) room = new ArrayBuffer(size + (size >> 2));
  const buffer = stays ? new SharedArrayBuffer(size) : room;
  const prints = new Int32Array(buffer, 0, keys.length);
  const bundles = Math.max(1, Math.ceil(until.length / BUNDLE_TEXTS));
  const untils = new Int32Array(PARTS * bundles);
  let at = 0;
  for (let bundle = 0; bundle < bundles; bundle++) {
    const owners = Math.min(BUNDLE_TEXTS, until.length - bundle * BUNDLE_TEXTS);
    for (let owner = 0; owner < owners; owner++) {
      for (const end = until[bundle * BUNDLE_TEXTS + owner] as number; at < end; at++) {
        const key = keys[at] as number;
        const part = partOf(key);
        const place = places[part] as number;
        places[part] = place + 1;
        prints[place] = keyOfPrint(key, owner);
      }
    }
    for (let part = 0; part < PARTS; part++) untils[part * bundles + bundle] = places[part] as number;
  }
  return { bytes: new Uint8Array(buffer, 0, size), untils };
}

/** Where part `part` begins. Its end is where the next begins. */
const placeOfPart = ({ untils }: PackedPrints, part: number): number =>
  part === 0 ? 0 : (untils[(part * untils.length) / PARTS - 1] as number);

/** How many fingerprints a part of the block has. */
export const sizeOfPart = (block: PackedPrints, part: number): number =>
  placeOfPart(block, part + 1) - placeOfPart(block, part);

/** The fingerprints of one part of the block. */
export function printsOfPart(block: PackedPrints, part: number): PartPrints {
  const begin = placeOfPart(block, part);
  const size = sizeOfPart(block, part);
  const { buffer, at } = readBytes(block.prints, begin * 4, size * 4);
  const bundles = block.untils.length / PARTS;
  const untils = block.untils.subarray(part * bundles, (part + 1) * bundles).map((until) => until - begin);
  return { prints: new Int32Array(buffer, at, size), untils };
}
