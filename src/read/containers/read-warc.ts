import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { brotliDecompressSync, createGunzip } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { HearsayError } from "../../core/errors.ts";
import { FILE_LIMIT_BYTES, type ReadResult } from "../read-result.ts";

/** A record that brings nothing for this long is given up: the parser waits for ever on some truncated files. */
const PATIENCE_MS = 10_000;

/**
 * The pages of a WARC file, one at a time: responses and resources that are HTML or plain text, with their address and time. What cannot be
 * read is told and the rest goes on; a file that ends early is told with the place. Memory: one record.
 */
export async function* readWarc(path: string, signal?: AbortSignal): AsyncIterable<ReadResult> {
  const { size } = await stat(path);
  const file = createReadStream(path, signal === undefined ? {} : { signal });
  let compressed = 0;
  file.on("data", (chunk) => {
    compressed += chunk.length;
  });
  const isGzip = /\.gz$/i.test(path);
  const bytes: Readable = isGzip ? file.pipe(createGunzip()) : file;
  yield* readWarcStream(path, bytes);
  if (compressed < size)
    yield { input: path, error: broken(path, `only ${compressed} of its ${size} bytes could be read`) };
}

/** The same from a stream that is already unpacked, or is a gzip stream that warcio unpacks. `name` stands in the inputs, with the offset. */
export async function* readWarcStream(name: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<ReadResult> {
  const parser = new WARCParser(bytes as never);
  const records = parser[Symbol.asyncIterator]();
  let seen = 0;
  for (;;) {
    let record: WARCRecord;
    try {
      const next = await patiently(records.next());
      if (next.done === true) break;
      record = next.value;
      seen++;
      const input = `${name}@${parser.offset}`;
      const found = await patiently(pageOf(record, input));
      if (found !== null) yield found;
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error);
      yield { input: name, error: broken(name, `after ${seen} records: ${says}`) };
      return;
    }
  }
  if (seen === 0)
    yield {
      input: name,
      error: new HearsayError(
        "not-supported",
        `${name}: holds no WARC records. ARC files of before 2009 are not read; convert them to WARC.`,
      ),
    };
}

const broken = (path: string, says: string): HearsayError =>
  new HearsayError(
    "not-readable",
    `${path}: is damaged or cut short (${says}). What came before was read; fetch the file again.`,
  );

async function patiently<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function pageOf(record: WARCRecord, input: string): Promise<ReadResult | null> {
  const isResponse = record.warcType === "response";
  if (!isResponse && record.warcType !== "resource") return null;
  const url = record.warcTargetURI ?? null;
  const header = (name: string): string => record.httpHeaders?.headers.get(name) ?? "";
  const status = Number(/\s(\d{3})\b/.exec(record.httpHeaders?.statusline ?? " 200")?.[1] ?? 200);
  const type = (isResponse ? header("content-type") : (record.warcContentType ?? "")).toLowerCase();
  const kind = /html/.test(type)
    ? "html"
    : /markdown/.test(type)
      ? "markdown"
      : /^text\/plain/.test(type)
        ? "text"
        : null;
  if (kind === null || status < 200 || status > 299 || /robots\.txt$/.test(url ?? "")) {
    await record.skipFully();
    return null;
  }
  const raw = await record.readFully(true);
  if (raw.length > FILE_LIMIT_BYTES)
    return {
      input,
      error: new HearsayError("too-large", `${input}: the page ${url} is larger than one article may be.`),
    };
  const content = decoded(raw, header("content-encoding"));
  if (content.length === 0) return null;
  const date = record.warcDate ?? null;
  return {
    document: {
      input,
      sha256: createHash("sha256").update(content).digest("hex"),
      kind,
      content,
      charset: /charset="?([\w-]+)/.exec(type)?.[1] ?? null,
      url: /^https?:/.test(url ?? "") ? url : null,
      archivedAt: date,
      record: null,
    },
  };
}

/** warcio undoes gzip and deflate; brotli comes as it is. */
const decoded = (bytes: Uint8Array, encoding: string): Uint8Array =>
  /\bbr\b/.test(encoding) ? new Uint8Array(brotliDecompressSync(bytes)) : bytes;
