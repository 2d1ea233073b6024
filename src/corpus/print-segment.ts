import { closeSync, fsyncSync, openSync, readSync, renameSync, statSync, writeSync } from "node:fs";
import { radixSort } from "../reuse/postings.ts";

/**
 * One immutable file of an index: fingerprints in order of their hash, each with the article that has it.
 *
 *     "HSEG" · head bytes (uint32) · head (JSON) · padding to 4 · keys (int32 × prints) · owners (int32 × prints)
 */
export interface SegmentHead {
  readonly ids: readonly string[];
  /** Fingerprints of each article. */
  readonly printCounts: readonly number[];
  /** Where the article stands in the file that it was read from, in bytes; −1 where it came by itself. */
  readonly offsets: readonly number[];
  readonly prints: number;
}

/** An article on its way into a segment. */
export interface SegmentArticle {
  readonly id: string;
  readonly prints: Int32Array;
  readonly offset: number;
}

const MAGIC = 0x47455348;
const PREFIX_BYTES = 8;
/** Every so many keys one is kept in memory: a look-up reads one block. */
const BLOCK_KEYS = 256;
/** Keys that a merge reads and writes at a time. */
const MERGE_KEYS = 65_536;
const SIGN = 0x80000000 | 0;

/** Sorts and writes a segment: whole under its name, or not at all. Synced to the disk when it returns. */
export function writeSegment(path: string, articles: readonly SegmentArticle[]): void {
  const total = articles.reduce((sum, { prints }) => sum + prints.length, 0);
  const keys = new Int32Array(total);
  const owners = new Int32Array(total);
  let at = 0;
  articles.forEach(({ prints }, owner) => {
    // the sort is by the bits; the file is in the order of the numbers
    for (const print of prints) {
      keys[at] = print ^ SIGN;
      owners[at++] = owner;
    }
  });
  const sorted = radixSort(keys, owners);
  for (let place = 0; place < total; place++) sorted.keys[place] = (sorted.keys[place] as number) ^ SIGN;
  const head = headOf(articles, total);
  writeSynced(path, [head, bytesOf(sorted.keys), bytesOf(sorted.values)]);
}

function headOf(
  articles: readonly { id: string; offset: number; prints: { readonly length: number } }[],
  total: number,
): Buffer {
  const head: SegmentHead = {
    ids: articles.map(({ id }) => id),
    printCounts: articles.map(({ prints }) => prints.length),
    offsets: articles.map(({ offset }) => offset),
    prints: total,
  };
  const json = Buffer.from(JSON.stringify(head));
  const padded = Buffer.alloc(PREFIX_BYTES + Math.ceil(json.length / 4) * 4, 0x20);
  padded.writeUInt32LE(MAGIC, 0);
  padded.writeUInt32LE(padded.length - PREFIX_BYTES, 4);
  json.copy(padded, PREFIX_BYTES);
  return padded;
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

/** Joins segments to one, block by block: memory does not grow with them. `numbers`: each owner's new number, −1 where it falls away. */
export function mergeSegments(
  path: string,
  segments: readonly PrintSegment[],
  numbers: readonly Int32Array[],
  articles: readonly { readonly id: string; readonly offset: number; readonly prints: { readonly length: number } }[],
): void {
  const total = articles.reduce((sum, { prints }) => sum + prints.length, 0);
  const owners = new Int32Array(total);
  writeSynced(
    path,
    (function* () {
      yield headOf(articles, total);
      yield* mergedKeys(segments, numbers, owners);
      yield bytesOf(owners);
    })(),
  );
}

function* mergedKeys(
  segments: readonly PrintSegment[],
  numbers: readonly Int32Array[],
  owners: Int32Array,
): Generator<Buffer> {
  const readers = segments.map((segment) => ({ segment, from: 0, at: 0, ...segment.read(0, MERGE_KEYS) }));
  const out = new Int32Array(MERGE_KEYS);
  let filled = 0;
  let size = 0;
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
    if (best < 0) break;
    const reader = readers[best] as (typeof readers)[number];
    const number = numbers[best]?.[reader.owners[reader.at++] as number] as number;
    if (number < 0) continue;
    owners[size++] = number;
    out[filled++] = least;
    if (filled === MERGE_KEYS) {
      yield bytesOf(out);
      filled = 0;
    }
  }
  yield bytesOf(out.subarray(0, filled));
}

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
    this.head = JSON.parse(json.toString("utf8")) as SegmentHead;
    this.#keysAt = PREFIX_BYTES + headBytes;
    if (size !== this.#keysAt + this.head.prints * 8) throw new Error(`${path} is cut off`);
    this.#firsts = new Int32Array(Math.ceil(this.head.prints / BLOCK_KEYS));
    for (let from = 0; from < this.head.prints; from += BLOCK_KEYS * 256) {
      const { keys } = this.read(from, BLOCK_KEYS * 256, false);
      for (let at = 0; at < keys.length; at += BLOCK_KEYS) this.#firsts[(from + at) / BLOCK_KEYS] = keys[at] as number;
    }
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
  read(from: number, count: number, withOwners = true): { keys: Int32Array; owners: Int32Array } {
    const size = Math.max(0, Math.min(count, this.head.prints - from));
    const keys = new Int32Array(size);
    const owners = new Int32Array(withOwners ? size : 0);
    if (size > 0) readSync(this.#file, keys, 0, size * 4, this.#keysAt + from * 4);
    if (size > 0 && withOwners) readSync(this.#file, owners, 0, size * 4, this.#keysAt + (this.head.prints + from) * 4);
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
