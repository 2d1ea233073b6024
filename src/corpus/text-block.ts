import { readSync, writeSync } from "node:fs";
import type { Span } from "../core/span.ts";
import { type ComparedText, compareText } from "../reuse/compared-text.ts";
import { fingerprintsOf } from "../reuse/fingerprints.ts";
import { readUnits } from "../reuse/units.ts";
import { readRecord, recordBytes, writeRecord } from "./text-record.ts";

/** One text on its way into a corpus; `spans`: the parts that can be reused, null for all of it. */
export interface CorpusText {
  readonly id: string;
  readonly outlet: string | null;
  readonly text: string;
  readonly spans: readonly Span[] | null;
}

/** Fingerprints are kept apart by their highest bits, so that a part of them can be sorted alone. */
export const PARTS = 16;
const PART_SHIFT = 28;
const partOf = (key: number): number => key >>> PART_SHIFT;

/** Bytes that all threads see: shared memory, or a place in an open file. */
export type Bytes =
  | { readonly kind: "memory"; readonly buffer: SharedArrayBuffer }
  | { readonly kind: "file"; readonly file: number; readonly position: number; readonly size: number };

/** Some hundred texts, sealed: a record of each, and their fingerprints by part. Plain data that can be handed between threads. */
export interface TextBlock {
  readonly count: number;
  /** Text i owns the bytes `recordsFrom[i] … recordsFrom[i + 1]` of `records`. */
  readonly recordsFrom: Float64Array;
  readonly records: Bytes;
  /** Keys (int32) of all fingerprints part by part, and behind them the text of each; part p owns `partsFrom[p] … partsFrom[p + 1]`. */
  readonly prints: Bytes;
  readonly partsFrom: Int32Array;
  readonly printCounts: Int32Array;
}

/** Up to so many texts, the number of each takes two bytes, else four. */
const SHORT_TEXTS = 65_536;
const ownerBytes = (texts: number): 2 | 4 => (texts <= SHORT_TEXTS ? 2 : 4);
const ownersAt = (buffer: ArrayBufferLike, at: number, size: number, bytes: 2 | 4): Uint16Array | Uint32Array =>
  bytes === 2 ? new Uint16Array(buffer, at, size) : new Uint32Array(buffer, at, size);

/** Records are made here, one text after the other, before the size of the block is known. */
let draft = new ArrayBuffer(1 << 20);

function grown(buffer: ArrayBuffer, least: number): ArrayBuffer {
  const larger = new ArrayBuffer(least + (least >> 1));
  new Uint8Array(larger).set(new Uint8Array(buffer));
  return larger;
}

/** Reads, packs and seals texts. `file`: an open file to append to, or null to keep all in memory. */
export function packTexts(
  texts: readonly CorpusText[],
  file: { readonly file: number; end: number } | null,
): TextBlock {
  const recordsFrom = new Float64Array(texts.length + 1);
  const printCounts = new Int32Array(texts.length);
  const prints: Int32Array[] = [];
  texts.forEach(({ text, spans }, at) => {
    const units = readUnits(text, spans);
    const one = compareText(text, units);
    const { hashes } = fingerprintsOf(units);
    prints.push(hashes);
    printCounts[at] = hashes.length;
    const from = recordsFrom[at] as number;
    const end = from + recordBytes(one);
    if (draft.byteLength < end) draft = grown(draft, end);
    writeRecord(one, draft, from);
    recordsFrom[at + 1] = end;
  });
  const size = recordsFrom[texts.length] as number;
  const records = file === null ? new SharedArrayBuffer(size) : new ArrayBuffer(size);
  new Uint8Array(records).set(new Uint8Array(draft, 0, size));
  const { buffer, partsFrom } = packPrints(prints, file === null);
  return {
    count: texts.length,
    recordsFrom,
    records: sealed(records, file),
    prints: sealed(buffer, file),
    partsFrom,
    printCounts,
  };
}

function packPrints(
  prints: readonly Int32Array[],
  share: boolean,
): { buffer: SharedArrayBuffer | ArrayBuffer; partsFrom: Int32Array } {
  const partsFrom = new Int32Array(PARTS + 1);
  for (const keys of prints) {
    for (let at = 0; at < keys.length; at++) {
      const slot = partOf(keys[at] as number) + 1;
      partsFrom[slot] = (partsFrom[slot] as number) + 1;
    }
  }
  for (let part = 0; part < PARTS; part++)
    partsFrom[part + 1] = (partsFrom[part + 1] as number) + (partsFrom[part] as number);
  const total = partsFrom[PARTS] as number;
  const bytes = ownerBytes(prints.length);
  const buffer = share ? new SharedArrayBuffer(total * (4 + bytes)) : new ArrayBuffer(total * (4 + bytes));
  const allKeys = new Int32Array(buffer, 0, total);
  const owners = ownersAt(buffer, total * 4, total, bytes);
  const places = partsFrom.slice();
  prints.forEach((keys, owner) => {
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      const part = partOf(key);
      const place = places[part] as number;
      places[part] = place + 1;
      allKeys[place] = key;
      owners[place] = owner;
    }
  });
  return { buffer, partsFrom };
}

function sealed(buffer: ArrayBufferLike, file: { readonly file: number; end: number } | null): Bytes {
  if (file === null) return { kind: "memory", buffer: buffer as SharedArrayBuffer };
  const bytes = new Uint8Array(buffer);
  const position = file.end;
  for (let written = 0; written < bytes.length; )
    written += writeSync(file.file, bytes, written, bytes.length - written, position + written);
  file.end += bytes.length;
  return { kind: "file", file: file.file, position, size: bytes.length };
}

/** The bytes from `from` on: where they are in memory, or a fresh copy of those in the file. */
function slice(bytes: Bytes, from: number, size: number): { buffer: ArrayBufferLike; at: number } {
  if (bytes.kind === "memory") return { buffer: bytes.buffer, at: from };
  const buffer = new ArrayBuffer(size);
  const target = new Uint8Array(buffer);
  for (let read = 0; read < size; ) {
    const more = readSync(bytes.file, target, read, size - read, bytes.position + from + read);
    if (more === 0) throw new Error("the spill file ends too early");
    read += more;
  }
  return { buffer, at: 0 };
}

/** Text `at` of the block as it was before packing. */
export function unpackText({ recordsFrom, records }: TextBlock, at: number): ComparedText {
  const from = recordsFrom[at] as number;
  const { buffer, at: place } = slice(records, from, (recordsFrom[at + 1] as number) - from);
  return readRecord(buffer, place);
}

/** Fingerprints of one part and the text, within the block, of each. */
export function printsOfPart(
  { count, prints, partsFrom }: TextBlock,
  part: number,
): { keys: Int32Array; owners: Uint16Array | Uint32Array } {
  const from = partsFrom[part] as number;
  const size = (partsFrom[part + 1] as number) - from;
  const total = partsFrom[PARTS] as number;
  const bytes = ownerBytes(count);
  const keys = slice(prints, from * 4, size * 4);
  const owners = slice(prints, total * 4 + from * bytes, size * bytes);
  return { keys: new Int32Array(keys.buffer, keys.at, size), owners: ownersAt(owners.buffer, owners.at, size, bytes) };
}

/** Bytes of memory that a block holds. */
export const heldBytes = ({ records, prints }: TextBlock): number =>
  (records.kind === "memory" ? records.buffer.byteLength : 0) +
  (prints.kind === "memory" ? prints.buffer.byteLength : 0);
