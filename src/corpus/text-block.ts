import type { Span } from "../core/span.ts";
import { scanFingerprints } from "../reuse/fingerprints.ts";
import { scanSeedPrints } from "../reuse/text-seeds.ts";
import { scanUnits } from "../reuse/units.ts";
import { type KeptBytes, keepBytes, type OpenEnd, readBytes } from "./kept-bytes.ts";

/** One text on its way into a corpus; `spans`: the parts that can be reused, null for all of it. */
export interface CorpusText {
  readonly id: string;
  readonly outlet: string | null;
  readonly text: string;
  readonly spans: readonly Span[] | null;
}

/** Fingerprints are kept apart by their highest bits, so that a part of them can be sorted alone, in fast memory. */
export const PARTS = 256;
/** Bits of a key that differ within one part. */
export const PART_BITS = 24;
const partOf = (key: number): number => key >>> PART_BITS;

/** Some hundred texts as they are. Plain data that can be handed between threads. */
export interface BlockTexts {
  readonly count: number;
  /** Text i owns the bytes `textsFrom[i] … textsFrom[i + 1]` of `texts`, in UTF-8. */
  readonly textsFrom: Float64Array;
  readonly texts: KeptBytes;
  /** The parts of each text that can be reused; null where all texts count as a whole. */
  readonly spans: readonly (readonly Span[] | null)[] | null;
}

/** The same with their fingerprints by part. */
export interface TextBlock extends BlockTexts {
  /** For each part the keys (int32) of its fingerprints, and behind them the text of each; part p owns `partsFrom[p] … partsFrom[p + 1]`. */
  readonly prints: KeptBytes;
  readonly partsFrom: Int32Array;
  /** Of each text, without its seeds. */
  readonly printCounts: Int32Array;
}

/** Up to so many texts, the number of each takes two bytes, else four. */
const SHORT_TEXTS = 65_536;
const ownerBytes = (texts: number): 2 | 4 => (texts <= SHORT_TEXTS ? 2 : 4);
const ownersAt = (buffer: ArrayBufferLike, at: number, size: number, bytes: 2 | 4): Uint16Array | Uint32Array =>
  bytes === 2 ? new Uint16Array(buffer, at, size) : new Uint32Array(buffer, at, size);
/** So that keys stand on a whole word. */
const paddedTo4 = (bytes: number): number => (bytes + 3) & ~3;

/** Texts and fingerprints gather here before the size of the block is known; grown, never shrunk. */
let draftTexts = Buffer.alloc(1 << 20);
let draftPrints = new Int32Array(1 << 16);
/** A character takes so many bytes at most. */
const CHARACTER_BYTES = 3;

/** Reads and seals texts. `file`: where they go, or null to keep all in memory. */
export function packTexts(texts: readonly CorpusText[], file: OpenEnd | null): TextBlock {
  const textsFrom = new Float64Array(texts.length + 1);
  const printCounts = new Int32Array(texts.length);
  const printsUntil = new Int32Array(texts.length);
  let filled = 0;
  texts.forEach(({ text, spans }, at) => {
    const units = scanUnits(text, spans);
    const { hashes: runs } = scanFingerprints(units);
    const seeds = scanSeedPrints(units);
    if (draftPrints.length < filled + runs.length + seeds.length) {
      const larger = new Int32Array((filled + runs.length + seeds.length) * 2);
      larger.set(draftPrints);
      draftPrints = larger;
    }
    draftPrints.set(runs, filled);
    draftPrints.set(seeds, filled + runs.length);
    filled += runs.length + seeds.length;
    printsUntil[at] = filled;
    printCounts[at] = runs.length;
    const from = textsFrom[at] as number;
    const most = from + text.length * CHARACTER_BYTES;
    if (draftTexts.length < most) {
      const larger = Buffer.alloc(most * 2);
      larger.set(draftTexts);
      draftTexts = larger;
    }
    textsFrom[at + 1] = from + draftTexts.write(text, from, "utf8");
  });
  const size = textsFrom[texts.length] as number;
  const sealedTexts = keepBytes(draftTexts.subarray(0, size), file);
  const { bytes, partsFrom } = packPrints(draftPrints.subarray(0, filled), printsUntil, file === null);
  return {
    count: texts.length,
    textsFrom,
    texts: sealedTexts,
    spans: texts.some(({ spans }) => spans !== null) ? texts.map(({ spans }) => spans) : null,
    prints: keepBytes(bytes, file),
    partsFrom,
    printCounts,
  };
}

/** What goes to a file is put together here; grown, never shrunk. */
let packed = new ArrayBuffer(0);

/** `until`: the place behind the last key of each text. `stays`: the bytes are kept where they are, in memory that all threads see. */
function packPrints(keys: Int32Array, until: Int32Array, stays: boolean): { bytes: Uint8Array; partsFrom: Int32Array } {
  const partsFrom = new Int32Array(PARTS + 1);
  for (let at = 0; at < keys.length; at++) {
    const slot = partOf(keys[at] as number) + 1;
    partsFrom[slot] = (partsFrom[slot] as number) + 1;
  }
  for (let part = 0; part < PARTS; part++)
    partsFrom[part + 1] = (partsFrom[part + 1] as number) + (partsFrom[part] as number);
  const bytes = ownerBytes(until.length);
  const size = printsAt(partsFrom, PARTS, bytes);
  if (!stays && packed.byteLength < size) packed = new ArrayBuffer(size + (size >> 2));
  const buffer = stays ? new SharedArrayBuffer(size) : packed;
  // a key's place is its part's, then its own: both columns of a part stand together, to be read at once
  const keyPlaces = new Int32Array(PARTS);
  const ownerPlaces = new Int32Array(PARTS);
  for (let part = 0; part < PARTS; part++) {
    const at = printsAt(partsFrom, part, bytes);
    keyPlaces[part] = at / 4;
    ownerPlaces[part] = (at + ((partsFrom[part + 1] as number) - (partsFrom[part] as number)) * 4) / bytes;
  }
  const allKeys = new Int32Array(buffer, 0, size / 4);
  const owners = ownersAt(buffer, 0, size / bytes, bytes);
  let at = 0;
  for (let owner = 0; owner < until.length; owner++) {
    for (const end = until[owner] as number; at < end; at++) {
      const key = keys[at] as number;
      const part = partOf(key);
      const keyPlace = keyPlaces[part] as number;
      keyPlaces[part] = keyPlace + 1;
      allKeys[keyPlace] = key;
      const ownerPlace = ownerPlaces[part] as number;
      ownerPlaces[part] = ownerPlace + 1;
      owners[ownerPlace] = owner;
    }
  }
  return { bytes: new Uint8Array(buffer, 0, size), partsFrom };
}

/** Where part `part` begins, in bytes. Each may be padded by two bytes. */
const printsAt = (partsFrom: Int32Array, part: number, bytes: 2 | 4): number =>
  paddedTo4((partsFrom[part] as number) * (4 + bytes)) + part * 4;

/** Text `at` of the block, and which parts of it can be reused. */
export function textOfBlock(
  { textsFrom, texts, spans }: BlockTexts,
  at: number,
): { text: string; spans: readonly Span[] | null } {
  const from = textsFrom[at] as number;
  const size = (textsFrom[at + 1] as number) - from;
  const { buffer, at: place } = readBytes(texts, from, size);
  return { text: Buffer.from(buffer, place, size).toString("utf8"), spans: spans?.[at] ?? null };
}

/** Fingerprints of one part and the text, within the block, of each. */
export function printsOfPart(
  { count, prints, partsFrom }: TextBlock,
  part: number,
): { keys: Int32Array; owners: Uint16Array | Uint32Array } {
  const size = (partsFrom[part + 1] as number) - (partsFrom[part] as number);
  const bytes = ownerBytes(count);
  const { buffer, at } = readBytes(prints, printsAt(partsFrom, part, bytes), size * (4 + bytes));
  return { keys: new Int32Array(buffer, at, size), owners: ownersAt(buffer, at + size * 4, size, bytes) };
}

/** Bytes of memory that a block holds. */
export const heldBytes = ({ texts, prints }: TextBlock): number =>
  (texts.kind === "memory" ? texts.buffer.byteLength : 0) + (prints.kind === "memory" ? prints.buffer.byteLength : 0);
