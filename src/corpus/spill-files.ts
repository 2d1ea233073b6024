import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HearsayError } from "../core/errors.ts";

/**
 * Files for what does not fit the memory, one a thread, made when first asked for. Where the system lets go of the name of an open file,
 * nothing is left behind even by a process that is killed.
 */
export class SpillFiles {
  readonly #count: number;
  #folder: string | null = null;
  #files: readonly number[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  get isOpen(): boolean {
    return this.#files.length > 0;
  }

  /** Makes the files. Throws `not-writable` where there is no room. */
  open(): readonly number[] {
    try {
      const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
      this.#folder = folder;
      this.#files = Array.from({ length: this.#count }, (_, at) => openSync(join(folder, `blocks-${at}`), "w+"));
      rmSync(folder, { recursive: true, force: true });
      return this.#files;
    } catch (cause) {
      throw new HearsayError(
        "not-writable",
        `No room for temporary files in ${tmpdir()}. Set TMPDIR to a folder with room, or give more --memory.`,
        { cause },
      );
    }
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }
}
