import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { HearsayError } from "../core/errors.ts";
import { CorpusIndex, type IndexText } from "./corpus-index.ts";
import type { Neighbour } from "./find-neighbours.ts";
import type { OutletBoilerplate } from "./index-boilerplate.ts";
import { emptyFolder } from "./index-folder.ts";
import type { IndexSource } from "./index-manifest.ts";
import { readLineChunks } from "./line-chunks.ts";
import { freeName } from "./order-ids.ts";
import { parseLines } from "./parse-lines.ts";
import type { CorpusText } from "./text-block.ts";

const BEGINNING_BYTES = 65_536;
/** Articles of one segment while a corpus is read in. */
const BATCH_TEXTS = 20_000;
const NEWLINE = 10;

/**
 * A file of JSON lines with its index beside it: who shares words with an article, without reading the others. The index is built where
 * it is missing or the file is another, and goes on where lines were added at the end.
 */
export class IndexedCorpus {
  readonly #index: CorpusIndex;
  readonly #path: string;

  private constructor(index: CorpusIndex, path: string) {
    this.#index = index;
    this.#path = path;
  }

  /** Opens the index in `folder`, after reading what it does not have yet. `onFailed`: lines that are no article. */
  static async open(
    path: string,
    folder: string,
    hooks: { onRead?: (articles: number) => void; onFailed?: (message: string) => void } = {},
  ): Promise<IndexedCorpus> {
    const full = resolve(path);
    let index = openOrNew(folder);
    const known = index.source;
    if (known !== null && (known.path !== full || !isBeginning(full, known))) {
      index.close();
      emptyFolder(folder);
      index = new CorpusIndex(folder);
    }
    await readIn(index, full, hooks);
    return new IndexedCorpus(index, full);
  }

  /** Articles of the corpus that share enough with `text` to be compared with it, most first. */
  ask(text: CorpusText): readonly Neighbour[] {
    return this.#index.ask(text);
  }

  /** The text of an article that `ask` named, read from its place in the file. */
  textOf({ offset }: Neighbour): CorpusText {
    const file = openSync(this.#path, "r");
    try {
      for (let size = 65_536; ; size *= 8) {
        const bytes = new Uint8Array(size);
        const read = readSync(file, bytes, 0, size, offset);
        const end = bytes.subarray(0, read).indexOf(NEWLINE);
        if (end < 0 && read === size) continue;
        const line = bytes.slice(0, end < 0 ? read : end);
        return parseLines({ kind: "lines", input: this.#path, line: 1, bytes: line }).texts[0] as CorpusText;
      }
    } finally {
      closeSync(file);
    }
  }

  /** Is there an article of that id? */
  has(id: string): boolean {
    return this.#index.has(id);
  }

  get boilerplate(): OutletBoilerplate {
    return this.#index.boilerplate;
  }

  get size(): number {
    return this.#index.size;
  }

  /** Waits for what is joined beside: else a corpus that grows by a few articles at a time would never have it done. */
  async close(): Promise<void> {
    await this.#index.settle();
    this.#index.close();
  }
}

/** An index that is damaged is derived data: it is built again. A folder that holds none, or cannot be read, is left alone. */
function openOrNew(folder: string): CorpusIndex {
  try {
    return new CorpusIndex(folder);
  } catch (error) {
    if (error instanceof HearsayError || !isDamage(error)) throw error;
    emptyFolder(folder);
    return new CorpusIndex(folder);
  }
}

/** Not what the system refuses; but a segment that is missing. */
function isDamage(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || code === "ENOENT" || code.startsWith("ERR_");
}

function beginningOf(path: string, bytes: number): string {
  const file = openSync(path, "r");
  try {
    const head = new Uint8Array(Math.min(BEGINNING_BYTES, bytes));
    readSync(file, head, 0, head.length, 0);
    return createHash("sha256").update(head).digest("hex");
  } finally {
    closeSync(file);
  }
}

const isBeginning = (path: string, { bytes, beginning }: IndexSource): boolean =>
  statSync(path).size >= bytes && beginningOf(path, bytes) === beginning;

async function readIn(
  index: CorpusIndex,
  path: string,
  hooks: { onRead?: (articles: number) => void; onFailed?: (message: string) => void },
): Promise<void> {
  const from = index.source?.bytes ?? 0;
  const size = statSync(path).size;
  let batch: IndexText[] = [];
  let end = from;
  const before = index.size;
  // names of the batch at hand; those before it are known to the index
  let names = new Set<string>();
  const times = new Map<string, number>();
  const flush = (): void => {
    names = new Set();
    if (batch.length > 0) index.add(batch, { path, bytes: end, beginning: beginningOf(path, end) });
    batch = [];
    hooks.onRead?.(index.size);
  };
  if (from >= size) return;
  for await (const chunk of readLineChunks(path, undefined, from)) {
    const { texts, failed, offsets } = parseLines(chunk);
    for (const message of failed) hooks.onFailed?.(message);
    texts.forEach((text, at) => {
      const id = freeName(text.id, (name) => names.has(name) || index.has(name), times.get(text.id));
      if (id !== text.id) times.set(text.id, Number(id.slice(text.id.length + 1)));
      names.add(id);
      batch.push({ ...text, id, offset: chunk.offset + (offsets[at] as number) });
    });
    end = chunk.offset + chunk.bytes.length;
    if (batch.length >= BATCH_TEXTS) flush();
  }
  flush();
  if (index.size > before * 2) index.joinAll();
}
