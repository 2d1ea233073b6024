import { readSync, writeSync } from "node:fs";

/** Bytes that all threads see: shared memory, or a place in an open file. */
export type KeptBytes =
  | { readonly kind: "memory"; readonly buffer: SharedArrayBuffer }
  | { readonly kind: "file"; readonly file: number; readonly position: number; readonly size: number };

/** A file to append to, by all who keep bytes in it. */
export interface OpenEnd {
  readonly file: number;
  end: number;
}

/** Keeps the bytes, as they are where all threads see them already. `file`: where they go, or null to keep them in memory. */
export function keepBytes(bytes: Uint8Array, file: OpenEnd | null): KeptBytes {
  if (file === null) {
    if (bytes.buffer instanceof SharedArrayBuffer && bytes.length === bytes.buffer.byteLength)
      return { kind: "memory", buffer: bytes.buffer };
    const buffer = new SharedArrayBuffer(bytes.length);
    new Uint8Array(buffer).set(bytes);
    return { kind: "memory", buffer };
  }
  const position = file.end;
  for (let written = 0; written < bytes.length; )
    written += writeSync(file.file, bytes, written, bytes.length - written, position + written);
  file.end += bytes.length;
  return { kind: "file", file: file.file, position, size: bytes.length };
}

/** The bytes from `from` on: where they are in memory, or a fresh copy of those in the file. */
export function readBytes(bytes: KeptBytes, from: number, size: number): { buffer: ArrayBufferLike; at: number } {
  if (bytes.kind === "memory") return { buffer: bytes.buffer, at: from };
  const buffer = new ArrayBuffer(size);
  readInto(bytes, from, new Uint8Array(buffer));
  return { buffer, at: 0 };
}

/** Fills `target` with the bytes of a file from `from` on. Throws where the file ends too early. */
export function readInto(bytes: Extract<KeptBytes, { kind: "file" }>, from: number, target: Uint8Array): void {
  for (let read = 0; read < target.length; ) {
    const more = readSync(bytes.file, target, read, target.length - read, bytes.position + from + read);
    if (more === 0) throw new Error("the spill file ends too early");
    read += more;
  }
}
