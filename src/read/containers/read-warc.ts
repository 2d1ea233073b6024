import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { brotliDecompressSync, createGunzip } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import { keptHeaders } from "../kept-headers.ts";
import { FILE_LIMIT_BYTES, type ReadResult } from "../read-result.ts";
import { gzipMembers } from "./gzip-members.ts";

/**
 * A record that brings nothing for so many seconds is given up: the parser waits for ever on some truncated files. Seconds in which this
 * thread did other work (or got no processor) are not counted, since the bytes may have been there.
 */
const PATIENCE_SECONDS = 10;

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
  const read = new Set<string>();
  for await (const result of readWarcStream(path, bytes)) {
    if ("document" in result) read.add(nameOfPage(result.document));
    else if (isGzip && /damaged|cut short/.test(result.error.message) && size <= MOST_RECOVERED_BYTES) {
      yield* readWholeMembers(path, read);
      return;
    }
    yield result;
  }
  if (compressed < size)
    yield { input: path, error: broken(path, `only ${compressed} of its ${size} bytes could be read`) };
}

/** A damaged file is read again member by member, up to this size. */
const MOST_RECOVERED_BYTES = 500_000_000;

const nameOfPage = ({ url, archivedAt, sha256 }: Document): string => `${url} ${archivedAt} ${sha256}`;

/** What a damaged gzip file still holds beside the pages already read, each damaged member told with its place. */
async function* readWholeMembers(path: string, read: ReadonlySet<string>): AsyncIterable<ReadResult> {
  for (const { at, bytes } of gzipMembers(await readFile(path))) {
    if (bytes === null) {
      const says = `${path}: is damaged or cut short at byte ${at}. What came before and after was read; fetch the file again.`;
      yield { input: path, error: new HearsayError("not-readable", says) };
      continue;
    }
    for await (const result of readWarcStream(`${path}@${at}`, Readable.from([bytes])))
      if (!("document" in result) || !read.has(nameOfPage(result.document))) yield result;
  }
}

/** The same from a stream that is already unpacked, or is a gzip stream that warcio unpacks. `name` stands in the inputs, with the offset. */
export async function* readWarcStream(name: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<ReadResult> {
  const ending = { first: -1, tail: "" };
  const parser = new WARCParser(noting(bytes, ending) as never);
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
  // every record ends in two line ends; a gzip stream is checked where it is unpacked
  if (seen > 0 && ending.first !== 0x1f && ending.tail !== "\r\n\r\n")
    yield { input: name, error: broken(name, `the last of ${seen} records ends too early`) };
  if (seen === 0)
    yield {
      input: name,
      error: new HearsayError(
        "not-supported",
        `${name}: holds no WARC records. ARC files of before 2009 are not read; convert them to WARC.`,
      ),
    };
}

/** Passes the bytes on and keeps the first and the last four of them. */
async function* noting(
  bytes: AsyncIterable<Uint8Array>,
  ending: { first: number; tail: string },
): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    if (ending.first < 0 && chunk.length > 0) ending.first = chunk[0] ?? -1;
    ending.tail = (ending.tail + Buffer.from(chunk.subarray(-4)).toString("latin1")).slice(-4);
    yield chunk;
  }
}

const broken = (path: string, says: string): HearsayError =>
  new HearsayError(
    "not-readable",
    `${path}: is damaged or cut short (${says}). What came before was read; fetch the file again.`,
  );

async function patiently<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let seconds = 0;
  const late = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (++seconds >= PATIENCE_SECONDS) reject(new Error(`nothing came for ${PATIENCE_SECONDS} s`));
    }, 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearInterval(timer);
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
      ...(record.httpHeaders == null
        ? {}
        : { headers: keptHeaders(record.httpHeaders.headers as Iterable<[string, string]>) }),
      record: null,
    },
  };
}

/** warcio undoes gzip and deflate; brotli comes as it is. */
const decoded = (bytes: Uint8Array, encoding: string): Uint8Array =>
  /\bbr\b/.test(encoding) ? new Uint8Array(brotliDecompressSync(bytes)) : bytes;
