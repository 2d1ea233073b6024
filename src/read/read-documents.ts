import { HearsayError } from "../core/errors.ts";
import { listFiles } from "./list-files.ts";
import { readFileDocuments } from "./read-file.ts";
import { readStream } from "./read-jsonl.ts";
import type { ReadResult } from "./read-result.ts";

export type { ReadResult } from "./read-result.ts";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** What "-" reads; the process's standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Called after each document with how many were read so far and which input they came from. */
  readonly onProgress?: (count: number, input: string) => void;
}

/**
 * Inputs → documents, one at a time as they are read: files (.txt .md .html .htm .xhtml .jsonl, each also .gz), folders
 * (recursive, sorted, hidden files left out), "-" for standard input. An input that cannot be read gives one error and the rest
 * goes on. Throws only the signal's reason.
 */
export async function* readDocuments(inputs: Iterable<string>, options: ReadOptions = {}): AsyncIterable<ReadResult> {
  let count = 0;
  for (const input of inputs) {
    for await (const result of readInput(input, options)) {
      options.signal?.throwIfAborted();
      yield result;
      if ("document" in result) options.onProgress?.(++count, result.document.input);
    }
    options.signal?.throwIfAborted();
  }
}

async function* readInput(input: string, { signal, stdin }: ReadOptions): AsyncIterable<ReadResult> {
  try {
    if (/^(?:https?|ftp):\/\//i.test(input))
      throw new HearsayError(
        "not-supported",
        `${input}: addresses are not fetched yet. Save the page (.html) and give the file instead.`,
      );
    if (input === "-") {
      yield* readStream(stdin ?? process.stdin, "-", signal);
      return;
    }
    const { files, isFolder } = await listFiles(input, signal);
    let found = 0;
    for (const file of files)
      for await (const result of readFileDocuments(file, signal)) {
        if ("document" in result) found++;
        yield result;
      }
    if (isFolder && found === 0)
      throw new HearsayError(
        "no-articles",
        `${input}: the folder holds no articles. Looked for .txt, .md, .html and .jsonl files in it and below.`,
      );
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof HearsayError)) throw error;
    yield { input, error };
  }
}
