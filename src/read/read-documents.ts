import { HearsayError } from "../core/errors.ts";
import { listFiles } from "./list-files.ts";
import { readFileDocuments } from "./read-file.ts";
import { readStream } from "./read-jsonl.ts";
import type { ReadResult } from "./read-result.ts";

export type { ReadResult } from "./read-result.ts";

/** How inputs are read. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Fetch nothing, not even an address that is named. */
  readonly offline?: boolean;
  /** What "-" reads; the process's standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Called after each document with how many were read so far and which input they came from. */
  readonly onProgress?: (count: number, input: string) => void;
}

/**
 * Inputs → documents, one at a time as they are read: files (.txt .md .html .htm .xhtml .jsonl, each also .gz), folders
 * (recursive, sorted, hidden files left out), "-" for standard input, and what holds pages: .pdf .warc[.gz] .wacz and feeds. An
 * address is fetched because it was named. An input that cannot be read gives one error and the rest
 * goes on. Throws the signal's reason, and `usage` where `inputs` is one string and no list.
 *
 * @example
 * for await (const result of readDocuments(["story.html", "folder", "https://courier.example/toll"])) {
 *   if ("error" in result) console.error(result.error.code, result.error.message);
 *   else console.log(result.document.input);
 * }
 */
export async function* readDocuments(inputs: readonly string[], options: ReadOptions = {}): AsyncIterable<ReadResult> {
  // a string is a list of letters to a loop, and "." and "/" are folders
  if (typeof inputs === "string")
    throw new HearsayError("usage", `readDocuments wants a list of inputs: ["${inputs}"], not "${inputs}".`);
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

async function* readInput(input: string, { signal, stdin, offline = false }: ReadOptions): AsyncIterable<ReadResult> {
  try {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) {
      if (offline)
        throw new HearsayError(
          "network-refused",
          `${input}: --offline forbids fetching it. Save the page (.html) and give the file.`,
        );
      const { readAddress } = await import("./network/read-address.ts");
      yield { document: await readAddress(input, signal === undefined ? {} : { signal }) };
      return;
    }
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
        `${input}: the folder holds no articles. Looked for .txt, .md, .html, .jsonl, .pdf, .warc and .wacz files and feeds in it and below.`,
      );
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof HearsayError)) throw error;
    yield { input, error };
  }
}
