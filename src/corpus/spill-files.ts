import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HearsayError } from "../core/errors.ts";

/**
 * Files for what does not fit the memory, one a thread. Where the system lets go of the name of an open file, nothing is left behind even
 * by a process that is killed.
 */
export class SpillFiles {
  readonly #folder: string;
  readonly files: readonly number[];

  constructor(count: number) {
    try {
      this.#folder = mkdtempSync(join(tmpdir(), "hearsay-"));
      this.files = Array.from({ length: count }, (_, at) => openSync(join(this.#folder, `blocks-${at}`), "w+"));
    } catch (cause) {
      throw new HearsayError(
        "not-writable",
        `No room for temporary files in ${tmpdir()}. Set TMPDIR to a folder with room, or give more --memory.`,
        { cause },
      );
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  close(): void {
    for (const file of this.files) closeSync(file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
