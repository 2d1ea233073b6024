import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { HearsayError } from "../core/errors.ts";
import { documentOf } from "./document-of.ts";
import { kindOfBytes, kindOfName } from "./kind-of-file.ts";
import { explained } from "./list-files.ts";
import { containerInside, containerOf, readContainer } from "./read-container.ts";
import { readJson, spansLines } from "./read-json.ts";
import { collect, readJsonLines } from "./read-jsonl.ts";
import { FILE_LIMIT_BYTES, megabytes, type ReadResult } from "./read-result.ts";

/** The documents of one file: many for JSON lines, else one. Problems come as results. */
export async function* readFileDocuments(path: string, signal?: AbortSignal): AsyncIterable<ReadResult> {
  try {
    const named = kindOfName(path);
    const head = named === null ? await headOf(path) : null;
    const container = containerOf(path) ?? (head === null ? null : containerInside(head));
    if (container !== null) {
      yield* readContainer(container, path, signal);
      return;
    }
    const kind = named ?? kindOfBytes(head ?? new Uint8Array());
    if (kind === "jsonl" && !/\.gz$/i.test(path) && spansLines(head ?? (await headOf(path)))) {
      yield* readJson(await bytesOf(path), path);
    } else if (kind === "jsonl") {
      const file = createReadStream(path, signal === undefined ? {} : { signal });
      yield* readJsonLines(/\.gz$/i.test(path) ? file.pipe(createGunzip()) : file, path, signal);
    } else {
      yield { document: documentOf(path, kind, await bytesOf(path)) };
    }
  } catch (error) {
    signal?.throwIfAborted();
    const problem = error instanceof HearsayError ? error : explained(path, error as NodeJS.ErrnoException);
    yield { input: path, error: problem };
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > FILE_LIMIT_BYTES)
    throw new HearsayError(
      "too-large",
      `${path}: has ${megabytes(size)}, more than the ${megabytes(FILE_LIMIT_BYTES)} of one article. Split it, or give many articles as .jsonl.`,
    );
  if (/\.gz$/i.test(path)) return collect(createReadStream(path).pipe(createGunzip()), path);
  return new Uint8Array(await readFile(path));
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
