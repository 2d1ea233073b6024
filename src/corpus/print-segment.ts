import { closeSync, fsyncSync, openSync, readSync, renameSync, statSync, writeSync } from "node:fs";

/**
 * One immutable file of an index: fingerprints in order of their hash, each with the article that has it.
 *
 *     "HSEG" · head bytes (uint32) · head (JSON) · padding to 4 · keys (int32 × prints) · owners (int32 × prints)
 */
export interface SegmentHead {
  readonly ids: readonly string[];
  /** Fingerprints of each article. */
  readonly printCounts: readonly number[];
  readonly prints: number;
}

const MAGIC = 0x47455348;
const PREFIX_BYTES = 8;
/** Every so many keys one is kept in memory: a look-up reads one block. */
const BLOCK_KEYS = 512;

/** Sorts and writes a segment: whole under its name, or not at all. Synced to the disk when it returns. */
export function writeSegment(path: string, ids: readonly string[], prints: readonly Int32Array[]): void {
  const total = prints.reduce((sum, { length }) => sum + length, 0);
  const rows = new Float64Array(total);
  let at = 0;
  prints.forEach((hashes, owner) => {
    for (const hash of hashes) rows[at++] = (hash + 2 ** 31) * 2 ** 21 + owner;
  });
  rows.sort();
  const keys = new Int32Array(total);
  const owners = new Int32Array(total);
  for (let row = 0; row < total; row++) {
    keys[row] = Math.floor((rows[row] as number) / 2 ** 21) - 2 ** 31;
    owners[row] = (rows[row] as number) % 2 ** 21;
  }
  const head: SegmentHead = { ids, printCounts: prints.map(({ length }) => length), prints: total };
  const json = Buffer.from(JSON.stringify(head));
  const padded = Buffer.alloc(PREFIX_BYTES + Math.ceil(json.length / 4) * 4, 0x20);
  padded.writeUInt32LE(MAGIC, 0);
  padded.writeUInt32LE(padded.length - PREFIX_BYTES, 4);
  json.copy(padded, PREFIX_BYTES);
  writeSynced(path, [padded, Buffer.from(keys.buffer), Buffer.from(owners.buffer)]);
}

/** Writes a file beside its place, syncs it, and renames it: whole or not at all. */
export function writeSynced(path: string, parts: readonly Buffer[]): void {
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

/** A segment opened for look-ups. */
export class PrintSegment {
  readonly head: SegmentHead;
  readonly #file: number;
  readonly #keysAt: number;
  /** The first key of each block. */
  readonly #firsts: Int32Array;
  readonly #block = Buffer.alloc(BLOCK_KEYS * 4);

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
    const keys = this.column("keys");
    for (let block = 0; block < this.#firsts.length; block++) this.#firsts[block] = keys[block * BLOCK_KEYS] as number;
  }

  /** Owners of `key` in this segment, each once. Two reads of 2 kB. */
  owners(key: number): number[] {
    const found: number[] = [];
    for (let block = this.#blockOf(key); block < this.#firsts.length; block++) {
      if ((this.#firsts[block] as number) > key) break;
      const from = block * BLOCK_KEYS;
      const count = Math.min(BLOCK_KEYS, this.head.prints - from);
      readSync(this.#file, this.#block, 0, count * 4, this.#keysAt + from * 4);
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.#block.readInt32LE(middle * 4) < key) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (end < count && this.#block.readInt32LE(end * 4) === key) end++;
      if (end === low) continue;
      const owners = Buffer.alloc((end - low) * 4);
      readSync(this.#file, owners, 0, owners.length, this.#keysAt + (this.head.prints + from + low) * 4);
      for (let at = 0; at < end - low; at++) {
        const owner = owners.readInt32LE(at * 4);
        if (found.at(-1) !== owner) found.push(owner);
      }
    }
    return found;
  }

  /** All keys or all owners, read at once: for merging. */
  column(which: "keys" | "owners"): Int32Array {
    const bytes = Buffer.alloc(this.head.prints * 4);
    readSync(this.#file, bytes, 0, bytes.length, this.#keysAt + (which === "keys" ? 0 : bytes.length));
    return new Int32Array(bytes.buffer, bytes.byteOffset, this.head.prints);
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
