import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../core/errors.ts";

/** The bytes as they came, each file named by its SHA-256. A file appears whole or not at all. */
export class Originals {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps the bytes (once) and gives their SHA-256 in hex. On return they are on the disk. */
  keep(bytes: Uint8Array): string {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const path = this.pathOf(sha256);
    if (existsSync(path)) return sha256;
    const folder = join(this.#folder, sha256.slice(0, 2));
    const half = join(folder, `.${sha256.slice(0, 12)}.${process.pid}.${this.#count++}`);
    try {
      mkdirSync(folder, { recursive: true });
      writeWhole(half, bytes);
      renameSync(half, path);
      syncFolder(folder);
    } catch (error) {
      rmSync(half, { force: true });
      const because = error instanceof Error ? error.message : String(error);
      const says = `The bytes of ${sha256.slice(0, 12)}… could not be kept in ${folder}: ${because}. Make room or give the rights, and add it again: what was added before is safe.`;
      throw new HearsayError("case-not-writable", says, { cause: error });
    }
    return sha256;
  }

  /** The kept bytes; null where they are gone. */
  read(sha256: string): Uint8Array | null {
    const path = this.pathOf(sha256);
    return existsSync(path) ? readFileSync(path) : null;
  }

  /** Do the bytes still have the name they were kept under? */
  state(sha256: string): "as kept" | "missing" | "changed" {
    const bytes = this.read(sha256);
    if (bytes === null) return "missing";
    return createHash("sha256").update(bytes).digest("hex") === sha256 ? "as kept" : "changed";
  }

  pathOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }

  /** Half-written leftovers of a process that was killed; safe to remove at any time nobody adds. */
  sweep(): number {
    if (!existsSync(this.#folder)) return 0;
    let removed = 0;
    for (const folder of readdirSync(this.#folder)) {
      for (const name of readdirSync(join(this.#folder, folder))) {
        if (!name.startsWith(".")) continue;
        rmSync(join(this.#folder, folder, name), { force: true });
        removed++;
      }
    }
    return removed;
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    fsyncSync(file);
    closeSync(file);
  } catch {
    // some systems cannot open a folder for syncing; the rename itself is still atomic there
  }
}
