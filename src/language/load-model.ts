import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const loaded = new Map<string, ArrayBuffer | null>();

/**
 * The bytes of a file in the package's `models/` folder, read once and kept; null where this build ships without it.
 * Cost: one file read at first use.
 */
export function loadModel(name: string): ArrayBuffer | null {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const path = findModel(name);
  const bytes = path === null ? null : readFileSync(path);
  const buffer = bytes === null ? null : wholeBuffer(bytes);
  loaded.set(name, buffer);
  return buffer;
}

/** The bytes from offset 0, where typed arrays can stand. A small file may be a view into a pool and is copied; a large one is its own. */
function wholeBuffer({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return byteOffset === 0 && buffer.byteLength === byteLength
    ? buffer
    : buffer.slice(byteOffset, byteOffset + byteLength);
}

/** Looks upward from this file, so that it works from `src/` and from the bundle in `dist/`. */
function findModel(name: string): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, "models", name);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return null;
  }
}
