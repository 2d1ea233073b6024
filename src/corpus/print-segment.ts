import { closeSync, fsyncSync, openSync, readSync, renameSync, statSync, writeSync } from "node:fs";
import { radixSort } from "../reuse/radix-sort.ts";

/**
 * One immutable file of an index: fingerprints in order of their hash, each with the article that has it, and every 256th of them once
 * more, to be kept in memory.
 *
 *     "HSG2" · head bytes (uint32) · head (JSON) · padding to 4 · keys (int32 × prints) · owners (int32 × prints) · firsts (int32)
 */
export interface SegmentHead {
  readonly articles: readonly SegmentEntry[];
  readonly prints: number;
}

/** What a segment knows of an article. */
export interface SegmentEntry {
  readonly id: string;
  readonly outlet: string | null;
  /** Distinct fingerprints. */
  readonly distinct: number;
  /** Fingerprints, repeats counted. */
  readonly prints: number;
  /** Where the article stands in the file that it was read from, in bytes; −1 where it came by itself. */
  readonly offset: number;
}

/** An article on its way into a segment, with its distinct fingerprints. */
export interface SegmentArticle {
  readonly entry: SegmentEntry;
  readonly keys: Int32Array;
}

const MAGIC = 0x32475348;
const PREFIX_BYTES = 8;
/** Every so many keys one is kept in memory: a look-up reads one block. */
const BLOCK_KEYS = 256;
/** Keys that a merge reads and writes at a time. */
const MERGE_KEYS = 65_536;
const SIGN = 0x80000000 | 0;

/** Sorts and writes a segment: whole under its name, or not at all. Synced to the disk when it returns. */
export function writeSegment(path: string, articles: readonly SegmentArticle[]): void {
  const entries = articles.map(({ entry }) => entry);
  const total = printsOf(entries);
  const keys = new Int32Array(total);
  const owners = new Int32Array(total);
  let filled = 0;
  articles.forEach((article, owner) => {
    // the sort is by the bits; the file is in the order of the numbers
    for (const key of article.keys) {
      keys[filled] = key ^ SIGN;
      owners[filled++] = owner;
    }
  });
  const sorted = radixSort(keys, owners);
  for (let place = 0; place < total; place++) sorted.keys[place] = (sorted.keys[place] as number) ^ SIGN;
  const firsts = new Int32Array(Math.ceil(total / BLOCK_KEYS));
  for (let block = 0; block < firsts.length; block++) firsts[block] = sorted.keys[block * BLOCK_KEYS] as number;
  writeSynced(path, [headOf(entries), bytesOf(sorted.keys), bytesOf(sorted.values), bytesOf(firsts)]);
}

const printsOf = (entries: readonly SegmentEntry[]): number => entries.reduce((sum, { distinct }) => sum + distinct, 0);

/** The head, in columns: a tenth of the time to read a list of objects. */
interface PackedHead {
  readonly ids: readonly string[];
  readonly outlets: readonly (string | null)[];
  readonly outletOf: readonly number[];
  readonly distinct: readonly number[];
  readonly prints: readonly number[];
  readonly offsets: readonly number[];
}

function headOf(entries: readonly SegmentEntry[]): Buffer {
  const outlets = [...new Set(entries.map(({ outlet }) => outlet))];
  const numbers = new Map(outlets.map((outlet, at) => [outlet, at]));
  const head: PackedHead = {
    ids: entries.map(({ id }) => id),
    outlets,
    outletOf: entries.map(({ outlet }) => numbers.get(outlet) as number),
    distinct: entries.map(({ distinct }) => distinct),
    prints: entries.map(({ prints }) => prints),
    offsets: entries.map(({ offset }) => offset),
  };
  const json = Buffer.from(JSON.stringify(head));
  const padded = Buffer.alloc(PREFIX_BYTES + Math.ceil(json.length / 4) * 4, 0x20);
  padded.writeUInt32LE(MAGIC, 0);
  padded.writeUInt32LE(padded.length - PREFIX_BYTES, 4);
  json.copy(padded, PREFIX_BYTES);
  return padded;
}

function headFrom(json: string): SegmentHead {
  const { ids, outlets, outletOf, distinct, prints, offsets } = JSON.parse(json) as PackedHead;
  const articles = ids.map((id, at) => ({
    id,
    outlet: outlets[outletOf[at] as number] ?? null,
    distinct: distinct[at] as number,
    prints: prints[at] as number,
    offset: offsets[at] as number,
  }));
  return { articles, prints: printsOf(articles) };
}

const bytesOf = (column: Int32Array): Buffer => Buffer.from(column.buffer, column.byteOffset, column.byteLength);

/** Writes a file beside its place, syncs it, and renames it: whole or not at all. */
export function writeSynced(path: string, parts: Iterable<Buffer>): void {
  const draft = `${path}.tmp`;
  const file = openSync(draft, "w");
  try {
    for (const part of parts) {
      for (let written = 0; written < part.length; ) written += writeSync(file, part, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

/** Joins segments to one, block by block: memory does not grow with their keys. `numbers`: each owner's new number, −1 where it falls away. */
export function mergeSegments(
  path: string,
  segments: readonly PrintSegment[],
  numbers: readonly Int32Array[],
  entries: readonly SegmentEntry[],
): void {
  const total = printsOf(entries);
  const owners = new Int32Array(total);
  const firsts = new Int32Array(Math.ceil(total / BLOCK_KEYS));
  writeSynced(
    path,
    (function* () {
      yield headOf(entries);
      const keys = new Int32Array(MERGE_KEYS);
      let filled = 0;
      let size = 0;
      for (const [key, owner] of mergedKeys(segments, numbers)) {
        if (size % BLOCK_KEYS === 0) firsts[size / BLOCK_KEYS] = key;
        owners[size++] = owner;
        keys[filled++] = key;
        if (filled < MERGE_KEYS) continue;
        yield bytesOf(keys);
        filled = 0;
      }
      yield bytesOf(keys.subarray(0, filled));
      yield bytesOf(owners);
      yield bytesOf(firsts);
    })(),
  );
}

/** Every key of the segments with its owner by new number, the keys ascending; the pair is one and the same, filled anew. */
export function* mergedKeys(
  segments: readonly PrintSegment[],
  numbers: readonly Int32Array[],
): Generator<readonly [key: number, owner: number]> {
  const readers = segments.map((segment) => ({ segment, from: 0, at: 0, ...segment.read(0, MERGE_KEYS) }));
  const pair: [number, number] = [0, 0];
  for (;;) {
    let best = -1;
    let least = 0;
    for (let one = 0; one < readers.length; one++) {
      const reader = readers[one] as (typeof readers)[number];
      if (reader.at === reader.keys.length) {
        if (reader.keys.length === 0) continue;
        reader.from += reader.keys.length;
        Object.assign(reader, reader.segment.read(reader.from, MERGE_KEYS), { at: 0 });
        if (reader.keys.length === 0) continue;
      }
      const key = reader.keys[reader.at] as number;
      if (best < 0 || key < least) {
        best = one;
        least = key;
      }
    }
    if (best < 0) return;
    const reader = readers[best] as (typeof readers)[number];
    const number = numbers[best]?.[reader.owners[reader.at++] as number] as number;
    if (number < 0) continue;
    pair[0] = least;
    pair[1] = number;
    yield pair;
  }
}

/** Are these the first bytes of a segment, as far as they were written? */
export const beginsAsSegment = (bytes: Buffer): boolean =>
  bytes.length < 4 ? bytes.length === 0 : bytes.readUInt32LE(0) === MAGIC;

/** A segment opened for look-ups. */
export class PrintSegment {
  readonly head: SegmentHead;
  readonly #file: number;
  readonly #keysAt: number;
  /** The first key of each block. */
  readonly #firsts: Int32Array;
  readonly #block = new Int32Array(BLOCK_KEYS);
  readonly #owners = new Int32Array(BLOCK_KEYS);

  /** Throws where the file is no whole segment. */
  constructor(path: string) {
    this.#file = openSync(path, "r");
    const prefix = Buffer.alloc(PREFIX_BYTES);
    readSync(this.#file, prefix, 0, PREFIX_BYTES, 0);
    const headBytes = prefix.readUInt32LE(4);
    const size = statSync(path).size;
    if (prefix.readUInt32LE(0) !== MAGIC || headBytes > size) throw new Error(`${path} is no segment`);
    const json = Buffer.alloc(headBytes);
    readSync(this.#file, json, 0, headBytes, PREFIX_BYTES);
    this.head = headFrom(json.toString("utf8"));
    this.#keysAt = PREFIX_BYTES + headBytes;
    this.#firsts = new Int32Array(Math.ceil(this.head.prints / BLOCK_KEYS));
    const firstsAt = this.#keysAt + this.head.prints * 8;
    if (size !== firstsAt + this.#firsts.byteLength) throw new Error(`${path} is cut off`);
    readSync(this.#file, this.#firsts, 0, this.#firsts.byteLength, firstsAt);
  }

  /** Calls `take` with the owners of `key` in this segment, each once. One read of 1 kB, and one more where there are any. */
  eachOwner(key: number, take: (owner: number) => void): void {
    let before = -1;
    for (let block = this.#blockOf(key); block < this.#firsts.length; block++) {
      if ((this.#firsts[block] as number) > key) break;
      const from = block * BLOCK_KEYS;
      const count = Math.min(BLOCK_KEYS, this.head.prints - from);
      const keys = this.#block;
      readSync(this.#file, keys, 0, count * 4, this.#keysAt + from * 4);
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((keys[middle] as number) < key) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (end < count && keys[end] === key) end++;
      if (end === low) continue;
      readSync(this.#file, this.#owners, 0, (end - low) * 4, this.#keysAt + (this.head.prints + from + low) * 4);
      for (let at = 0; at < end - low; at++) {
        const owner = this.#owners[at] as number;
        if (owner !== before) take(owner);
        before = owner;
      }
    }
  }

  /** Some keys and their owners, from the `from`th on: for merging. */
  read(from: number, count: number): { keys: Int32Array; owners: Int32Array } {
    const size = Math.max(0, Math.min(count, this.head.prints - from));
    const keys = new Int32Array(size);
    const owners = new Int32Array(size);
    if (size > 0) readSync(this.#file, keys, 0, size * 4, this.#keysAt + from * 4);
    if (size > 0) readSync(this.#file, owners, 0, size * 4, this.#keysAt + (this.head.prints + from) * 4);
    return { keys, owners };
  }

  close(): void {
    closeSync(this.#file);
  }

  /** The block before the first whose first key is not below `key`: the key may begin in it. */
  #blockOf(key: number): number {
    let low = 0;
    let high = this.#firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}
